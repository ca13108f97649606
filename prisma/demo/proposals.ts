import type { AltText } from './types';

/** A new piece that waits for a check: like one that is in the shop already, and not quite. */
export type DemoProposal = {
  /** The piece whose craft, cloth and pictures it has. */
  readonly like: string;
  readonly slug: string;
  readonly title: string;
  readonly titleUr: string;
  readonly size: string;
  readonly sizeUr: string;
  readonly priceRupees: number;
  readonly daysAgo: number;
};

export const proposals: readonly DemoProposal[] = [
  {
    like: 'susi-green-yellow',
    slug: 'susi-green-yellow-two-metres',
    title: 'Susi cloth, green, yellow and black, 2 metres',
    titleUr: 'سوسی، ہری پیلی اور سیاہ، 2 میٹر',
    size: '2 metres, 90 cm wide',
    sizeUr: '2 میٹر، عرض 90 سینٹی میٹر',
    priceRupees: 1900,
    daysAgo: 0.9,
  },
  {
    like: 'balochi-cushion-star-blue',
    slug: 'balochi-cushions-star-blue-pair',
    title: 'Two cushion covers in Balochi doch, one large star each',
    titleUr: 'بلوچی دوچ کے دو کشن غلاف، ہر ایک پر بڑا ستارہ',
    size: '40 × 40 cm each',
    sizeUr: 'ہر ایک 40 × 40 سینٹی میٹر',
    priceRupees: 7400,
    daysAgo: 0.4,
  },
];

/** One that came back to its maker with a word. */
export const returned: DemoProposal = {
  like: 'ajrak-shawl-small-coins-indigo',
  slug: 'ajrak-scarf-small-coins-indigo',
  title: '',
  titleUr: 'اجرک کا مفلر، چھوٹے سکے، نیلا',
  size: '',
  sizeUr: '',
  priceRupees: 1600,
  daysAgo: 1.1,
};

export type DemoTelling = {
  readonly slug: string;
  readonly artisan: string;
  readonly title: AltText;
  readonly body: { readonly en: readonly string[]; readonly ur: readonly string[] };
  readonly pictures: readonly { readonly key: string; readonly alt: AltText }[];
  readonly steps: readonly { text: string; textUr: string; duration: string; durationUr: string }[];
  readonly pieces: readonly string[];
  readonly hours: number;
  readonly daysAgo: number;
};

/** Stories nobody has read yet; the first comes back to her with a word. */
export const tellings: readonly DemoTelling[] = [
  {
    slug: 'my-grandmothers-block',
    artisan: 'zubaida',
    title: { en: '', ur: 'دادی کا ٹھپہ' },
    body: {
      en: [],
      ur: [
        'یہ ٹھپہ میری دادی کا ہے۔ شیشم کی لکڑی ہے اور کنارے پر ایک نشان ہے، وہی ان کی پہچان تھی۔',
        'میں آج بھی پہلا کپڑا اسی سے چھاپتی ہوں۔ نئے ٹھپے تیز ہوتے ہیں، یہ نرم چھاپتا ہے۔',
      ],
    },
    pictures: [
      {
        key: 'ajrak-06-detail',
        alt: { en: 'Printed ajrak, close', ur: 'اجرک کی چھپائی، قریب سے' },
      },
      { key: 'ajrak-09-scale', alt: { en: 'An ajrak in the hand', ur: 'ہاتھ میں اجرک' } },
      { key: 'ajrak-07-hero', alt: { en: 'A cushion cover in ajrak', ur: 'اجرک کا کشن غلاف' } },
    ],
    steps: [
      { text: 'Wash the cloth', textUr: 'کپڑا دھونا', duration: '1 day', durationUr: '1 دن' },
      { text: 'Print the lines', textUr: 'لکیریں چھاپنا', duration: '3 days', durationUr: '3 دن' },
      { text: 'Dip in indigo', textUr: 'نیل میں ڈبونا', duration: '8 days', durationUr: '8 دن' },
    ],
    pieces: ['ajrak-cushion-star-madder'],
    hours: 30,
    daysAgo: 2,
  },
  {
    slug: 'five-of-us-and-one-quilt',
    artisan: 'mai-lali',
    title: { en: 'Five of us and one quilt', ur: 'ہم پانچ اور ایک رلی' },
    body: {
      en: [
        'We sit down after the midday meal. Each of us has her row and her song.',
        'When a stitch goes wrong nobody says so. The one beside you takes it out while you look away.',
      ],
      ur: [
        'ہم دوپہر کے کھانے کے بعد بیٹھتی ہیں۔ ہر ایک کی اپنی قطار ہے اور اپنا گیت۔',
        'ٹانکا غلط ہو جائے تو کوئی کچھ نہیں کہتی۔ آپ ادھر دیکھیں تو ساتھ والی اسے کھول دیتی ہے۔',
      ],
    },
    pictures: [
      { key: 'ralli-04-detail', alt: { en: 'Ralli stitches, close', ur: 'رلی کے ٹانکے، قریب سے' } },
      { key: 'ralli-06-hero', alt: { en: 'A red ralli', ur: 'سرخ رلی' } },
      { key: 'ralli-01-scale', alt: { en: 'A ralli on a bed', ur: 'چارپائی پر رلی' } },
    ],
    steps: [],
    pieces: ['ralli-nested-diamonds-red'],
    hours: 120,
    daysAgo: 0.7,
  },
];

/** What two makers would have their published work say; everybody reads the old words until it is looked at. */
export const changed = {
  piece: {
    slug: 'ralli-cushion-nested-diamonds',
    artisan: 'mai-lali',
    title: {
      en: 'Ralli cushion cover, nested diamonds, washed once',
      ur: 'رلی کشن غلاف، ہیرے میں ہیرا، ایک بار دھلا',
    },
  },
  story: {
    slug: 'my-mothers-sleeve',
    artisan: 'gulnar',
    title: { en: 'My mother’s sleeve, and mine', ur: 'ماں کی آستین، اور میری' },
  },
} as const;
