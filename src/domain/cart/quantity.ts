import { latinDigits } from '@/domain/digits';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { maxQuantity } from '@/domain/stock/available';

/**
 * Reads a number of pieces, 1 to 99, from a form or a client, in Latin, Urdu or Arabic digits.
 * Failure: `quantity.invalid` at `quantity` with `max`.
 */
export function parseQuantity(
  written: string | number,
): Result<number, Failure<'quantity.invalid'>> {
  const text = latinDigits(String(written)).trim();
  const quantity = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (quantity < 1 || quantity > maxQuantity) {
    return fail('quantity.invalid', { field: 'quantity', params: { max: maxQuantity } });
  }
  return ok(quantity);
}
