import { allocate, money } from '@/domain/money';
import { type FeePart, feeParts } from '@/domain/order/fees';
import { type Failure, fail, ok, type Result } from '@/domain/result';

type Fees = { readonly [P in FeePart]: number };

/**
 * What a line's pieces are worth, in minor units, as it was frozen: `value` is what the buyer paid for them, and
 * `value` + what the platform gave on top = what the artisan gets + the fees.
 */
export type LineShares = {
  readonly value: number;
  readonly platformDiscount: number;
  readonly artisan: number;
  readonly fees: Fees;
};
/** What the buyer paid for the delivery (`value`) and who bore what was taken off it. */
export type DeliveryShares = {
  readonly value: number;
  readonly platformDiscount: number;
  readonly artisanDiscount: number;
};
export type OrderFrozen = {
  readonly lines: readonly (LineShares & {
    readonly orderLineId: string;
    readonly quantity: number;
  })[];
  readonly delivery: DeliveryShares;
};

/** One refund's part of the frozen shares, kept with it so that the next one starts from what is left. */
export type Portion = {
  readonly lines: readonly (LineShares & {
    readonly orderLineId: string;
    readonly quantity: number;
  })[];
  readonly delivery: DeliveryShares;
};
export type Wanted = {
  readonly lines: readonly { readonly orderLineId: string; readonly quantity: number }[];
  readonly shippingMinor: number;
};
/** What may still go back: of the money that was taken, and of the store credit that paid. */
export type Room = { readonly moneyMinor: number; readonly creditMinor: number };
export type RefundPlan = {
  readonly moneyMinor: number;
  readonly creditMinor: number;
  readonly portion: Portion;
};
export type PlanFailure = Failure<
  | 'refund.nothing_chosen'
  | 'refund.amount_wrong'
  | 'refund.line_unknown'
  | 'refund.pieces_above'
  | 'refund.delivery_above'
  | 'refund.above_paid'
>;

const noFees: Fees = { platform: 0, closing: 0, payment: 0, tax: 0, sales_tax: 0 };
const noDelivery: DeliveryShares = { value: 0, platformDiscount: 0, artisanDiscount: 0 };

/** What is left of an order once `taken` has gone back. */
export function leftOf(order: OrderFrozen, taken: readonly Portion[]): OrderFrozen {
  const { delivery } = order;
  const gone = (name: keyof DeliveryShares) => total(taken, (portion) => portion.delivery[name]);
  return {
    lines: order.lines.map((line) => {
      const back = taken.flatMap((portion) =>
        portion.lines.filter(({ orderLineId }) => orderLineId === line.orderLineId),
      );
      return {
        orderLineId: line.orderLineId,
        quantity: line.quantity - total(back, (one) => one.quantity),
        value: line.value - total(back, (one) => one.value),
        platformDiscount: line.platformDiscount - total(back, (one) => one.platformDiscount),
        artisan: line.artisan - total(back, (one) => one.artisan),
        fees: eachFee((part) => line.fees[part] - total(back, (one) => one.fees[part])),
      };
    }),
    delivery: {
      value: delivery.value - gone('value'),
      platformDiscount: delivery.platformDiscount - gone('platformDiscount'),
      artisanDiscount: delivery.artisanDiscount - gone('artisanDiscount'),
    },
  };
}

/** All that is left. */
export const everythingOf = (left: OrderFrozen): Wanted => ({
  lines: left.lines
    .filter(({ quantity }) => quantity > 0)
    .map(({ orderLineId, quantity }) => ({ orderLineId, quantity })),
  shippingMinor: left.delivery.value,
});

/**
 * Plans a refund from the frozen shares alone. Pieces take their part of what is left of their line by largest
 * remainder, so that any sequence of refunds sums to the line and to each of its shares, and never goes above. Money
 * goes back first, then store credit. Failures: `refund.nothing_chosen`, `refund.amount_wrong` (not whole, negative),
 * `refund.line_unknown`, `refund.pieces_above` (`left`), `refund.delivery_above` (`leftMinor`), `refund.above_paid`.
 */
