import type { DemoCraft } from '../types';

export const woodMetalAndLeather: DemoCraft[] = [
  {
    slug: 'chiniot-woodwork',
    name: 'Chiniot woodwork',
    nameUr: 'چنیوٹی لکڑی کا کام',
    spellings: ['chinioti', 'chiniot furniture', 'wood carving', 'jali', 'چنیوٹی', 'جالی'],
    summary: 'Sheesham carved, pierced and mounted in brass.',
    summaryUr: 'شیشم کی کھدائی، جالی اور پیتل کی جڑائی۔',
    history:
      'Chiniot lies on the Chenab and has carved wood for balconies, doors and chests for centuries. Carvers draw on the board, cut the ground away and round the leaf last. Jali, the pierced screen, was made to let in air and keep out eyes.',
    historyUr:
      'چنیوٹ چناب کے کنارے ہے اور صدیوں سے جھروکے، دروازے اور صندوق تراشتا آیا ہے۔ کاریگر تختے پر نقشہ بناتے ہیں، زمین کاٹتے ہیں اور پتا سب سے آخر میں گول کرتے ہیں۔ جالی اس لیے بنی کہ ہوا آئے اور نظر نہ آئے۔',
    provinces: ['punjab'],
    materials: ['sheesham', 'brass'],
    band: 'kashi',
  },
  {
    slug: 'jandi-lacquer',
    name: 'Jandi lacquer',
    nameUr: 'جنڈی کا کام',
    spellings: ['jandi', 'jundi', 'lacquer', 'lakh ka kaam', 'hala lacquer', 'جنڈی', 'لاکھ کا کام'],
    summary: 'Turned wood coated in bands of coloured lac, scratched to show the layer below.',
    summaryUr: 'خراد کی لکڑی پر رنگین لاکھ کی پٹیاں، کھرچ کر نیچے کا رنگ نکالا ہوا۔',
    history:
      'Jandi is the wood and lac work of Hala and Kashmore. Cradles, bed legs and swings are its large pieces, boxes and candlesticks its small ones. No brush is used: the stick of lac melts against the turning wood.',
    historyUr:
      'جنڈی ہالا اور کشمور کا لکڑی اور لاکھ کا کام ہے۔ جھولے، پنگھوڑے اور چارپائی کے پائے اس کے بڑے کام ہیں، ڈبے اور شمع دان چھوٹے۔ برش نہیں لگتا، لاکھ کی بتی گھومتی لکڑی سے لگ کر پگھلتی ہے۔',
    provinces: ['sindh'],
    materials: ['soft-wood', 'lac'],
    band: 'ralli',
  },
  {
    slug: 'swati-woodcarving',
    name: 'Swati woodcarving',
    nameUr: 'سواتی نقش و نگار',
    spellings: ['swat wood', 'swati furniture', 'swati chest', 'سواتی لکڑی', 'سواتی صندوق'],
    summary: 'Deep geometric carving in walnut and deodar.',
    summaryUr: 'اخروٹ اور دیودار میں گہری جیومیٹری کی کھدائی۔',
    history:
      'Pillars, doors and dowry chests in Swat are cut with rosettes and knots that meet without a gap. Old mosque columns are where carvers still learn the proportions. Chests are pegged, not nailed.',
    historyUr:
      'سوات کے ستون، دروازے اور جہیز کے صندوق ایسے پھولوں اور گرہوں سے کٹے ہوتے ہیں جن میں خالی جگہ نہیں بچتی۔ کاریگر تناسب آج بھی پرانی مسجدوں کے ستونوں سے سیکھتے ہیں۔ صندوق لکڑی کی میخوں سے جڑتے ہیں، لوہے کی کیلوں سے نہیں۔',
    provinces: ['khyber-pakhtunkhwa'],
    materials: ['walnut', 'deodar'],
    band: 'phulkari',
  },
  {
    slug: 'walnut-carving',
    name: 'Kashmiri walnut carving',
    nameUr: 'کشمیری اخروٹ کی لکڑی',
    spellings: ['akhrot', 'walnut wood', 'kashmir wood', 'اخروٹ کی لکڑی'],
    summary: 'Leaves and vines in low relief on walnut boxes, trays and tables.',
    summaryUr: 'اخروٹ کے ڈبوں، ٹرے اور میزوں پر پتوں اور بیلوں کی ہلکی کھدائی۔',
    history:
      'Walnut grows on the terraces of Muzaffarabad and Neelum, and the root wood is the darkest. It is seasoned for years because it warps. Chinar leaves and almonds are the forms most carved.',
    historyUr:
      'اخروٹ مظفرآباد اور نیلم کے کھیتوں کے کنارے اگتا ہے، جڑ کی لکڑی سب سے گہری ہوتی ہے۔ مڑ جاتی ہے، اس لیے برسوں سکھائی جاتی ہے۔ چنار کا پتا اور بادام سب سے زیادہ بنتے ہیں۔',
    provinces: ['azad-kashmir'],
    materials: ['walnut'],
    band: 'phulkari',
  },
  {
    slug: 'tarkashi',
    name: 'Tarkashi',
    nameUr: 'تارکشی',
    spellings: ['tar kashi', 'wire inlay', 'brass inlay', 'تار کشی'],
    summary: 'Brass wire hammered into lines cut in dark wood.',
    summaryUr: 'گہری لکڑی میں کٹی لکیروں میں پیتل کا تار۔',
    history:
      'In Chiniot and Dera Ghazi Khan a thin wire is laid in a groove just too narrow for it and tapped home. No glue holds it. The surface is then filed flat, so that wood and brass feel like one under the hand.',
    historyUr:
      'چنیوٹ اور ڈیرہ غازی خان میں باریک تار ایسی نالی میں بٹھاتے ہیں جو تار سے ذرا تنگ ہو۔ گوند نہیں لگتا۔ پھر سطح ریتی سے برابر کی جاتی ہے، یہاں تک کہ ہاتھ کو لکڑی اور پیتل ایک لگیں۔',
    provinces: ['punjab'],
    materials: ['sheesham', 'brass'],
    band: 'kashi',
  },
  {
    slug: 'brass-work',
    name: 'Brass work',
    nameUr: 'پیتل کا کام',
    spellings: ['peetal', 'pital', 'brass', 'brassware', 'پیتل'],
    summary: 'Vessels raised from sheet brass and engraved by hand.',
    summaryUr: 'پیتل کی چادر سے اٹھائے گئے برتن، ہاتھ کی کھدائی کے ساتھ۔',
    history:
      'Peshawar’s bazaars have had a lane of brass and copper smiths for as long as caravans stopped there. A vessel is raised with hammer and stake, then engraved while full of pitch. Trays, lotas and candlesticks are the household pieces.',
    historyUr:
      'پشاور کے بازاروں میں پیتل اور تانبے والوں کی گلی تب سے ہے جب قافلے یہاں رکتے تھے۔ برتن ہتھوڑے اور سندان پر اٹھتا ہے، پھر رال بھر کر کھدائی ہوتی ہے۔ سینی، لوٹا اور شمع دان گھر کی چیزیں ہیں۔',
    provinces: ['khyber-pakhtunkhwa', 'punjab'],
    materials: ['brass'],
    band: 'kashi',
  },
  {
    slug: 'copper-work',
    name: 'Copper work',
    nameUr: 'تانبے کا کام',
    spellings: ['tamba', 'taamba', 'copper', 'samovar', 'tanba', 'تانبا', 'سماوار'],
    summary: 'Copper beaten into jugs, bowls and vases, tinned where food touches it.',
    summaryUr: 'تانبے کے جگ، پیالے اور گلدان، جہاں کھانا لگے وہاں قلعی۔',
    history:
      'Copper carries heat well and green tea is kept hot in it. It must be tinned inside, and the man who renews the tin, the qalaigar, still calls in some streets. The hammer marks are structure as well as look: they make the metal stiff.',
    historyUr:
      'تانبا گرمی جلدی لیتا ہے، قہوہ اسی میں گرم رہتا ہے۔ اندر قلعی ضروری ہے، اور قلعی گر آج بھی کچھ گلیوں میں آواز لگاتا ہے۔ ہتھوڑے کے نشان صرف خوبصورتی نہیں، انہی سے دھات سخت ہوتی ہے۔',
    provinces: ['khyber-pakhtunkhwa'],
    materials: ['copper', 'tin', 'brass'],
    band: 'kashi',
  },
  {
    slug: 'khussa',
    name: 'Khussa',
    nameUr: 'کھسہ',
    spellings: ['khusa', 'khoosa', 'khussay', 'jutti', 'juti', 'mojari', 'کھسہ', 'جوتی'],
    summary: 'Hand-stitched leather slippers with embroidered uppers.',
    summaryUr: 'ہاتھ سے سلے چمڑے کے جوتے، اوپر تلّے کی کڑھائی۔',
    history:
      'Multan and Bahawalpur make khussa on straight lasts, the same for both feet. Uppers are embroidered before they are sewn to the sole, usually by women at home. Leather soles mould to the foot in a few days.',
    historyUr:
      'ملتان اور بہاولپور میں کھسہ سیدھے قالب پر بنتا ہے، دونوں پاؤں کے لیے ایک۔ اوپر کا حصہ تلے سے جڑنے سے پہلے کڑھتا ہے، اکثر عورتیں گھر پر کاڑھتی ہیں۔ چمڑے کا تلا چند دن میں پاؤں کی شکل لے لیتا ہے۔',
    provinces: ['punjab', 'sindh'],
    materials: ['cow-leather', 'buffalo-leather', 'metal-thread'],
    band: 'phulkari',
  },
  {
    slug: 'peshawari-chappal',
    name: 'Peshawari chappal',
    nameUr: 'پشاوری چپل',
    spellings: [
      'peshawari chapal',
      'charsadda chappal',
      'kheri',
      'kaptan chappal',
      'چپل',
      'چارسدہ چپل',
    ],
    summary: 'The crossed-strap leather sandal of Peshawar and Charsadda.',
    summaryUr: 'پشاور اور چارسدہ کی دو پٹیوں والی چمڑے کی چپل۔',
    history:
      'Two wide straps cross over the foot and a buckle holds the heel. Soles were once cut from truck tyres and many buyers still ask for them. Charsadda and Peshawar both claim the better last.',
    historyUr:
      'دو چوڑی پٹیاں پاؤں پر آڑی آتی ہیں اور ایڑی کو بکل سنبھالتا ہے۔ پہلے تلا ٹرک کے ٹائر سے کٹتا تھا، کئی خریدار آج بھی وہی مانگتے ہیں۔ اچھے قالب پر پشاور اور چارسدہ دونوں کا دعویٰ ہے۔',
    provinces: ['khyber-pakhtunkhwa'],
    materials: ['cow-leather', 'buffalo-leather'],
    band: 'phulkari',
  },
  {
    slug: 'mazri-basketry',
    name: 'Mazri basketry',
    nameUr: 'مزری کا کام',
    spellings: [
      'mazri',
      'mazari',
      'changair',
      'changeri',
      'basket',
      'chabi',
      'مزری',
      'چنگیر',
      'ٹوکری',
    ],
    summary: 'Baskets and bread trays coiled from dwarf palm.',
    summaryUr: 'چھوٹی کھجور کے پتوں کی لپیٹ کر بنی ٹوکریاں اور چنگیریں۔',
    history:
      'Mazri, a dwarf palm, grows wild from Kohat to Mianwali and across Balochistan. Its leaf makes rope, mats, sandals and the changair in which bread comes to the table. It is cut by men and worked mostly by women.',
    historyUr:
      'مزری چھوٹی جنگلی کھجور ہے، کوہاٹ سے میانوالی اور بلوچستان تک اگتی ہے۔ اس کے پتے سے رسی، چٹائی، چپل اور وہ چنگیر بنتی ہے جس میں روٹی دسترخوان پر آتی ہے۔ پتا مرد کاٹتے ہیں، کام زیادہ تر عورتیں کرتی ہیں۔',
    provinces: ['khyber-pakhtunkhwa', 'balochistan', 'punjab'],
    materials: ['mazri-palm', 'date-palm'],
    band: 'ralli',
  },
];
