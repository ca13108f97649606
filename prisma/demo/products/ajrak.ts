import { both, type Shelf, step } from './piece';

export const ajrak: Shelf = {
  craft: 'ajrak',
  materials: ['cotton', 'indigo', 'madder', 'iron-black'],
  techniques: ['block-printing', 'resist-dyeing'],
  care: both(
    'Cold water, by hand, on its own the first three times. Dry in the shade.',
    'ٹھنڈے پانی میں ہاتھ سے دھوئیں، پہلی تین بار اکیلا۔ سائے میں سکھائیں۔',
  ),
  closeUp: both('the printed lines close up', 'چھپی ہوئی لکیریں قریب سے'),
  steps: [
    step(
      'Washed, then soaked in oil and soda',
      'دھلائی، پھر تیل اور سوڈے میں بھگونا',
      '4 days',
      '4 دن',
    ),
    step(
      'First print: lime and gum keep the lines white',
      'پہلی چھپائی: چونے اور گوند سے لکیریں سفید',
      '9 hours',
      '9 گھنٹے',
    ),
    step(
      'Black from iron, printed on both faces',
      'لوہے کا سیاہ رنگ، دونوں طرف چھپائی',
      '1 day',
      '1 دن',
    ),
    step('Eight dips in indigo, one a day', 'نیل کے آٹھ غوطے، ہر روز ایک', '8 days', '8 دن'),
    step('Madder bath, washing and sun', 'مجیٹھ، دھلائی اور دھوپ', '2 days', '2 دن'),
  ],
  notes: [
    both(
      'The cloth is printed on both faces, line upon line.',
      'کپڑا دونوں طرف چھپا ہے، لکیر پر لکیر۔',
    ),
    both(
      'New cloth smells a little of indigo; that goes with the second wash.',
      'نئے کپڑے سے نیل کی ہلکی بو آتی ہے، دوسری دھلائی میں چلی جاتی ہے۔',
    ),
    both(
      'Where two blocks meet you may find a line a hair apart. That is the hand.',
      'جہاں دو ٹھپے ملتے ہیں وہاں بال برابر فرق ہو سکتا ہے۔ یہی ہاتھ کی پہچان ہے۔',
    ),
    both(
      'The border is printed last, when the field is dry and cannot smear.',
      'کنارہ آخر میں چھپتا ہے، جب بیچ کا حصہ سوکھ چکا ہو اور پھیل نہ سکے۔',
    ),
    both(
      'The colours settle after a few washes and then stay for years.',
      'چند دھلائیوں میں رنگ بیٹھ جاتے ہیں اور پھر برسوں رہتے ہیں۔',
    ),
  ],
  forms: {
    shawl: {
      size: '2.4 × 1.1 m',
      scale: both(
        'Folded it is 34 × 46 cm, about an open newspaper page.',
        'تہہ میں 34 × 46 سینٹی میٹر، اخبار کے ایک صفحے جتنی۔',
      ),
      grams: 420,
      hours: 38,
    },
    cushion: {
      size: '45 × 45 cm',
      scale: both(
        'It fits a common 45 cm cushion; the back closes with two ties.',
        '45 سینٹی میٹر کے عام کشن پر آتا ہے، پیچھے دو ڈوریوں سے بند ہوتا ہے۔',
      ),
      grams: 180,
      hours: 9,
    },
  },
  pieces: [
    {
      picture: 'ajrak-01',
      slug: 'ajrak-shawl-coin-rows-indigo',
      artisan: 'zubaida',
      form: 'shawl',
      title: both('Ajrak shawl, coin rounds on indigo', 'اجرک چادر، نیل پر سکّے'),
      says: both(
        'Row after row of round coins on indigo, each with a madder heart. Zubaida prints the rounds with her grandmother’s notched block.',
        'نیل پر قطار در قطار گول سکّے، ہر ایک کا دل مجیٹھ کا۔ یہ گھیرے زبیدہ دادی کے نشان والے ٹھپے سے چھاپتی ہیں۔',
      ),
      price: 4850,
      stock: 3,
    },
    {
      picture: 'ajrak-02',
      slug: 'ajrak-shawl-large-stars-madder',
      artisan: 'karim-bux',
      form: 'shawl',
      title: both('Ajrak shawl, large stars on madder', 'اجرک چادر، مجیٹھ پر بڑے ستارے'),
      says: both(
        'Eight-pointed stars as wide as a hand, on the red Karim Bux boils twice. Hung up, the stars read from across a room.',
        'ہتھیلی جتنے آٹھ کونوں والے ستارے، اس سرخ پر جسے کریم بخش دو بار ابالتے ہیں۔ لٹکائیں تو ستارے کمرے کے پار سے نظر آتے ہیں۔',
      ),
      price: 5400,
      stock: 2,
    },
    {
      picture: 'ajrak-03',
      slug: 'ajrak-cushion-four-petals-indigo',
      artisan: 'karim-bux',
      form: 'cushion',
      title: both('Cushion cover in ajrak, four-petalled flowers', 'اجرک کا کشن کور، چار پتی پھول'),
      says: both(
        'Cut from a width that came out a hand too short for a shawl. Four-petalled flowers on indigo, and a real border on all four sides.',
        'یہ اس تھان سے کٹا جو چادر کے لیے ایک بالشت چھوٹا رہ گیا تھا۔ نیل پر چار پتی پھول، اور چاروں طرف اصلی کنارہ۔',
      ),
      price: 1450,
      stock: 8,
      choices: [
        [both('One', 'ایک'), 1450, 8],
        [both('Pair', 'جوڑی'), 2700, 4],
      ],
    },
    {
      picture: 'ajrak-04',
      slug: 'ajrak-shawl-clouds-madder',
      artisan: 'zubaida',
      form: 'shawl',
      title: both('Ajrak shawl, rounded clouds on madder', 'اجرک چادر، مجیٹھ پر بادل'),
      says: both(
        'Rounded cloud shapes lock into each other across the red field. It takes four blocks for one cloud, and the fourth must close it.',
        'سرخ زمین پر گول بادل ایک دوسرے میں جڑے ہوئے۔ ایک بادل چار ٹھپوں کا ہے، اور چوتھا اسے بند کرتا ہے۔',
      ),
      price: 5200,
      makingDays: 18,
    },
    {
      picture: 'ajrak-05',
      slug: 'ajrak-shawl-diamond-net-madder',
      artisan: 'karim-bux',
      form: 'shawl',
      title: both('Ajrak shawl, net of diamonds on madder', 'اجرک چادر، مجیٹھ پر ہیروں کی جالی'),
      says: both(
        'A close net with one small flower caught in every diamond. It is the slowest print on the table: some two thousand touches of the block.',
        'گھنی جالی، ہر ہیرے میں ایک چھوٹا پھول۔ میز پر یہ سب سے سست چھپائی ہے، کوئی دو ہزار بار ٹھپہ لگتا ہے۔',
      ),
      price: 6300,
      stock: 2,
      hours: 46,
    },
    {
      picture: 'ajrak-06',
      slug: 'ajrak-shawl-small-coins-indigo',
      artisan: 'zubaida',
      form: 'shawl',
      title: both('Ajrak stole, coin rounds, narrow border', 'اجرک سٹول، سکّے، پتلا کنارہ'),
      says: both(
        'The coin pattern in a narrower width, for the shoulders or the neck. Printed on a lighter cotton that dries in an hour.',
        'سکّوں والا نقش، کم چوڑائی میں، کندھوں یا گلے کے لیے۔ ہلکے سوتی کپڑے پر ہے جو گھنٹے بھر میں سوکھ جاتا ہے۔',
      ),
      price: 2900,
      stock: 6,
      size: '2.1 × 0.7 m',
      grams: 260,
      hours: 24,
    },
    {
      picture: 'ajrak-07',
      slug: 'ajrak-cushion-star-madder',
      artisan: 'zubaida',
      form: 'cushion',
      title: both(
        'Cushion cover in ajrak, eight-pointed star',
        'اجرک کا کشن کور، آٹھ کونوں کا ستارہ',
      ),
      says: both(
        'Large stars on madder, placed so that a whole one sits in the middle of the cushion. The back is plain indigo cotton.',
        'مجیٹھ پر بڑے ستارے، ایسے رکھے کہ پورا ستارہ کشن کے بیچ میں آئے۔ پیچھے سادہ نیلا سوتی کپڑا ہے۔',
      ),
      price: 1600,
      stock: 5,
    },
    {
      picture: 'ajrak-08',
      slug: 'ajrak-shawl-four-petals-madder',
      artisan: 'karim-bux',
      form: 'shawl',
      title: both(
        'Ajrak shawl, four-petalled flowers on madder',
        'اجرک چادر، مجیٹھ پر چار پتی پھول',
      ),
      says: both(
        'Four-petalled flowers turn in opposite directions from row to row. Karim Bux’s son printed this one, his first without his father beside him.',
        'چار پتی پھول ہر قطار میں الٹے رخ گھومتے ہیں۔ یہ کریم بخش کے بیٹے نے چھاپی، پہلی بار والد کے بغیر۔',
      ),
      price: 4600,
      stock: 1,
      only: true,
    },
    {
      picture: 'ajrak-09',
      slug: 'ajrak-shawl-diamond-net-indigo',
      artisan: 'zubaida',
      form: 'shawl',
      title: both('Ajrak shawl, net of diamonds on indigo', 'اجرک چادر، نیل پر ہیروں کی جالی'),
      says: both(
        'The diamond net on a ten-dip indigo, nearly black in the folds. Two extra days in the vat are in the price.',
        'ہیروں کی جالی دس غوطوں والے نیل پر، تہوں میں تقریباً سیاہ۔ ماند کے دو زائد دن قیمت میں شامل ہیں۔',
      ),
      price: 6900,
      stock: 0,
      hours: 48,
    },
  ],
};
