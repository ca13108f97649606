import { latinDigits } from '@/domain/digits';
import { isSame, type Money, money } from '@/domain/money';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { readSum, writtenSum } from '@/domain/rupees';
import type { StockKind } from '@/domain/stock/available';
import type { ProductState } from './flow';

/** No piece costs less or more than this. */
export const leastPrice = money(50_00);
export const greatestPrice = money(2_000_000_00);
/** A price this many times more or less than today's is asked about before it is taken. */
const unusualTimes = 5;
const mostPieces = 9_999;
const mostDays = 365;

/** What the artisan may change of one variant at once; everything else of a piece is looked at first. */
export type VariantTerms = {
  readonly kind: StockKind;
  readonly price: Money;
  readonly onHand: number;
  readonly held: number;
  readonly makingDays: number;
};

/**
 * As she wrote it. `count` is how many she has, or the days it takes where it is made to order; `seenPrice` and
 * `seenCount` are what her screen showed when she began; `sure` is the unusual price she agreed to, in paisa.
 */
export type WrittenChange = {
  readonly price: string;
  readonly count: string;
  readonly seenPrice: string;
  readonly seenCount: string;
  readonly sure: string;
};

export type VariantChange = Pick<VariantTerms, 'price' | 'onHand' | 'makingDays'>;
export type ChangeFailure = Failure<
  | 'piece.price_wrong'
  | 'piece.price_bounds'
  | 'piece.unusual'
  | 'piece.count_wrong'
  | 'piece.single'
  | 'piece.days_wrong'
  | 'piece.moved'
  | 'piece.held'
>;
type Read<T> = Result<T, ChangeFailure>;

/** Whether price and stock may be changed: not of what was refused or put away. */
export const isChangeable = (status: ProductState): boolean =>
  status !== 'rejected' && status !== 'archived';

/** A price within the bounds of the market. */
export function readPrice(text: string): Read<Money> {
  const price = readSum(text);
  if (price === null) return fail('piece.price_wrong', { field: 'price' });
  return price.minor >= leastPrice.minor && price.minor <= greatestPrice.minor
    ? ok(price)
    : fail('piece.price_bounds', { field: 'price' });
}

/** How many there are, or the days of making. */
export const countOf = (terms: VariantTerms): number =>
  terms.kind === 'made_to_order' ? terms.makingDays : terms.onHand;

/**
 * What is to be written. A field she left as she saw it stays as it is now, also when pieces were sold meanwhile;
 * one she changed that somebody else changed, too, is asked again.
 */
export function planChange(now: VariantTerms, written: WrittenChange): Read<VariantChange> {
  const price = planPrice(now.price, written);
  if (!price.ok) return price;
  const count = planCount(now, written);
  if (!count.ok) return count;
  return now.kind === 'made_to_order'
    ? ok({ price: price.value, onHand: now.onHand, makingDays: count.value })
    : ok({ price: price.value, onHand: count.value, makingDays: now.makingDays });
}

/** What is wrong with a price and a count as they were typed; `null` when both could be saved without a question. */
export function whyRefused(
  now: VariantTerms,
  typed: Pick<WrittenChange, 'price' | 'count'>,
): ChangeFailure | null {
  const seen = { seenPrice: writtenSum(now.price), seenCount: String(countOf(now)) };
  const plan = planChange(now, { ...typed, ...seen, sure: '' });
  return plan.ok ? null : plan.failure;
}

function planPrice(now: Money, { price: text, seenPrice, sure }: WrittenChange): Read<Money> {
  const typed = readSum(text);
  const seen = readSum(seenPrice);
  // What stands unchanged isn't asked about, whatever bounds came later.
  if (typed && (isSame(typed, now) || (seen && isSame(typed, seen)))) return ok(now);
  const price = readPrice(text);
  if (!price.ok) return price;
  if (!seen || !isSame(seen, now)) return fail('piece.moved', { field: 'price' });
  if (isUnusual(price.value, now) && sure !== String(price.value.minor))
    return fail('piece.unusual', {
      field: 'sure',
      params: { price: price.value.minor / 100, now: now.minor / 100 },
    });
  return price;
}

/** Typed with a nought too many or too few, as likely as not. */
export const isUnusual = (price: Money, now: Money): boolean =>
  price.minor > now.minor * unusualTimes || price.minor * unusualTimes < now.minor;

function planCount(now: VariantTerms, { count: text, seenCount }: WrittenChange): Read<number> {
  const present = countOf(now);
  const typed = readCount(text, now.kind);
  if (!typed.ok) return typed;
  const seen = Number(seenCount);
  if (typed.value === present || typed.value === seen) return ok(present);
  if (seen !== present) return fail('piece.moved', { field: 'count' });
  if (now.kind !== 'made_to_order' && typed.value < now.held)
    return fail('piece.held', { field: 'count', params: { held: now.held } });
  return typed;
}

function readCount(text: string, kind: StockKind): Read<number> {
  const plain = latinDigits(text).replace(/[,٬،\s]/g, '');
  const count = /^\d{1,6}$/.test(plain) ? Number(plain) : null;
  const field = 'count';
  if (kind === 'one_of_a_kind')
    return count === 0 || count === 1 ? ok(count) : fail('piece.single', { field });
  if (kind === 'made_to_order')
    return count !== null && count >= 1 && count <= mostDays
      ? ok(count)
      : fail('piece.days_wrong', { field, params: { most: mostDays } });
  return count !== null && count <= mostPieces
    ? ok(count)
    : fail('piece.count_wrong', { field, params: { most: mostPieces } });
}
