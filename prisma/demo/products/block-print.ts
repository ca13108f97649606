import { both, type Shelf, step } from './piece';

export const blockPrint: Shelf = {
  craft: 'block-print',
  materials: ['cotton'],
  techniques: ['block-printing'],
  care: both(
    'Cool hand wash with mild soap. Iron on the back.',
    'ٹھنڈے پانی میں ہلکے صابن سے ہاتھ سے دھوئیں۔ الٹی طرف سے استری کریں۔',
  ),
  closeUp: both('the marks of the block', 'ٹھپے کے نشان'),
  steps: [
    step(
      'Cotton washed and pinned to the table',
      'سوتی کپڑا دھو کر میز پر پن کرنا',
      '2 hours',
      '2 گھنٹے',
    ),
    step(
      'Outline block, then a block for each colour',
      'پہلے خاکے کا ٹھپہ، پھر ہر رنگ کا الگ',
      '7 hours',
      '7 گھنٹے',
    ),
    step(
      'Steamed in a drum to fix the colour',
      'رنگ پکا کرنے کے لیے ڈرم میں بھاپ',
      '40 minutes',
      '40 منٹ',
    ),
    step('Washed, hemmed and ironed', 'دھلائی، کنارے کی سلائی اور استری', '1 day', '1 دن'),
  ],
  notes: [
    both(
      'A corner of each batch is boiled before any of it is sold.',
      'ہر کھیپ کا ایک کونا بیچنے سے پہلے ابال کر دیکھا جاتا ہے۔',
    ),
    both(
      'The cotton is soft from the first day and light enough for May.',
      'کپڑا پہلے دن سے نرم ہے اور مئی کی گرمی کے لائق ہلکا۔',
    ),
    both(
      'Hold it against the light and you can count the touches of the block.',
      'روشنی کے سامنے رکھیں تو ٹھپے کے نشان گنے جا سکتے ہیں۔',
    ),
  ],
  forms: {
    stole: {
      size: '2 × 0.75 m',
      scale: both(
        'It reaches from the shoulder to the knee on both sides.',
        'کندھے سے دونوں طرف گھٹنے تک آتا ہے۔',
      ),
      grams: 190,
      hours: 10,
    },
    cushion: {
      size: '40 × 40 cm',
      scale: both('For a small sofa or floor cushion.', 'چھوٹے صوفے یا فرشی کشن کے لیے۔'),
      grams: 150,
      hours: 5,
    },
  },
  pieces: [
    {
      picture: 'block-print-01',
      slug: 'block-print-stole-sprigs-red-green',
      artisan: 'rukhsana',
      form: 'stole',
      title: both('Block-printed stole, red and green sprigs', 'ٹھپے کا سٹول، سرخ اور سبز بوٹے'),
      says: both(
        'Single sprigs in brick red with leaf green, on cotton left its own colour. The sprig is one of the eleven blocks Rukhsana bought from her uncle.',
        'قدرتی رنگ کے سوت پر اینٹ جیسے سرخ اور پتے جیسے سبز بوٹے۔ یہ بوٹا ان گیارہ ٹھپوں میں سے ہے جو رخسانہ نے چچا سے لیے۔',
      ),
      price: 1850,
      stock: 9,
    },
    {
      picture: 'block-print-02',
      slug: 'block-print-stole-paisley-indigo',
      artisan: 'rukhsana',
      form: 'stole',
      title: both('Block-printed stole, indigo paisleys', 'ٹھپے کا سٹول، نیلے بادام'),
      says: both(
        'Paisleys in indigo with a sky-blue shadow, facing left in one row and right in the next. The border took as long as the field.',
        'نیلے بادام، آسمانی سائے کے ساتھ، ایک قطار دائیں رخ، دوسری بائیں۔ کنارے میں اتنا ہی وقت لگا جتنا باقی کپڑے میں۔',
      ),
      price: 2100,
      stock: 4,
    },
    {
      picture: 'block-print-03',
      slug: 'block-print-stole-vine-ochre',
      artisan: 'rukhsana',
      form: 'stole',
      title: both('Block-printed stole, trailing vine in ochre', 'ٹھپے کا سٹول، گیروے رنگ کی بیل'),
      says: both(
        'One vine wanders over the whole cloth and never repeats at the edge, because the block is turned by hand each time. Ochre and maroon on cream.',
        'ایک بیل پورے کپڑے پر چلتی ہے اور کنارے پر دہرائی نہیں جاتی، کیونکہ ٹھپہ ہر بار ہاتھ سے گھمایا جاتا ہے۔ دودھیا پر گیروا اور میرون۔',
      ),
      price: 2350,
      makingDays: 7,
    },
    {
      picture: 'block-print-04',
      slug: 'block-print-cushion-sprigs-teal',
      artisan: 'rukhsana',
      form: 'cushion',
      title: both(
        'Cushion cover, white and rose sprigs on teal',
        'کشن کور، فیروزی مائل سبز پر سفید اور گلابی بوٹے',
      ),
      says: both(
        'White sprigs with a touch of rose, printed on cloth already dyed teal, so the white had to go on thick and twice.',
        'سفید بوٹے اور ذرا سا گلابی، پہلے سے رنگے کپڑے پر، اس لیے سفید گاڑھا اور دو بار لگا۔',
      ),
      price: 950,
      stock: 12,
      choices: [
        [both('One', 'ایک'), 950, 12],
        [both('Set of four', 'چار کا سیٹ'), 3600, 3],
      ],
    },
  ],
};
