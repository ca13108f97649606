import type { Id } from '@/domain/ids';
import { add, type Currency, isSame, type Money, negate, sum } from '@/domain/money';
import type { FeePart } from '@/domain/order/fees';

export const accountKinds = [
  'courier_cash',
  'artisan_payable',
  'platform_fee',
  'payment_cost',
  'shipping_income',
  'tax_withheld',
  'suspense',
] as const;
export type AccountKind = (typeof accountKinds)[number];

/** `courier_cash:<courier slug>` and `artisan_payable:<artisan id>` are one account each; the others are single. */
export type AccountCode =
  | `courier_cash:${string}`
  | `artisan_payable:${Id<'artisan'>}`
  | Exclude<AccountKind, 'courier_cash' | 'artisan_payable'>;

export const courierCash = (courier: string): AccountCode => `courier_cash:${courier}`;
export const artisanPayable = (artisanId: Id<'artisan'>): AccountCode =>
  `artisan_payable:${artisanId}`;

export const kindOf = (account: AccountCode): AccountKind =>
  accountKinds.find((kind) => account === kind || account.startsWith(`${kind}:`)) ?? 'suspense';

/** Debit is positive, credit is negative, in minor units. */
export type PostingDraft = { readonly account: AccountCode; readonly minor: number };

/** One event of money; its postings sum to zero. `sourceId` makes the event's entry unique of its kind. */
export type EntryDraft = {
  readonly kind: 'cod_delivered' | 'reversal';
  readonly sourceId: string;
  readonly currency: Currency;
  readonly postings: readonly PostingDraft[];
};

export type DeliveredOrder = {
  readonly orderId: Id<'order'>;
  readonly artisanId: Id<'artisan'>;
  readonly courier: string;
  /** What the courier took at the door: items + shipping. */
  readonly collected: Money;
  readonly shipping: Money;
  readonly due: Money;
  readonly fees: readonly { readonly part: FeePart; readonly amount: Money }[];
};

/**
 * Delivered and paid at the door: the courier owes the cash; out of it the artisan is owed her share, the platform
 * has earned its fee and the shipping, the cost of payment is covered and the tax is held for the state.
 * Throws when the frozen shares don't sum to the cash: that would be a bug in placing the order.
 */
export function codDelivered(order: DeliveredOrder): EntryDraft {
  const fee = (part: FeePart) =>
    sum(
      order.fees.flatMap((line) => (line.part === part ? [line.amount] : [])),
      order.collected.currency,
    );
  const credits: readonly (readonly [AccountCode, Money])[] = [
    [artisanPayable(order.artisanId), order.due],
    ['platform_fee', fee('platform')],
    ['payment_cost', fee('payment')],
    ['tax_withheld', fee('tax')],
    ['shipping_income', order.shipping],
  ];
  const shared = credits.map(([, amount]) => amount).reduce(add);
  if (!isSame(shared, order.collected)) {
    throw new Error(
      `order ${order.orderId}: shares of ${shared.minor} in ${order.collected.minor} collected`,
    );
  }
  return entry('cod_delivered', order.orderId, order.collected.currency, [
    { account: courierCash(order.courier), minor: order.collected.minor },
    ...credits.map(([account, amount]) => ({ account, minor: negate(amount).minor })),
  ]);
}

/** The same postings the other way round: how a wrong entry is put right, since none is ever changed. */
export const reversal = (wrong: EntryDraft): EntryDraft =>
  entry(
    'reversal',
    `${wrong.kind}:${wrong.sourceId}`,
    wrong.currency,
    wrong.postings.map(({ account, minor }) => ({ account, minor: -minor })),
  );

/** What is owed on a payable account, positive when the artisan has money coming: the credits less the debits. */
export const owed = (postings: readonly { readonly minor: number }[]): number =>
  0 - postings.reduce((all, posting) => all + posting.minor, 0);

function entry(
  kind: EntryDraft['kind'],
  sourceId: string,
  currency: Currency,
  drafts: readonly PostingDraft[],
): EntryDraft {
  const postings = drafts.filter((posting) => posting.minor !== 0);
  const rest = postings.reduce((all, posting) => all + posting.minor, 0);
  if (rest !== 0) throw new Error(`${kind} ${sourceId} is out of balance by ${rest}`);
  return { kind, sourceId, currency, postings };
}
