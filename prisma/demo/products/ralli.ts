import { both, type Shelf, step } from './piece';

export const ralli: Shelf = {
  craft: 'ralli',
  materials: ['worn-cloth', 'cotton', 'cotton-thread'],
  techniques: ['patchwork', 'applique', 'quilting'],
  care: both(
    'Cold machine wash, slow, inside out. Dry flat in the shade.',
    'ٹھنڈے پانی میں مشین پر آہستہ، الٹا کر کے۔ سائے میں بچھا کر سکھائیں۔',
  ),
  closeUp: both('rows of running stitch', 'سیدھے ٹانکوں کی قطاریں'),
  steps: [
    step(
      'Worn cloth washed, torn to the thread, sorted',
      'پرانا کپڑا دھونا، تار پر پھاڑنا، چھانٹنا',
      '2 days',
      '2 دن',
    ),
    step('Top cut and pieced', 'اوپر کا رخ کاٹنا اور جوڑنا', '9 days', '9 دن'),
    step(
      'Layers spread on the floor and pinned with thorns or needles',
      'فرش پر تہیں بچھا کر کانٹوں یا سوئیوں سے ٹکانا',
      '3 hours',
      '3 گھنٹے',
    ),
    step('Quilted in rows, edge to middle', 'کنارے سے بیچ تک ٹانکوں کی قطاریں', '28 days', '28 دن'),
  ],
  notes: [
    both(
      'The layers inside are cloth the house has worn, washed soft.',
      'اندر کی تہیں گھر کا پہنا ہوا کپڑا ہیں، دھل دھل کر نرم۔',
    ),
    both(
      'The stitches were not marked first; the rows bend where the hand did.',
      'ٹانکوں کے لیے لکیر نہیں لگی، قطار وہیں مڑتی ہے جہاں ہاتھ مڑا۔',
    ),
    both(
      'The back is one plain colour, so it can be turned over for a quiet room.',
      'پیچھے ایک ہی سادہ رنگ ہے، کمرہ سادہ رکھنا ہو تو الٹ لیں۔',
    ),
    both(
      'Strong colours may give a little in the first wash.',
      'تیز رنگ پہلی دھلائی میں ذرا نکل سکتے ہیں۔',
    ),
    both(
      'Knots lie between the layers; you will not find one on the surface.',
      'گرہیں تہوں کے اندر ہیں، اوپر ایک بھی نہیں ملے گی۔',
    ),
  ],
  forms: {
    quilt: {
      size: '2.2 × 1.5 m',
      scale: both(
        'It covers a charpoy and hangs a hand over each side.',
        'چارپائی ڈھانپ کر ہر طرف ایک بالشت لٹکتی ہے۔',
      ),
      grams: 2400,
      hours: 190,
    },
    double: {
      size: '2.4 × 2.2 m',
      scale: both('It covers a double bed.', 'ڈبل بیڈ ڈھانپتی ہے۔'),
      grams: 3600,
      hours: 310,
    },
    cushion: {
      size: '50 × 50 cm',
      scale: both('For a 50 cm floor cushion.', '50 سینٹی میٹر کے فرشی کشن کے لیے۔'),
      grams: 320,
      hours: 18,
    },
  },
  pieces: [
    {
      picture: 'ralli-01',
      slug: 'ralli-squares-sawtooth-red',
      artisan: 'mai-lali',
      form: 'double',
      title: both(
        'Ralli for a double bed, squares within squares',
        'ڈبل بیڈ کی رلی، خانے میں خانہ',
      ),
      says: both(
        'Squares within squares in red, mustard and green, with a saw-tooth edge. Five women, forty-one days; one corner holds a strip of Mai Lali’s wedding shirt.',
        'سرخ، سرسوں اور سبز خانے میں خانہ، آری جیسا کنارہ۔ پانچ عورتیں، اکتالیس دن۔ ایک کونے میں مائی لالی کے شادی کے کرتے کی پٹی ہے۔',
      ),
      price: 17500,
      stock: 1,
      only: true,
    },
    {
      picture: 'ralli-02',
      slug: 'ralli-cut-leaves-maroon',
      artisan: 'sawera-ralli-circle',
      form: 'quilt',
      title: both('Ralli quilt, cut leaves on maroon', 'رلی، میرون پر کٹاؤ کے پتے'),
      says: both(
        'Leaves cut from folded cloth on every second square, orange on navy and white on maroon. The squares between are plain, so the eye can rest.',
        'ہر دوسرے خانے پر تہہ کر کے کٹے پتے، نیلے پر نارنجی اور میرون پر سفید۔ بیچ کے خانے سادہ ہیں، نظر ٹھہرتی ہے۔',
      ),
      price: 9800,
      stock: 2,
    },
    {
      picture: 'ralli-03',
      slug: 'ralli-cushion-nested-diamonds',
      artisan: 'mai-lali',
      form: 'cushion',
      title: both('Ralli cushion cover, nested diamonds', 'رلی کشن کور، ہیرے میں ہیرا'),
      says: both(
        'One diamond inside another, navy to pink to mustard, made from the ends of a larger quilt. It carries the same number of stitches to the hand.',
        'ہیرے میں ہیرا، نیلے سے گلابی، پھر سرسوں، بڑی رلی کے بچے ٹکڑوں سے۔ ٹانکے اتنے ہی گھنے ہیں۔',
      ),
      price: 1700,
      stock: 7,
      choices: [
        [both('One', 'ایک'), 1700, 7],
        [both('Pair', 'جوڑی'), 3200, 3],
      ],
    },
    {
      picture: 'ralli-04',
      slug: 'ralli-triangles-black-red',
      artisan: 'mai-lali',
      form: 'quilt',
      title: both('Ralli quilt, black and red triangles', 'رلی، سیاہ اور سرخ تکونیں'),
      says: both(
        'Half-square triangles in black, red, white and mustard. Hung on a wall they run like water; on a bed they lie still.',
        'سیاہ، سرخ، سفید اور سرسوں تکونیں۔ دیوار پر لٹکائیں تو پانی کی طرح بہتی ہیں، بستر پر ٹھہری رہتی ہیں۔',
      ),
      price: 11800,
      stock: 1,
    },
    {
      picture: 'ralli-05',
      slug: 'ralli-diamonds-and-applique-green',
      artisan: 'sawera-ralli-circle',
      form: 'double',
      title: both('Ralli for a double bed, diamonds and cut work', 'ڈبل بیڈ کی رلی، ہیرے اور کٹاؤ'),
      says: both(
        'Patchwork diamonds and cut appliqué by turns on green. Two of the nine pieced it, three cut, and all nine sat round it for the quilting.',
        'سبز پر باری باری جوڑ کے ہیرے اور کٹاؤ۔ نو میں سے دو نے جوڑا، تین نے کاٹا، اور ٹانکے سب نے گرد بیٹھ کر لگائے۔',
      ),
      price: 19500,
      makingDays: 45,
    },
    {
      picture: 'ralli-06',
      slug: 'ralli-nested-diamonds-red',
      artisan: 'mai-lali',
      form: 'quilt',
      title: both('Ralli quilt, nested diamonds in red', 'رلی، سرخ ہیرے میں ہیرا'),
      says: both(
        'Diamonds nested four deep, red at the heart. It is thinner than the winter quilts, three layers, for sleeping on a roof.',
        'چار تہہ ہیرے، دل سرخ۔ سردی کی رلی سے پتلی، تین تہوں کی، چھت پر سونے کے لیے۔',
      ),
      price: 8600,
      stock: 3,
      grams: 1700,
      hours: 140,
    },
    {
      picture: 'ralli-07',
      slug: 'ralli-cut-flowers-navy',
      artisan: 'sawera-ralli-circle',
      form: 'quilt',
      title: both('Ralli quilt, cut flowers on navy', 'رلی، نیلے پر کٹاؤ کے پھول'),
      says: both(
        'Pink and mustard flowers, each opened from one cut, on alternating squares of navy and white. The youngest cut her first eight for this one.',
        'گلابی اور سرسوں پھول، ہر ایک ایک ہی کٹائی سے کھلا، نیلے اور سفید خانوں پر۔ سب سے چھوٹی نے اپنے پہلے آٹھ پھول اسی میں کاٹے۔',
      ),
      price: 10400,
      stock: 2,
    },
    {
      picture: 'ralli-08',
      slug: 'ralli-cushion-bold-cut-work',
      artisan: 'sawera-ralli-circle',
      form: 'cushion',
      title: both('Ralli cushion cover, bold cut work', 'رلی کشن کور، بڑا کٹاؤ'),
      says: both(
        'One large cut square repeated four times, black on red on white. A learner’s piece, checked stitch by stitch before it left the room.',
        'ایک بڑا کٹا ہوا خانہ چار بار، سفید پر سرخ پر سیاہ۔ سیکھنے والی کا کام، کمرے سے نکلنے سے پہلے ایک ایک ٹانکا دیکھا گیا۔',
      ),
      price: 1500,
      stock: 11,
    },
    {
      picture: 'ralli-09',
      slug: 'ralli-cut-leaves-sawtooth-maroon',
      artisan: 'mai-lali',
      form: 'quilt',
      title: both(
        'Ralli quilt, cut leaves with a saw-tooth edge',
        'رلی، کٹاؤ کے پتے، آری جیسا کنارہ',
      ),
      says: both(
        'Maroon and orange leaves inside a saw-tooth border that took eleven days by itself. Mai Lali cut all of it; her scissors were sharpened twice.',
        'میرون اور نارنجی پتے، آری جیسے کنارے کے اندر، صرف کنارے میں گیارہ دن لگے۔ ساری کٹائی مائی لالی کی ہے، قینچی دو بار تیز ہوئی۔',
      ),
      price: 13200,
      stock: 1,
      only: true,
      hours: 230,
    },
  ],
};
