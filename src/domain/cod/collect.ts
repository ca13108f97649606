import { isSame, type Money } from '@/domain/money';
import { type Failure, fail, ok, type Result } from '@/domain/result';

/**
 * At the door the courier takes the whole amount or gives nothing over.
 * Failure: `cod.amount_differs` at `collected` with `expected` in minor units.
 */
export const checkCollected = (
  expected: Money,
  taken: Money,
): Result<Money, Failure<'cod.amount_differs'>> =>
  isSame(expected, taken)
    ? ok(taken)
    : fail('cod.amount_differs', { field: 'collected', params: { expected: expected.minor } });
