import { both, type Shelf, step } from './piece';

export const camelSkinLamp: Shelf = {
  craft: 'camel-skin-lamp',
  materials: ['camel-skin', 'pigments'],
  techniques: ['skin-moulding', 'brush-painting'],
  care: both(
    'Dust with a dry brush. LED bulb only, 5 watts at most. Keep from water.',
    'سوکھے برش سے گرد جھاڑیں۔ صرف ایل ای ڈی بلب، زیادہ سے زیادہ 5 واٹ۔ پانی سے بچائیں۔',
  ),
  closeUp: both('painted panels with the lamp lit', 'جلتے لیمپ کے رنگے خانے'),
  steps: [
    step('Skin scraped and soaked', 'کھال صاف کرنا اور بھگونا', '5 days', '5 دن'),
    step(
      'Pulled wet over a clay form, seam closed',
      'گیلی کھال مٹی کے سانچے پر، جوڑ بند',
      '1 day',
      '1 دن',
    ),
    step('Dried, clay broken out', 'سکھانا، مٹی توڑ کر نکالنا', '4 days', '4 دن'),
    step(
      'Panels drawn and painted against a bulb',
      'خانے بنانا اور بلب کے سامنے رنگ بھرنا',
      '4 days',
      '4 دن',
    ),
  ],
  notes: [
    both(
      'By day it looks a shade too dark; it is painted for the evening.',
      'دن میں ذرا گہرا لگتا ہے، رنگ شام کے لیے بھرے گئے ہیں۔',
    ),
    both(
      'The fitting is screwed to a wooden ring and can be changed.',
      'ہولڈر لکڑی کے گھیرے میں پیچ سے لگا ہے، بدلا جا سکتا ہے۔',
    ),
    both(
      'The skin is a by-product; the seam at the back is glued with its own scrapings.',
      'کھال قصاب کے کام سے بچی ہوئی ہے، پیچھے کا جوڑ اسی کے کھرچن سے بند ہے۔',
    ),
    both(
      'The gold dots stop the light and show as small dark stars.',
      'سنہری نقطے روشنی روکتے ہیں اور چھوٹے تاروں کی طرح دکھتے ہیں۔',
    ),
    both(
      'It weighs hardly more than the bulb and its wire.',
      'وزن بلب اور تار سے کچھ ہی زیادہ ہے۔',
    ),
  ],
  forms: {
    gourd: {
      size: '38 cm high',
      scale: both('Right for a bedside table.', 'بیڈ کے ساتھ کی میز کے لیے مناسب۔'),
      grams: 780,
      hours: 40,
    },
    globe: {
      size: '30 cm high, 22 cm across',
      scale: both('The shell is as large as a football.', 'خول فٹ بال جتنا ہے۔'),
      grams: 700,
      hours: 36,
    },
    vase: {
      size: '42 cm high',
      scale: both(
        'It lights a reading chair from a low table.',
        'نیچی میز پر رکھیں تو پڑھنے کی کرسی تک روشنی جاتی ہے۔',
      ),
      grams: 860,
      hours: 44,
    },
  },
  pieces: [
    {
      picture: 'camel-skin-lamp-01',
      slug: 'camel-skin-lamp-double-gourd-rust',
      artisan: 'naseem',
      form: 'gourd',
      title: both('Camel-skin table lamp, double gourd', 'اونٹ کی کھال کا لیمپ، دوہری صراحی'),
      says: both(
        'Two bellies, one above the other, with rust and green flowers in the lower panels and small ones above. The waist is where the shell is strongest.',
        'اوپر نیچے دو پیٹ، نیچے کے خانوں میں نارنجی بھورے اور سبز پھول، اوپر چھوٹے۔ کمر پر خول سب سے مضبوط ہے۔',
      ),
      price: 7800,
      stock: 2,
    },
    {
      picture: 'camel-skin-lamp-02',
      slug: 'camel-skin-lamp-globe-blue',
      artisan: 'naseem',
      form: 'globe',
      title: both(
        'Camel-skin table lamp, globe in blue and red',
        'اونٹ کی کھال کا لیمپ، گول، نیلا اور سرخ',
      ),
      says: both(
        'Blue is the hardest colour on amber skin: it wants to turn green. Naseem lays white under it, and here it stays blue.',
        'امبر رنگ کھال پر نیلا سب سے مشکل ہے، سبز ہونا چاہتا ہے۔ نسیم نیچے سفید لگاتی ہیں، اس لیے یہاں نیلا ہی رہا۔',
      ),
      price: 6400,
      stock: 3,
    },
    {
      picture: 'camel-skin-lamp-03',
      slug: 'camel-skin-lamp-vase-green',
      artisan: 'naseem',
      form: 'vase',
      title: both(
        'Camel-skin table lamp, tall vase in green',
        'اونٹ کی کھال کا لیمپ، لمبا گلدان، سبز',
      ),
      says: both(
        'A tall vase with green medallions and crimson hearts, and a band of gold dots where the neck begins.',
        'لمبا گلدان، سبز گھیرے، گہرے سرخ دل، اور جہاں گردن شروع ہوتی ہے وہاں سنہری نقطوں کی پٹی۔',
      ),
      price: 9200,
      makingDays: 16,
    },
    {
      picture: 'camel-skin-lamp-04',
      slug: 'camel-skin-lamp-globe-crimson',
      artisan: 'naseem',
      form: 'globe',
      title: both('Camel-skin table lamp, globe in crimson', 'اونٹ کی کھال کا لیمپ، گول، گہرا سرخ'),
      says: both(
        'Crimson and rust, for a warm corner. The skin had a scar from a thorn, and Naseem made it the stem of a flower.',
        'گہرا سرخ اور نارنجی بھورا، کسی گرم کونے کے لیے۔ کھال پر کانٹے کا نشان تھا، نسیم نے اسے پھول کی ڈنڈی بنا دیا۔',
      ),
      price: 6900,
      stock: 1,
      only: true,
    },
    {
      picture: 'camel-skin-lamp-05',
      slug: 'camel-skin-lamp-vase-gold',
      artisan: 'naseem',
      form: 'vase',
      title: both(
        'Camel-skin table lamp, tall vase in gold and blue',
        'اونٹ کی کھال کا لیمپ، لمبا گلدان، سنہری اور نیلا',
      ),
      says: both(
        'Less colour and more of the skin’s own amber, with gold and blue only in the medallions. It gives the most light of her lamps.',
        'رنگ کم اور کھال کا اپنا امبر زیادہ، سنہری اور نیلا صرف گھیروں میں۔ ان کے لیمپوں میں سب سے زیادہ روشنی یہی دیتا ہے۔',
      ),
      price: 8600,
      stock: 2,
    },
  ],
};
