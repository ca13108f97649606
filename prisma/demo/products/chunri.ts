import { both, type Shelf, step } from './piece';

export const chunri: Shelf = {
  craft: 'chunri',
  materials: ['cotton'],
  techniques: ['tie-dyeing'],
  care: both(
    'Cold water, on its own, the first two times. Do not iron the puckers flat.',
    'ٹھنڈے پانی میں، پہلی دو بار اکیلا۔ سلوٹیں استری سے نہ مٹائیں۔',
  ),
  closeUp: both('the tied dots', 'بندھے ہوئے نقطے'),
  steps: [
    step(
      'Folded in four, marked with red earth',
      'چار تہہ کر کے گیرو سے نشان',
      '2 hours',
      '2 گھنٹے',
    ),
    step(
      'Dots tied, six turns of thread each',
      'نقطے باندھنا، ہر ایک پر چھ بل',
      '11 days',
      '11 دن',
    ),
    step(
      'Yellow first, more knots, then the dark colour',
      'پہلے پیلا، پھر اور گرہیں، پھر گہرا رنگ',
      '2 days',
      '2 دن',
    ),
    step('Pulled open by two women', 'دو عورتوں کا مل کر کھولنا', '10 minutes', '10 منٹ'),
  ],
  notes: [
    both(
      'The cloth keeps the small points of its knots; they are part of it.',
      'کپڑے پر گرہوں کی چھوٹی نوکیں رہتی ہیں، یہ اسی کا حصہ ہیں۔',
    ),
    both(
      'Some nine thousand dots, weighed by the thread they used.',
      'کوئی نو ہزار نقطے، دھاگے کے وزن سے گنے ہوئے۔',
    ),
    both(
      'Leave it wrapped on a stick and the puckers stay for years.',
      'لکڑی پر لپیٹ کر رکھیں تو سلوٹیں برسوں رہتی ہیں۔',
    ),
  ],
  forms: {
    dupatta: {
      size: '2.5 × 1.1 m',
      scale: both(
        'Tied up it fits in one fist; open, it covers head and shoulders.',
        'بندھی ہو تو مٹھی میں آ جائے، کھلے تو سر اور کندھے ڈھانپے۔',
      ),
      grams: 220,
      hours: 70,
    },
  },
  pieces: [
    {
      picture: 'chunri-01',
      slug: 'chunri-suns-red-yellow',
      artisan: 'rohi-knots',
      form: 'dupatta',
      title: both('Chunri, suns in red and yellow', 'چنری، سرخ اور پیلے سورج'),
      says: both(
        'Rings of dots with one large sun in each square. The suns are tied last, over a grain of gram to keep them round.',
        'نقطوں کے گھیرے، ہر خانے میں ایک بڑا سورج۔ سورج سب سے آخر میں چنے کا دانہ رکھ کر باندھے جاتے ہیں تاکہ گول رہیں۔',
      ),
      price: 4200,
      stock: 3,
    },
    {
      picture: 'chunri-02',
      slug: 'chunri-waves-green',
      artisan: 'rohi-knots',
      form: 'dupatta',
      title: both('Chunri, waves in deep green', 'چنری، گہری سبز لہریں'),
      says: both(
        'Waves of dots in deep green and yellow. Seven women tied it in seven bags, and the wave had to meet at every edge.',
        'گہرے سبز اور پیلے میں نقطوں کی لہریں۔ سات عورتوں نے سات تھیلیوں میں باندھی، اور لہر کو ہر کنارے پر ملنا تھا۔',
      ),
      price: 4600,
      stock: 2,
    },
    {
      picture: 'chunri-03',
      slug: 'chunri-lozenges-magenta',
      artisan: 'rohi-knots',
      form: 'dupatta',
      title: both('Chunri, lozenges in magenta and orange', 'چنری، گہرے گلابی اور نارنجی ہیرے'),
      says: both(
        'Magenta over orange, so the dots are white at the heart and ringed with orange. The cotton is the finest they buy, light as a breath.',
        'نارنجی پر گہرا گلابی، اس لیے نقطے بیچ سے سفید اور گرد نارنجی۔ سب سے باریک سوتی کپڑا، سانس جتنا ہلکا۔',
      ),
      price: 5800,
      makingDays: 20,
    },
    {
      picture: 'chunri-04',
      slug: 'chunri-lozenges-mustard-border',
      artisan: 'rohi-knots',
      form: 'dupatta',
      title: both('Chunri, mustard with a maroon border', 'چنری، سرسوں، میرون کنارہ'),
      says: both(
        'Mustard lozenges inside a dark maroon border. The border was wrapped in plastic and string while the middle was dyed, and held all the way round.',
        'میرون کنارے کے اندر سرسوں ہیرے۔ بیچ رنگتے وقت کنارہ پلاسٹک اور ڈوری سے بندھا تھا، اور پورے چکر میں رنگ نہیں گھسا۔',
      ),
      price: 4900,
      stock: 1,
      only: true,
    },
  ],
};
