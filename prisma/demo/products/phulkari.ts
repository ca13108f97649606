import { both, type Shelf, step } from './piece';

export const phulkari: Shelf = {
  craft: 'phulkari',
  materials: ['khaddar', 'silk-floss'],
  techniques: ['darning-stitch'],
  care: both(
    'Dry clean, or cold water without rubbing. Never iron the silk side.',
    'ڈرائی کلین، یا ٹھنڈے پانی میں ملے بغیر۔ ریشم والی طرف استری نہ کریں۔',
  ),
  closeUp: both('silk floss stitches on khaddar', 'کھدر پر ریشم کے ٹانکے'),
  steps: [
    step('Khaddar washed twice and dyed', 'کھدر دو بار دھونا اور رنگنا', '3 days', '3 دن'),
    step('Cloth divided with a running stitch', 'سیدھے ٹانکے سے کپڑا بانٹنا', '1 day', '1 دن'),
    step(
      'Fields darned from the back, middle outward',
      'الٹی طرف سے بھرائی، بیچ سے باہر',
      '5 weeks',
      '5 ہفتے',
    ),
    step('Border and hem', 'کنارہ اور ترپائی', '2 days', '2 دن'),
  ],
  notes: [
    both(
      'Tilt it and the silk changes from light to dark with the direction of the stitch.',
      'ذرا موڑیں تو ٹانکے کے رخ سے ریشم ہلکا گہرا ہوتا ہے۔',
    ),
    both(
      'The back shows only short dots; that is where the counting was done.',
      'الٹی طرف صرف چھوٹے نقطے ہیں، گنتی وہیں ہوئی۔',
    ),
    both('Nothing was drawn on the cloth.', 'کپڑے پر کوئی لکیر نہیں لگائی گئی۔'),
    both(
      'Keep rings and rough nails away from the floss; it is not twisted.',
      'انگوٹھی اور کھردرے ناخن ریشم سے دور رکھیں، یہ بٹا ہوا نہیں ہے۔',
    ),
    both(
      'The khaddar is hand-loomed and will soften for years.',
      'کھدر کھڈی کا ہے، برسوں نرم ہوتا جائے گا۔',
    ),
  ],
  forms: {
    dupatta: {
      size: '2.3 × 1 m',
      scale: both('Folded it is 30 × 38 cm.', 'تہہ میں 30 × 38 سینٹی میٹر۔'),
      grams: 520,
      hours: 110,
    },
    bagh: {
      size: '2.2 × 1.2 m',
      scale: both('It covers a single bed to the edge.', 'سنگل بیڈ کو کنارے تک ڈھانپتا ہے۔'),
      grams: 980,
      hours: 420,
    },
    cushion: {
      size: '45 × 45 cm',
      scale: both(
        'For a 45 cm cushion, with a khaddar back.',
        '45 سینٹی میٹر کے کشن کے لیے، پیچھے کھدر۔',
      ),
      grams: 240,
      hours: 34,
    },
  },
  pieces: [
    {
      picture: 'phulkari-01',
      slug: 'bagh-gold-lozenges-madder',
      artisan: 'shahida',
      form: 'bagh',
      title: both('Bagh, gold lozenges on madder khaddar', 'باغ، مجیٹھ کھدر پر سنہری ہیرے'),
      says: both(
        'Gold covers the whole cloth, with magenta and white keeping count. It is the third bagh Shahida has made, and she signed it with one green stitch.',
        'پورا کپڑا سنہری ہے، گلابی اور سفید اس کی گنتی رکھتے ہیں۔ یہ شاہدہ کا تیسرا باغ ہے، دستخط ایک سبز ٹانکا ہے۔',
      ),
      price: 46500,
      stock: 1,
      only: true,
    },
    {
      picture: 'phulkari-02',
      slug: 'phulkari-dupatta-flowers-indigo',
      artisan: 'shahida',
      form: 'dupatta',
      title: both(
        'Phulkari dupatta, scattered flowers on indigo',
        'پھلکاری دوپٹہ، نیلے پر بکھرے پھول',
      ),
      says: both(
        'Eight-petalled flowers, far enough apart to let the indigo rest. White petals in every third flower, as her mother did it.',
        'آٹھ پتیوں کے پھول، اتنے فاصلے پر کہ نیلا سانس لے۔ ہر تیسرے پھول میں سفید پتیاں، جیسے ان کی ماں کرتی تھیں۔',
      ),
      price: 9400,
      stock: 2,
    },
    {
      picture: 'phulkari-03',
      slug: 'phulkari-cushion-squares-brown',
      artisan: 'potohar-phulkari-circle',
      form: 'cushion',
      title: both(
        'Phulkari cushion cover, squares within squares',
        'پھلکاری کشن کور، خانے میں خانہ',
      ),
      says: both(
        'Square inside square down to a diamond, gold, green and magenta on brown. This is the cover that pays for the group’s floss.',
        'خانے میں خانہ، آخر میں ہیرا، بھورے پر سنہری، سبز اور گلابی۔ گروپ کے ریشم کا خرچ اسی سے نکلتا ہے۔',
      ),
      price: 3600,
      stock: 6,
      choices: [
        [both('One', 'ایک'), 3600, 6],
        [both('Pair', 'جوڑی'), 6900, 2],
      ],
    },
    {
      picture: 'phulkari-04',
      slug: 'phulkari-dupatta-waves-madder',
      artisan: 'potohar-phulkari-circle',
      form: 'dupatta',
      title: both('Phulkari dupatta, zigzag waves on madder', 'پھلکاری دوپٹہ، مجیٹھ پر لہریا'),
      says: both(
        'Rows of zigzag in gold, green, white and magenta. At the corner the wave turns without a gap; the woman who sewed it unpicked that corner twice.',
        'سنہری، سبز، سفید اور گلابی لہریا قطاریں۔ کونے پر لہر بغیر فاصلے کے مڑتی ہے۔ جس نے سیا، اس نے وہ کونا دو بار ادھیڑا۔',
      ),
      price: 10800,
      stock: 1,
      only: true,
      hours: 130,
    },
    {
      picture: 'phulkari-05',
      slug: 'phulkari-dupatta-flower-rows-madder',
      artisan: 'shahida',
      form: 'dupatta',
      title: both(
        'Phulkari dupatta, rows of flowers on madder',
        'پھلکاری دوپٹہ، مجیٹھ پر پھولوں کی قطاریں',
      ),
      says: both(
        'Flowers with two leaves each, in straight rows, the gold ones over the middle and the orange towards the edge.',
        'ہر پھول کے دو پتے، سیدھی قطاروں میں، سنہری بیچ میں اور نارنجی کناروں کی طرف۔',
      ),
      price: 8900,
      stock: 3,
    },
    {
      picture: 'phulkari-06',
      slug: 'bagh-orange-purple-brown',
      artisan: 'shahida',
      form: 'bagh',
      title: both('Bagh, close-set lozenges on brown khaddar', 'باغ، بھورے کھدر پر گھنے ہیرے'),
      says: both(
        'Gold with orange, purple and a little green, set so close that the brown only shows as a line. Begun to order and never fetched.',
        'سنہری کے ساتھ نارنجی، جامنی اور ذرا سبز، اتنے پاس پاس کہ بھورا صرف لکیر میں دکھتا ہے۔ فرمائش پر شروع ہوا، لینے کوئی نہ آیا۔',
      ),
      price: 41000,
      stock: 1,
      only: true,
    },
    {
      picture: 'phulkari-07',
      slug: 'phulkari-cushion-large-lozenges-madder',
      artisan: 'potohar-phulkari-circle',
      form: 'cushion',
      title: both('Phulkari cushion cover, large lozenges', 'پھلکاری کشن کور، بڑے ہیرے'),
      says: both(
        'Three large lozenges by three, gold with white hearts. A good first piece to see how floss behaves in your light.',
        'تین بائی تین بڑے ہیرے، سنہری، بیچ میں سفید۔ آپ کی روشنی میں ریشم کیسا لگتا ہے، یہ جاننے کے لیے اچھی پہلی چیز۔',
      ),
      price: 3300,
      stock: 9,
    },
    {
      picture: 'phulkari-08',
      slug: 'phulkari-dupatta-waves-indigo',
      artisan: 'potohar-phulkari-circle',
      form: 'dupatta',
      title: both('Phulkari dupatta, waves on indigo', 'پھلکاری دوپٹہ، نیلے پر لہریں'),
      says: both(
        'Waves from edge to edge on indigo khaddar. Two women sewed it in turn, and you can find the row where the hand changes.',
        'نیلے کھدر پر کنارے سے کنارے تک لہریں۔ دو عورتوں نے باری باری سیا، غور کریں تو وہ قطار مل جائے گی جہاں ہاتھ بدلا۔',
      ),
      price: 11500,
      makingDays: 40,
      hours: 140,
    },
    {
      picture: 'phulkari-09',
      slug: 'phulkari-dupatta-squares-madder',
      artisan: 'shahida',
      form: 'dupatta',
      title: both('Phulkari dupatta, squares within squares', 'پھلکاری دوپٹہ، مجیٹھ پر خانے'),
      says: both(
        'Squares within squares in gold, purple and white. Her daughter sewed the border on eleven Fridays.',
        'سنہری، جامنی اور سفید خانے میں خانہ۔ کنارہ بیٹی نے گیارہ جمعوں میں سیا۔',
      ),
      price: 9900,
      stock: 0,
    },
  ],
};
