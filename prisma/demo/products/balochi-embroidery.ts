import { both, type Shelf, step } from './piece';

export const balochiEmbroidery: Shelf = {
  craft: 'balochi-embroidery',
  materials: ['cotton', 'silk', 'mirrors'],
  techniques: ['surface-embroidery', 'mirror-work'],
  care: both(
    'Dry clean, or cold water laid flat. Do not wring; the mirrors are glass.',
    'ڈرائی کلین، یا ٹھنڈے پانی میں بچھا کر۔ نچوڑیں نہیں، شیشے کانچ کے ہیں۔',
  ),
  closeUp: both('counted stitches and a mirror', 'گنے ہوئے ٹانکے اور شیشہ'),
  steps: [
    step('Cloth counted and the first row set', 'کپڑا گننا اور پہلی قطار', '1 day', '1 دن'),
    step('Two women sew from the two ends', 'دو عورتیں دو سروں سے سیتی ہیں', '5 weeks', '5 ہفتے'),
    step('Fillings in silk', 'ریشم کی بھرائی', '1 week', '1 ہفتہ'),
    step('Mirrors, last row of all', 'سب سے آخر میں شیشے', '2 days', '2 دن'),
  ],
  notes: [
    both(
      'Every third thread of the cloth was lifted by count; nothing is drawn.',
      'کپڑے کا ہر تیسرا تار گن کر اٹھایا گیا، لکیر کہیں نہیں۔',
    ),
    both(
      'The red was tried in wet rice overnight and did not run.',
      'سرخ رات بھر گیلے چاولوں میں آزمایا گیا، نہیں نکلا۔',
    ),
    both(
      'Turn it over: the back is almost as even as the face.',
      'الٹ کر دیکھیں، پیچھے بھی تقریباً اتنا ہی برابر ہے۔',
    ),
  ],
  forms: {
    panel: {
      size: '60 × 40 cm',
      scale: both(
        'The size of a dress front, or of a picture over a chair.',
        'قمیص کے گلے جتنا، یا کرسی کے اوپر کی تصویر جتنا۔',
      ),
      grams: 260,
      hours: 150,
    },
    cushion: {
      size: '40 × 40 cm',
      scale: both(
        'For a 40 cm cushion, cotton at the back.',
        '40 سینٹی میٹر کے کشن کے لیے، پیچھے سوتی کپڑا۔',
      ),
      grams: 210,
      hours: 70,
    },
  },
  pieces: [
    {
      picture: 'balochi-embroidery-01',
      slug: 'balochi-panel-red-bands',
      artisan: 'gulnar',
      form: 'panel',
      title: both('Balochi embroidered panel, red bands', 'بلوچی دوچ، سرخ پٹیاں'),
      says: both(
        'Bands of close geometry in red, maroon and orange, with small mirrors at the turn of each band. Two women met in the middle on the fortieth day.',
        'سرخ، میرون اور نارنجی گھنی پٹیاں، ہر پٹی کے موڑ پر چھوٹے شیشے۔ دو عورتیں چالیسویں دن بیچ میں ملیں۔',
      ),
      price: 18500,
      stock: 1,
      only: true,
    },
    {
      picture: 'balochi-embroidery-02',
      slug: 'balochi-panel-arrows-black',
      artisan: 'gulnar',
      form: 'panel',
      title: both('Balochi embroidered panel, arrows on black', 'بلوچی دوچ، سیاہ پر تیر'),
      says: both(
        'A lattice of arrows and lozenges in red, orange and white on black. Black cloth is counted in the morning only, when the light is behind it.',
        'سیاہ پر سرخ، نارنجی اور سفید تیروں اور ہیروں کی جالی۔ سیاہ کپڑا صرف صبح گنا جاتا ہے، جب روشنی پیچھے سے آتی ہے۔',
      ),
      price: 16000,
      makingDays: 48,
    },
    {
      picture: 'balochi-embroidery-03',
      slug: 'balochi-cushion-star-blue',
      artisan: 'gulnar',
      form: 'cushion',
      title: both(
        'Cushion cover in Balochi doch, one large star',
        'بلوچی دوچ کا کشن کور، بڑا ستارہ',
      ),
      says: both(
        'One star on deep blue with the stitching packed round it. It is small enough for one woman and took her twenty days.',
        'گہرے نیلے پر ایک ستارہ، گرد گھنی کڑھائی۔ اتنا چھوٹا ہے کہ ایک ہی عورت نے بنایا، بیس دن میں۔',
      ),
      price: 6800,
      stock: 3,
    },
    {
      picture: 'balochi-embroidery-04',
      slug: 'balochi-panel-arrows-maroon',
      artisan: 'gulnar',
      form: 'panel',
      title: both('Balochi embroidered panel, arrows on maroon', 'بلوچی دوچ، میرون پر تیر'),
      says: both(
        'The arrow lattice again, softer: orange, pink and black on maroon. Meant to lie on a chest or hang in a frame without glass.',
        'وہی تیروں کی جالی، ذرا نرم: میرون پر نارنجی، گلابی اور سیاہ۔ صندوق پر بچھانے یا بغیر شیشے کے فریم میں لگانے کے لیے۔',
      ),
      price: 15200,
      stock: 2,
    },
  ],
};
