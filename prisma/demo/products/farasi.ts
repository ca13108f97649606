import { both, type Shelf, step } from './piece';

export const farasi: Shelf = {
  craft: 'farasi',
  materials: ['goat-hair', 'camel-hair', 'wool'],
  techniques: ['hand-spinning', 'flat-weaving'],
  care: both(
    'Beat it clean on a line. Sun on both sides twice a year.',
    'تار پر ڈال کر جھاڑیں۔ سال میں دو بار دونوں طرف دھوپ دیں۔',
  ),
  closeUp: both('the flat weave close up', 'سپاٹ بنائی قریب سے'),
  steps: [
    step(
      'Animals clipped in spring, hair sorted',
      'بہار میں بال کترنا اور چھانٹنا',
      '1 week',
      '1 ہفتہ',
    ),
    step('Spun on a drop spindle', 'تکلے پر کتائی', '5 weeks', '5 ہفتے'),
    step('Woven on four pegs in the sand', 'ریت میں چار کھونٹیوں پر بنائی', '4 weeks', '4 ہفتے'),
    step('Walked on, trimmed, aired', 'پاؤں سے دبانا، تراشنا، ہوا لگانا', '3 days', '3 دن'),
  ],
  notes: [
    both(
      'Black and fawn are the animals’ own; only the red and orange are dyed.',
      'کالا اور بادامی جانوروں کا اپنا ہے، صرف سرخ اور نارنجی رنگا گیا۔',
    ),
    both(
      'It has no right and wrong side and can be turned as it wears.',
      'اس کا الٹا سیدھا نہیں، گھسے تو پلٹ لیں۔',
    ),
    both(
      'A little desert sand may still fall out of it.',
      'ہو سکتا ہے تھوڑی سی تھر کی ریت ابھی نکلے۔',
    ),
  ],
  forms: {
    rug: {
      size: '2.2 × 1.2 m',
      scale: both(
        'Four people sit on it with their tea.',
        'چار لوگ چائے کے ساتھ اس پر بیٹھتے ہیں۔',
      ),
      grams: 5200,
      hours: 210,
    },
    wall: {
      size: '1.6 × 0.9 m',
      scale: both('As wide as a door.', 'دروازے جتنا چوڑا۔'),
      grams: 2900,
      hours: 130,
    },
  },
  pieces: [
    {
      picture: 'farasi-01',
      slug: 'farasi-stepped-lozenges-brown',
      artisan: 'bhomo-household',
      form: 'rug',
      title: both('Thari farasi rug, stepped lozenges', 'تھری فراسی، سیڑھی دار ہیرے'),
      says: both(
        'Broad bands of stepped lozenges, dark brown, cream and one red. The count was kept on Bhomo’s fingers for four weeks.',
        'سیڑھی دار ہیروں کی چوڑی پٹیاں، گہرا بھورا، دودھیا اور ایک سرخ۔ چار ہفتے گنتی بھومو کی انگلیوں پر رہی۔',
      ),
      price: 23500,
      stock: 1,
      only: true,
    },
    {
      picture: 'farasi-02',
      slug: 'farasi-large-diamonds-black',
      artisan: 'bhomo-household',
      form: 'wall',
      title: both(
        'Thari farasi, one column of large diamonds',
        'تھری فراسی، بڑے ہیروں کی ایک قطار',
      ),
      says: both(
        'One column of diamonds in black, orange and cream. Narrow enough to hang, heavy enough to keep out a draught.',
        'سیاہ، نارنجی اور دودھیا ہیروں کی ایک قطار۔ لٹکانے کے لیے پتلی، ہوا روکنے کے لیے بھاری۔',
      ),
      price: 12800,
      stock: 2,
    },
    {
      picture: 'farasi-03',
      slug: 'farasi-diamond-field-madder',
      artisan: 'bhomo-household',
      form: 'rug',
      title: both(
        'Thari farasi rug, diamonds with striped ends',
        'تھری فراسی، ہیرے اور دھاری دار سرے',
      ),
      says: both(
        'A field of diamonds in madder and black, and stripes of camel at both ends. A dust storm in the third week cost eight days, and you cannot see where.',
        'مجیٹھ اور سیاہ ہیرے، دونوں سروں پر بادامی دھاریاں۔ تیسرے ہفتے کی آندھی آٹھ دن لے گئی، کہاں، یہ نظر نہیں آتا۔',
      ),
      price: 21000,
      makingDays: 60,
    },
  ],
};
