import { both, type Shelf, step } from './piece';

const sizes = (
  price: number,
  stock: [number, number, number],
): Shelf['pieces'][number]['choices'] => [
  [both('Small, 55 cm round', 'چھوٹی، گھیرا 55 سینٹی میٹر'), price, stock[0]],
  [both('Medium, 57 cm round', 'درمیانی، گھیرا 57 سینٹی میٹر'), price, stock[1]],
  [both('Large, 59 cm round', 'بڑی، گھیرا 59 سینٹی میٹر'), price, stock[2]],
];

export const sindhiTopi: Shelf = {
  craft: 'sindhi-topi',
  materials: ['cotton', 'cotton-thread', 'mirrors'],
  techniques: ['surface-embroidery', 'mirror-work'],
  care: both(
    'Do not wash. Brush it dry and keep it on a bowl so the arch stays round.',
    'دھوئیں نہیں۔ سوکھے برش سے صاف کریں اور پیالے پر رکھیں تاکہ محراب گول رہے۔',
  ),
  closeUp: both('mirrors and stitches', 'شیشے اور ٹانکے'),
  steps: [
    step('Band embroidered flat', 'سیدھی پٹی پر کڑھائی', '3 days', '3 دن'),
    step('Mirrors cut under water and set', 'پانی میں شیشے کاٹنا اور لگانا', '1 day', '1 دن'),
    step(
      'Arch cut, band joined and stiffened',
      'محراب کاٹنا، پٹی جوڑنا، کلف لگانا',
      '5 hours',
      '5 گھنٹے',
    ),
    step(
      'Lined and pressed on a wooden block',
      'استر لگانا اور لکڑی کے قالب پر جمانا',
      '3 hours',
      '3 گھنٹے',
    ),
  ],
  notes: [
    both(
      'The stiffening is cloth and rice paste, so it gives a little on the head.',
      'سختی کپڑے اور چاول کی لئی سے ہے، اس لیے سر پر ذرا نرم بیٹھتی ہے۔',
    ),
    both(
      'Measure with a string above the ears and choose the nearest size.',
      'کانوں کے اوپر ڈوری سے ناپیں اور قریب کا سائز لیں۔',
    ),
    both(
      'Each mirror sits in its own ring of stitches; no glue is used.',
      'ہر شیشہ اپنے ٹانکوں کے گھیرے میں ہے، گوند نہیں لگا۔',
    ),
    both(
      'The lining is soft cotton and can be replaced.',
      'استر نرم سوتی کپڑے کا ہے، بدلا جا سکتا ہے۔',
    ),
    both('It comes stuffed with paper in a round box.', 'گول ڈبے میں، کاغذ بھر کر بھیجی جاتی ہے۔'),
  ],
  forms: {
    cap: {
      size: '18 cm across, 9 cm high',
      scale: both('It lies flat on an open hand.', 'کھلی ہتھیلی پر آ جاتی ہے۔'),
      grams: 130,
      hours: 30,
    },
  },
  pieces: [
    {
      picture: 'sindhi-topi-01',
      slug: 'sindhi-topi-blue',
      artisan: 'marvi',
      form: 'cap',
      title: both('Sindhi topi in blue', 'سندھی ٹوپی، نیلی'),
      says: both(
        'Blue lozenges edged in yellow, with a mirror at every crossing. Marvi’s most asked-for cap.',
        'نیلے ہیرے، پیلے کنارے، ہر جوڑ پر شیشہ۔ ماروی سے سب سے زیادہ یہی مانگی جاتی ہے۔',
      ),
      price: 1900,
      choices: sizes(1900, [4, 7, 3]),
    },
    {
      picture: 'sindhi-topi-02',
      slug: 'sindhi-topi-red',
      artisan: 'marvi',
      form: 'cap',
      title: both('Sindhi topi in red', 'سندھی ٹوپی، سرخ'),
      says: both(
        'Red with black steps between the lozenges. The arch is edged by hand with a yellow cord no thicker than a match.',
        'سرخ، ہیروں کے بیچ سیاہ سیڑھیاں۔ محراب کا کنارہ ماچس کی تیلی جتنی پیلی ڈوری سے ہاتھ کا بنا ہے۔',
      ),
      price: 2100,
      choices: sizes(2100, [2, 5, 2]),
    },
    {
      picture: 'sindhi-topi-03',
      slug: 'sindhi-topi-green',
      artisan: 'marvi',
      form: 'cap',
      title: both('Sindhi topi in green', 'سندھی ٹوپی، سبز'),
      says: both(
        'A quieter cap: green ground, small red hearts and fewer mirrors, for someone who wears one every day.',
        'ذرا خاموش ٹوپی: سبز زمین، چھوٹے سرخ دل اور کم شیشے، اس کے لیے جو روز پہنتا ہے۔',
      ),
      price: 1450,
      choices: sizes(1450, [3, 6, 6]),
      hours: 21,
    },
    {
      picture: 'sindhi-topi-04',
      slug: 'sindhi-topi-black',
      artisan: 'marvi',
      form: 'cap',
      title: both('Sindhi topi in black, close work', 'سندھی ٹوپی، سیاہ، بھرا ہوا کام'),
      says: both(
        'Close work on black, forty-two mirrors and no plain cloth left to see. Nine days, and only by daylight.',
        'سیاہ پر بھرا ہوا کام، بیالیس شیشے، سادہ کپڑا کہیں نہیں دکھتا۔ نو دن، اور صرف دن کی روشنی میں۔',
      ),
      price: 3400,
      makingDays: 11,
      hours: 62,
    },
    {
      picture: 'sindhi-topi-05',
      slug: 'sindhi-topi-mustard',
      artisan: 'marvi',
      form: 'cap',
      title: both('Sindhi topi in mustard', 'سندھی ٹوپی، سرسوں رنگ'),
      says: both(
        'Mustard thread on black steps. Her mother cut this arch a little higher, the way it was worn when she was a girl.',
        'سیاہ سیڑھیوں پر سرسوں رنگ۔ والدہ نے محراب ذرا اونچی کاٹی ہے، جیسے ان کے لڑکپن میں پہنی جاتی تھی۔',
      ),
      price: 2250,
      stock: 1,
      only: true,
    },
    {
      picture: 'sindhi-topi-06',
      slug: 'sindhi-topi-white',
      artisan: 'marvi',
      form: 'cap',
      title: both('Sindhi topi in white', 'سندھی ٹوپی، سفید'),
      says: both(
        'White ground with red, blue and green, usually chosen for weddings. White thread greys in the hand, so she washes hers between rows.',
        'سفید زمین پر سرخ، نیلا اور سبز، اکثر شادیوں کے لیے لی جاتی ہے۔ سفید دھاگا ہاتھ سے میلا ہوتا ہے، اس لیے ہر قطار کے بعد ہاتھ دھوتی ہیں۔',
      ),
      price: 2400,
      choices: sizes(2400, [0, 3, 2]),
    },
  ],
};
