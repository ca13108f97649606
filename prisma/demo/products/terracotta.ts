import { both, type Shelf, step } from './piece';

export const terracotta: Shelf = {
  craft: 'terracotta',
  materials: ['clay'],
  techniques: ['wheel-throwing', 'slip-painting'],
  care: both(
    'Soak it in water for a night before the first use. Scrub with a brush, no soap.',
    'پہلی بار استعمال سے پہلے ایک رات پانی میں رکھیں۔ برش سے صاف کریں، صابن نہیں۔',
  ),
  closeUp: both('clay and brush marks', 'مٹی اور برش کے نشان'),
  steps: [
    step('Clay dug, soaked and trodden', 'مٹی نکالنا، بھگونا، گوندھنا', '8 days', '8 دن'),
    step('Thrown and beaten thin', 'چاک پر بنانا اور تھاپی سے پتلا کرنا', '2 hours', '2 گھنٹے'),
    step('Painted in slip or burnished', 'مٹی کے رنگ سے نقش یا گھسائی', '2 hours', '2 گھنٹے'),
    step('Dried in shade and fired overnight', 'سائے میں سکھانا، رات بھر پکانا', '5 days', '5 دن'),
  ],
  notes: [
    both(
      'The clay is not glazed, so it drinks a little and smells of rain.',
      'مٹی پر چمک نہیں، اس لیے ذرا پانی پیتی ہے اور بارش کی خوشبو دیتی ہے۔',
    ),
    both('A darker patch is where the flame touched it.', 'جہاں رنگ گہرا ہے وہاں شعلہ لگا تھا۔'),
    both('Knock on it: a whole pot answers clearly.', 'دستک دیں، سالم برتن صاف بولتا ہے۔'),
    both(
      'It is packed in straw, and two more handfuls than seem needed.',
      'بھوسے میں بند ہو کر آتا ہے، ضرورت سے دو مٹھی زیادہ۔',
    ),
    both(
      'No two come off the wheel the same; the size may differ by a finger.',
      'چاک سے دو ایک جیسے نہیں اترتے، سائز میں ایک انگلی کا فرق ہو سکتا ہے۔',
    ),
  ],
  forms: {
    matka: {
      size: '32 cm high, 30 cm across',
      scale: both('It holds eight litres.', 'اس میں آٹھ لیٹر پانی آتا ہے۔'),
      grams: 3400,
      hours: 8,
    },
    surahi: {
      size: '36 cm high',
      scale: both(
        'It holds three litres and pours without a cup.',
        'تین لیٹر آتے ہیں، گلاس میں سیدھا گرتا ہے۔',
      ),
      grams: 1900,
      hours: 7,
    },
    bowl: {
      size: '28 cm across, 10 cm high',
      scale: both('Room for a kilo of guavas.', 'ایک کلو امرود آتے ہیں۔'),
      grams: 1300,
      hours: 5,
    },
    handi: {
      size: '20 cm across, 16 cm high',
      scale: both('It cooks daal for five.', 'پانچ لوگوں کی دال پکتی ہے۔'),
      grams: 1800,
      hours: 6,
    },
    pots: {
      size: '12, 15 and 18 cm high',
      scale: both('The largest takes a jasmine.', 'سب سے بڑے میں چنبیلی لگتی ہے۔'),
      grams: 2600,
      hours: 6,
    },
  },
  pieces: [
    {
      picture: 'terracotta-01',
      slug: 'matka-fish-scale-pipal',
      artisan: 'zainab-mai',
      form: 'matka',
      title: both(
        'Painted water pot, fish scales and pipal leaves',
        'نقش والا مٹکا، مچھلی کے چھلکے اور پیپل',
      ),
      says: both(
        'Ash in the clay makes it sweat, and by noon the water is cold. Zainab Mai paints the pipal leaves with a chewed date stalk.',
        'مٹی میں راکھ ہے، اس لیے پسیجتا ہے اور دوپہر تک پانی ٹھنڈا۔ پیپل کے پتے زینب مائی کھجور کی چبائی ڈنڈی سے بناتی ہیں۔',
      ),
      price: 1900,
      stock: 5,
    },
    {
      picture: 'terracotta-02',
      slug: 'surahi-rings-fish-scale',
      artisan: 'niaz',
      form: 'surahi',
      title: both('Painted surahi, rings and fish scales', 'نقش والی صراحی، گھیرے اور چھلکے'),
      says: both(
        'Belly and neck were thrown apart and joined when firm. Run a wet finger over it and try to find where.',
        'پیٹ اور گردن الگ بنے اور سخت ہونے پر جڑے۔ گیلی انگلی پھیریں اور جوڑ ڈھونڈیں۔',
      ),
      price: 1400,
      stock: 7,
    },
    {
      picture: 'terracotta-03',
      slug: 'clay-bowl-pipal-leaves',
      artisan: 'zainab-mai',
      form: 'bowl',
      title: both('Wide clay bowl, pipal leaves', 'مٹی کا چوڑا پیالہ، پیپل کے پتے'),
      says: both(
        'Pipal leaves in dark red on red clay, so quiet that you see them only when the bowl is wet.',
        'سرخ مٹی پر گہرے سرخ پیپل کے پتے، اتنے خاموش کہ پیالہ گیلا ہو تب ہی دکھتے ہیں۔',
      ),
      price: 850,
      stock: 9,
    },
    {
      picture: 'terracotta-04',
      slug: 'matka-plain-burnished',
      artisan: 'niaz',
      form: 'matka',
      title: both('Plain burnished water pot', 'سادہ چمکایا ہوا مٹکا'),
      says: both(
        'No paint, only the rings his fingers left and a river stone rubbed over them until they shine.',
        'کوئی رنگ نہیں، صرف انگلیوں کے گھیرے، اور ان پر دریا کا پتھر گھس کر لائی ہوئی چمک۔',
      ),
      price: 1600,
      stock: 4,
    },
    {
      picture: 'terracotta-05',
      slug: 'surahi-pipal-black',
      artisan: 'zainab-mai',
      form: 'surahi',
      title: both('Painted surahi, pipal leaves in black', 'نقش والی صراحی، سیاہ پیپل کے پتے'),
      says: both(
        'Leaves in black from a stone she crushes herself, three rings below them. It was fired on a still night and came out evenly red.',
        'پتے اس کالے رنگ سے جو وہ خود پتھر پیس کر بناتی ہیں، نیچے تین گھیرے۔ جس رات پکی ہوا نہیں تھی، اس لیے سرخ ایک سا نکلا۔',
      ),
      price: 1500,
      stock: 3,
    },
    {
      picture: 'terracotta-06',
      slug: 'handi-smoked-clay',
      artisan: 'zainab-mai',
      form: 'handi',
      title: both('Lidded cooking pot, smoked clay', 'ڈھکن والی ہانڈی، دھوئیں سے سیاہ'),
      says: both(
        'Dark from damp straw thrown on at the end of the firing. For a low flame: start it cold, and the daal will not catch.',
        'بھٹی کے آخر میں گیلا بھوسا ڈالنے سے سیاہ۔ ہلکی آنچ کے لیے ہے، ٹھنڈی رکھ کر شروع کریں تو دال نہیں لگے گی۔',
      ),
      price: 1250,
      makingDays: 9,
    },
    {
      picture: 'terracotta-07',
      slug: 'clay-bowl-crossing-circles',
      artisan: 'niaz',
      form: 'bowl',
      title: both(
        'Painted clay bowl, crossing circles',
        'نقش والا پیالہ، ایک دوسرے کو کاٹتے گھیرے',
      ),
      says: both(
        'Circles that cross to make petals, cream and dark red. Niaz copied the idea from a potsherd he found in the stream where he digs.',
        'ایک دوسرے کو کاٹتے گھیرے جن سے پتیاں بنتی ہیں، دودھیا اور گہرا سرخ۔ خیال اس ٹھیکری سے آیا جو نیاز کو مٹی نکالتے ہوئے ندی میں ملی۔',
      ),
      price: 1100,
      stock: 1,
      only: true,
    },
    {
      picture: 'terracotta-08',
      slug: 'plant-pots-zigzag-set',
      artisan: 'niaz',
      form: 'pots',
      title: both('Set of three plant pots, zigzag band', 'تین گملے، لہریا پٹی'),
      says: both(
        'Three sizes that stack for the journey, each with one zigzag and a hole drilled before firing, not after.',
        'تین سائز جو راستے میں ایک دوسرے میں آ جاتے ہیں، ہر ایک پر ایک لہریا، سوراخ پکانے سے پہلے کیا گیا ہے۔',
      ),
      price: 1350,
      stock: 10,
    },
  ],
};
