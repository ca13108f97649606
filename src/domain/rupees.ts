import { latinDigits } from './digits';
import { type Money, money } from './money';

/** A sum as people write it: "1,250", "۱٬۲۵۰ روپے", "Rs 1250.50", "1250/-". `null` for what is no sum. */
export function readSum(text: string): Money | null {
  const plain = latinDigits(text)
    .trim()
    .replace(/^Rs\.?|روپے$|\/-$|[,٬،\s]/gi, '');
  const [, whole = '', part = ''] = /^(\d{1,12})(?:[.٫](\d{1,2}))?$/.exec(plain) ?? [];
  return whole === '' ? null : money(Number(whole) * 100 + Number(part.padEnd(2, '0')));
}

/** A sum as `readSum` reads it again, for a field of a form: "1250", "1250.50". */
export const writtenSum = ({ minor }: Money): string =>
  minor % 100 === 0 ? String(minor / 100) : (minor / 100).toFixed(2);