export function planRefund(
  order: OrderFrozen,
  taken: readonly Portion[],
  wanted: Wanted,
  room: Room,
): Result<RefundPlan, PlanFailure> {
  const left = leftOf(order, taken);
  const lines: Portion['lines'][number][] = [];
  const asked = wanted.lines.filter(({ quantity }) => quantity !== 0);
  for (const { orderLineId, quantity } of asked) {
    const line = left.lines.find((one) => one.orderLineId === orderLineId);
    if (!line || lines.some((one) => one.orderLineId === orderLineId))
      return fail('refund.line_unknown', { field: 'lines' });
    if (!isCount(quantity)) return fail('refund.amount_wrong', { field: 'lines' });
    if (quantity > line.quantity)
      return fail('refund.pieces_above', { field: 'lines', params: { left: line.quantity } });
    lines.push({ orderLineId, ...piecesOf(line, quantity) });
  }
  const { shippingMinor } = wanted;
  if (!isCount(shippingMinor)) return fail('refund.amount_wrong', { field: 'shippingMinor' });
  if (shippingMinor > left.delivery.value) {
    const params = { left: left.delivery.value / 100 };
    return fail('refund.delivery_above', { field: 'shippingMinor', params });
  }
  const portion = { lines, delivery: partOfDelivery(left.delivery, shippingMinor) };
  const value = worthOf(portion);
  if (value === 0) return fail('refund.nothing_chosen', { field: 'lines' });
  return paidFrom(room, portion, value);
}

function paidFrom(room: Room, portion: Portion, value: number): Result<RefundPlan, PlanFailure> {
  const moneyMinor = Math.min(value, room.moneyMinor);
  const creditMinor = value - moneyMinor;
  if (creditMinor > room.creditMinor) {
    const params = { left: (room.moneyMinor + room.creditMinor) / 100 };
    return fail('refund.above_paid', { field: 'lines', params });
  }
  return ok({ moneyMinor, creditMinor, portion });
}

const worthOf = (portion: Portion): number =>
  portion.lines.reduce((all, { value }) => all + value, portion.delivery.value);

function piecesOf(left: LineShares & { readonly quantity: number }, quantity: number) {
  const part = (minor: number) => partOf(minor, quantity, left.quantity);
  const value = part(left.value);
  const platformDiscount = part(left.platformDiscount);
  const [artisan = 0, ...fees] = shareOut(value + platformDiscount, [
    left.artisan,
    ...feeParts.map((name) => left.fees[name]),
  ]);
  return {
    quantity,
    value,
    platformDiscount,
    artisan,
    fees: eachFee((name) => fees[feeParts.indexOf(name)] ?? 0),
  };
}

function partOfDelivery(left: DeliveryShares, minor: number): DeliveryShares {
  if (minor === 0) return noDelivery;
  const part = (discount: number) => partOf(discount, minor, left.value);
  return {
    value: minor,
    platformDiscount: part(left.platformDiscount),
    artisanDiscount: part(left.artisanDiscount),
  };
}

/** `count` of `all` equal parts of `minor`; all of them are exactly `minor`. */
const partOf = (minor: number, count: number, all: number): number =>
  allocate(money(minor), [count, all - count])[0]?.minor ?? 0;

/** Shares out by what is left of each share; none gets more than is left of it. */
const shareOut = (whole: number, left: readonly number[]): number[] =>
  left.every((minor) => minor === 0)
    ? left.map(() => 0)
    : allocate(money(whole), left).map(({ minor }) => minor);

const eachFee = (amount: (part: FeePart) => number): Fees => ({
  ...noFees,
  ...Object.fromEntries(feeParts.map((part) => [part, amount(part)])),
});

const total = <T>(all: readonly T[], amount: (one: T) => number): number =>
  all.reduce((sum, one) => sum + amount(one), 0);

const isCount = (number: number): boolean => Number.isSafeInteger(number) && number >= 0;
