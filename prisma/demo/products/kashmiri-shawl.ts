import { both, type Shelf, step } from './piece';

export const kashmiriShawl: Shelf = {
  craft: 'kashmiri-shawl',
  materials: ['wool'],
  techniques: ['crewel', 'surface-embroidery'],
  care: both(
    'Air it in the shade. Dry clean, or cold water with wool soap, without wringing.',
    'سائے میں ہوا لگائیں۔ ڈرائی کلین، یا ٹھنڈے پانی اور اونی صابن سے، نچوڑے بغیر۔',
  ),
  closeUp: both('the hook embroidery close up', 'آری کی کڑھائی قریب سے'),
  steps: [
    step(
      'Pattern pricked on paper and dusted on with chalk',
      'کاغذ میں سوراخ اور چاک سے نقش اتارنا',
      '1 day',
      '1 دن',
    ),
    step('Outlines with the hook', 'آری سے خاکہ', '5 days', '5 دن'),
    step('Filling, colour by colour', 'رنگ رنگ کر کے بھرائی', '3 weeks', '3 ہفتے'),
    step(
      'Washed in rain water, dried flat',
      'بارش کے پانی میں دھلائی، بچھا کر سکھانا',
      '2 days',
      '2 دن',
    ),
  ],
  notes: [
    both('The wool is light enough to go under a coat.', 'اون اتنی ہلکی ہے کہ کوٹ کے نیچے آ جائے۔'),
    both(
      'On the back you can follow the hook: short ladders, no loose ends.',
      'الٹی طرف آری کا راستہ دکھتا ہے، چھوٹی سیڑھیاں، کوئی سرا کھلا نہیں۔',
    ),
    both(
      'Cedar or neem leaves keep moths away better than a plastic bag.',
      'کیڑے سے بچانے کو دیودار یا نیم کے پتے پلاسٹک کی تھیلی سے بہتر ہیں۔',
    ),
  ],
  forms: {
    shawl: {
      size: '2 × 1 m',
      scale: both(
        'Folded it is 30 × 40 cm and as thick as a book.',
        'تہہ میں 30 × 40 سینٹی میٹر، کتاب جتنی موٹی۔',
      ),
      grams: 480,
      hours: 120,
    },
  },
  pieces: [
    {
      picture: 'kashmiri-shawl-01',
      slug: 'kashmiri-shawl-ivory-paisley-ends',
      artisan: 'rubina',
      form: 'shawl',
      title: both('Kashmiri shawl, ivory with paisley ends', 'کشمیری شال، دودھیا، سروں پر بادام'),
      says: both(
        'A plain ivory field and paisleys along both ends in madder, blue and green. She drew the tips without chalk.',
        'سادہ دودھیا زمین اور دونوں سروں پر مجیٹھ، نیلے اور سبز بادام۔ نوکیں انہوں نے چاک کے بغیر بنائیں۔',
      ),
      price: 13500,
      stock: 3,
    },
    {
      picture: 'kashmiri-shawl-02',
      slug: 'kashmiri-shawl-rust-tall-paisley',
      artisan: 'rubina',
      form: 'shawl',
      title: both('Kashmiri shawl, tall paisleys on rust', 'کشمیری شال، زنگاری پر لمبے بادام'),
      says: both(
        'Paisleys as long as a forearm stand along the end, with small sprigs scattered above them like sparks. Cream, teal and gold on rust.',
        'سرے پر کلائی جتنے لمبے بادام کھڑے ہیں، اوپر چھوٹے بوٹے چنگاریوں کی طرح۔ زنگاری پر دودھیا، فیروزی اور سنہری۔',
      ),
      price: 16800,
      stock: 1,
      only: true,
      hours: 150,
    },
    {
      picture: 'kashmiri-shawl-03',
      slug: 'kashmiri-shawl-green-all-over',
      artisan: 'rubina',
      form: 'shawl',
      title: both(
        'Kashmiri shawl, vines all over on dark green',
        'کشمیری شال، گہرے سبز پر بھری ہوئی بیل',
      ),
      says: both(
        'No part of the green is left longer than a finger without a leaf. It was begun in November and finished when the road opened.',
        'سبز کہیں بھی انگلی بھر سے زیادہ خالی نہیں۔ نومبر میں شروع ہوئی اور راستہ کھلنے پر مکمل۔',
      ),
      price: 32000,
      makingDays: 75,
      hours: 260,
    },
    {
      picture: 'kashmiri-shawl-04',
      slug: 'kashmiri-shawl-black-paisley-end',
      artisan: 'rubina',
      form: 'shawl',
      title: both(
        'Kashmiri shawl, red and gold paisleys on black',
        'کشمیری شال، سیاہ پر سرخ اور سنہری بادام',
      ),
      says: both(
        'Black wool with one deep end of red, gold and green paisleys. Worn folded, only the end shows, and that is the idea.',
        'سیاہ اون، ایک سرے پر سرخ، سنہری اور سبز بادام کی گہری پٹی۔ تہہ کر کے اوڑھیں تو صرف سرا دکھتا ہے، بات بھی یہی ہے۔',
      ),
      price: 14900,
      stock: 2,
    },
    {
      picture: 'kashmiri-shawl-05',
      slug: 'kashmiri-shawl-blue-all-over',
      artisan: 'rubina',
      form: 'shawl',
      title: both(
        'Kashmiri shawl, vines and paisleys on deep blue',
        'کشمیری شال، گہرے نیلے پر بیل اور بادام',
      ),
      says: both(
        'Cream and rose vines on blue, worked by two women from the two ends. Where they met, there is a leaf that belongs to both.',
        'نیلے پر دودھیا اور گلابی بیل، دو عورتوں نے دو سروں سے کاڑھی۔ جہاں ملیں، وہاں ایک پتا دونوں کا ہے۔',
      ),
      price: 29500,
      stock: 1,
      only: true,
      hours: 240,
    },
  ],
};
