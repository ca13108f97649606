import { latinDigits } from '@/domain/digits';
import { normalPhone } from '@/domain/phone';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import type { PayoutAccountKind } from './flow';
import { ibanRest, ibanShape } from './iban';

const PAKISTANI_LENGTH = 24;
const marks = /[\s\-._\u00A0\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]/g;

export type NumberFailure = Failure<
  | 'payout_number.missing'
  | 'payout_number.foreign'
  | 'payout_number.length'
  | 'payout_number.malformed'
  | 'payout_number.mistyped'
  | 'payout_number.not_mobile'
>;

const refuse = (
  code: NumberFailure['code'],
  params?: Readonly<Record<string, number>>,
): { readonly ok: false; readonly failure: NumberFailure } =>
  fail(code, { field: 'number', ...(params ? { params } : {}) });

/**
 * Reads a Pakistani IBAN in any case, spacing and digits: `PK` + 22, checked modulo 97 (ISO 13616). Failures, at
 * `number`: `payout_number.missing`, `.foreign`, `.length` (with `letters`), `.malformed`, `.mistyped`.
 */
export function readIban(written: string): Result<string, NumberFailure> {
  const iban = latinDigits(written).replace(marks, '').toUpperCase();
  if (iban === '') return refuse('payout_number.missing');
  if (/^[A-Z]{2}\d/.test(iban) && !iban.startsWith('PK')) return refuse('payout_number.foreign');
  if (iban.length !== PAKISTANI_LENGTH)
    return refuse('payout_number.length', { letters: iban.length });
  if (!ibanShape.test(iban)) return refuse('payout_number.malformed');
  return ibanRest(iban) === 1 ? ok(iban) : refuse('payout_number.mistyped');
}

/** Reads a wallet's mobile number: `03XXXXXXXXX`. Failures at `number`: `payout_number.missing`, `.not_mobile`. */
export function readWallet(written: string): Result<string, NumberFailure> {
  const read = normalPhone(written, 'number');
  if (read.ok) return ok(`0${read.value.slice(3)}`);
  return refuse(
    read.failure.code === 'phone.missing' ? 'payout_number.missing' : 'payout_number.not_mobile',
  );
}

export const readNumber = (
  kind: PayoutAccountKind,
  written: string,
): Result<string, NumberFailure> => (kind === 'iban' ? readIban(written) : readWallet(written));

/** Enough to recognise one's own account by: `PK36…1234`, `0300…567`. */
export const maskedNumber = (number: string): string =>
  number.startsWith('PK')
    ? `${number.slice(0, 4)}…${number.slice(-4)}`
    : `${number.slice(0, 4)}…${number.slice(-3)}`;
