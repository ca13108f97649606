import type { DemoArtisan } from '../types';

export const artisansOfBalochistan: DemoArtisan[] = [
  {
    slug: 'gulnar',
    kind: 'household',
    publicName: 'Gulnar',
    publicNameUr: 'گلنار',
    gender: 'woman',
    craft: 'balochi-embroidery',
    district: 'kech',
    place: 'Turbat',
    placeUr: 'تربت',
    sinceYear: 2000,
    members: 4,
    quote: 'My mother’s stitch is smaller than mine. I keep her sleeve to be reminded.',
    quoteUr: 'میری ماں کا ٹانکا مجھ سے باریک ہے۔ ان کی آستین یاد دہانی کے لیے رکھی ہے۔',
    about:
      'Gulnar and three women of her house sew doch on a mat by the door, where the light is even until four. The cloth is counted, never drawn: every third thread is lifted, and a wrong count at the edge shows a hand’s breadth later. Two sit at the two ends of one panel and sew towards each other, and when they meet the pattern must close. Silk thread comes from Karachi in cones; she checks the red by leaving a strand in wet rice overnight. The mirrors are the last row of all. A dress set takes four of them about three months, so most of what she sells here are panels and cushion covers.',
    aboutUr:
      'گلنار اور گھر کی تین عورتیں دروازے کے پاس چٹائی پر دوچ کاڑھتی ہیں، وہاں چار بجے تک روشنی ایک سی رہتی ہے۔ کپڑا گنا جاتا ہے، اس پر لکیر نہیں لگتی۔ ہر تیسرا تار اٹھتا ہے، کنارے پر گنتی غلط ہو تو بالشت بھر بعد پتہ چلتا ہے۔ ایک کپڑے کے دو سروں پر دو بیٹھتی ہیں اور ایک دوسری کی طرف سیتی ہیں، جہاں ملیں وہاں نقش بند ہونا چاہیے۔ ریشم کراچی سے آتا ہے۔ سرخ کو آزمانے کے لیے ایک تار رات بھر گیلے چاولوں میں رکھتی ہیں۔ شیشے سب سے آخر میں لگتے ہیں۔ پورا جوڑا چار عورتوں کے کوئی تین مہینے لیتا ہے، اس لیے یہاں زیادہ تر کپڑے کے ٹکڑے اور تکیے کے غلاف ہیں۔',
    phone: '+923000000501',
    picture: '',
    checkedWhat: 'Video call, saw a panel counted and sewn',
    checkedWhatUr: 'ویڈیو کال پر گنتی اور کڑھائی دیکھی',
    checkedAt: '2025-09-25',
  },
  {
    slug: 'dad-muhammad',
    kind: 'person',
    publicName: 'Dad Muhammad',
    publicNameUr: 'داد محمد',
    gender: 'man',
    craft: 'onyx',
    district: 'chagai',
    place: 'Dalbandin',
    placeUr: 'دالبندین',
    sinceYear: 2003,
    members: 3,
    quote: 'The stone has already drawn it. I find where to cut.',
    quoteUr: 'نقش پتھر نے خود بنا رکھا ہے۔ مجھے بس یہ دیکھنا ہے کہ کہاں سے کاٹوں۔',
    about:
      'Most Chagai onyx leaves the district as blocks. Dad Muhammad turns some of it at home in Dalbandin, on a lathe with a water drip that he bought second hand from Karachi. He wets a block and walks round it until he sees which way the bands run, then marks the cut with chalk. The outside is turned first and the inside hollowed last, to the thickness of a pencil, which he checks by holding a lamp in it. His two cousins polish with sand, then finer sand, then tin oxide on felt. A third of the blocks open along a hidden crack; the halves become eggs and small dishes for the bazaar.',
    aboutUr:
      'چاغی کا زیادہ تر سنگِ سلیمانی بلاک کی شکل میں ضلع سے باہر چلا جاتا ہے۔ داد محمد اس میں سے کچھ دالبندین میں گھر پر خراد کرتے ہیں، پانی ٹپکانے والی خراد پر جو کراچی سے پرانی خریدی۔ بلاک بھگو کر اس کے گرد گھومتے ہیں، جب لہروں کا رخ سمجھ آئے تو چاک سے نشان لگاتے ہیں۔ باہر کا رخ پہلے بنتا ہے، اندر آخر میں خالی ہوتا ہے، پنسل جتنی موٹائی تک، جسے اندر چراغ رکھ کر دیکھتے ہیں۔ دو خالہ زاد بھائی چمکاتے ہیں، پہلے ریت، پھر باریک ریت، پھر نمدے پر پالش۔ ہر تیسرا بلاک چھپی دراڑ سے کھل جاتا ہے، اس کے ٹکڑوں سے بازار کے لیے چھوٹی چیزیں بنتی ہیں۔',
    phone: '+923000000502',
    picture: '',
    checkedWhat: 'Video call, saw a bowl hollowed and lit',
    checkedWhatUr: 'ویڈیو کال پر پیالہ خالی ہوتے دیکھا',
    checkedAt: '2025-09-30',
  },
];
