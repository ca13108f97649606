import { latinDigits } from '@/domain/digits';
import type { Money } from '@/domain/money';
import type { Words } from '@/domain/place';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { readSum } from '@/domain/rupees';
import { plainLine } from '@/domain/text/plain';
import { type Deal, isCouponCode, type Promotion, promotionKinds } from './promotion';

/** A promotion as a person writes it; what is left empty doesn't count. */
export type WrittenPromotion = {
  readonly name: string;
  readonly nameUr: string;
  readonly kind: string;
  readonly percent: string;
  readonly amount: string;
  readonly buy: string;
  readonly get: string;
  readonly code: string;
  readonly max: string;
  readonly least: string;
  readonly limit: string;
  readonly phoneLimit: string;
  readonly from: string;
  readonly to: string;
};

export type Terms = Pick<
  Promotion,
  | 'code'
  | 'name'
  | 'deal'
  | 'max'
  | 'minItems'
  | 'limitTotal'
  | 'limitPerPhone'
  | 'validFrom'
  | 'validTo'
>;
export type TermsFailure = Failure<
  | 'promotion.name_missing'
  | 'promotion.kind_missing'
  | 'promotion.percent_wrong'
  | 'promotion.amount_wrong'
  | 'promotion.count_wrong'
  | 'promotion.code_wrong'
  | 'promotion.dates_wrong'
>;
type Read<T> = Result<T, TermsFailure>;

/** Reads what was written into the terms of a promotion; each failure stands at its field. */
export function readTerms(written: WrittenPromotion, now: Date): Read<Terms> {
  const deal = readDeal(written);
  if (!deal.ok) return deal;
  const name = readName(written);
  if (!name.ok) return name;
  const code = latinDigits(written.code).trim().toUpperCase();
  if (code !== '' && !isCouponCode(code)) return fail('promotion.code_wrong', { field: 'code' });
  const sums = both(
    optional(written.max, readRupees, 'max'),
    optional(written.least, readRupees, 'least'),
  );
  if (!sums.ok) return sums;
  const limits = both(
    optional(written.limit, readCount, 'limit'),
    optional(written.phoneLimit, readCount, 'phone_limit'),
  );
  if (!limits.ok) return limits;
  const dates = readDates(written, now);
  if (!dates.ok) return dates;
  const [max, minItems] = sums.value;
  const [limitTotal, limitPerPhone] = limits.value;
  return ok({
    name: name.value,
    deal: deal.value,
    code: code === '' ? null : code,
    max,
    minItems,
    limitTotal,
    limitPerPhone,
    ...dates.value,
  });
}

function readName({ name, nameUr }: WrittenPromotion): Read<Words> {
  const [en, ur] = [plainLine(name).slice(0, 80), plainLine(nameUr).slice(0, 80)];
  if (en === '') return fail('promotion.name_missing', { field: 'name' });
  return ur === '' ? fail('promotion.name_missing', { field: 'name_ur' }) : ok({ en, ur });
}

function readDeal(written: WrittenPromotion): Read<Deal> {
  const kind = promotionKinds.find((one) => one === written.kind);
  if (kind === undefined) return fail('promotion.kind_missing', { field: 'kind' });
  if (kind === 'free_delivery') return ok({ kind });
  if (kind === 'fixed') {
    const amount = readRupees(written.amount, 'amount');
    return amount.ok ? ok({ kind, amount: amount.value }) : amount;
  }
  const bps = readPercent(written.percent);
  if (!bps.ok) return bps;
  if (kind === 'percent') return ok({ kind, bps: bps.value });
  const counts = both(readCount(written.buy, 'buy'), readCount(written.get, 'get'));
  if (!counts.ok) return counts;
  const [buy, get] = counts.value;
  return ok({ kind, buy, get, bps: bps.value });
}

/** Percent with at most two places after the point, in hundredths of a percent. */
export function readPercent(text: string): Read<number> {
  const [, whole = '', part = ''] =
    /^(\d{1,3})(?:[.٫](\d{1,2}))?\s*[%٪]?$/.exec(latinDigits(text).trim()) ?? [];
  const bps = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return whole !== '' && bps >= 1 && bps <= 10_000
    ? ok(bps)
    : fail('promotion.percent_wrong', { field: 'percent' });
}

export function readRupees(text: string, field: string): Read<Money> {
  const sum = readSum(text);
  return sum && sum.minor > 0 && sum.minor < 1_000_000_000
    ? ok(sum)
    : fail('promotion.amount_wrong', { field });
}

function readCount(text: string, field: string): Read<number> {
  const plain = latinDigits(text).trim();
  return /^[1-9]\d{0,5}$/.test(plain)
    ? ok(Number(plain))
    : fail('promotion.count_wrong', { field });
}

const optional = <T>(
  text: string,
  read: (text: string, field: string) => Read<T>,
  field: string,
): Read<T | null> => (text.trim() === '' ? ok(null) : read(text, field));

const both = <A, B>(a: Read<A>, b: Read<B>): Read<readonly [A, B]> => {
  if (!a.ok) return a;
  return b.ok ? ok([a.value, b.value] as const) : b;
};

const dayMillis = 86_400_000;

/** The first moment of a day in Pakistan, which has no summer time; `null` for what is no day. */
export function startOfDay(text: string): Date | null {
  const plain = latinDigits(text).trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(plain)) return null;
  const start = new Date(`${plain}T00:00:00+05:00`);
  return Number.isNaN(start.getTime()) ? null : start;
}

/** From the first day on, or from now; through the last day, or without an end. */
function readDates(
  { from, to }: WrittenPromotion,
  now: Date,
): Read<{ readonly validFrom: Date; readonly validTo: Date | null }> {
  const first = from.trim() === '' ? now : startOfDay(from);
  if (first === null) return fail('promotion.dates_wrong', { field: 'from' });
  const validFrom = first < now ? now : first;
  const last = to.trim() === '' ? null : startOfDay(to);
  if (to.trim() !== '' && last === null) return fail('promotion.dates_wrong', { field: 'to' });
  const validTo = last && new Date(last.getTime() + dayMillis);
  if (validTo !== null && validTo <= validFrom)
    return fail('promotion.dates_wrong', { field: 'to' });
  return ok({ validFrom, validTo });
}
