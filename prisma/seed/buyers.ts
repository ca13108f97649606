import { buyerOfTheDemo } from './people';

export type Buyer = {
  readonly locale: 'en' | 'ur';
  readonly name: string;
  readonly phone: string;
  readonly line: string;
  readonly landmark: string;
  readonly city: string;
  readonly district: string;
};

type Written = readonly [
  locale: 'en' | 'ur',
  name: string,
  line: string,
  landmark: string,
  city: string,
  district: string,
];

/** Invented buyers; nobody lives at these addresses. */
const written: readonly Written[] = [
  ['en', buyerOfTheDemo.name, 'House 14, Street 6', 'behind the girls’ school', 'Lahore', 'lahore'],
  ['ur', 'عائشہ (نمائشی)', 'مکان 7، گلی 3', 'بڑی مسجد کے پاس', 'کراچی', 'karachi-central'],
  ['en', 'Bilal (demo)', 'Flat 3B, Demo Heights', 'opposite the park', 'Islamabad', 'islamabad'],
  ['ur', 'رخشندہ (نمائشی)', 'مکان 22، محلہ نمائش', 'پرانے کنویں کے سامنے', 'ملتان', 'multan'],
  ['en', 'Hamza (demo)', 'House 88, Sector D', 'next to the bakery', 'Karachi', 'karachi-south'],
  ['ur', 'فرحت (نمائشی)', 'مکان 5، گلی 11', 'ڈسپنسری کے ساتھ', 'پشاور', 'peshawar'],
  ['en', 'Tehmina (demo)', 'House 2, Lane 4', 'near the water tank', 'Faisalabad', 'faisalabad'],
  ['ur', 'نوید (نمائشی)', 'مکان 41، نیو کالونی', 'لڑکوں کے سکول کے پیچھے', 'سیالکوٹ', 'sialkot'],
  ['en', 'Zara (demo)', 'House 19-A, Block 5', 'by the corner chemist', 'Karachi', 'karachi-east'],
  ['ur', 'شازیہ (نمائشی)', 'مکان 9، گلی 2', 'ڈاک خانے کے پاس', 'کوئٹہ', 'quetta'],
  ['en', 'Omer (demo)', 'House 31, Street 17', 'above the book shop', 'Rawalpindi', 'rawalpindi'],
  [
    'ur',
    'صائمہ (نمائشی)',
    'مکان 66، سیٹلائٹ ٹاؤن',
    'پانی کی ٹینکی کے نیچے',
    'گوجرانوالہ',
    'gujranwala',
  ],
  [
    'en',
    'Maryam (demo)',
    'House 4, Canal Lane',
    'second gate after the bridge',
    'Lahore',
    'lahore',
  ],
  ['ur', 'جاوید (نمائشی)', 'مکان 12، گلی 8', 'آٹا چکی کے سامنے', 'سکھر', 'sukkur'],
  ['en', 'Saad (demo)', 'House 70, Phase 2', 'across from the clinic', 'Hyderabad', 'hyderabad'],
  ['ur', 'ثمینہ (نمائشی)', 'مکان 3، محلہ باغ', 'پل کے پار پہلی گلی', 'مظفرآباد', 'muzaffarabad'],
  ['en', 'Amna (demo)', 'House 55, Street 1', 'near the bus stand', 'Abbottabad', 'abbottabad'],
  ['ur', 'وقار (نمائشی)', 'مکان 28، سول لائن', 'ریلوے پھاٹک کے پاس', 'بہاولپور', 'bahawalpur'],
  ['en', 'Nida (demo)', 'House 8, Garden Row', 'beside the nursery', 'Karachi', 'korangi'],
  ['ur', 'طاہرہ (نمائشی)', 'مکان 17، بالائی محلہ', 'پولو گراؤنڈ کے اوپر', 'گلگت', 'gilgit'],
  [
    'en',
    'Faisal (demo)',
    'House 101, Street 22',
    'facing the playground',
    'Islamabad',
    'islamabad',
  ],
  ['ur', 'گل ناز (نمائشی)', 'مکان 6، گلی 5', 'لائبریری کے پیچھے', 'مردان', 'mardan'],
];

export const buyers: readonly Buyer[] = written.map(
  ([locale, name, line, landmark, city, district], index) => ({
    locale,
    name,
    phone: index === 0 ? buyerOfTheDemo.phone : `+923000000${600 + index}`,
    line,
    landmark,
    city,
    district,
  }),
);
