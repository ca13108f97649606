import { both, type Shelf, step } from './piece';

export const mazriBasketry: Shelf = {
  craft: 'mazri-basketry',
  materials: ['mazri-palm'],
  techniques: ['coiling'],
  care: both(
    'Shake out crumbs, wipe with a damp cloth, dry in the sun.',
    'ریزے جھاڑیں، گیلے کپڑے سے پونچھیں، دھوپ میں سکھائیں۔',
  ),
  closeUp: both('the sewn coils', 'سلے ہوئے لپیٹے'),
  steps: [
    step(
      'Leaves cut after rain, split, bleached in the sun',
      'بارش کے بعد پتے کاٹنا، چیرنا، دھوپ میں سفید کرنا',
      '6 days',
      '6 دن',
    ),
    step('Dyed in a kettle', 'دیگچی میں رنگنا', '3 hours', '3 گھنٹے'),
    step('Coiled and sewn from the middle', 'بیچ سے لپیٹ کر سینا', '3 days', '3 دن'),
    step('Rim bound and trimmed', 'کنارہ باندھنا اور تراشنا', '3 hours', '3 گھنٹے'),
  ],
  notes: [
    both(
      'It smells of dry grass when new, and again each time it gets damp.',
      'نیا ہو تو سوکھی گھاس کی خوشبو آتی ہے، اور جب نم ہو تب پھر۔',
    ),
    both(
      'If it is pressed out of shape, wet it, set it right and let it dry.',
      'دب کر شکل بدل جائے تو بھگو کر سیدھا کریں اور سوکھنے دیں۔',
    ),
    both(
      'The palm grows wild on the slopes; only the outer leaves are cut.',
      'مزری ڈھلوانوں پر خود اگتی ہے، صرف باہر کے پتے کاٹے جاتے ہیں۔',
    ),
    both('No wire, no glue, no board inside.', 'اندر نہ تار ہے، نہ گوند، نہ گتا۔'),
    both(
      'Every round is sewn to the last one with a flat needle.',
      'ہر چکر چپٹی سوئی سے پچھلے کے ساتھ سلا ہے۔',
    ),
  ],
  forms: {
    bread: {
      size: '34 cm across',
      scale: both('It holds eight rotis wrapped in a cloth.', 'کپڑے میں لپٹی آٹھ روٹیاں آتی ہیں۔'),
      grams: 320,
      hours: 14,
    },
    storage: {
      size: '30 cm high, 26 cm across',
      scale: both(
        'Room for five kilos of onions, or a week of knitting.',
        'پانچ کلو پیاز کی جگہ، یا ہفتے بھر کی بُنائی کی۔',
      ),
      grams: 780,
      hours: 28,
    },
    open: {
      size: '32 cm high, 38 cm across',
      scale: both('It holds a folded quilt.', 'اس میں ایک تہہ کی ہوئی رضائی آتی ہے۔'),
      grams: 900,
      hours: 30,
    },
    fruit: {
      size: '40 cm across, 9 cm high',
      scale: both(
        'Two kilos of mangoes lie in it side by side.',
        'دو کلو آم ساتھ ساتھ آ جاتے ہیں۔',
      ),
      grams: 460,
      hours: 17,
    },
  },
  pieces: [
    {
      picture: 'mazri-basketry-01',
      slug: 'mazri-bread-basket-star',
      artisan: 'zarmina',
      form: 'bread',
      title: both('Mazri bread basket, coiled star', 'مزری کی چنگیر، ستارہ'),
      says: both(
        'A star grows from a knot the size of a coin, magenta with green between the points. It hangs on a nail when the meal is over.',
        'سکے جتنی گرہ سے ستارہ نکلتا ہے، گلابی، نوکوں کے بیچ سبز۔ کھانے کے بعد کیل پر ٹنگ جاتی ہے۔',
      ),
      price: 950,
      stock: 14,
    },
    {
      picture: 'mazri-basketry-02',
      slug: 'mazri-lidded-basket-zigzag',
      artisan: 'zarmina',
      form: 'storage',
      title: both('Lidded mazri basket, zigzag', 'مزری کی ڈھکن والی ٹوکری، لہریا'),
      says: both(
        'Red and black zigzag that meets itself after the last round, which has to be planned from the first. The lid is tied on with two loops.',
        'سرخ اور سیاہ لہریا جو آخری چکر پر اپنے آپ سے ملتا ہے، اس کا حساب پہلے چکر سے رکھنا پڑتا ہے۔ ڈھکن دو پھندوں سے بندھتا ہے۔',
      ),
      price: 2400,
      stock: 4,
    },
    {
      picture: 'mazri-basketry-03',
      slug: 'mazri-deep-basket-handles',
      artisan: 'zarmina',
      form: 'open',
      title: both('Deep mazri basket with two handles', 'مزری کی گہری ٹوکری، دو دستے'),
      says: both(
        'Stepped bands of indigo and orange. The handles are twisted rope of the same palm and run under the base, so they carry weight.',
        'نیلی اور نارنجی سیڑھی دار پٹیاں۔ دستے اسی مزری کی بٹی ہوئی رسی ہیں اور پیندے کے نیچے سے گزرتے ہیں، اس لیے وزن اٹھاتے ہیں۔',
      ),
      price: 2850,
      makingDays: 7,
    },
    {
      picture: 'mazri-basketry-04',
      slug: 'mazri-fruit-bowl-chequers',
      artisan: 'zarmina',
      form: 'fruit',
      title: both('Wide mazri fruit bowl, chequers', 'مزری کا پھلوں کا چوڑا پیالہ، خانے'),
      says: both(
        'Green and brown chequers that widen towards the rim. Air passes through the coils, so fruit keeps a day or two longer.',
        'سبز اور بھورے خانے جو کنارے کی طرف چوڑے ہوتے ہیں۔ لپیٹوں سے ہوا گزرتی ہے، پھل ایک دو دن زیادہ رہتے ہیں۔',
      ),
      price: 1350,
      stock: 8,
    },
    {
      picture: 'mazri-basketry-05',
      slug: 'mazri-bread-basket-spiral',
      artisan: 'zarmina',
      form: 'bread',
      title: both('Mazri bread basket, spiral of points', 'مزری کی چنگیر، گھومتی نوکیں'),
      says: both(
        'Points of orange, blue and purple turn round the middle like a wheel. All four women worked on it, and the pull changes three times.',
        'نارنجی، نیلی اور جامنی نوکیں پہیے کی طرح گھومتی ہیں۔ چاروں عورتوں نے بنائی، کھنچاؤ تین بار بدلتا ہے۔',
      ),
      price: 1100,
      stock: 6,
    },
  ],
};
