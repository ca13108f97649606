import { both, type Shelf, step } from './piece';

export const bluePottery: Shelf = {
  craft: 'blue-pottery',
  materials: ['clay', 'glaze', 'cobalt', 'copper-oxide'],
  techniques: ['wheel-throwing', 'underglaze-painting'],
  care: both(
    'Wash by hand. Not for the oven or the microwave.',
    'ہاتھ سے دھوئیں۔ اوون اور مائیکروویو کے لیے نہیں۔',
  ),
  closeUp: both('brush marks under the glaze', 'چمک کے نیچے برش کے نشان'),
  steps: [
    step('Thrown, trimmed and dried', 'چاک پر بنانا، تراشنا، سکھانا', '6 days', '6 دن'),
    step('Dipped in white slip', 'سفید لیپ میں ڈبونا', '1 day', '1 دن'),
    step('Painted raw: cobalt and copper', 'کچی نقاشی: لاجورد اور تانبا', '5 hours', '5 گھنٹے'),
    step('Glazed, fired, cooled slowly', 'چمک، پکائی، دھیرے ٹھنڈا کرنا', '3 days', '3 دن'),
  ],
  notes: [
    both(
      'Where the brush was fullest the cobalt has pooled a shade darker.',
      'جہاں برش بھرا ہوا تھا وہاں لاجورد ذرا گہرا ہو گیا ہے۔',
    ),
    both('Painted by eye, so no two agree to the line.', 'نظر سے بنا ہے، لکیر سے لکیر نہیں ملتی۔'),
    both(
      'The underside is left bare, and you can feel the clay there.',
      'نیچے کا رخ بغیر چمک کے ہے، وہاں مٹی ہاتھ کو لگتی ہے۔',
    ),
    both(
      'Small pinholes in the glaze are the kiln’s and do no harm.',
      'چمک میں سوئی جیسے نقطے بھٹی کے ہیں، نقصان نہیں کرتے۔',
    ),
    both(
      'It travels in a double box with straw between.',
      'دوہرے ڈبے میں، بیچ میں بھوسا بھر کر آتا ہے۔',
    ),
  ],
  forms: {
    surahi: {
      size: '34 cm high',
      scale: both('A little taller than a litre bottle.', 'ایک لیٹر کی بوتل سے ذرا اونچی۔'),
      grams: 1500,
      hours: 12,
    },
    plate: {
      size: '28 cm across',
      scale: both(
        'A full dinner plate, with a bowl for chutney.',
        'پورے کھانے کی پلیٹ، ساتھ چٹنی کا پیالہ۔',
      ),
      grams: 1350,
      hours: 11,
    },
    jar: {
      size: '26 cm high, 24 cm across',
      scale: both('It holds two kilos of rice.', 'اس میں دو کلو چاول آتے ہیں۔'),
      grams: 2100,
      hours: 16,
    },
    tiles: {
      size: '15 × 15 cm each',
      scale: both(
        'Four together make a square of 30 cm.',
        'چاروں مل کر 30 سینٹی میٹر کا چوکور بناتی ہیں۔',
      ),
      grams: 2400,
      hours: 10,
    },
    vase: {
      size: '32 cm high',
      scale: both('Tall enough for gladioli.', 'گلیڈیولس کے پھولوں کے لیے کافی اونچا۔'),
      grams: 1700,
      hours: 13,
    },
    bowl: {
      size: '23 cm across, 11 cm high',
      scale: both('It holds salad for four.', 'چار لوگوں کا سلاد آتا ہے۔'),
      grams: 1200,
      hours: 12,
    },
  },
  pieces: [
    {
      picture: 'blue-pottery-01',
      slug: 'kashi-surahi-medallions',
      artisan: 'ustad-rehmat',
      form: 'surahi',
      title: both('Kashi surahi, flower medallions', 'کاشی صراحی، گھیروں میں پھول'),
      says: both(
        'A long-necked surahi with a flower in every medallion, no two turned the same way. The neck was thrown apart and joined.',
        'لمبی گردن کی صراحی، ہر گھیرے میں پھول، کوئی دو ایک رخ کے نہیں۔ گردن الگ بنا کر جوڑی گئی۔',
      ),
      price: 4200,
      stock: 3,
    },
    {
      picture: 'blue-pottery-02',
      slug: 'kashi-plate-star-with-bowl',
      artisan: 'ustad-rehmat',
      form: 'plate',
      title: both(
        'Kashi plate, eight-pointed star, with a bowl',
        'کاشی پلیٹ، آٹھ کونوں کا ستارہ، ساتھ پیالہ',
      ),
      says: both(
        'The star Ustad Rehmat divides by folding paper, ringed with flowers. The small bowl repeats the ring without the star.',
        'وہ ستارہ جسے استاد رحمت کاغذ تہہ کر کے بانٹتے ہیں، گرد پھول۔ چھوٹے پیالے پر وہی گھیرا ہے، ستارے کے بغیر۔',
      ),
      price: 3450,
      stock: 6,
    },
    {
      picture: 'blue-pottery-03',
      slug: 'kashi-jar-star-net',
      artisan: 'ustad-rehmat',
      form: 'jar',
      title: both('Kashi jar, net of stars', 'کاشی مرتبان، ستاروں کی جالی'),
      says: both(
        'A net of eight-pointed stars that has to stretch over the belly and tighten at the neck. Turquoise leads here, cobalt only draws the lines.',
        'آٹھ کونوں کے ستاروں کی جالی جو پیٹ پر پھیلتی اور گلے پر سمٹتی ہے۔ اس میں فیروزی زیادہ ہے، لاجورد صرف لکیر ہے۔',
      ),
      price: 7600,
      makingDays: 21,
    },
    {
      picture: 'blue-pottery-04',
      slug: 'kashi-tiles-star-flower-cobalt',
      artisan: 'safia',
      form: 'tiles',
      title: both(
        'Four kashi tiles, star-flower in cobalt',
        'کاشی کی چار ٹائلیں، لاجوردی ستارہ پھول',
      ),
      says: both(
        'A round star-flower on each tile and a quarter of another in every corner, so the set grows as you add to it.',
        'ہر ٹائل پر گول ستارہ پھول اور ہر کونے میں ایک اور پھول کا چوتھائی، اس لیے جتنی ٹائلیں جوڑیں نقش بڑھتا ہے۔',
      ),
      price: 2800,
      stock: 10,
      choices: [
        [both('Set of four', 'چار کا سیٹ'), 2800, 10],
        [both('Set of twelve', 'بارہ کا سیٹ'), 8000, 2],
      ],
    },
    {
      picture: 'blue-pottery-05',
      slug: 'kashi-vase-flowering-branches',
      artisan: 'safia',
      form: 'vase',
      title: both('Kashi vase, flowering branches', 'کاشی گلدان، پھولوں کی شاخیں'),
      says: both(
        'Branches climb from the foot and lean with the curve of the vase. She painted it in one afternoon, turning it as she went.',
        'شاخیں پیندے سے اٹھتی ہیں اور گلدان کے خم کے ساتھ جھکتی ہیں۔ انہوں نے گھما گھما کر ایک سہ پہر میں بنایا۔',
      ),
      price: 4600,
      stock: 2,
    },
    {
      picture: 'blue-pottery-06',
      slug: 'kashi-bowl-fish-scale-turquoise',
      artisan: 'safia',
      form: 'bowl',
      title: both('Kashi bowl, fish-scale petals', 'کاشی پیالہ، مچھلی کے چھلکے'),
      says: both(
        'Six hundred scales in turquoise, thinner at the bottom of the bowl and full at the rim. The inside has one ring and is otherwise white.',
        'فیروزی رنگ میں چھ سو چھلکے، نیچے ہلکے اور کنارے پر بھرے ہوئے۔ اندر ایک گھیرا ہے، باقی سفید۔',
      ),
      price: 2950,
      stock: 5,
    },
    {
      picture: 'blue-pottery-07',
      slug: 'kashi-bottle-and-plate-branches',
      artisan: 'ustad-rehmat',
      form: 'vase',
      title: both(
        'Kashi bottle vase with plate, flowering branches',
        'کاشی صراحی نما گلدان اور پلیٹ، پھولوں کی شاخیں',
      ),
      says: both(
        'The bottle and the plate were painted on the same day with the same brush, and the branch on one leans towards the other.',
        'گلدان اور پلیٹ ایک ہی دن، ایک ہی برش سے بنے، اور ایک کی شاخ دوسرے کی طرف جھکتی ہے۔',
      ),
      price: 6900,
      stock: 1,
      only: true,
      grams: 2700,
    },
    {
      picture: 'blue-pottery-08',
      slug: 'kashi-plate-rosette-with-bowl',
      artisan: 'safia',
      form: 'plate',
      title: both(
        'Kashi plate, twelve-petalled rosette, with a bowl',
        'کاشی پلیٹ، بارہ پتی پھول، ساتھ پیالہ',
      ),
      says: both(
        'Twelve petals in turquoise with cobalt veins. The bowl beside it has the same rosette, made small enough for a thumb to cover.',
        'بارہ فیروزی پتیاں، لاجوردی رگیں۔ ساتھ کے پیالے میں وہی پھول اتنا چھوٹا کہ انگوٹھے سے چھپ جائے۔',
      ),
      price: 3300,
      stock: 4,
    },
    {
      picture: 'blue-pottery-09',
      slug: 'kashi-jar-medallions-turquoise',
      artisan: 'ustad-rehmat',
      form: 'jar',
      title: both('Kashi jar, medallions in turquoise', 'کاشی مرتبان، فیروزی گھیرے'),
      says: both(
        'Medallions round the belly, each holding one flower and four leaves. Out of the same firing came one that ran; this is the other.',
        'پیٹ کے گرد گھیرے، ہر ایک میں ایک پھول اور چار پتے۔ اسی بھٹی سے ایک اور نکلا تھا جو بہہ گیا، یہ دوسرا ہے۔',
      ),
      price: 7200,
      stock: 1,
      only: true,
    },
    {
      picture: 'blue-pottery-10',
      slug: 'kashi-bottle-vase-fish-scale',
      artisan: 'safia',
      form: 'vase',
      title: both('Kashi bottle vase, fish-scale petals', 'کاشی صراحی نما گلدان، مچھلی کے چھلکے'),
      says: both(
        'Cobalt scales that grow smaller up the neck until the last ring is only dots. One stem is enough in it.',
        'لاجوردی چھلکے جو گردن تک چھوٹے ہوتے جاتے ہیں، آخری گھیرا صرف نقطے ہے۔ اس میں ایک ہی شاخ کافی ہے۔',
      ),
      price: 3900,
      stock: 3,
    },
    {
      picture: 'blue-pottery-11',
      slug: 'kashi-tiles-star-flower-turquoise',
      artisan: 'ustad-rehmat',
      form: 'tiles',
      title: both(
        'Four kashi tiles, star-flower in turquoise',
        'کاشی کی چار ٹائلیں، فیروزی ستارہ پھول',
      ),
      says: both(
        'The star-flower in turquoise with a thin cobalt edge. Made for a wall that gets water: the backs are scored to take cement.',
        'فیروزی ستارہ پھول، پتلا لاجوردی کنارہ۔ ایسی دیوار کے لیے جہاں پانی لگتا ہو، پیچھے سیمنٹ پکڑنے کی لکیریں ہیں۔',
      ),
      price: 3100,
      makingDays: 18,
    },
  ],
};
