import type { DemoProvince } from './types';

export const provinces: DemoProvince[] = [
  { slug: 'sindh', name: 'Sindh', nameUr: 'سندھ' },
  { slug: 'punjab', name: 'Punjab', nameUr: 'پنجاب' },
  { slug: 'khyber-pakhtunkhwa', name: 'Khyber Pakhtunkhwa', nameUr: 'خیبر پختونخوا' },
  { slug: 'balochistan', name: 'Balochistan', nameUr: 'بلوچستان' },
  { slug: 'gilgit-baltistan', name: 'Gilgit-Baltistan', nameUr: 'گلگت بلتستان' },
  { slug: 'azad-kashmir', name: 'Azad Kashmir', nameUr: 'آزاد کشمیر' },
  { slug: 'islamabad', name: 'Islamabad', nameUr: 'اسلام آباد' },
];
