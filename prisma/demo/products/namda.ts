import { both, type Shelf, step } from './piece';

export const namda: Shelf = {
  craft: 'namda',
  materials: ['wool'],
  techniques: ['felting', 'crewel'],
  care: both(
    'Shake it out of doors. Lift spots with cold water and a little soap, then dry flat.',
    'باہر لے جا کر جھاڑیں۔ داغ ٹھنڈے پانی اور ذرا سے صابن سے اٹھائیں، بچھا کر سکھائیں۔',
  ),
  closeUp: both('the chain stitch on felt', 'نمدے پر زنجیر کا ٹانکا'),
  steps: [
    step(
      'Wool dyed, carded and laid in four layers',
      'اون رنگنا، دھنکنا، چار تہوں میں بچھانا',
      '1 day',
      '1 دن',
    ),
    step(
      'Rolled with soap water on a reed mat',
      'سرکنڈے کی چٹائی پر صابن کے پانی سے رولنا',
      '5 hours',
      '5 گھنٹے',
    ),
    step('Rinsed and dried flat', 'دھو کر بچھا کر سکھانا', '2 days', '2 دن'),
    step('Chain stitch with the hook', 'آری سے زنجیر کا ٹانکا', '4 days', '4 دن'),
  ],
  notes: [
    both(
      'The wool was dyed before felting, so the colour goes right through.',
      'اون جمانے سے پہلے رنگی گئی، اس لیے رنگ پوری موٹائی میں ہے۔',
    ),
    both(
      'It keeps a stone or cement floor from feeling cold under bare feet.',
      'پتھر یا سیمنٹ کے فرش کی ٹھنڈ ننگے پاؤں تک نہیں آنے دیتا۔',
    ),
    both(
      'Fine fluff comes off in the first month and then stops.',
      'پہلے مہینے ہلکی روئی اترتی ہے، پھر رک جاتی ہے۔',
    ),
  ],
  forms: {
    floor: {
      size: '1.8 × 1.2 m',
      scale: both(
        'It covers the floor beside a single bed.',
        'سنگل بیڈ کے ساتھ کا فرش ڈھانپ لیتا ہے۔',
      ),
      grams: 2600,
      hours: 44,
    },
    wall: {
      size: '1.2 × 0.9 m',
      scale: both('About as large as a small window.', 'ایک چھوٹی کھڑکی جتنا۔'),
      grams: 1400,
      hours: 30,
    },
  },
  pieces: [
    {
      picture: 'namda-01',
      slug: 'namda-flowering-tree-cream',
      artisan: 'hameeda',
      form: 'floor',
      title: both('Namda rug, flowering tree with birds', 'نمدہ، پھولوں والا درخت اور چڑیاں'),
      says: both(
        'The family’s tree on cream felt, drawn straight on with the hook by the mother-in-law of the house. Two of the birds look back over their shoulders; on the last one they did not.',
        'دودھیا نمدے پر گھر کا پرانا درخت، گھر کی ساس نے سیدھا آری سے بنایا۔ دو چڑیاں پیچھے مڑ کر دیکھ رہی ہیں، پچھلے نمدے میں ایسا نہیں تھا۔',
      ),
      price: 14500,
      stock: 1,
      only: true,
    },
    {
      picture: 'namda-02',
      slug: 'namda-flower-round-brick',
      artisan: 'hameeda',
      form: 'floor',
      title: both(
        'Namda rug, round of flowers on brick red',
        'نمدہ، اینٹ جیسے سرخ پر پھولوں کا گھیرا',
      ),
      says: both(
        'A ring of flowers and leaves in cream, gold and green. The brick red is madder over brown fleece, which makes it warmer than madder over white.',
        'دودھیا، سنہری اور سبز پھول پتوں کا گھیرا۔ یہ سرخ بھوری اون پر مجیٹھ کا ہے، سفید اون کے سرخ سے زیادہ گرم۔',
      ),
      price: 9800,
      stock: 2,
    },
    {
      picture: 'namda-03',
      slug: 'namda-hanging-indigo',
      artisan: 'hameeda',
      form: 'wall',
      title: both('Wall namda, flowers and leaves on indigo', 'دیوار کا نمدہ، نیل پر پھول پتے'),
      says: both(
        'Smaller and firmer than the floor pieces, with a row of loops sewn behind so that it can hang from a rod. Orange and sky blue stand out on the indigo.',
        'فرش والے نمدوں سے چھوٹا اور سخت، پیچھے ڈنڈا ڈالنے کے لیے پھندے سلے ہیں۔ نیل پر نارنجی اور آسمانی رنگ ابھرتے ہیں۔',
      ),
      price: 6700,
      makingDays: 12,
    },
  ],
};
