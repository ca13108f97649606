import { both, type Piece, type Shelf, step } from './piece';

function wristSizes(price: number, stock: [number, number, number]): Piece['choices'] {
  return [
    [both('2.4, small wrist', '2.4، پتلی کلائی'), price, stock[0]],
    [both('2.6, medium', '2.6، درمیانی'), price, stock[1]],
    [both('2.8, large', '2.8، چوڑی'), price, stock[2]],
  ];
}

export const glassBangles: Shelf = {
  craft: 'glass-bangles',
  materials: ['glass'],
  techniques: ['glass-joining', 'brush-painting'],
  care: both(
    'Put them on with a little soap or oil. Keep the gilt away from perfume.',
    'ذرا صابن یا تیل لگا کر پہنیں۔ سنہری رنگ کو عطر سے بچائیں۔',
  ),
  closeUp: both('gilt on the glass', 'کانچ پر سنہری رنگ'),
  steps: [
    step('Open rings come from the furnace', 'بھٹی سے کھلے گھیرے آنا', '1 day', '1 دن'),
    step('Ends levelled over a small flame', 'ہلکی آنچ پر سرے برابر کرنا', '2 hours', '2 گھنٹے'),
    step('Joined, one every three seconds', 'جوڑائی، ہر تین سیکنڈ میں ایک', '1 hour', '1 گھنٹہ'),
    step('Sorted, gilded, counted twice', 'چھانٹنا، سنہری کرنا، دو بار گننا', '3 hours', '3 گھنٹے'),
  ],
  notes: [
    both(
      'The packet carries two marks: one of the one who tied it, one of the one who wrapped it.',
      'پیکٹ پر دو نشان ہیں، ایک باندھنے والی کا، ایک لپیٹنے والی کا۔',
    ),
    both(
      'Find the join with a fingernail; you will need to look for it.',
      'جوڑ ناخن سے ڈھونڈیں، تلاش کرنا پڑے گا۔',
    ),
    both(
      'Two spare bangles lie in the box for the one that breaks first.',
      'ڈبے میں دو چوڑیاں زائد ہیں، اس کے لیے جو پہلے ٹوٹے۔',
    ),
    both(
      'The gilt is put on with a fine wheel, one bangle at a time.',
      'سنہری رنگ باریک پہیے سے ایک ایک چوڑی پر لگتا ہے۔',
    ),
    both(
      'Broken ones can go back: glass is melted again by weight.',
      'ٹوٹی ہوئی واپس بھٹی جا سکتی ہیں، کانچ تول کر پھر پگھلتی ہے۔',
    ),
  ],
  forms: {
    set: {
      size: '24 bangles, 6 cm across',
      scale: both('The stack is as tall as a tea cup.', 'گڈی چائے کی پیالی جتنی اونچی ہے۔'),
      grams: 260,
      hours: 3,
    },
  },
  pieces: [
    {
      picture: 'glass-bangles-01',
      slug: 'glass-bangles-crimson-dots',
      artisan: 'rani-bangle-house',
      form: 'set',
      title: both('Glass bangles, crimson with gilt dots', 'کانچ کی چوڑیاں، گہری سرخ، سنہری نقطے'),
      says: both(
        'Crimson for weddings, with gilt dots so close they look like a line when the hand moves.',
        'شادی کا گہرا سرخ، سنہری نقطے اتنے پاس کہ ہاتھ ہلے تو لکیر لگتے ہیں۔',
      ),
      price: 850,
      choices: wristSizes(850, [12, 20, 9]),
    },
    {
      picture: 'glass-bangles-02',
      slug: 'glass-bangles-sea-green-points',
      artisan: 'rani-bangle-house',
      form: 'set',
      title: both(
        'Glass bangles, sea green with gilt points',
        'کانچ کی چوڑیاں، سمندری سبز، سنہری نوکیں',
      ),
      says: both(
        'Sea green glass, thin enough that a dozen make almost no sound. Rani’s sister sorts these by colour as well as by size.',
        'سمندری سبز کانچ، اتنی باریک کہ درجن پہنیں تو بھی آواز کم۔ رانی کی بہن انہیں سائز کے ساتھ رنگ سے بھی چھانٹتی ہے۔',
      ),
      price: 750,
      choices: wristSizes(750, [8, 14, 10]),
    },
    {
      picture: 'glass-bangles-03',
      slug: 'glass-bangles-royal-blue-dots',
      artisan: 'rani-bangle-house',
      form: 'set',
      title: both(
        'Glass bangles, royal blue with gilt dots',
        'کانچ کی چوڑیاں، شاہی نیلی، سنہری نقطے',
      ),
      says: both(
        'A blue that stays blue by lamplight. The dots sit in threes, with a gap after each three for the colour to show.',
        'وہ نیلا جو چراغ کی روشنی میں بھی نیلا رہے۔ نقطے تین تین کے ہیں، ہر تین کے بعد جگہ کہ رنگ دکھے۔',
      ),
      price: 780,
      choices: wristSizes(780, [10, 10, 6]),
    },
    {
      picture: 'glass-bangles-04',
      slug: 'glass-bangles-pink-rings',
      artisan: 'rani-bangle-house',
      form: 'set',
      title: both('Glass bangles, pink with gilt rings', 'کانچ کی چوڑیاں، گلابی، سنہری گھیرے'),
      says: both(
        'Pink with two gilt rings, for Eid. They start on these three months before and stop the night of the moon.',
        'گلابی، دو سنہری گھیرے، عید کے لیے۔ تین مہینے پہلے شروع کرتی ہیں اور چاند رات کو رکتی ہیں۔',
      ),
      price: 690,
      choices: wristSizes(690, [15, 22, 12]),
    },
    {
      picture: 'glass-bangles-05',
      slug: 'glass-bangles-orange-red-points',
      artisan: 'rani-bangle-house',
      form: 'set',
      title: both(
        'Glass bangles, orange and red with gilt points',
        'کانچ کی چوڑیاں، نارنجی اور سرخ، سنہری نوکیں',
      ),
      says: both(
        'Orange and red by turns, counted into the set by hand so that two of a colour never touch.',
        'باری باری نارنجی اور سرخ، ہاتھ سے گن کر رکھی ہوئی تاکہ ایک رنگ کی دو ساتھ نہ آئیں۔',
      ),
      price: 820,
      choices: wristSizes(820, [6, 9, 7]),
    },
    {
      picture: 'glass-bangles-06',
      slug: 'glass-bangles-violet-dots',
      artisan: 'rani-bangle-house',
      form: 'set',
      title: both('Glass bangles, violet with gilt dots', 'کانچ کی چوڑیاں، بنفشی، سنہری نقطے'),
      says: both(
        'Violet glass comes from the furnace only when another order has paid for the colour. When it does, they take all of it.',
        'بنفشی کانچ بھٹی سے تب ہی آتی ہے جب کسی اور آرڈر نے رنگ کا خرچ اٹھایا ہو۔ آئے تو سب لے لیتی ہیں۔',
      ),
      price: 880,
      choices: wristSizes(880, [3, 5, 4]),
    },
    {
      picture: 'glass-bangles-07',
      slug: 'glass-bangles-black-white-rings',
      artisan: 'rani-bangle-house',
      form: 'set',
      title: both(
        'Glass bangles, black and white with gilt rings',
        'کانچ کی چوڑیاں، سیاہ اور سفید، سنہری گھیرے',
      ),
      says: both(
        'Black and white with one gilt ring each, the set Rani wears herself. It goes with whatever is clean.',
        'سیاہ اور سفید، ہر ایک پر ایک سنہری گھیرا، یہی سیٹ رانی خود پہنتی ہیں۔ جو کپڑا دھلا ہو اس کے ساتھ چل جاتا ہے۔',
      ),
      price: 720,
      choices: wristSizes(720, [9, 11, 8]),
    },
  ],
};
