import type { DemoCourier, DemoPartner } from './types';

export const partners: DemoPartner[] = [
  {
    slug: 'mehran-hands-demo',
    name: 'Mehran Hands (demo)',
    nameUr: 'مہران ہینڈز (نمائشی)',
    about:
      'An invented women’s group that sits with makers in Umerkot and Matiari, photographs their pieces and reads order messages aloud for those who ask.',
    aboutUr:
      'ایک فرضی خواتین گروپ جو عمرکوٹ اور مٹیاری میں بنانے والیوں کے ساتھ بیٹھتا ہے، ان کی چیزوں کی تصویریں لیتا ہے اور جو کہے اسے آرڈر کے پیغام پڑھ کر سناتا ہے۔',
  },
  {
    slug: 'upper-valley-weavers-demo',
    name: 'Upper Valley Weavers (demo)',
    nameUr: 'اپر ویلی ویورز (نمائشی)',
    about:
      'An invented co-operative in the northern valleys. It shares one scale, one packing table and one trip to the courier each week.',
    aboutUr:
      'شمالی وادیوں کی ایک فرضی کوآپریٹو۔ ایک ترازو، ایک پیکنگ کی میز اور ہفتے میں کورئیر تک ایک چکر، سب مل کر استعمال کرتے ہیں۔',
  },
  {
    slug: 'rohi-craft-desk-demo',
    name: 'Rohi Craft Desk (demo)',
    nameUr: 'روہی کرافٹ ڈیسک (نمائشی)',
    about:
      'An invented help desk in Bahawalpur. It writes sizes and prices with the maker, and leaves when she can do it alone.',
    aboutUr:
      'بہاولپور کا ایک فرضی مددگار دفتر۔ بنانے والی کے ساتھ بیٹھ کر سائز اور قیمت لکھواتا ہے، اور جب وہ خود کر لے تو پیچھے ہٹ جاتا ہے۔',
  },
];

/** Couriers by name only: nothing here says that one of them works with the shop. */
export const couriers: DemoCourier[] = [
  { slug: 'postex', name: 'PostEx' },
  { slug: 'leopards', name: 'Leopards' },
  { slug: 'tcs', name: 'TCS' },
  { slug: 'pakistan-post', name: 'Pakistan Post' },
  { slug: 'artisan', name: 'The artisan herself', cashHolder: 'artisan' },
];
