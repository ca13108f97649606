import type { DemoCraft } from '../types';

export const stitched: DemoCraft[] = [
  {
    slug: 'ralli',
    name: 'Ralli quilt',
    nameUr: 'رلی',
    spellings: ['rilli', 'rali', 'rilhi', 'ralli', 'quilt', 'patchwork', 'رلی', 'ریلی', 'رلھی'],
    summary: 'Quilts of pieced and cut cloth, held by rows of running stitch.',
    summaryUr: 'کپڑے کے ٹکڑوں اور کٹاؤ سے جڑی، سیدھے ٹانکوں سے سلی ہوئی رلی۔',
    history:
      'Rallis are sewn by women across Sindh, in Thar and in Cholistan, from cloth the house has worn. Old layers go inside, bright ones on top. A girl’s rallis were counted when she married, and many families still fold them in a stack for guests to see.',
    historyUr:
      'رلی سندھ، تھر اور چولستان کی عورتیں سیتی ہیں، اس کپڑے سے جو گھر نے پہنا ہو۔ پرانی تہیں اندر جاتی ہیں، روشن رنگ اوپر۔ پہلے بیٹی کی شادی پر رلیاں گنی جاتی تھیں، اور کئی گھروں میں آج بھی تہہ کر کے مہمانوں کے سامنے رکھی جاتی ہیں۔',
    provinces: ['sindh', 'punjab', 'balochistan'],
    materials: ['worn-cloth', 'cotton', 'cotton-thread'],
    band: 'ralli',
  },
  {
    slug: 'phulkari',
    name: 'Phulkari',
    nameUr: 'پھلکاری',
    spellings: ['phulkaari', 'fulkari', 'pulkari', 'bagh', 'phool kari', 'پھلکاری', 'باغ'],
    summary: 'Silk floss darned from the wrong side of hand-loomed khaddar.',
    summaryUr: 'کھدر کی الٹی طرف سے گن کر بھرا ہوا پٹ کا ریشم۔',
    history:
      'Phulkari means flower work. The thread is counted from the back, so the embroiderer sees only small stitches while the pattern grows on the side away from her. Hazara and the Potohar plateau have both kept it; a cloth covered from edge to edge is called a bagh.',
    historyUr:
      'پھلکاری یعنی پھولوں کا کام۔ دھاگا الٹی طرف سے گنا جاتا ہے، کاڑھنے والی کو صرف چھوٹے ٹانکے دکھتے ہیں اور نقش دوسری طرف بنتا جاتا ہے۔ ہزارہ اور پوٹھوہار دونوں نے اسے سنبھالا ہے۔ جو کپڑا کنارے سے کنارے تک بھرا ہو اسے باغ کہتے ہیں۔',
    provinces: ['khyber-pakhtunkhwa', 'punjab'],
    materials: ['khaddar', 'silk-floss'],
    band: 'phulkari',
  },
  {
    slug: 'sindhi-topi',
    name: 'Sindhi topi',
    nameUr: 'سندھی ٹوپی',
    spellings: ['sindhi cap', 'topi', 'sindhi hat', 'tope', 'سندھی ٹوپی'],
    summary: 'A round cap with a cut-out arch in front, embroidered and mirrored.',
    summaryUr: 'گول ٹوپی، سامنے محراب، کڑھائی اور شیشوں کے ساتھ۔',
    history:
      'The arch in front sets the Sindhi cap apart from other round caps. It is stiffened inside, embroidered by hand and often set with tiny mirrors. Women make most of them at home; with the ajrak it is what Sindh gives to its guests.',
    historyUr:
      'سامنے کی محراب سندھی ٹوپی کو دوسری گول ٹوپیوں سے الگ کرتی ہے۔ اندر سے سخت کی جاتی ہے، ہاتھ سے کاڑھی جاتی ہے اور اکثر باریک شیشے لگتے ہیں۔ زیادہ تر عورتیں گھر پر بناتی ہیں۔ اجرک کے ساتھ یہی سندھ کا تحفہ ہے۔',
    provinces: ['sindh'],
    materials: ['cotton', 'cotton-thread', 'mirrors'],
    band: 'ralli',
  },
  {
    slug: 'balochi-embroidery',
    name: 'Balochi embroidery',
    nameUr: 'بلوچی کڑھائی',
    spellings: ['balochi doch', 'doch', 'balochi work', 'makrani embroidery', 'بلوچی دوچ', 'دوچ'],
    summary: 'Dense geometric stitching for the yoke, pocket and cuffs of the Balochi dress.',
    summaryUr: 'بلوچی لباس کے گلے، جیب اور آستین کی گنی ہوئی باریک کڑھائی۔',
    history:
      'The embroidery, called doch, has names for its patterns that women pass on by sewing beside each other. A full dress set is a chest panel, a long pocket and two cuffs. Fine sets take months, so they are often worked on by several women of one house.',
    historyUr:
      'اس کڑھائی کو دوچ کہتے ہیں۔ نقشوں کے نام ہیں جو عورتیں ساتھ بیٹھ کر سیتے سیتے سکھاتی ہیں۔ پورے جوڑے میں گلا، لمبی جیب اور دو آستینیں ہوتی ہیں۔ باریک جوڑا مہینوں لیتا ہے، اس لیے اکثر ایک گھر کی کئی عورتیں مل کر کاڑھتی ہیں۔',
    provinces: ['balochistan'],
    materials: ['cotton', 'silk', 'mirrors'],
    band: 'ralli',
  },
  {
    slug: 'shisha-embroidery',
    name: 'Mirror embroidery',
    nameUr: 'شیشہ کاری',
    spellings: ['shisha', 'sheesha', 'mirror work', 'shisha kari', 'شیشے کا کام', 'شیشہ کاری'],
    summary: 'Small mirrors held to cloth by a ring of stitches.',
    summaryUr: 'چھوٹے شیشے جو ٹانکوں کے گھیرے سے کپڑے پر جمائے جاتے ہیں۔',
    history:
      'Mirror embroidery is done in Dera Ghazi Khan, in Thar and in Cholistan. No glue is used: a frame of thread crosses the mirror first and the ring is built on it. Chadars, bags and animal trappings are all worked this way.',
    historyUr:
      'شیشے کا کام ڈیرہ غازی خان، تھر اور چولستان میں ہوتا ہے۔ گوند نہیں لگتا، پہلے دھاگے کا جال شیشے کو پکڑتا ہے، پھر اسی پر گھیرا بنتا ہے۔ چادر، تھیلا اور جانور کا ساز، سب پر یہ کام ہوتا ہے۔',
    provinces: ['punjab', 'sindh', 'balochistan'],
    materials: ['cotton', 'mirrors', 'cotton-thread'],
    band: 'ralli',
  },
  {
    slug: 'swati-embroidery',
    name: 'Swati and Hazara embroidery',
    nameUr: 'سواتی اور ہزارہ کڑھائی',
    spellings: ['swati karhai', 'hazara embroidery', 'swat embroidery', 'سواتی کڑھائی'],
    summary: 'Fine satin stitch in bright silk on dark or white cotton.',
    summaryUr: 'سوتی کپڑے پر شوخ ریشم کی باریک بھرائی۔',
    history:
      'In Swat, Kohistan and Hazara the stitching lies on cushion covers, dress fronts and shawl ends. Patterns are small diamonds and hooked squares, counted on the threads of the cloth. Pink, red and orange are the colours most often asked for.',
    historyUr:
      'سوات، کوہستان اور ہزارہ میں یہ کڑھائی تکیوں، گلوں اور شال کے سروں پر ہوتی ہے۔ نقش چھوٹے ہیرے اور مڑے ہوئے خانے ہیں جو کپڑے کے دھاگے گن کر بنتے ہیں۔ گلابی، سرخ اور نارنجی سب سے زیادہ مانگے جاتے ہیں۔',
    provinces: ['khyber-pakhtunkhwa'],
    materials: ['cotton', 'silk'],
    band: 'phulkari',
  },
  {
    slug: 'kashmiri-shawl',
    name: 'Kashmiri shawl',
    nameUr: 'کشمیری شال',
    spellings: [
      'kashmiri shal',
      'kashmir shawl',
      'aari shawl',
      'sozni',
      'کشمیری شال',
      'پشمینہ شال',
    ],
    summary: 'Wool shawls embroidered with hook or needle.',
    summaryUr: 'اونی شالیں، آری یا سوئی کی کڑھائی کے ساتھ۔',
    history:
      'In Muzaffarabad and the Neelum valley the hook, called aari, draws a chain of wool through the cloth from below. Needle work is slower and finer. Leaves, almonds and running vines are the usual forms, densest along the border.',
    historyUr:
      'مظفرآباد اور وادیٔ نیلم میں آری نیچے سے اون کا پھندا کھینچ کر زنجیر بناتی ہے۔ سوئی کا کام اس سے سست اور باریک ہے۔ پتے، بادام اور بیل عام نقش ہیں، کنارے پر سب سے گھنے۔',
    provinces: ['azad-kashmir'],
    materials: ['wool', 'pashmina'],
    band: 'phulkari',
  },
  {
    slug: 'namda',
    name: 'Namda and gabba',
    nameUr: 'نمدہ اور گبہ',
    spellings: ['namda', 'namdah', 'numdah', 'gabba', 'felt rug', 'نمدہ', 'گبہ'],
    summary: 'Felted wool rugs, and rugs pieced from old blankets, with hook embroidery.',
    summaryUr: 'اون کے نمدے، اور پرانے کمبلوں سے جڑے گبے، آری کی کڑھائی کے ساتھ۔',
    history:
      'Wool is laid out, wetted with soap water, rolled and walked on until it holds together: that is a namda. A gabba puts worn blankets to use again. Both are made in Kashmir as floor and seat covers for cold rooms.',
    historyUr:
      'اون بچھا کر صابن کے پانی سے بھگوتے ہیں، لپیٹ کر پاؤں سے دباتے ہیں یہاں تک کہ جم جائے، یہی نمدہ ہے۔ گبہ پرانے کمبلوں کو پھر سے کام میں لاتا ہے۔ دونوں کشمیر میں ٹھنڈے کمروں کے فرش اور بیٹھک کے لیے بنتے ہیں۔',
    provinces: ['azad-kashmir'],
    materials: ['wool', 'worn-cloth'],
    band: 'ralli',
  },
  {
    slug: 'hunza-cap',
    name: 'Hunza cap and embroidery',
    nameUr: 'ہنزائی ٹوپی',
    spellings: ['hunza topi', 'iraghi', 'hunzai cap', 'gilgiti cap', 'ہنزائی ٹوپی', 'گلگتی ٹوپی'],
    summary: 'Women’s flat caps with counted cross-stitch, and the rolled wool cap of the men.',
    summaryUr: 'عورتوں کی کڑھائی والی ٹوپی، اور مردوں کی لپٹی ہوئی اونی ٹوپی۔',
    history:
      'In Hunza, Nagar and Gilgit women embroider the crown and rim of their caps in cotton or silk, thread by counted thread. Men wear a cap of wool cloth with a rolled edge. An older cap is often unpicked to copy a pattern nobody drew.',
    historyUr:
      'ہنزہ، نگر اور گلگت میں عورتیں ٹوپی کا تاج اور کنارہ سوتی یا ریشمی دھاگے سے گن کر کاڑھتی ہیں۔ مرد اونی کپڑے کی لپٹے کنارے والی ٹوپی پہنتے ہیں۔ کئی نقش کاغذ پر کہیں نہیں، پرانی ٹوپی ادھیڑ کر اتارے جاتے ہیں۔',
    provinces: ['gilgit-baltistan'],
    materials: ['wool', 'cotton-thread', 'silk'],
    band: 'phulkari',
  },
  {
    slug: 'pakol',
    name: 'Pakol',
    nameUr: 'پکول',
    spellings: ['pakul', 'pakhol', 'chitrali cap', 'chitrali topi', 'پکول', 'چترالی ٹوپی'],
    summary: 'The soft wool cap of the north, rolled to fit.',
    summaryUr: 'شمال کی نرم اونی ٹوپی، لپیٹ کر سر کے ناپ کی۔',
    history:
      'A pakol is a tube of patti cloth with a round crown; rolling the tube up makes the brim. It is worn in Chitral, Swat, Dir and Gilgit. Natural white, grey and brown come from the sheep, darker ones from walnut husk.',
    historyUr:
      'پکول پٹی کے کپڑے کی ایک نالی ہے جس پر گول تاج سلتا ہے، نالی لپیٹنے سے کنارہ بنتا ہے۔ چترال، سوات، دیر اور گلگت میں پہنی جاتی ہے۔ سفید، سرمئی اور بھورا رنگ بھیڑ کا اپنا ہے، گہرا رنگ اخروٹ کے چھلکے سے آتا ہے۔',
    provinces: ['khyber-pakhtunkhwa', 'gilgit-baltistan'],
    materials: ['wool', 'walnut-husk'],
    band: 'phulkari',
  },
];
