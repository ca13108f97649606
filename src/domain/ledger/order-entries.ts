import type { Id } from '@/domain/ids';
import { add, type Currency, isSame, type Money, sum } from '@/domain/money';
import type { FeePart } from '@/domain/order/fees';
import type { ProviderKey } from '@/domain/payment/fact';
import {
  type AccountCode,
  artisanCash,
  artisanPayable,
  courierCash,
  providerReceipts,
} from './accounts';
import { type EntryDraft, entry, move, type PostingDraft } from './entries';

/** Where a part of the price goes once it is earned. */
export const accountOfPart: { readonly [P in FeePart]: AccountCode } = {
  platform: 'platform_fee',
  closing: 'platform_fee',
  payment: 'payment_cost',
  tax: 'tax_withheld',
  sales_tax: 'sales_tax_withheld',
};

/** An order's frozen shares. `total` is what the buyer pays for it, beside `credit` and what the platform gives. */
export type OrderShares = {
  readonly orderId: Id<'order'>;
  readonly artisanId: Id<'artisan'>;
  readonly total: Money;
  readonly credit: Money;
  readonly platformDiscount: Money;
  readonly shipping: Money;
  readonly due: Money;
  readonly fees: readonly { readonly part: FeePart; readonly amount: Money }[];
};

/** Money for one order has arrived at a provider; until delivery it belongs to the buyer. */
export const paymentCaptured = (captured: {
  readonly attemptId: string;
  readonly provider: ProviderKey;
  readonly orderId: string;
  readonly amount: Money;
}): EntryDraft =>
  move(
    'payment_captured',
    `${captured.attemptId}:${captured.orderId}`,
    captured.amount,
    { account: providerReceipts(captured.provider), item: captured.attemptId },
    { account: 'buyer_prepaid', item: captured.orderId },
  );

/** Store credit pays for a part of an order; like money, it waits with the buyer's until delivery. */
export const creditUsed = (used: {
  readonly storeCreditId: string;
  readonly orderId: string;
  readonly amount: Money;
}): EntryDraft =>
  move(
    'credit_used',
    `${used.storeCreditId}:${used.orderId}`,
    used.amount,
    { account: 'store_credit', item: used.storeCreditId },
    { account: 'buyer_prepaid', item: used.orderId },
  );

/** An order ended before delivery: the credit that paid for it is credit again. */
export const creditReturned = (used: {
  readonly storeCreditId: string;
  readonly orderId: string;
  readonly amount: Money;
}): EntryDraft =>
  move(
    'credit_returned',
    `${used.storeCreditId}:${used.orderId}`,
    used.amount,
    { account: 'buyer_prepaid', item: used.orderId },
    { account: 'store_credit', item: used.storeCreditId },
  );

/**
 * Delivered and paid at the door: the courier owes the cash (or the artisan, who carried it herself). Out of it the
 * artisan is owed her share, the platform has earned its fee and the shipping, and tax is held for the state.
 * Throws when the frozen shares don't sum to the cash: that would be a bug in placing the order.
 */
export const codDelivered = (
  order: OrderShares,
  holder: { readonly courier: string; readonly isArtisan?: boolean },
): EntryDraft =>
  earned('cod_delivered', order, {
    account: holder.isArtisan ? artisanCash(order.artisanId) : courierCash(holder.courier),
    item: order.orderId,
    minor: order.total.minor,
  });

/** Delivered and paid before: what waited as the buyer's is shared out. */
export const orderDelivered = (order: OrderShares): EntryDraft =>
  earned('order_delivered', order, {
    account: 'buyer_prepaid',
    item: order.orderId,
    minor: order.total.minor,
  });

function earned(
  kind: 'cod_delivered' | 'order_delivered',
  order: OrderShares,
  source: PostingDraft,
): EntryDraft {
  const { currency } = order.total;
  const given = [order.total, order.credit, order.platformDiscount].reduce(add);
  const shared = [order.due, order.shipping, ...order.fees.map(({ amount }) => amount)].reduce(add);
  if (!isSame(shared, given)) {
    throw new Error(`order ${order.orderId}: shares of ${shared.minor} in ${given.minor} given`);
  }
  return entry(kind, order.orderId, currency, [
    source,
    { account: 'buyer_prepaid', item: order.orderId, minor: order.credit.minor },
    { account: 'promotion_cost', minor: order.platformDiscount.minor },
    { account: artisanPayable(order.artisanId), minor: 0 - order.due.minor },
    ...feePostings(order.fees, currency),
    { account: 'shipping_income', minor: 0 - order.shipping.minor },
  ]);
}

/** One credit for each account that a fee goes to. */
function feePostings(fees: OrderShares['fees'], currency: Currency): PostingDraft[] {
  const accounts = [...new Set(Object.values(accountOfPart))];
  return accounts.map((account) => ({
    account,
    minor:
      0 -
      sum(
        fees.flatMap(({ part, amount }) => (accountOfPart[part] === account ? [amount] : [])),
        currency,
      ).minor,
  }));
}

/** She kept the cash of the whole order: it is set against what she is owed. What remains is commission she owes. */
export const codDebt = (order: Pick<OrderShares, 'orderId' | 'artisanId' | 'total'>): EntryDraft =>
  move(
    'cod_debt',
    order.orderId,
    order.total,
    { account: artisanPayable(order.artisanId) },
    { account: artisanCash(order.artisanId), item: order.orderId },
  );

/** The frozen shares that a refund takes back, in minor units: of the artisan, each fee, delivery and discount. */
export type RefundShares = {
  readonly artisan: number;
  readonly fees: { readonly [P in FeePart]: number };
  readonly shipping: number;
  readonly platformDiscount: number;
};

/**
 * A refund is owed. Before delivery it comes out of what waited as the buyer's; after it every share gives back its
 * part. `money` goes back to the buyer, `credit` to her store credit.
 */
export function refundApproved(refund: {
  readonly refundId: string;
  readonly orderId: string;
  readonly artisanId: Id<'artisan'>;
  readonly isDelivered: boolean;
  readonly money: Money;
  readonly credit: Money;
  readonly storeCreditId: string | null;
  readonly shares: RefundShares;
}): EntryDraft {
  const { currency } = refund.money;
  const back: PostingDraft[] = [
    { account: 'refunds_due', item: refund.refundId, minor: 0 - refund.money.minor },
    {
      account: 'store_credit',
      minor: 0 - refund.credit.minor,
      ...(refund.storeCreditId === null ? {} : { item: refund.storeCreditId }),
    },
  ];
  if (!refund.isDelivered) {
    const minor = add(refund.money, refund.credit).minor;
    const source = { account: 'buyer_prepaid', item: refund.orderId, minor } as const;
    return entry('refund_approved', refund.refundId, currency, [source, ...back]);
  }
  const { artisan, fees, shipping, platformDiscount } = refund.shares;
  const parts = Object.keys(accountOfPart) as FeePart[];
  return entry('refund_approved', refund.refundId, currency, [
    { account: artisanPayable(refund.artisanId), minor: artisan },
    ...parts.map((part) => ({ account: accountOfPart[part], minor: fees[part] })),
    { account: 'shipping_income', minor: shipping },
    { account: 'promotion_cost', minor: 0 - platformDiscount },
    ...back,
  ]);
}
