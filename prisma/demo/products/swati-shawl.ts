import { both, type Shelf, step } from './piece';

export const swatiShawl: Shelf = {
  craft: 'swati-shawl',
  materials: ['wool'],
  techniques: ['hand-spinning', 'pit-loom-weaving'],
  care: both(
    'Cold water with wool soap, without rubbing. Dry flat.',
    'ٹھنڈے پانی اور اونی صابن سے، ملے بغیر۔ بچھا کر سکھائیں۔',
  ),
  closeUp: both('the woven lozenges', 'بنے ہوئے ہیرے'),
  steps: [
    step('Wool opened, sorted and spun', 'اون کھولنا، چھانٹنا، کاتنا', '6 days', '6 دن'),
    step('Plain middle woven', 'سادہ حصہ بُننا', '2 days', '2 دن'),
    step(
      'Ends laid in by hand with small bobbins',
      'چھوٹی نلیوں سے ہاتھ سے سرے بُننا',
      '5 days',
      '5 دن',
    ),
    step('Washed, stretched, brushed with thistle', 'دھلائی، تناؤ، کانٹی سے برش', '2 days', '2 دن'),
  ],
  notes: [
    both('The fringe is knotted four threads to a knot.', 'جھالر میں چار تار کی ایک گرہ ہے۔'),
    both(
      'It softens at the neck first, within a month.',
      'سب سے پہلے گلے پر نرم ہوتی ہے، مہینے بھر میں۔',
    ),
    both(
      'The pattern is woven in, not sewn on; feel it from the back.',
      'نقش بُنا ہوا ہے، سلا ہوا نہیں، الٹی طرف سے چھو کر دیکھیں۔',
    ),
  ],
  forms: {
    shawl: {
      size: '2.4 × 1.2 m',
      scale: both('It wraps a grown man twice.', 'ایک بڑے آدمی کے گرد دو بار لپٹتی ہے۔'),
      grams: 900,
      hours: 80,
    },
  },
  pieces: [
    {
      picture: 'swati-shawl-01',
      slug: 'swati-shawl-black-fuchsia',
      artisan: 'bakht-zada',
      form: 'shawl',
      title: both('Swati shawl, fuchsia and red on black', 'سواتی شال، سیاہ پر گہرا گلابی اور سرخ'),
      says: both(
        'Banded ends in fuchsia, red and orange, and small flowers woven into the black between them. The flowers are where Bakht Zada shows off.',
        'سروں پر گہری گلابی، سرخ اور نارنجی پٹیاں، بیچ کے سیاہ میں چھوٹے بُنے پھول۔ بخت زادہ کا ہنر انہی پھولوں میں ہے۔',
      ),
      price: 9800,
      stock: 2,
    },
    {
      picture: 'swati-shawl-02',
      slug: 'swati-shawl-brown-mustard',
      artisan: 'bakht-zada',
      form: 'shawl',
      title: both(
        'Swati shawl, orange and mustard on brown',
        'سواتی شال، بھورے پر نارنجی اور سرسوں',
      ),
      says: both(
        'Brown is the sheep’s own. The lozenges at the ends are orange and mustard with a thin red line round each.',
        'بھورا بھیڑ کا اپنا رنگ ہے۔ سروں کے ہیرے نارنجی اور سرسوں کے ہیں، ہر ایک کے گرد باریک سرخ لکیر۔',
      ),
      price: 7600,
      stock: 4,
    },
    {
      picture: 'swati-shawl-03',
      slug: 'swati-shawl-black-green',
      artisan: 'bakht-zada',
      form: 'shawl',
      title: both('Swati shawl, green and mustard on black', 'سواتی شال، سیاہ پر سبز اور سرسوں'),
      says: both(
        'Green, mustard and a little fuchsia. His wife spun the black from a fleece kept aside for it two years.',
        'سبز، سرسوں اور ذرا گلابی۔ سیاہ تار بیوی نے اس اون سے کاتا جو دو سال الگ رکھی تھی۔',
      ),
      price: 8400,
      makingDays: 15,
    },
    {
      picture: 'swati-shawl-04',
      slug: 'swati-shawl-red-ivory',
      artisan: 'bakht-zada',
      form: 'shawl',
      title: both('Swati shawl, ivory and mustard on red', 'سواتی شال، سرخ پر دودھیا اور سرسوں'),
      says: both(
        'Red all through, with lozenges in mustard, ivory and green. Red is asked for at weddings and woven in spring.',
        'پوری سرخ، سرسوں، دودھیا اور سبز ہیرے۔ سرخ شادیوں کے لیے مانگی جاتی ہے اور بہار میں بنتی ہے۔',
      ),
      price: 8900,
      stock: 3,
    },
  ],
};
