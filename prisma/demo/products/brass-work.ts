import { both, type Shelf, step } from './piece';

export const brassWork: Shelf = {
  craft: 'brass-work',
  materials: ['brass'],
  techniques: ['hammering', 'chasing'],
  care: both(
    'Rub with lemon and salt, rinse, dry at once. Or leave it and let it go brown.',
    'لیموں اور نمک سے ملیں، دھو کر فوراً سکھائیں۔ یا یونہی چھوڑ دیں، بھورا ہو جائے گا۔',
  ),
  closeUp: both('the engraved lines', 'کھدی ہوئی لکیریں'),
  steps: [
    step('Sheet cut and raised on the stake', 'چادر کاٹنا اور سندان پر اٹھانا', '2 days', '2 دن'),
    step(
      'Softened in the fire, six or seven times',
      'چھ سات بار آگ میں نرم کرنا',
      '4 hours',
      '4 گھنٹے',
    ),
    step('Filled with pitch and engraved', 'رال بھر کر کھدائی', '1 day', '1 دن'),
    step(
      'Pitch melted out, cleaned and rubbed bright',
      'رال نکالنا، صفائی اور چمک',
      '3 hours',
      '3 گھنٹے',
    ),
  ],
  notes: [
    both(
      'Tap it and listen: a sound joint rings on for a breath.',
      'ہلکا سا بجائیں، پکا جوڑ ایک سانس تک گونجتا ہے۔',
    ),
    both(
      'The rosettes were laid out with a compass and cut by eye.',
      'پھول پرکار سے بانٹے گئے اور نظر سے کاٹے گئے۔',
    ),
    both(
      'It has no varnish, so it can always be made bright again.',
      'اس پر وارنش نہیں، اس لیے جب چاہیں دوبارہ چمک جائے گا۔',
    ),
    both(
      'Not for food or drink: the inside is not tinned.',
      'کھانے پینے کے لیے نہیں، اندر قلعی نہیں ہے۔',
    ),
    both(
      'In shadow the cut lines look black; in sun they disappear.',
      'سائے میں کھدی لکیریں کالی لگتی ہیں، دھوپ میں غائب ہو جاتی ہیں۔',
    ),
  ],
  forms: {
    lota: {
      size: '19 cm high, 17 cm across',
      scale: both(
        'It holds a litre and a half, or a bunch of marigolds.',
        'ڈیڑھ لیٹر کی گنجائش، یا گیندے کا ایک گچھا۔',
      ),
      grams: 1100,
      hours: 18,
    },
    bowl: {
      size: '22 cm across, 12 cm high',
      scale: both('Room for keys, letters and a phone.', 'چابیاں، خط اور فون آ جاتے ہیں۔'),
      grams: 1300,
      hours: 16,
    },
    vase: {
      size: '36 cm high',
      scale: both(
        'It reaches a little above a table lamp’s switch.',
        'میز کے لیمپ سے ذرا کم اونچا۔',
      ),
      grams: 1900,
      hours: 26,
    },
    tray: {
      size: '42 cm across',
      scale: both('It holds tea for eight.', 'آٹھ لوگوں کی چائے آتی ہے۔'),
      grams: 1700,
      hours: 22,
    },
    box: {
      size: '15 × 10 cm, 8 cm high',
      scale: both('A pack of cards and two pens fit inside.', 'تاش کی گڈی اور دو قلم آ جاتے ہیں۔'),
      grams: 850,
      hours: 15,
    },
    candlesticks: {
      size: '24 cm high each',
      scale: both('For common candles, 2 cm thick.', 'عام موم بتی کے لیے، 2 سینٹی میٹر موٹی۔'),
      grams: 1400,
      hours: 14,
    },
  },
  pieces: [
    {
      picture: 'brass-work-01',
      slug: 'brass-lota-rosettes',
      artisan: 'fazal-karim',
      form: 'lota',
      title: both('Engraved brass lota, ring of rosettes', 'پیتل کا کھدا لوٹا، پھولوں کا گھیرا'),
      says: both(
        'A round belly raised from one sheet, without a seam, and rosettes in a ring where it is widest. Fazal Karim counts eleven; twelve would crowd.',
        'گول پیٹ ایک ہی چادر سے اٹھا، جوڑ کے بغیر، اور جہاں سب سے چوڑا ہے وہاں پھولوں کا گھیرا۔ فضل کریم گیارہ رکھتے ہیں، بارہ تنگ ہو جاتے۔',
      ),
      price: 6800,
      stock: 3,
    },
    {
      picture: 'brass-work-02',
      slug: 'brass-footed-bowl-zigzag-rim',
      artisan: 'fazal-karim',
      form: 'bowl',
      title: both('Footed brass bowl, zigzag rim', 'پائے والا پیتل کا پیالہ، لہریا کنارہ'),
      says: both(
        'A bowl on a turned foot, rosettes below and a zigzag cut into the rim with a single chisel.',
        'خراد کے پائے پر پیالہ، نیچے پھول اور کنارے پر ایک ہی چھینی سے کٹا لہریا۔',
      ),
      price: 5400,
      stock: 4,
    },
    {
      picture: 'brass-work-03',
      slug: 'brass-vase-large-rosettes',
      artisan: 'fazal-karim',
      form: 'vase',
      title: both('Tall brass vase, large rosettes', 'پیتل کا لمبا گلدان، بڑے پھول'),
      says: both(
        'Seven times in the fire before it stood this tall. The rosettes are as wide as a palm and stop short of the joint.',
        'اتنا اونچا ہونے تک سات بار آگ میں گیا۔ پھول ہتھیلی جتنے ہیں اور جوڑ سے پہلے رک جاتے ہیں۔',
      ),
      price: 11200,
      stock: 1,
    },
    {
      picture: 'brass-work-04',
      slug: 'brass-tray-rosette-rings',
      artisan: 'fazal-karim',
      form: 'tray',
      title: both('Round engraved brass tray', 'پیتل کی گول کھدی سینی'),
      says: both(
        'One rosette, then ring upon ring out to the turned edge. He engraves it standing and walks round the tray rather than turn it.',
        'بیچ میں پھول، پھر گھیرے پر گھیرا، مڑے کنارے تک۔ وہ کھڑے ہو کر کھودتے ہیں اور سینی گھمانے کے بجائے خود گھومتے ہیں۔',
      ),
      price: 8900,
      makingDays: 12,
    },
    {
      picture: 'brass-work-05',
      slug: 'brass-lidded-box-leaves',
      artisan: 'fazal-karim',
      form: 'box',
      title: both(
        'Lidded brass box, leaves and rosettes',
        'پیتل کی ڈھکن والی صندوقچی، پتے اور پھول',
      ),
      says: both(
        'The leaves on the lid carry on down the side, so it closes one way only. The hinge pin is brass too.',
        'ڈھکن کے پتے پہلو پر جاری رہتے ہیں، اس لیے ایک ہی رخ بند ہوتی ہے۔ قبضے کی میخ بھی پیتل کی ہے۔',
      ),
      price: 4700,
      stock: 5,
    },
    {
      picture: 'brass-work-06',
      slug: 'brass-candlesticks-turned-rings',
      artisan: 'fazal-karim',
      form: 'candlesticks',
      title: both('Pair of brass candlesticks, turned rings', 'پیتل کے دو شمع دان، گول چھلے'),
      says: both(
        'Turned by the brother and engraved by Fazal Karim, one band each. Weighted in the foot so that a sleeve will not knock them over.',
        'خراد بھائی نے کیا، کھدائی فضل کریم نے، ہر ایک پر ایک پٹی۔ پیندا بھاری ہے تاکہ آستین سے نہ گریں۔',
      ),
      price: 5900,
      stock: 2,
    },
  ],
};
