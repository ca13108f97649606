import { both, type Piece, type Shelf, step } from './piece';

function womensSizes(price: number, stock: [number, number, number]): Piece['choices'] {
  return [
    [both('Size 37', 'نمبر 37'), price, stock[0]],
    [both('Size 38', 'نمبر 38'), price, stock[1]],
    [both('Size 39', 'نمبر 39'), price, stock[2]],
  ];
}

function mensSizes(price: number, stock: [number, number, number]): Piece['choices'] {
  return [
    [both('Size 41', 'نمبر 41'), price, stock[0]],
    [both('Size 42', 'نمبر 42'), price, stock[1]],
    [both('Size 43', 'نمبر 43'), price, stock[2]],
  ];
}

export const khussa: Shelf = {
  craft: 'khussa',
  materials: ['cow-leather', 'buffalo-leather', 'metal-thread'],
  techniques: ['leather-stitching', 'metal-thread-work'],
  care: both(
    'Keep dry. Wipe with a dry cloth and stuff with paper when not worn.',
    'پانی سے بچائیں۔ سوکھے کپڑے سے پونچھیں، نہ پہنیں تو کاغذ بھر کر رکھیں۔',
  ),
  closeUp: both('the embroidered toe', 'کڑھی ہوئی نوک'),
  steps: [
    step('Leather soaked, cut and pricked', 'چمڑا بھگونا، کاٹنا، سوراخ لگانا', '1 day', '1 دن'),
    step('Uppers embroidered', 'اوپر کے حصے کی کڑھائی', '2 days', '2 دن'),
    step('Stretched on the last overnight', 'رات بھر قالب پر تاننا', '1 night', '1 رات'),
    step(
      'Sole built in three layers and stitched',
      'تین تہوں کا تلا اور سلائی',
      '6 hours',
      '6 گھنٹے',
    ),
  ],
  notes: [
    both(
      'Both shoes come from one last; your feet make the left and the right in a week.',
      'دونوں پاؤں ایک قالب کے ہیں، ہفتے بھر میں دایاں بایاں آپ کے پاؤں بنا لیتے ہیں۔',
    ),
    both(
      'Wear them at home for the first two days, an hour at a time.',
      'پہلے دو دن گھر میں گھنٹہ گھنٹہ پہنیں۔',
    ),
    both(
      'The stitching of the sole can be opened, so it can be renewed.',
      'تلے کی سلائی کھل سکتی ہے، اس لیے تلا بدلا جا سکتا ہے۔',
    ),
    both(
      'Between two sizes, take the smaller; leather gives.',
      'دو نمبروں کے بیچ ہوں تو چھوٹا لیں، چمڑا پھیلتا ہے۔',
    ),
    both(
      'The thread lies on top of the leather, caught from below, so it does not rub against the foot.',
      'دھاگا چمڑے کے اوپر بچھا ہے اور نیچے سے پکڑا گیا ہے، اس لیے پاؤں سے رگڑ نہیں کھاتا۔',
    ),
  ],
  forms: {
    women: {
      size: 'sizes 37 to 39',
      scale: both(
        'Size 38 is 24 cm from heel to toe inside.',
        'نمبر 38 اندر سے ایڑی سے نوک تک 24 سینٹی میٹر ہے۔',
      ),
      grams: 420,
      hours: 20,
    },
    men: {
      size: 'sizes 41 to 43',
      scale: both(
        'Size 42 is 27 cm from heel to toe inside.',
        'نمبر 42 اندر سے ایڑی سے نوک تک 27 سینٹی میٹر ہے۔',
      ),
      grams: 620,
      hours: 19,
    },
  },
  pieces: [
    {
      picture: 'khussa-01',
      slug: 'khussa-deep-red-gold',
      artisan: 'kaneez',
      form: 'women',
      title: both('Khussa, gold thread on deep red', 'کھسہ، گہرے سرخ پر تلّا'),
      says: both(
        'Deep red with a gold flower over the toes and a vine along both sides. One upper was sewn by Kaneez, the other by her sister.',
        'گہرا سرخ، نوک پر سنہری پھول اور دونوں طرف بیل۔ ایک پاؤں کنیز نے کاڑھا، دوسرا ان کی بہن نے۔',
      ),
      price: 3900,
      choices: womensSizes(3900, [3, 4, 2]),
    },
    {
      picture: 'khussa-02',
      slug: 'khussa-ivory-gold',
      artisan: 'kaneez',
      form: 'women',
      title: both('Khussa, gold thread on ivory', 'کھسہ، دودھیا پر تلّا'),
      says: both(
        'Ivory leather shows every wrong prick, so this pair is sewn slowly. Mostly bought for a nikah.',
        'دودھیا چمڑے پر ہر غلط سوراخ دکھتا ہے، اس لیے یہ جوڑا آہستہ سلتا ہے۔ زیادہ تر نکاح کے لیے لیا جاتا ہے۔',
      ),
      price: 4800,
      makingDays: 9,
      choices: womensSizes(4800, [0, 0, 0]),
    },
    {
      picture: 'khussa-03',
      slug: 'khussa-tan-coloured-thread',
      artisan: 'nawaz',
      form: 'women',
      title: both('Khussa, coloured thread on natural tan', 'کھسہ، قدرتی چمڑے پر رنگین دھاگا'),
      says: both(
        'No gold here: red, green and blue cotton on tan leather, the everyday khussa of Bahawalpur. It darkens where the hand takes hold.',
        'اس میں تلّا نہیں، قدرتی چمڑے پر سرخ، سبز اور نیلا سوتی دھاگا، بہاولپور کا روز کا کھسہ۔ جہاں ہاتھ لگے وہاں گہرا ہو جاتا ہے۔',
      ),
      price: 2400,
      choices: womensSizes(2400, [6, 6, 4]),
      hours: 13,
    },
    {
      picture: 'khussa-04',
      slug: 'khussa-bottle-green-gold',
      artisan: 'kaneez',
      form: 'women',
      title: both('Khussa, gold thread on bottle green', 'کھسہ، گہرے سبز پر تلّا'),
      says: both(
        'Bottle green with a fan of gold over the toes. The heel carries a small star that only the person behind you sees.',
        'گہرا سبز، نوک پر سنہری پنکھا۔ ایڑی پر چھوٹا ستارہ ہے جو صرف پیچھے آنے والا دیکھتا ہے۔',
      ),
      price: 4100,
      choices: womensSizes(4100, [2, 2, 3]),
    },
    {
      picture: 'khussa-05',
      slug: 'khussa-black-gold-men',
      artisan: 'nawaz',
      form: 'men',
      title: both('Men’s khussa, gold thread on black', 'مردانہ کھسہ، سیاہ پر تلّا'),
      says: both(
        'Black with gold kept to the toe and one line along the edge. The toe is turned up a thumb’s width, not more.',
        'سیاہ، تلّا صرف نوک پر اور کنارے کی ایک لکیر میں۔ نوک انگوٹھے بھر اٹھی ہے، زیادہ نہیں۔',
      ),
      price: 4600,
      choices: mensSizes(4600, [3, 5, 2]),
    },
    {
      picture: 'khussa-06',
      slug: 'khussa-navy-gold-men',
      artisan: 'nawaz',
      form: 'men',
      title: both('Men’s khussa, gold thread on navy', 'مردانہ کھسہ، نیلے پر تلّا'),
      says: both(
        'Navy leather dyed in the shop, with a gold lattice his wife drew on paper first. Only a few pairs from this hide.',
        'نیلا چمڑا دکان ہی میں رنگا گیا، سنہری جالی بیوی نے پہلے کاغذ پر بنائی۔ اس کھال سے بس چند جوڑے نکلے۔',
      ),
      price: 4900,
      choices: mensSizes(4900, [1, 2, 1]),
    },
    {
      picture: 'khussa-07',
      slug: 'khussa-maroon-gold',
      artisan: 'kaneez',
      form: 'women',
      title: both('Khussa, gold thread on maroon', 'کھسہ، میرون پر تلّا'),
      says: both(
        'Maroon, fully covered in front and plain at the heel. The felt pad under the heel was a customer’s advice.',
        'میرون، آگے سے پورا بھرا ہوا اور ایڑی سادہ۔ ایڑی کے نیچے نمدے کا ٹکڑا ایک خریدار کا مشورہ تھا۔',
      ),
      price: 5200,
      choices: womensSizes(5200, [0, 0, 0]),
      hours: 26,
    },
    {
      picture: 'khussa-08',
      slug: 'khussa-tan-gold-men',
      artisan: 'nawaz',
      form: 'men',
      title: both('Men’s khussa, gold thread on natural tan', 'مردانہ کھسہ، قدرتی چمڑے پر تلّا'),
      says: both(
        'Tan leather and a narrow gold vine. Nawaz cuts these only when asked, from one hide for both shoes, so the grain matches.',
        'قدرتی چمڑا اور پتلی سنہری بیل۔ نواز یہ صرف فرمائش پر کاٹتے ہیں، دونوں پاؤں ایک ہی کھال سے، تاکہ چمڑے کی رگ ملے۔',
      ),
      price: 5800,
      makingDays: 12,
      choices: mensSizes(5800, [0, 0, 0]),
    },
  ],
};
