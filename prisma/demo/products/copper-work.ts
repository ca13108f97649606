import { both, type Shelf, step } from './piece';

export const copperWork: Shelf = {
  craft: 'copper-work',
  materials: ['copper', 'tin', 'brass'],
  techniques: ['hammering', 'tinning'],
  care: both(
    'Wash with tamarind or lemon outside, plain soap inside. Have it tinned again when copper shows.',
    'باہر املی یا لیموں سے، اندر سادہ صابن سے دھوئیں۔ تانبا دکھنے لگے تو دوبارہ قلعی کرائیں۔',
  ),
  closeUp: both('rows of hammer marks', 'ہتھوڑے کے نشانوں کی قطاریں'),
  steps: [
    step(
      'Disc cut and softened in the fire',
      'ٹکیہ کاٹنا اور آگ میں نرم کرنا',
      '2 hours',
      '2 گھنٹے',
    ),
    step(
      'Raised on the stake, fired again between rounds',
      'سندان پر اٹھانا، بیچ بیچ میں پھر آگ',
      '9 hours',
      '9 گھنٹے',
    ),
    step(
      'Finished in rows with the round hammer',
      'گول ہتھوڑے سے قطاروں میں صفائی',
      '5 hours',
      '5 گھنٹے',
    ),
    step(
      'Tinned over charcoal where food or water touches',
      'جہاں کھانا یا پانی لگے وہاں کوئلے پر قلعی',
      '1 hour',
      '1 گھنٹہ',
    ),
  ],
  notes: [
    both(
      'Each hammer mark is about the size of a lentil and overlaps the last.',
      'ہر نشان دال کے دانے جتنا ہے اور پچھلے پر چڑھتا ہے۔',
    ),
    both(
      'Left alone the copper turns brown; rubbed with lemon it is red again.',
      'یونہی رہے تو تانبا بھورا ہو جاتا ہے، لیموں ملیں تو پھر سرخ۔',
    ),
    both('The month it was made is stamped in the foot.', 'بننے کا مہینہ پیندے پر لگا ہے۔'),
  ],
  forms: {
    jug: {
      size: '31 cm high',
      scale: both('It holds two litres.', 'اس میں دو لیٹر آتے ہیں۔'),
      grams: 1450,
      hours: 22,
    },
    bowl: {
      size: '24 cm across, 10 cm high',
      scale: both('It holds salad or rice for five.', 'پانچ لوگوں کا چاول یا سلاد آتا ہے۔'),
      grams: 880,
      hours: 14,
      materials: ['copper', 'tin'],
    },
    vase: {
      size: '27 cm high',
      scale: both('A little shorter than a school ruler.', 'سکول کے پیمانے سے ذرا چھوٹا۔'),
      grams: 1150,
      hours: 18,
      materials: ['copper'],
    },
  },
  pieces: [
    {
      picture: 'copper-work-01',
      slug: 'copper-samovar-jug-brass-handle',
      artisan: 'fazal-karim',
      form: 'jug',
      title: both('Hammered copper samovar jug', 'تانبے کا سماوار جگ، پیتل کا دستہ'),
      says: both(
        'The jug a tea house keeps beside the samovar. The brass handle is cast, riveted with three copper pins and stays cool enough to hold.',
        'وہ جگ جو قہوہ خانے میں سماوار کے ساتھ رہتا ہے۔ پیتل کا دستہ ڈھلا ہوا ہے، تانبے کی تین میخوں سے لگا، اور اتنا ٹھنڈا رہتا ہے کہ ہاتھ پکڑ لے۔',
      ),
      price: 8400,
      stock: 2,
    },
    {
      picture: 'copper-work-02',
      slug: 'copper-bowl-tinned',
      artisan: 'fazal-karim',
      form: 'bowl',
      title: both('Hammered copper bowl, tinned inside', 'تانبے کا پیالہ، اندر قلعی'),
      says: both(
        'Red outside and bright as a mirror within. The rim is folded over a wire, so it will not cut or bend.',
        'باہر سرخ، اندر آئینے جیسا۔ کنارہ تار پر موڑا گیا ہے، نہ ہاتھ کٹے نہ مڑے۔',
      ),
      price: 4300,
      stock: 5,
    },
    {
      picture: 'copper-work-03',
      slug: 'copper-vase-engraved-bands',
      artisan: 'fazal-karim',
      form: 'vase',
      title: both('Hammered copper vase, engraved bands', 'تانبے کا گلدان، کھدی ہوئی پٹیاں'),
      says: both(
        'Hammer marks below, two engraved bands above, cut while the vase was full of pitch. Six times in the fire before it stood straight.',
        'نیچے ہتھوڑے کے نشان، اوپر دو کھدی پٹیاں، رال بھر کر کاٹی گئیں۔ سیدھا کھڑا ہونے تک چھ بار آگ میں گیا۔',
      ),
      price: 6100,
      makingDays: 10,
    },
  ],
};
