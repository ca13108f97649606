import { both, type Shelf, step } from './piece';

export const chitraliPatti: Shelf = {
  craft: 'chitrali-patti',
  materials: ['wool'],
  techniques: ['hand-spinning', 'fulling'],
  care: both(
    'Brush it, hang it in the wind. Wash only when it must be, in cold water.',
    'برش کریں، ہوا میں لٹکائیں۔ بہت ضروری ہو تب ہی ٹھنڈے پانی میں دھوئیں۔',
  ),
  closeUp: both('the hand-spun weave', 'ہاتھ کے کتے تار کی بنائی'),
  steps: [
    step('Fleeces sorted by colour and combed', 'اون رنگ سے چھانٹنا اور کنگھی', '4 days', '4 دن'),
    step('Spun through the snow months', 'برف کے مہینوں میں کتائی', '9 weeks', '9 ہفتے'),
    step('Woven in a strip two hands wide', 'دو بالشت چوڑی پٹی میں بنائی', '5 days', '5 دن'),
    step(
      'Trodden in warm water until thick',
      'گرم پانی میں پاؤں سے دبا کر گف کرنا',
      '1 day',
      '1 دن',
    ),
  ],
  notes: [
    both(
      'Six metres of this width make a waistcoat; nine make a coat.',
      'اس چوڑائی کے چھ میٹر میں واسکٹ بنتی ہے، نو میں چوغہ۔',
    ),
    both(
      'It has done its shrinking: Bibi Noor wrote the weight before and after on the tag.',
      'جتنا سکڑنا تھا سکڑ چکا، بی بی نور نے پہلے اور بعد کا وزن پرچی پر لکھا ہے۔',
    ),
    both(
      'Rain stands on it in drops for the first half hour.',
      'پہلے آدھے گھنٹے بارش اس پر قطروں میں ٹھہرتی ہے۔',
    ),
  ],
  forms: {
    length: {
      size: '6 × 0.35 m',
      scale: both('Rolled up it is as large as a melon.', 'لپٹی ہوئی خربوزے جتنی۔'),
      grams: 1300,
      hours: 150,
    },
  },
  pieces: [
    {
      picture: 'chitrali-patti-01',
      slug: 'chitrali-patti-brown-herringbone',
      artisan: 'bibi-noor',
      form: 'length',
      title: both('Chitrali patti, brown herringbone, 6 metres', 'چترالی پٹی، بھوری، 6 میٹر'),
      says: both(
        'Dark brown from one family’s flock, undyed, in a herringbone that shows only close up. She spun it with her niece.',
        'ایک ہی گھر کے ریوڑ کی گہری بھوری اون، بغیر رنگی، بنائی کا نقش قریب سے ہی دکھتا ہے۔ بھتیجی کے ساتھ کاتی۔',
      ),
      price: 9400,
      stock: 2,
    },
    {
      picture: 'chitrali-patti-02',
      slug: 'chitrali-patti-cream-twill',
      artisan: 'bibi-noor',
      form: 'length',
      title: both(
        'Chitrali patti, cream with a dark edge, 6 metres',
        'چترالی پٹی، دودھیا، گہرا کنارہ، 6 میٹر',
      ),
      says: both(
        'Cream twill with a dark selvedge that tailors leave showing at the hem. It takes the cleanest fleece of the year.',
        'دودھیا پٹی، گہرا کنارہ جسے درزی دامن پر دکھنے دیتے ہیں۔ سال کی سب سے صاف اون اسی میں لگتی ہے۔',
      ),
      price: 9900,
      stock: 1,
    },
    {
      picture: 'chitrali-patti-03',
      slug: 'chitrali-patti-grey-herringbone',
      artisan: 'bibi-noor',
      form: 'length',
      title: both('Chitrali patti, grey herringbone, 6 metres', 'چترالی پٹی، سرمئی، 6 میٹر'),
      says: both(
        'Grey is white and black fleece combed together before spinning. No two lengths come out the same grey, so buy enough at once.',
        'سرمئی سفید اور کالی اون کو کاتنے سے پہلے ملا کر بنتا ہے۔ دو تھان ایک جیسے نہیں نکلتے، اس لیے ایک ہی بار پورا لیں۔',
      ),
      price: 9200,
      makingDays: 35,
    },
    {
      picture: 'chitrali-patti-04',
      slug: 'chitrali-patti-check-cream-brown',
      artisan: 'bibi-noor',
      form: 'length',
      title: both(
        'Chitrali patti, cream and brown check, 6 metres',
        'چترالی پٹی، دودھیا اور بھورا چارخانہ، 6 میٹر',
      ),
      says: both(
        'A wide check in two natural wools. The weaver does not like checks, because the squares must stay square after the treading, and he charges for it.',
        'دو قدرتی اونوں کا چوڑا چارخانہ۔ بُننے والے کو چارخانہ پسند نہیں، کیونکہ دبانے کے بعد بھی خانے چوکور رہنے چاہییں، اور وہ اس کے پیسے الگ لیتا ہے۔',
      ),
      price: 10800,
      stock: 1,
      only: true,
    },
  ],
};
