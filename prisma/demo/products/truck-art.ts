import { both, type Shelf, step } from './piece';

export const truckArt: Shelf = {
  craft: 'truck-art',
  materials: ['enamel-paint', 'sheet-metal'],
  techniques: ['brush-painting'],
  care: both(
    'Wipe with a damp cloth. No scourer, no dishwasher.',
    'گیلے کپڑے سے پونچھیں۔ کھرچنے والا جونا اور ڈش واشر استعمال نہ کریں۔',
  ),
  closeUp: both('brush strokes and white outline', 'برش کے ہاتھ اور سفید لکیر'),
  steps: [
    step('Sanded and given two coats of ground', 'گھسائی اور بنیاد کی دو تہیں', '1 day', '1 دن'),
    step('Flowers and birds laid in flat', 'پھول اور پرندے سادہ رنگ میں', '3 hours', '3 گھنٹے'),
    step('Petals and feathers turned out wet', 'گیلے رنگ میں پتیاں اور پر', '4 hours', '4 گھنٹے'),
    step('White line, chequers and varnish', 'سفید لکیر، خانے اور وارنش', '1 day', '1 دن'),
  ],
  notes: [
    both(
      'The enamel is the one used on lorries, so sun does not trouble it.',
      'یہ وہی اینمل ہے جو ٹرکوں پر لگتا ہے، دھوپ اسے کچھ نہیں کہتی۔',
    ),
    both(
      'Nothing is stencilled; look at two petals and you will see two strokes.',
      'کوئی سانچہ نہیں لگا۔ دو پتیاں دیکھیں، دو الگ ہاتھ نظر آئیں گے۔',
    ),
    both(
      'It hung a week to harden and has no smell of paint left.',
      'ہفتہ بھر لٹکا کر پکا کیا گیا، رنگ کی بو باقی نہیں۔',
    ),
    both(
      'The painter’s name and the month are on the back or under the base.',
      'نقاش کا نام اور مہینہ پیچھے یا نیچے لکھا ہے۔',
    ),
    both(
      'Left and right mirror each other by eye, not by ruler.',
      'دایاں اور بایاں رخ نظر سے ملایا گیا ہے، پیمانے سے نہیں۔',
    ),
  ],
  forms: {
    tray: {
      size: '36 cm across',
      scale: both(
        'It holds six tea cups and a small plate.',
        'اس میں چھ پیالیاں اور ایک چھوٹی پلیٹ آ جاتی ہے۔',
      ),
      grams: 620,
      hours: 9,
    },
    panel: {
      size: '40 × 50 cm',
      scale: both('About the size of a folded newspaper.', 'تہہ کیے ہوئے اخبار جتنا۔'),
      grams: 1500,
      hours: 14,
      materials: ['enamel-paint', 'sheesham'],
    },
    kettle: {
      size: '22 cm high',
      scale: both('It holds eight cups of tea.', 'اس میں آٹھ پیالی چائے آتی ہے۔'),
      grams: 780,
      hours: 11,
    },
  },
  pieces: [
    {
      picture: 'truck-art-01',
      slug: 'painted-tray-peacock-blue',
      artisan: 'hina',
      form: 'tray',
      title: both('Painted tray, peacock with two roses', 'رنگین ٹرے، مور اور دو گلاب'),
      says: both(
        'A peacock between two roses on blue. Hina paints the tail first and fits the bird to it, which is why the tail always has room.',
        'نیلے پر دو گلابوں کے بیچ مور۔ حنا پہلے دم بناتی ہیں، پھر اس کے مطابق پرندہ، اس لیے دم کبھی تنگ نہیں پڑتی۔',
      ),
      price: 2650,
      stock: 4,
    },
    {
      picture: 'truck-art-02',
      slug: 'wall-panel-rose-bunch-green',
      artisan: 'ustad-bashir',
      form: 'panel',
      title: both(
        'Wall panel, bunch of roses in a white ring',
        'دیوار کا تختہ، سفید گھیرے میں گلاب',
      ),
      says: both(
        'The bunch of roses that used to sit in the middle of a tailboard, on lorry green. Ustad Bashir finished it in one sitting.',
        'گلابوں کا وہی گچھا جو ٹرک کے پھٹے کے بیچ ہوتا تھا، ٹرک والے سبز پر۔ استاد بشیر نے ایک ہی نشست میں مکمل کیا۔',
      ),
      price: 4800,
      stock: 2,
    },
    {
      picture: 'truck-art-03',
      slug: 'painted-kettle-roses-red',
      artisan: 'hina',
      form: 'kettle',
      title: both('Painted kettle, roses on red', 'رنگین کیتلی، سرخ پر گلاب'),
      says: both(
        'The tea-stall kettle in red, roses on both sides and a chequered band at the neck. The inside is left bare, so you can use it.',
        'چائے خانے والی کیتلی سرخ رنگ میں، دونوں طرف گلاب اور گلے پر خانوں کی پٹی۔ اندر رنگ نہیں ہے، اس لیے استعمال ہو سکتی ہے۔',
      ),
      price: 3200,
      stock: 5,
    },
    {
      picture: 'truck-art-04',
      slug: 'painted-tray-rose-ring-black',
      artisan: 'hina',
      form: 'tray',
      title: both('Painted tray, ring of roses on black', 'رنگین ٹرے، سیاہ پر گلابوں کا گھیرا'),
      says: both(
        'Nine roses chase each other round the edge and leave the middle black for the cups. The rim is orange and hides tea stains.',
        'کنارے پر نو گلاب ایک دوسرے کے پیچھے، بیچ سیاہ چھوڑا ہے پیالیوں کے لیے۔ کنارہ نارنجی ہے، چائے کا داغ چھپ جاتا ہے۔',
      ),
      price: 2400,
      stock: 7,
    },
    {
      picture: 'truck-art-05',
      slug: 'wall-panel-peacock-orange',
      artisan: 'ustad-bashir',
      form: 'panel',
      title: both('Wall panel, peacock with roses', 'دیوار کا تختہ، مور اور گلاب'),
      says: both(
        'The bird he has drawn more than a thousand times, in one go from beak to tail. Orange ground, blue breast, and the eye put in last.',
        'وہ پرندہ جو انہوں نے ہزار سے زیادہ بار بنایا، چونچ سے دم تک ایک ہی بار میں۔ نارنجی زمین، نیلا سینہ، آنکھ سب سے آخر میں۔',
      ),
      price: 6200,
      makingDays: 9,
    },
    {
      picture: 'truck-art-06',
      slug: 'painted-tray-star-flower-green',
      artisan: 'hina',
      form: 'tray',
      title: both(
        'Painted tray, sixteen-petalled star flower',
        'رنگین ٹرے، سولہ پتیوں کا ستارہ پھول',
      ),
      says: both(
        'One flower fills the tray, sixteen petals, red and yellow by turns on green. She divides the circle with a folded paper and never a compass.',
        'پوری ٹرے میں ایک پھول، سولہ پتیاں، سبز پر باری باری سرخ اور پیلی۔ دائرہ کاغذ تہہ کر کے بانٹتی ہیں، پرکار کبھی نہیں لیتیں۔',
      ),
      price: 2200,
      stock: 3,
    },
    {
      picture: 'truck-art-07',
      slug: 'painted-kettle-roses-blue',
      artisan: 'hina',
      form: 'kettle',
      title: both('Painted kettle, roses on blue', 'رنگین کیتلی، نیلے پر گلاب'),
      says: both(
        'The blue kettle has three roses on one side and a single large one on the other. The handle is wound with yellow cord.',
        'نیلی کیتلی کے ایک رخ پر تین گلاب ہیں اور دوسرے پر ایک بڑا۔ دستے پر پیلی ڈوری لپٹی ہے۔',
      ),
      price: 3450,
      makingDays: 6,
    },
    {
      picture: 'truck-art-08',
      slug: 'wall-panel-yellow-vase',
      artisan: 'ustad-bashir',
      form: 'panel',
      title: both('Wall panel, yellow vase of roses', 'دیوار کا تختہ، پیلے گلدان میں گلاب'),
      says: both(
        'A yellow vase on blue, with more roses than it could hold. This is the door panel of an old Bedford, drawn from memory.',
        'نیلے پر پیلا گلدان، اور اس میں گنجائش سے زیادہ گلاب۔ یہ ایک پرانی بیڈفورڈ کے دروازے کا نقشہ ہے، یاد سے بنایا ہوا۔',
      ),
      price: 5100,
      stock: 1,
      only: true,
    },
    {
      picture: 'truck-art-09',
      slug: 'wall-panel-star-flower-black',
      artisan: 'ustad-bashir',
      form: 'panel',
      title: both('Wall panel, star flower on black', 'دیوار کا تختہ، سیاہ پر ستارہ پھول'),
      says: both(
        'The star that sits on a lorry’s crown, on black with a yellow ring. His apprentice combed the chequered frame.',
        'وہ ستارہ جو ٹرک کے تاج پر ہوتا ہے، سیاہ زمین، پیلا گھیرا۔ خانوں کا چوکھٹا شاگرد نے کنگھی سے بنایا۔',
      ),
      price: 4300,
      stock: 3,
    },
  ],
};
