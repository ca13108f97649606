import { latinDigits } from '@/domain/digits';

/** A way around the shop that a text gives away. */
export type ContactKind = 'phone' | 'email' | 'link' | 'messenger';

/** Digits with at most two marks between them, as people break a number to hide it; told apart from sizes by its start. */
const phone =
  /(?<![\d.])(?:(?:\+|00)?9[\s().-]{0,2}2|0)[\s().-]{0,2}(?:\d[\s().-]{0,2}){9,10}(?!\d)/;
const mobile = /(?<![\d.])3\d{2}[\s.-]{0,2}\d{3}[\s.-]{0,2}\d{4}(?!\d)/;
const email =
  /[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d-]+\s?(?:\.|\(dot\)|\[dot\])\s?[a-z]{2,}/iu;
const link =
  /https?:|www\.|(?<![\p{L}\d])[a-z0-9-]{2,}\.(?:com|pk|net|org|shop|store|me|info|link|ly|io|biz|online)(?![a-z])/iu;
const messenger =
  /what'?s\s?-?app|wats\s?app|واٹس\s?-?ایپ|وٹس\s?-?ایپ|واٹساپ|instagram|(?<![\p{L}])insta(?![\p{L}])|انسٹاگرام|facebook|فیس\s?بک|telegram|ٹیلی\s?گرام|tiktok|ٹک\s?ٹاک|(?<![\p{L}\d.])@[a-z][a-z0-9._]{3,}/iu;

/**
 * The first contact detail in `text`, or null. Buyers and artisans meet through the shop: a number in a text would
 * take both its protection, and be read by strangers.
 */
export function findContact(text: string): ContactKind | null {
  const plain = latinDigits(text);
  if (phone.test(plain) || mobile.test(plain)) return 'phone';
  if (email.test(plain)) return 'email';
  if (link.test(plain)) return 'link';
  return messenger.test(plain) ? 'messenger' : null;
}
