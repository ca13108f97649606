import { both, type Shelf, step } from './piece';

export const susi: Shelf = {
  craft: 'susi',
  materials: ['cotton-thread'],
  techniques: ['pit-loom-weaving'],
  care: both(
    'Cold wash with like colours. Iron while damp.',
    'ٹھنڈے پانی میں ملتے رنگوں کے ساتھ دھوئیں۔ نم ہو تو استری کریں۔',
  ),
  closeUp: both('the stripes thread by thread', 'دھاریاں تار تار'),
  steps: [
    step('Stripe counts read from the paper', 'کاغذ سے دھاریوں کی گنتی', '2 hours', '2 گھنٹے'),
    step('Warp set thread by thread', 'تار تار تانا لگانا', '2 days', '2 دن'),
    step('Woven, about two metres a day', 'بنائی، روز کوئی دو میٹر', '2 days', '2 دن'),
    step('Measured, washed and folded', 'ناپنا، دھونا، تہہ کرنا', '1 day', '1 دن'),
  ],
  notes: [
    both(
      'The stripe runs the whole length; a thread set wrong on the first day would show to the end.',
      'دھاری پوری لمبائی میں جاتی ہے، پہلے دن غلط لگا تار آخر تک دکھتا۔',
    ),
    both(
      'Four metres make a shirt and trousers for most people.',
      'چار میٹر میں زیادہ تر لوگوں کی قمیص شلوار بن جاتی ہے۔',
    ),
    both(
      'Measured with the buyer’s half hand added, and never cut short.',
      'ناپ میں آدھی بالشت زیادہ دی جاتی ہے، کم کبھی نہیں۔',
    ),
  ],
  forms: {
    length: {
      size: '4 × 0.9 m',
      scale: both('Enough for a kameez and shalwar.', 'ایک قمیص شلوار کے لیے کافی۔'),
      grams: 620,
      hours: 26,
    },
  },
  pieces: [
    {
      picture: 'susi-01',
      slug: 'susi-indigo-mustard',
      artisan: 'sughra',
      form: 'length',
      title: both(
        'Susi cloth, indigo, mustard and red, 4 metres',
        'سوسی، نیلی، سرسوں اور سرخ، 4 میٹر',
      ),
      says: both(
        'Four indigo, two white, one mustard, and a single red where the count turns back. It is the first stripe on her father’s paper.',
        'چار نیلے، دو سفید، ایک سرسوں کا، اور جہاں گنتی پلٹے وہاں ایک سرخ۔ والد کے کاغذ پر سب سے پہلی دھاری یہی ہے۔',
      ),
      price: 3200,
      stock: 4,
    },
    {
      picture: 'susi-02',
      slug: 'susi-green-yellow',
      artisan: 'sughra',
      form: 'length',
      title: both(
        'Susi cloth, green, yellow and black, 4 metres',
        'سوسی، سبز، پیلی اور سیاہ، 4 میٹر',
      ),
      says: both(
        'Green with yellow and a thin black between them, so that neither runs into the other. Made for trousers, often bought for cushions.',
        'سبز اور پیلا، بیچ میں باریک سیاہ تاکہ ایک دوسرے میں نہ ملیں۔ شلوار کے لیے بنی ہے، اکثر گدیوں کے لیے لی جاتی ہے۔',
      ),
      price: 3100,
      stock: 6,
    },
    {
      picture: 'susi-03',
      slug: 'susi-rose-black',
      artisan: 'sughra',
      form: 'length',
      title: both(
        'Susi cloth, rose, black and green, 4 metres',
        'سوسی، گلابی، سیاہ اور سبز، 4 میٹر',
      ),
      says: both(
        'A rose pink her mother wore, with black and a thread of green. The pink is soaked in salt so that it holds.',
        'وہ گلابی جو ان کی والدہ پہنتی تھیں، سیاہ کے ساتھ اور سبز کا ایک تار۔ گلابی کو نمک میں بھگوتی ہیں تاکہ ٹھہرے۔',
      ),
      price: 3400,
      makingDays: 8,
    },
    {
      picture: 'susi-04',
      slug: 'susi-madder-turquoise',
      artisan: 'sughra',
      form: 'length',
      title: both('Susi cloth, madder and turquoise, 4 metres', 'سوسی، مجیٹھ اور فیروزی، 4 میٹر'),
      says: both(
        'Madder red with turquoise and white. Two colours that quarrel up close and settle at arm’s length.',
        'مجیٹھ سرخ، فیروزی اور سفید۔ دو رنگ جو پاس سے لڑتے ہیں اور ہاتھ بھر دور سے صلح کر لیتے ہیں۔',
      ),
      price: 3600,
      stock: 3,
    },
  ],
};
