import { both, type Shelf, step } from './piece';

export const khes: Shelf = {
  craft: 'khes',
  materials: ['cotton-thread'],
  techniques: ['pit-loom-weaving', 'double-cloth'],
  care: both(
    'Machine wash cold, with like colours. It will not shrink further.',
    'ٹھنڈے پانی میں مشین پر، ملتے رنگوں کے ساتھ۔ اب مزید نہیں سکڑے گا۔',
  ),
  closeUp: both('the two colours changing places', 'دو رنگ جگہ بدلتے ہوئے'),
  steps: [
    step('Cotton washed, dyed, washed again', 'سوت دھونا، رنگنا، پھر دھونا', '3 days', '3 دن'),
    step('Two warps set on one loom', 'ایک کھڈی پر دو تانے', '2 days', '2 دن'),
    step('Woven in two strips on six treadles', 'چھ پاؤڑیوں پر دو پاٹ', '6 days', '6 دن'),
    step('Strips joined, fringe twisted', 'پاٹ جوڑنا، جھالر بٹنا', '1 day', '1 دن'),
  ],
  notes: [
    both(
      'The back carries the same pattern with the colours changed over.',
      'الٹی طرف وہی نقش ہے، رنگ آپس میں بدلے ہوئے۔',
    ),
    both(
      'Look for the seam down the middle; the squares meet across it.',
      'بیچ کا جوڑ ڈھونڈیں، خانے اس کے آر پار ملتے ہیں۔',
    ),
    both(
      'Heavy enough for a winter bed, and cool under you in May.',
      'سردی کے بستر کے لیے بھاری، اور مئی میں نیچے بچھائیں تو ٹھنڈا۔',
    ),
    both(
      'The unbleached cotton whitens over the years.',
      'بغیر دھلے سوت کا رنگ برسوں میں سفید ہوتا جاتا ہے۔',
    ),
    both(
      'The fringe is the warp, twisted in fours and knotted.',
      'جھالر تانے کی ہے، چار چار تار بٹ کر گرہ لگائی گئی۔',
    ),
  ],
  forms: {
    single: {
      size: '2.3 × 1.4 m',
      scale: both('It covers a single bed or a charpoy.', 'سنگل بیڈ یا چارپائی ڈھانپتا ہے۔'),
      grams: 1500,
      hours: 46,
    },
    double: {
      size: '2.5 × 2.2 m',
      scale: both('It covers a double bed.', 'ڈبل بیڈ ڈھانپتا ہے۔'),
      grams: 2300,
      hours: 74,
    },
  },
  pieces: [
    {
      picture: 'khes-01',
      slug: 'khes-stepped-diamonds-indigo',
      artisan: 'allah-ditta',
      form: 'double',
      title: both('Double khes, stepped diamonds in indigo', 'ڈبل کھیس، نیلے سیڑھی دار ہیرے'),
      says: both(
        'The six-treadle diamond, the one Allah Ditta wrote down for his grandson. Indigo and cotton’s own colour.',
        'چھ پاؤڑیوں کا وہ ہیرا جو اللہ دتہ نے پوتے کے لیے لکھا۔ نیل اور سوت کا اپنا رنگ۔',
      ),
      price: 6800,
      stock: 3,
    },
    {
      picture: 'khes-02',
      slug: 'khes-stepped-stars-madder',
      artisan: 'sughra',
      form: 'single',
      title: both('Khes, stepped stars in madder', 'کھیس، مجیٹھ کے سیڑھی دار ستارے'),
      says: both(
        'Stars climb the cloth like steps. Sughra weaves khes only in winter, and this came off the loom in the first week of January.',
        'ستارے کپڑے پر سیڑھیوں کی طرح چڑھتے ہیں۔ صغریٰ کھیس صرف سردیوں میں بنتی ہیں، یہ جنوری کے پہلے ہفتے میں اترا۔',
      ),
      price: 4400,
      stock: 2,
    },
    {
      picture: 'khes-03',
      slug: 'khes-lattice-black',
      artisan: 'allah-ditta',
      form: 'single',
      title: both('Khes, stair-step lattice in black', 'کھیس، سیاہ سیڑھی دار جالی'),
      says: both(
        'A lattice in black and cream that looks drawn with a ruler and was pressed out by foot.',
        'سیاہ اور دودھیا جالی، لگتا ہے پیمانے سے کھنچی ہے، مگر پاؤں سے بنی ہے۔',
      ),
      price: 4200,
      stock: 6,
    },
    {
      picture: 'khes-04',
      slug: 'khes-stepped-crosses-green',
      artisan: 'allah-ditta',
      form: 'double',
      title: both('Double khes, stepped crosses in green', 'ڈبل کھیس، سبز سیڑھی دار خانے'),
      says: both(
        'Stepped crosses in bottle green, large enough to read from the door. His wife matched the two strips in an evening.',
        'گہرے سبز سیڑھی دار خانے، اتنے بڑے کہ دروازے سے پڑھے جائیں۔ دونوں پاٹ بیوی نے ایک شام میں ملائے۔',
      ),
      price: 7200,
      makingDays: 14,
    },
    {
      picture: 'khes-05',
      slug: 'khes-stepped-diamonds-maroon',
      artisan: 'sughra',
      form: 'single',
      title: both('Khes, stepped diamonds in maroon', 'کھیس، میرون سیڑھی دار ہیرے'),
      says: both(
        'Maroon diamonds, a little longer than they are wide; her father says that is how you know a Nasarpur beat.',
        'میرون ہیرے، چوڑائی سے ذرا لمبے۔ والد کہتے ہیں نصرپور کا ہاتھ اسی سے پہچانا جاتا ہے۔',
      ),
      price: 4600,
      stock: 4,
    },
    {
      picture: 'khes-06',
      slug: 'khes-stepped-crosses-madder',
      artisan: 'allah-ditta',
      form: 'double',
      title: both('Double khes, stepped crosses in madder', 'ڈبل کھیس، مجیٹھ کے سیڑھی دار خانے'),
      says: both(
        'The cloth for a guest’s bed: crosses in madder red, with a plain band at each end to fold back.',
        'مہمان کے بستر کا کپڑا: مجیٹھ سرخ خانے، اور دونوں سروں پر سادہ پٹی جو موڑی جائے۔',
      ),
      price: 6900,
      stock: 2,
    },
    {
      picture: 'khes-07',
      slug: 'khes-stepped-stars-indigo',
      artisan: 'allah-ditta',
      form: 'single',
      title: both('Khes, stepped stars in indigo', 'کھیس، نیلے سیڑھی دار ستارے'),
      says: both(
        'Stars on indigo in a lighter cotton, for a summer night on the roof. It dries on a line before noon.',
        'ہلکے سوت میں نیلے پر ستارے، گرمیوں کی رات چھت کے لیے۔ تار پر دوپہر سے پہلے سوکھ جاتا ہے۔',
      ),
      price: 3900,
      stock: 5,
      grams: 1150,
    },
    {
      picture: 'khes-08',
      slug: 'khes-lattice-green',
      artisan: 'sughra',
      form: 'single',
      title: both('Khes, stair-step lattice in green', 'کھیس، سبز سیڑھی دار جالی'),
      says: both(
        'The green lattice was a mistake in the dye pot that came out better than the plan. There is no more of that yarn.',
        'یہ سبز رنگ کی دیگ کی ایک غلطی تھی جو ارادے سے اچھی نکلی۔ ویسا سوت اب اور نہیں ہے۔',
      ),
      price: 4900,
      stock: 1,
      only: true,
    },
  ],
};
