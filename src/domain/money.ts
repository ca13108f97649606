/** PKR is the currency of every order, fee and posting; USD is for export prices. Both have 100 minor units. */
export const currencies = ['PKR', 'USD'] as const;
export type Currency = (typeof currencies)[number];

/** An exact amount in the currency's smallest unit (paisa, cent). Made only with `money`. */
export type Money = {
  readonly minor: number;
  readonly currency: Currency;
  readonly __made: unique symbol;
};

/** Throws when `minor` isn't a whole, safely countable number: that is a bug, never a person's input. */
export function money(minor: number, currency: Currency = 'PKR'): Money {
  if (!Number.isSafeInteger(minor))
    throw new RangeError(`not a whole amount: ${minor} ${currency}`);
  return { minor: minor === 0 ? 0 : minor, currency } as Money;
}

export const zero = (currency: Currency = 'PKR'): Money => money(0, currency);

export function add(a: Money, b: Money): Money {
  return money(a.minor + sameCurrency(a, b).minor, a.currency);
}

export function subtract(a: Money, b: Money): Money {
  return money(a.minor - sameCurrency(a, b).minor, a.currency);
}

export const negate = (a: Money): Money => money(-a.minor, a.currency);

/** Zero when there is nothing to sum. */
export const sum = (amounts: readonly Money[], currency: Currency = 'PKR'): Money =>
  amounts.reduce(add, zero(amounts[0]?.currency ?? currency));

/** `quantity` is a whole number of pieces. */
export const times = (a: Money, quantity: number): Money => money(a.minor * quantity, a.currency);

/** Negative, zero or positive, as `Array.sort` wants it. */
export const compare = (a: Money, b: Money): number => a.minor - sameCurrency(a, b).minor;

export const isSame = (a: Money, b: Money): boolean =>
  a.currency === b.currency && a.minor === b.minor;

export const least = (a: Money, b: Money): Money => (compare(a, b) <= 0 ? a : b);
export const greatest = (a: Money, b: Money): Money => (compare(a, b) >= 0 ? a : b);

/** `bps` hundredths of a percent of the amount, halves rounded away from zero. */
export function basisPoints(a: Money, bps: number): Money {
  if (!Number.isSafeInteger(bps)) throw new RangeError(`not whole basis points: ${bps}`);
  const scaled = BigInt(a.minor) * BigInt(bps);
  const half = scaled < 0n ? -5_000n : 5_000n;
  return money(Number((scaled + half) / 10_000n), a.currency);
}

/** Shares `whole` by weight, largest remainder first, so that the parts always sum to the whole. */
export function allocate(whole: Money, weights: readonly number[]): Money[] {
  const total = weights.reduce((all, weight) => all + weight, 0);
  if (total <= 0 || weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) {
    throw new RangeError('weights must be whole, none negative, and not all zero');
  }
  const shares = weights.map((weight, index) => {
    const scaled = BigInt(whole.minor) * BigInt(weight);
    const floor = floorDivide(scaled, BigInt(total));
    return { index, floor: Number(floor), rest: Number(scaled - floor * BigInt(total)) };
  });
  const left = whole.minor - shares.reduce((all, share) => all + share.floor, 0);
  const byRest = [...shares].sort((a, b) => b.rest - a.rest || a.index - b.index);
  const extra = new Set(byRest.slice(0, left).map((share) => share.index));
  return shares.map((share) =>
    money(share.floor + (extra.has(share.index) ? 1 : 0), whole.currency),
  );
}

const floorDivide = (a: bigint, b: bigint) => a / b - (a % b !== 0n && a < 0n ? 1n : 0n);

function sameCurrency(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new TypeError(`${a.currency} with ${b.currency}`);
  return b;
}
