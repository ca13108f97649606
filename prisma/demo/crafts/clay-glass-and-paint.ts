import type { DemoCraft } from '../types';

export const clayGlassAndPaint: DemoCraft[] = [
  {
    slug: 'blue-pottery',
    name: 'Multani blue pottery',
    nameUr: 'ملتانی نیلی کاشی گری',
    spellings: [
      'blue pottery',
      'kashi',
      'kashigari',
      'kashi kari',
      'neeli kashi',
      'کاشی',
      'نیلی کاشی',
    ],
    summary: 'White-slipped pots painted in cobalt and turquoise under a clear glaze.',
    summaryUr: 'سفید لیپ والے برتن، لاجورد اور فیروزی نقش، اوپر شفاف چمک۔',
    history:
      'The same blues cover the tombs and mosques of Multan, and the potters’ brushwork grew beside that tile work. Cobalt and copper are painted on raw and only turn blue in the kiln. In May 2025 the commerce minister named Multani blue pottery among the registered geographical indications.',
    historyUr:
      'ملتان کے مزاروں اور مسجدوں پر یہی نیلا رنگ ہے، اور برتنوں کی نقاشی اسی ٹائل کے کام کے ساتھ بڑھی۔ رنگ کچے لگتے ہیں اور بھٹی میں جا کر ہی نیلے ہوتے ہیں۔ مئی 2025 میں وزیرِ تجارت نے ملتانی نیلی کاشی کو رجسٹرڈ جغرافیائی نشانات میں گنوایا۔',
    provinces: ['punjab'],
    materials: ['clay', 'glaze', 'cobalt', 'copper-oxide'],
    band: 'kashi',
  },
  {
    slug: 'hala-kashi',
    name: 'Hala kashi tiles',
    nameUr: 'ہالا کاشی',
    spellings: ['hala tiles', 'sindhi kashi', 'hala pottery', 'ہالا کی ٹائل', 'ہالا کاشی'],
    summary: 'Glazed tiles and pots of Hala in green, blue, brown and white.',
    summaryUr: 'ہالا کی چمک دار ٹائلیں اور برتن، سبز، نیلے، بھورے اور سفید رنگ میں۔',
    history:
      'Hala’s tilemakers supplied shrines and mosques across Sindh, and their green and honey brown set them apart from Multan. Designs are pounced through pricked paper with charcoal. Today the same families make plates and jars too.',
    historyUr:
      'ہالا کے کاشی گر سندھ بھر کی درگاہوں اور مسجدوں کے لیے ٹائلیں بناتے رہے۔ ان کا سبز اور شہد جیسا بھورا انہیں ملتان سے الگ کرتا ہے۔ نقش سوراخ والے کاغذ سے کوئلے کے سفوف سے اترتا ہے۔ اب انہی گھروں میں پلیٹیں اور مرتبان بھی بنتے ہیں۔',
    provinces: ['sindh'],
    materials: ['clay', 'glaze', 'cobalt'],
    band: 'kashi',
  },
  {
    slug: 'terracotta',
    name: 'Terracotta',
    nameUr: 'مٹی کے برتن',
    spellings: [
      'mitti ke bartan',
      'clay pots',
      'matka',
      'surahi',
      'pottery',
      'مٹکا',
      'صراحی',
      'کمہار',
    ],
    summary: 'Unglazed river clay, thrown, painted in slip and fired in a yard kiln.',
    summaryUr: 'دریا کی مٹی، چاک پر بنی، مٹی کے رنگ سے نقش، صحن کی بھٹی میں پکی۔',
    history:
      'Painted clay has been made along the Indus for some five thousand years, and pipal leaves and fish scales are on the oldest of it. A water pot cools because it sweats, so it is left without glaze. Nearly every district still has a potter.',
    historyUr:
      'سندھو کے کنارے کوئی پانچ ہزار سال سے نقش والی مٹی بنتی ہے۔ پیپل کے پتے اور مچھلی کے چھلکے سب سے پرانے برتنوں پر بھی ہیں۔ مٹکا اس لیے ٹھنڈا کرتا ہے کہ پسیجتا ہے، اسی لیے اس پر چمک نہیں چڑھتی۔ تقریباً ہر ضلع میں آج بھی کوئی کمہار ہے۔',
    provinces: ['punjab', 'sindh', 'islamabad', 'khyber-pakhtunkhwa', 'balochistan'],
    materials: ['clay'],
    band: 'kashi',
  },
  {
    slug: 'glass-bangles',
    name: 'Glass bangles',
    nameUr: 'کانچ کی چوڑیاں',
    spellings: ['choorian', 'churiyan', 'chooriyan', 'bangles', 'chudi', 'چوڑیاں', 'چوڑی'],
    summary: 'Glass bangles of Hyderabad, joined over a flame and gilded by hand.',
    summaryUr: 'حیدرآباد کی کانچ کی چوڑیاں، آنچ پر جڑی ہوئی، ہاتھ سے سنہری کی ہوئی۔',
    history:
      'Hyderabad supplies most of the country’s glass bangles. The furnace spins molten glass into a spiral that is cut into open rings; homes do the rest, levelling, joining, sorting and gilding. Eid and weddings are the busy months.',
    historyUr:
      'ملک کی زیادہ تر کانچ کی چوڑیاں حیدرآباد سے آتی ہیں۔ بھٹی پگھلی کانچ کو لچھے کی طرح لپیٹتی ہے جو کٹ کر کھلے گھیرے بنتے ہیں۔ باقی کام گھروں میں ہوتا ہے: سیدھا کرنا، جوڑنا، چھانٹنا، سنہری کرنا۔ عید اور شادیوں کے مہینے سب سے مصروف ہیں۔',
    provinces: ['sindh'],
    materials: ['glass'],
    band: 'kashi',
  },
  {
    slug: 'onyx',
    name: 'Onyx',
    nameUr: 'سنگِ سلیمانی',
    spellings: ['onix', 'oniks', 'green onyx', 'marble', 'اونکس', 'سنگ سلیمانی'],
    summary: 'Banded stone from Chagai, turned thin enough to let the light through.',
    summaryUr: 'چاغی کا لہروں والا پتھر، اتنا باریک تراشا کہ روشنی گزرے۔',
    history:
      'The green and honey stone quarried in Chagai is sold as onyx. Most of it is worked in Karachi and Lahore, on lathes fed with water against the dust. The bands are the stone’s own, so no two bowls are alike.',
    historyUr:
      'چاغی سے نکلنے والا سبز اور شہد رنگ پتھر اونکس کے نام سے بکتا ہے۔ زیادہ تر کراچی اور لاہور میں خراد ہوتا ہے، گرد سے بچنے کے لیے پانی کے ساتھ۔ لہریں پتھر کی اپنی ہیں، اس لیے دو پیالے ایک جیسے نہیں ہوتے۔',
    provinces: ['balochistan', 'sindh', 'punjab'],
    materials: ['onyx'],
    band: 'kashi',
  },
  {
    slug: 'camel-skin-lamp',
    name: 'Camel-skin lamp',
    nameUr: 'اونٹ کی کھال کا لیمپ',
    spellings: ['camel skin', 'camel lamp', 'naqqashi lamp', 'oont ki khal', 'کھال کا لیمپ'],
    summary: 'A translucent shell of camel skin, painted to be seen with the light on.',
    summaryUr: 'اونٹ کی کھال کا باریک خول، روشنی جلا کر دیکھنے کے لیے رنگا ہوا۔',
    history:
      'Wet skin is stretched over a clay form; when it dries, the clay is broken out and a light, hard shell remains. In Multan these shells first held oil and ghee. The painted lamp is the younger use, and the one most people know.',
    historyUr:
      'گیلی کھال مٹی کے سانچے پر کھینچی جاتی ہے۔ سوکھ جائے تو مٹی توڑ کر نکال لیتے ہیں اور ہلکا، سخت خول رہ جاتا ہے۔ ملتان میں پہلے ان میں تیل اور گھی رکھتے تھے۔ نقش والا لیمپ بعد کا استعمال ہے، اور اب سب سے زیادہ یہی جانا جاتا ہے۔',
    provinces: ['punjab'],
    materials: ['camel-skin', 'pigments'],
    band: 'kashi',
  },
  {
    slug: 'truck-art',
    name: 'Truck art',
    nameUr: 'ٹرک آرٹ',
    spellings: ['truck painting', 'phool patti', 'trak art', 'پھول پتی', 'ٹرک آرٹ'],
    summary: 'Roses, peacocks and chequered bands in enamel, as on the tailboards.',
    summaryUr: 'گلاب، مور اور خانوں کی پٹیاں اینمل رنگ میں، جیسے ٹرک کے پھٹوں پر۔',
    history:
      'Painters beside the bus and lorry stands of Rawalpindi, Peshawar, Karachi and Lahore cover a truck from mudguard to crown. Each city has its own hand. Trays, kettles and panels are the same brushwork made small enough for a house.',
    historyUr:
      'راولپنڈی، پشاور، کراچی اور لاہور کے اڈوں پر نقاش پورا ٹرک رنگتے ہیں، مڈگارڈ سے تاج تک۔ ہر شہر کا ہاتھ الگ ہے۔ ٹرے، کیتلی اور تختے وہی کام ہیں، بس اتنے چھوٹے کہ گھر میں آ جائیں۔',
    provinces: ['punjab', 'sindh', 'khyber-pakhtunkhwa'],
    materials: ['enamel-paint', 'sheet-metal'],
    band: 'phulkari',
  },
  {
    slug: 'naqqashi',
    name: 'Naqqashi and fresco',
    nameUr: 'نقاشی',
    spellings: ['naqashi', 'fresco', 'miniature', 'naqsh', 'نقاشی', 'نقش'],
    summary: 'Fine brush ornament on plaster, wood and paper.',
    summaryUr: 'پلستر، لکڑی اور کاغذ پر باریک برش کا نقش۔',
    history:
      'The painters who decorated the mosques and houses of Lahore and Multan worked in mineral colour on damp lime. The same vines and stars are now painted on panels, boxes and paper. A brush of a few hairs draws the last line.',
    historyUr:
      'لاہور اور ملتان کی مسجدیں اور گھر سجانے والے نقاش گیلے چونے پر پتھر کے رنگ لگاتے تھے۔ وہی بیلیں اور ستارے اب تختوں، ڈبوں اور کاغذ پر بنتے ہیں۔ آخری لکیر چند بالوں کے برش سے کھنچتی ہے۔',
    provinces: ['punjab'],
    materials: ['pigments'],
    band: 'kashi',
  },
  {
    slug: 'meenakari',
    name: 'Meenakari and kundan',
    nameUr: 'میناکاری اور کندن',
    spellings: ['meena kari', 'minakari', 'kundan', 'enamel jewellery', 'کندن', 'مینا'],
    summary: 'Coloured enamel on metal, and stones set in pressed foil.',
    summaryUr: 'دھات پر رنگین مینا، اور پنّی میں بٹھائے ہوئے نگینے۔',
    history:
      'Lahore, Karachi and Hyderabad have streets where one man engraves, one fills enamel and one sets. The colours are fired in order, the hardest first. On brass and silver it makes jewellery that a family can afford for more than one daughter.',
    historyUr:
      'لاہور، کراچی اور حیدرآباد میں ایسی گلیاں ہیں جہاں ایک کھودتا ہے، ایک مینا بھرتا ہے، ایک نگ بٹھاتا ہے۔ رنگ باری باری پکتے ہیں، سب سے سخت پہلے۔ پیتل اور چاندی پر یہ کام ایسا زیور دیتا ہے جو ایک سے زیادہ بیٹیوں کے لیے لیا جا سکے۔',
    provinces: ['punjab', 'sindh'],
    materials: ['brass', 'silver', 'glass'],
    band: 'kashi',
  },
  {
    slug: 'sharma',
    name: 'Sharma rug',
    nameUr: 'شرمہ',
    spellings: ['sharma', 'chharra', 'yak hair rug', 'yak rug', 'شرمہ', 'شرما'],
    summary: 'Hard-wearing rugs of yak and goat hair from the high valleys.',
    summaryUr: 'اونچی وادیوں کی مضبوط دری، یاک اور بکری کے بالوں سے۔',
    history:
      'In upper Hunza and Gilgit men spin yak hair on the way to pasture and weave it into rugs on a ground loom. The hair is not dyed. A sharma lies under bedding in winter and sheds water better than wool.',
    historyUr:
      'بالائی ہنزہ اور گلگت میں مرد چراگاہ جاتے ہوئے یاک کے بال کاتتے ہیں اور زمین کی کھڈی پر دری بنتے ہیں۔ بال رنگے نہیں جاتے۔ سردی میں شرمہ بستر کے نیچے بچھتا ہے اور پانی اون سے بہتر روکتا ہے۔',
    provinces: ['gilgit-baltistan'],
    materials: ['yak-hair', 'goat-hair'],
    band: 'ralli',
  },
];
