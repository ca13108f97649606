import { both, type Shelf, step } from './piece';

export const carpet: Shelf = {
  craft: 'carpet',
  materials: ['wool', 'cotton-thread'],
  techniques: ['pile-knotting'],
  care: both(
    'Sweep with the pile, turn it round twice a year, and wash it professionally every few years.',
    'بالوں کے رخ جھاڑیں، سال میں دو بار رخ بدلیں، چند سال بعد قالین دھونے والے سے دھلوائیں۔',
  ),
  closeUp: both('the knots close up', 'گرہیں قریب سے'),
  steps: [
    step('Wool washed, dyed and dried', 'اون دھونا، رنگنا، سکھانا', '8 days', '8 دن'),
    step('Cotton warp set on the upright loom', 'کھڑی کھڈی پر سوتی تانا', '2 days', '2 دن'),
    step(
      'Knotted row by row from a squared paper',
      'خانوں والے کاغذ سے قطار در قطار گرہیں',
      '3 months',
      '3 مہینے',
    ),
    step('Washed, stretched, sheared', 'دھلائی، تناؤ، کٹائی', '5 days', '5 دن'),
  ],
  notes: [
    both(
      'Turn a corner over and count: about eighty knots to the square inch.',
      'کونا الٹ کر گنیں، مربع انچ میں کوئی اسی گرہیں ہیں۔',
    ),
    both(
      'The fringe is the warp itself, not sewn on.',
      'جھالر تانے کی اپنی ہے، بعد میں نہیں لگائی گئی۔',
    ),
    both(
      'Small changes of shade across a row come from one dye bath ending and the next beginning.',
      'قطار میں رنگ کا ہلکا فرق وہاں ہے جہاں ایک دیگ کا رنگ ختم ہوا اور دوسری کا شروع۔',
    ),
    both('It sheds for some weeks, as new wool does.', 'نئی اون کی طرح چند ہفتے بال چھوڑتا ہے۔'),
    both(
      'It is rolled on a tube and sewn into cotton for the road.',
      'نلی پر لپیٹ کر سوتی کپڑے میں سی کر بھیجا جاتا ہے۔',
    ),
  ],
  forms: {
    rug: {
      size: '1.8 × 1.2 m',
      scale: both('It fits in front of a sofa for three.', 'تین سیٹ کے صوفے کے آگے آتا ہے۔'),
      grams: 7800,
      hours: 430,
    },
    prayer: {
      size: '1.2 × 0.75 m',
      scale: both('For one person to stand and kneel on.', 'ایک شخص کی نماز کے لیے۔'),
      grams: 3200,
      hours: 190,
    },
    small: {
      size: '1.5 × 0.9 m',
      scale: both(
        'It fits beside a bed or inside a door.',
        'بیڈ کے ساتھ یا دروازے کے اندر آتا ہے۔',
      ),
      grams: 4900,
      hours: 260,
    },
  },
  pieces: [
    {
      picture: 'carpet-01',
      slug: 'carpet-bokhara-madder',
      artisan: 'manzoor',
      form: 'rug',
      title: both('Hand-knotted Bokhara carpet, madder red', 'بخارا قالین، مجیٹھ سرخ'),
      says: both(
        'Rows of eight-sided guls in navy and ivory on madder, with small ones between. Not one gul starts a knot late; Manzoor would have cut it off the loom.',
        'مجیٹھ پر نیلے اور دودھیا آٹھ کونی پھولوں کی قطاریں، بیچ میں چھوٹے پھول۔ کوئی پھول ایک گرہ دیر سے شروع نہیں ہوا، ورنہ منظور کھڈی سے کاٹ دیتے۔',
      ),
      price: 47500,
      stock: 1,
      only: true,
    },
    {
      picture: 'carpet-02',
      slug: 'carpet-medallion-navy',
      artisan: 'phander-loom-house',
      form: 'small',
      title: both('Hand-knotted carpet, medallion on navy', 'ہاتھ کا قالین، نیلے پر بڑا پھول'),
      says: both(
        'One large medallion, and flowers from the meadow above Phander in the field. The two names on the tag are sisters.',
        'بیچ میں بڑا پھول، اور گرد پھنڈر کی چراگاہ کے پھول۔ پرچی پر لکھے دونوں نام بہنوں کے ہیں۔',
      ),
      price: 32500,
      stock: 1,
    },
    {
      picture: 'carpet-03',
      slug: 'prayer-rug-tree-sage',
      artisan: 'phander-loom-house',
      form: 'prayer',
      title: both('Hand-knotted prayer rug, tree on sage green', 'جائے نماز قالین، سبز پر درخت'),
      says: both(
        'An arch with a flowering tree on sage, dyed with walnut leaf over weld. The tree leans a little to the east, as the real one does.',
        'محراب میں پھولوں والا درخت، ہلکے سبز پر۔ درخت ذرا مشرق کو جھکتا ہے، جیسے اصل درخت جھکتا ہے۔',
      ),
      price: 18900,
      stock: 2,
    },
    {
      picture: 'carpet-04',
      slug: 'carpet-chobi-ivory',
      artisan: 'phander-loom-house',
      form: 'rug',
      title: both('Hand-knotted chobi carpet, flowers on ivory', 'چوبی قالین، دودھیا پر پھول'),
      says: both(
        'Large loose flowers in camel and sage on undyed ivory wool. All its colours come from the sheep, the walnut and madder.',
        'بغیر رنگی دودھیا اون پر بادامی اور سبز کھلے پھول۔ سب رنگ بھیڑ، اخروٹ اور مجیٹھ کے ہیں۔',
      ),
      price: 44000,
      makingDays: 90,
    },
    {
      picture: 'carpet-05',
      slug: 'carpet-bokhara-small-guls-navy',
      artisan: 'manzoor',
      form: 'small',
      title: both(
        'Hand-knotted Bokhara carpet, small guls on navy',
        'بخارا قالین، نیلے پر چھوٹے پھول',
      ),
      says: both(
        'Small guls set close on navy, ivory at the edges only. The pile is sheared short, so each knot shows as a point.',
        'نیلے پر پاس پاس چھوٹے پھول، دودھیا صرف کناروں پر۔ بال چھوٹے کٹے ہیں، ہر گرہ نقطے کی طرح دکھتی ہے۔',
      ),
      price: 36000,
      stock: 1,
    },
    {
      picture: 'carpet-06',
      slug: 'carpet-medallion-ivory',
      artisan: 'phander-loom-house',
      form: 'rug',
      title: both('Hand-knotted carpet, medallion on ivory', 'ہاتھ کا قالین، دودھیا پر بڑا پھول'),
      says: both(
        'A madder medallion on ivory, navy in the four corners. Two women sat at it from October to February and changed sides every hour.',
        'دودھیا پر مجیٹھ کا پھول، چاروں کونوں میں نیلا۔ دو عورتیں اکتوبر سے فروری تک بیٹھیں اور ہر گھنٹے جگہ بدلتی رہیں۔',
      ),
      price: 45500,
      stock: 1,
      only: true,
    },
    {
      picture: 'carpet-07',
      slug: 'prayer-rug-tree-madder',
      artisan: 'manzoor',
      form: 'prayer',
      title: both('Hand-knotted prayer rug, tree on madder', 'جائے نماز قالین، مجیٹھ پر درخت'),
      says: both(
        'The arch and tree from a paper Manzoor’s father drew, redrawn once because the squares had faded. Navy, ivory and three reds.',
        'محراب اور درخت اس کاغذ سے جو منظور کے والد نے بنایا تھا، خانے مٹ گئے تو ایک بار دوبارہ بنایا۔ نیلا، دودھیا اور تین سرخ۔',
      ),
      price: 21500,
      stock: 1,
    },
    {
      picture: 'carpet-08',
      slug: 'carpet-bokhara-sage',
      artisan: 'manzoor',
      form: 'rug',
      title: both('Hand-knotted Bokhara carpet, sage and brown', 'بخارا قالین، ہلکا سبز اور بھورا'),
      says: both(
        'The Bokhara rows without any red: sage ground, brown guls, ivory lines. A customer’s idea, and the second one made.',
        'بخارا کی قطاریں سرخ کے بغیر: ہلکی سبز زمین، بھورے پھول، دودھیا لکیریں۔ خیال ایک خریدار کا تھا، یہ دوسرا بنا ہے۔',
      ),
      price: 42500,
      stock: 0,
    },
    {
      picture: 'carpet-09',
      slug: 'carpet-chobi-camel',
      artisan: 'phander-loom-house',
      form: 'small',
      title: both('Hand-knotted chobi carpet, flowers on camel', 'چوبی قالین، بادامی پر پھول'),
      says: both(
        'Loose flowers in ivory and brick on a warm camel field. The thick yarn was spun by the oldest of the six, who no longer knots.',
        'گرم بادامی زمین پر دودھیا اور اینٹ رنگ کھلے پھول۔ موٹا تار چھ میں سب سے بڑی نے کاتا، جو اب گرہ نہیں لگاتیں۔',
      ),
      price: 29800,
      stock: 2,
    },
  ],
};
