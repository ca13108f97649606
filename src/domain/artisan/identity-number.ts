import { latinDigits } from '@/domain/digits';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { lettersIn, plainLine } from '@/domain/text/plain';

type NumberFailure = Failure<
  'number.missing' | 'number.not_cnic' | 'number.not_ntn' | 'number.not_plain'
>;

/** A number as it is sealed, and as much of it as may be seen. */
export type IdentityNumber = { readonly plain: string; readonly masked: string };

const gaps = /[\s\-.\u00A0\u200B-\u200F\u2010-\u2015\u202A-\u202E\u2060\u2066-\u2069]/g;
const digitsOf = (text: string): string => latinDigits(text).replace(gaps, '');
const covered = (shown: string): string => `••••${shown}`;

/**
 * Reads what a requirement asks for, in Latin or Urdu digits and with the gaps people leave: `cnic` 13 digits, `ntn`
 * 7 digits with or without its check digit, or the 13 of a CNIC that serves as one; else 3 to 40 letters and digits.
 * Failures, all at `number`: `number.missing`, `number.not_cnic`, `number.not_ntn`, `number.not_plain`.
 */
export function readIdentityNumber(
  of: string,
  text: string,
): Result<IdentityNumber, NumberFailure> {
  const written = digitsOf(text);
  if (written === '') return fail('number.missing', { field: 'number' });
  if (of === 'cnic') return readCnic(written);
  return of === 'ntn' ? readNtn(written) : readPlain(text);
}

function readCnic(written: string): Result<IdentityNumber, NumberFailure> {
  if (!/^[1-9]\d{12}$/.test(written) || /^(\d)\1{12}$/.test(written))
    return fail('number.not_cnic', { field: 'number' });
  const plain = `${written.slice(0, 5)}-${written.slice(5, 12)}-${written.slice(12)}`;
  return ok({ plain, masked: covered(plain.slice(-4)) });
}

function readNtn(written: string): Result<IdentityNumber, NumberFailure> {
  if (written.length === 13) {
    const cnic = readCnic(written);
    return cnic.ok ? cnic : fail('number.not_ntn', { field: 'number' });
  }
  if (!/^\d{7}\d?$/.test(written) || /^0+$/.test(written))
    return fail('number.not_ntn', { field: 'number' });
  const plain = written.length === 8 ? `${written.slice(0, 7)}-${written.slice(7)}` : written;
  return ok({ plain, masked: covered(plain.slice(-4)) });
}

function readPlain(text: string): Result<IdentityNumber, NumberFailure> {
  const plain = latinDigits(plainLine(text));
  if (!/^[\p{L}\p{N}][\p{L}\p{N} /.-]*$/u.test(plain) || lettersIn(plain) < 3 || plain.length > 40)
    return fail('number.not_plain', { field: 'number' });
  return ok({ plain, masked: covered(plain.length > 6 ? plain.slice(-3) : '') });
}
