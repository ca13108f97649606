import { latinDigits } from './digits';
import { type Failure, fail, ok, type Result } from './result';

/** A Pakistani mobile number as it is stored: `+923XXXXXXXXX`. */
export type Phone = `+923${string}`;

const separators = /[\s\-().\u00A0\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]/g;

/**
 * Reads a Pakistani mobile number as people write it: 0300 1234567, 300-1234567, 92300…, +92 300…, 0092300…,
 * also in Urdu digits. Failures: `phone.missing`, `phone.not_mobile` (both at `field`).
 */
export function normalPhone(
  text: string,
  field = 'phone',
): Result<Phone, Failure<'phone.missing' | 'phone.not_mobile'>> {
  const written = latinDigits(text).replace(separators, '');
  if (written === '') return fail('phone.missing', { field });
  const own = /^(?:(?:\+|00)?92|0)?0?3(\d{9})$/.exec(written)?.[1];
  return own === undefined ? fail('phone.not_mobile', { field }) : ok<Phone>(`+923${own}`);
}

export const isPhone = (text: string): text is Phone => /^\+923\d{9}$/.test(text);

/** As people in Pakistan read it: `0300 1234567`. */
export const localPhone = (phone: Phone): string => `0${phone.slice(3, 6)} ${phone.slice(6)}`;

/** Enough to recognise one's own number, not enough to call somebody else's: `0300 •••• 567`. */
export const maskedPhone = (phone: Phone): string =>
  `0${phone.slice(3, 6)} •••• ${phone.slice(-3)}`;
