import { both, type Shelf, step } from './piece';

export const onyx: Shelf = {
  craft: 'onyx',
  materials: ['onyx'],
  techniques: ['stone-turning'],
  care: both(
    'Wipe with a soft damp cloth. Lemon and vinegar leave marks on the stone.',
    'نرم گیلے کپڑے سے پونچھیں۔ لیموں اور سرکہ پتھر پر نشان چھوڑتے ہیں۔',
  ),
  closeUp: both('the bands of the stone', 'پتھر کی لہریں'),
  steps: [
    step(
      'Block wetted, read and marked with chalk',
      'بلاک بھگو کر دیکھنا اور چاک لگانا',
      '1 hour',
      '1 گھنٹہ',
    ),
    step('Outside turned under water', 'پانی کے نیچے باہر کا خراد', '5 hours', '5 گھنٹے'),
    step(
      'Hollowed to the thickness of a pencil',
      'پنسل جتنی موٹائی تک خالی کرنا',
      '4 hours',
      '4 گھنٹے',
    ),
    step('Sanded and polished on felt', 'گھسائی اور نمدے پر چمک', '3 hours', '3 گھنٹے'),
  ],
  notes: [
    both(
      'The bands are the stone’s own; nothing has been dyed or filled.',
      'لہریں پتھر کی اپنی ہیں، نہ رنگا گیا ہے نہ بھرا گیا۔',
    ),
    both(
      'Hold it to a window and the light comes through.',
      'کھڑکی کے سامنے رکھیں تو روشنی گزرتی ہے۔',
    ),
    both(
      'A thin line that stays cool to the nail is a vein, not a crack.',
      'باریک لکیر جو ناخن کو نہ اٹکے وہ رگ ہے، دراڑ نہیں۔',
    ),
  ],
  forms: {
    bowl: {
      size: '21 cm across, 9 cm high',
      scale: both('It holds five oranges.', 'اس میں پانچ مالٹے آتے ہیں۔'),
      grams: 1650,
      hours: 13,
    },
    vase: {
      size: '28 cm high',
      scale: both('As tall as a school ruler, near enough.', 'تقریباً سکول کے پیمانے جتنا اونچا۔'),
      grams: 2300,
      hours: 17,
    },
    goblets: {
      size: '14 cm high each',
      scale: both('Each stands a little taller than a tea mug.', 'ہر ایک چائے کے مگ سے ذرا اونچا۔'),
      grams: 1100,
      hours: 14,
    },
    box: {
      size: '13 cm across',
      scale: both('Room for two rings and a watch.', 'دو انگوٹھیوں اور ایک گھڑی کی جگہ۔'),
      grams: 900,
      hours: 10,
    },
  },
  pieces: [
    {
      picture: 'onyx-01',
      slug: 'onyx-bowl-green-rust',
      artisan: 'dad-muhammad',
      form: 'bowl',
      title: both('Onyx bowl, green with rust veins', 'سنگِ سلیمانی کا پیالہ، سبز اور زنگاری رگیں'),
      says: both(
        'A green block with one rust vein that Dad Muhammad turned so that it runs once round the bowl and meets itself.',
        'سبز بلاک میں ایک زنگاری رگ تھی۔ داد محمد نے ایسے تراشا کہ رگ پیالے کا ایک چکر لگا کر اپنے آپ سے آ ملتی ہے۔',
      ),
      price: 6400,
      stock: 1,
      only: true,
    },
    {
      picture: 'onyx-02',
      slug: 'onyx-vase-honey',
      artisan: 'dad-muhammad',
      form: 'vase',
      title: both('Onyx vase, honey and cream', 'سنگِ سلیمانی کا گلدان، شہد اور دودھیا'),
      says: both(
        'Honey bands lie level from foot to neck, like tea poured in milk. Put a glass tube inside if you want to keep flowers in water.',
        'شہد رنگ لہریں پیندے سے گردن تک سیدھی بیٹھی ہیں، جیسے دودھ میں چائے۔ تازہ پھول رکھنے ہوں تو اندر شیشے کی نلکی رکھیں۔',
      ),
      price: 9200,
      stock: 2,
    },
    {
      picture: 'onyx-03',
      slug: 'onyx-goblets-rose-brown',
      artisan: 'dad-muhammad',
      form: 'goblets',
      title: both(
        'Pair of onyx goblets, rose-brown',
        'سنگِ سلیمانی کے دو پیالے، پائے والے، گلابی بھورے',
      ),
      says: both(
        'Both were cut from one block, one above the other, so the bands of the first carry on in the second.',
        'دونوں ایک ہی بلاک سے اوپر نیچے کٹے ہیں، اس لیے پہلے کی لہریں دوسرے میں جاری رہتی ہیں۔',
      ),
      price: 5600,
      stock: 3,
    },
    {
      picture: 'onyx-04',
      slug: 'onyx-lidded-box-white',
      artisan: 'dad-muhammad',
      form: 'box',
      title: both(
        'Lidded onyx box, white with green veins',
        'سنگِ سلیمانی کی ڈھکن والی ڈبی، سفید اور سبز رگیں',
      ),
      says: both(
        'The lid is turned from the same piece as the box and sits without a rim; a small knob of green stone lifts it.',
        'ڈھکن اسی ٹکڑے سے نکلا ہے جس سے ڈبی، اور بغیر کنارے کے بیٹھتا ہے۔ سبز پتھر کی چھوٹی گھنڈی سے اٹھتا ہے۔',
      ),
      price: 3800,
      makingDays: 8,
    },
  ],
};
