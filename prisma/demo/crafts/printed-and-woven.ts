import type { DemoCraft } from '../types';

export const printedAndWoven: DemoCraft[] = [
  {
    slug: 'ajrak',
    name: 'Ajrak',
    nameUr: 'اجرک',
    spellings: ['ajrakh', 'ajrik', 'ajarak', 'sindhi ajrak', 'sindhi chadar', 'اجرک'],
    summary: 'Cotton printed by block on both sides, in indigo, madder and black.',
    summaryUr: 'سوتی کپڑا، دونوں طرف ٹھپے سے چھپا ہوا، نیل، مجیٹھ اور سیاہ رنگ میں۔',
    history:
      'Ajrak is worn, given and spread across Sindh, at weddings and at work alike. The white lines are kept out of the dye with lime and gum, so the cloth goes through many washes and baths before it is done. Matiari district, around Hala and Bhit Shah, is known for it.',
    historyUr:
      'سندھ میں اجرک پہنی بھی جاتی ہے، تحفے میں بھی دی جاتی ہے اور شادی ہو یا کام، ہر جگہ ساتھ رہتی ہے۔ سفید لکیریں چونے اور گوند سے رنگ سے بچائی جاتی ہیں، اس لیے کپڑا کئی بار دھلتا اور رنگ میں جاتا ہے۔ مٹیاری ضلع میں ہالا اور بھٹ شاہ اس کام کے لیے جانے جاتے ہیں۔',
    provinces: ['sindh'],
    materials: ['cotton', 'indigo', 'madder', 'iron-black'],
    band: 'ajrak',
  },
  {
    slug: 'block-print',
    name: 'Block print',
    nameUr: 'ٹھپے کی چھپائی',
    spellings: ['block printing', 'blockprint', 'thappa', 'theppa', 'chapai', 'ٹھپہ', 'بلاک پرنٹ'],
    summary: 'Cotton and silk stamped by hand with carved wooden blocks.',
    summaryUr: 'سوتی اور ریشمی کپڑا جس پر لکڑی کے ٹھپے سے ہاتھ کی چھپائی ہوتی ہے۔',
    history:
      'Printers in southern Punjab and Sindh keep shelves of carved sheesham blocks, one for each colour of a pattern. Kehror Pacca in Lodhran district is one of the places known for it. Small misprints between blocks are how you tell it from a machine print.',
    historyUr:
      'جنوبی پنجاب اور سندھ کے چھیپے شیشم کے کھدے ٹھپے رکھتے ہیں، ہر رنگ کے لیے الگ ٹھپہ۔ لودھراں ضلع کا کہروڑ پکا اس کام کے لیے جانا جاتا ہے۔ ٹھپوں کے جوڑ میں ذرا سا فرق ہی بتاتا ہے کہ یہ مشین کا کام نہیں۔',
    provinces: ['punjab', 'sindh'],
    materials: ['cotton', 'silk', 'indigo'],
    band: 'ajrak',
  },
  {
    slug: 'chunri',
    name: 'Chunri',
    nameUr: 'چنری',
    spellings: ['chunari', 'chundri', 'tie dye', 'tie-dye', 'bandhani', 'چنری', 'چُنری'],
    summary: 'Cloth tied in hundreds of small knots, dyed, and opened again.',
    summaryUr: 'کپڑا جس میں سینکڑوں چھوٹی گرہیں باندھ کر رنگتے ہیں اور پھر کھول دیتے ہیں۔',
    history:
      'Chunri is tied mostly by women in Cholistan and Bahawalpur, often between other work. Each dot is a pinch of cloth bound with thread before the dye bath. Pale colours go on first and dark ones last.',
    historyUr:
      'چولستان اور بہاولپور میں چنری زیادہ تر عورتیں باندھتی ہیں، اکثر گھر کے کاموں کے بیچ۔ ہر نقطہ کپڑے کی ایک چٹکی ہے جسے رنگ سے پہلے دھاگے سے کس دیا جاتا ہے۔ ہلکا رنگ پہلے چڑھتا ہے، گہرا آخر میں۔',
    provinces: ['punjab', 'sindh'],
    materials: ['cotton', 'silk'],
    band: 'ralli',
  },
  {
    slug: 'khes',
    name: 'Khes',
    nameUr: 'کھیس',
    spellings: ['khais', 'kheis', 'multani khes', 'majnu khes', 'bedspread', 'کھیس'],
    summary: 'A heavy two-coloured cotton cloth, the same pattern on both faces.',
    summaryUr: 'بھاری سوتی کپڑا، دو رنگ کا، دونوں طرف ایک ہی نقش۔',
    history:
      'A khes covers the bed in winter and the guest’s knees in the evening. It is woven on a pit loom from double cotton, and the light and dark change places on the back. Punjab and Sindh both weave it, each with its own squares and steps.',
    historyUr:
      'کھیس سردی میں بستر پر بچھتا ہے اور شام کو مہمان کے گھٹنوں پر۔ یہ کھڈی پر دوہرے سوت سے بنتا ہے اور الٹی طرف ہلکا اور گہرا رنگ جگہ بدل لیتے ہیں۔ پنجاب اور سندھ دونوں میں بنتا ہے، خانے اور سیڑھیاں اپنی اپنی۔',
    provinces: ['punjab', 'sindh'],
    materials: ['cotton-thread'],
    band: 'phulkari',
  },
  {
    slug: 'susi',
    name: 'Susi and lungi cloth',
    nameUr: 'سوسی اور لنگی',
    spellings: ['soosi', 'sussi', 'lungi', 'loongi', 'striped cloth', 'سوسی', 'لنگی'],
    summary: 'Fine striped and checked hand-loom cotton for clothes and wraps.',
    summaryUr: 'باریک دھاری دار اور چارخانہ کھڈی کا سوتی کپڑا، لباس اور چادر کے لیے۔',
    history:
      'Susi is a striped cloth, once most often made up into loose trousers. Nasarpur in Tando Allahyar district and Hala are old weaving towns for susi and lungi. The stripes are set in the warp, so a mistake made on the first day runs to the last metre.',
    historyUr:
      'سوسی دھاری دار کپڑا ہے، پہلے زیادہ تر شلواریں اسی کی سلتی تھیں۔ ٹنڈو الہ یار ضلع کا نصرپور اور ہالا، سوسی اور لنگی کے پرانے قصبے ہیں۔ دھاری تانے میں بیٹھتی ہے، پہلے دن کی غلطی آخری میٹر تک جاتی ہے۔',
    provinces: ['sindh', 'punjab'],
    materials: ['cotton-thread'],
    band: 'ajrak',
  },
  {
    slug: 'kamalia-khaddar',
    name: 'Kamalia khaddar',
    nameUr: 'کمالیہ کھدر',
    spellings: ['khadi', 'khaddi', 'khadar', 'khaddar', 'کھدر', 'کھادی'],
    summary: 'Thick plain cotton from the hand looms of Kamalia.',
    summaryUr: 'کمالیہ کی کھڈیوں کا موٹا سادہ سوتی کپڑا۔',
    history:
      'Kamalia, in Toba Tek Singh district, gives its name to a coarse cotton worn mostly in winter. It softens with each wash. Much of the town’s cloth now comes from power looms, so the hand-loomed kind is named as such.',
    historyUr:
      'ٹوبہ ٹیک سنگھ ضلع کا کمالیہ اس موٹے سوتی کپڑے کے نام سے جڑا ہے جو زیادہ تر سردی میں پہنا جاتا ہے۔ ہر دھلائی کے بعد نرم ہوتا ہے۔ اب قصبے کا بہت سا کپڑا پاور لوم پر بنتا ہے، اس لیے کھڈی والے کو الگ سے لکھا جاتا ہے۔',
    provinces: ['punjab'],
    materials: ['khaddar', 'cotton-thread'],
    band: 'phulkari',
  },
  {
    slug: 'swati-shawl',
    name: 'Swati shawl',
    nameUr: 'سواتی شال',
    spellings: ['swat shawl', 'sawati shal', 'islampur shawl', 'wool shawl', 'سواتی شال'],
    summary: 'Wool shawls from the looms of the Swat valley.',
    summaryUr: 'وادیٔ سوات کی کھڈیوں کی اونی شالیں۔',
    history:
      'In Islampur, a village in Swat, the sound of looms comes from house after house. Plain shawls carry a patterned end, and the width of that end used to tell where a shawl came from. Men weave most of them; women spin and finish.',
    historyUr:
      'سوات کے گاؤں اسلام پور میں گھر گھر سے کھڈی کی آواز آتی ہے۔ سادہ شال کے سرے پر نقش والی پٹی ہوتی ہے، اور پہلے پٹی کی چوڑائی سے پتہ چلتا تھا کہ شال کہاں کی ہے۔ زیادہ تر مرد بنتے ہیں، عورتیں کاتتی اور آخری صفائی کرتی ہیں۔',
    provinces: ['khyber-pakhtunkhwa'],
    materials: ['wool'],
    band: 'phulkari',
  },
  {
    slug: 'chitrali-patti',
    name: 'Chitrali patti',
    nameUr: 'چترالی پٹی',
    spellings: ['patti', 'shu', 'chitrali shu', 'pattu', 'chitral wool', 'پٹی', 'شُو'],
    summary: 'Dense hand-spun wool cloth from the valleys of Chitral.',
    summaryUr: 'چترال کی وادیوں کا گف اونی کپڑا، ہاتھ کی کتی اون سے۔',
    history:
      'Women in Chitral spin through the snow months; the cloth is woven in narrow strips and then trodden in warm water until it thickens. Waistcoats, coats and the pakol cap are cut from it. Most of it keeps the sheep’s own colour.',
    historyUr:
      'چترال کی عورتیں برف کے مہینوں میں اون کاتتی ہیں۔ کپڑا پتلی پٹیوں میں بنتا ہے، پھر گرم پانی میں پاؤں سے دبا کر گف کیا جاتا ہے۔ واسکٹ، چوغہ اور پکول اسی سے کٹتے ہیں۔ زیادہ تر کا رنگ وہی رہتا ہے جو بھیڑ کا تھا۔',
    provinces: ['khyber-pakhtunkhwa', 'gilgit-baltistan'],
    materials: ['wool', 'walnut-husk'],
    band: 'phulkari',
  },
  {
    slug: 'carpet',
    name: 'Hand-knotted carpet',
    nameUr: 'ہاتھ کا قالین',
    spellings: ['qaleen', 'kaleen', 'kalin', 'galeecha', 'rug', 'knotted rug', 'قالین', 'غالیچہ'],
    summary: 'Wool pile tied knot by knot on an upright loom.',
    summaryUr: 'کھڑی کھڈی پر ایک ایک گرہ سے بنا اونی قالین۔',
    history:
      'Carpets are knotted in Lahore, in small towns of Punjab, among Baloch families and in the northern valleys. A row of knots is tied, beaten down and cut before the next. The back shows the knots plainly and is the first thing a buyer should look at.',
    historyUr:
      'قالین لاہور میں، پنجاب کے چھوٹے قصبوں میں، بلوچ گھرانوں میں اور شمالی وادیوں میں بنتے ہیں۔ ایک قطار گرہ لگتی ہے، پنجے سے دبتی ہے، کٹتی ہے، پھر اگلی۔ گرہیں الٹی طرف صاف دکھتی ہیں، خریدار کو پہلے وہی دیکھنی چاہیے۔',
    provinces: ['punjab', 'balochistan', 'gilgit-baltistan', 'sindh'],
    materials: ['wool', 'cotton-thread'],
    band: 'ralli',
  },
  {
    slug: 'farasi',
    name: 'Farasi and flassi rugs',
    nameUr: 'فراسی اور فلاسی',
    spellings: ['farashi', 'falasi', 'flasi', 'thari rug', 'فراسی', 'فلاسی'],
    summary: 'Flat desert rugs of camel and goat hair from Thar and Cholistan.',
    summaryUr: 'تھر اور چولستان کی سپاٹ دریاں، اونٹ اور بکری کے بالوں سے۔',
    history:
      'Herding families in Thar and Cholistan weave these on a loom pegged to the ground. The dark stripes are often the animal’s own colour. A farasi is floor, bed and saddle cloth, and is beaten clean rather than washed.',
    historyUr:
      'تھر اور چولستان کے مویشی پالنے والے گھرانے یہ زمین پر گڑی کھڈی پر بنتے ہیں۔ گہری دھاریاں اکثر جانور کا اپنا رنگ ہوتی ہیں۔ فراسی فرش بھی ہے، بستر بھی، کاٹھی کا کپڑا بھی، اور دھونے کے بجائے جھاڑ کر صاف ہوتی ہے۔',
    provinces: ['sindh', 'punjab'],
    materials: ['camel-hair', 'goat-hair', 'wool'],
    band: 'ralli',
  },
];
