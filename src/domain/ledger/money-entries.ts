import type { Id } from '@/domain/ids';
import { add, type Money, sum } from '@/domain/money';
import type { ProviderKey } from '@/domain/payment/fact';
import {
  type AccountCode,
  artisanPayable,
  courierCash,
  courierRemittance,
  providerReceipts,
} from './accounts';
import { type EntryDraft, entry, move } from './entries';

/** Money came that nobody asked for (paid twice, paid too late): it is owed back. */
export const paymentSurplus = (surplus: {
  readonly attemptId: string;
  readonly provider: ProviderKey;
  readonly refundId: string;
  readonly amount: Money;
}): EntryDraft =>
  move(
    'payment_surplus',
    surplus.attemptId,
    surplus.amount,
    { account: providerReceipts(surplus.provider), item: surplus.attemptId },
    { account: 'refunds_due', item: surplus.refundId },
  );

/** Another sum came than was asked for: it waits in suspense until a person has looked. */
export const paymentMismatched = (paid: {
  readonly attemptId: string;
  readonly provider: ProviderKey;
  readonly amount: Money;
}): EntryDraft =>
  move(
    'payment_mismatched',
    paid.attemptId,
    paid.amount,
    { account: providerReceipts(paid.provider), item: paid.attemptId },
    { account: 'suspense', item: paid.attemptId },
  );

/** What came wrong is to go back. */
export const mismatchReturned = (paid: {
  readonly attemptId: string;
  readonly refundId: string;
  readonly amount: Money;
}): EntryDraft =>
  move(
    'mismatch_returned',
    paid.attemptId,
    paid.amount,
    { account: 'suspense', item: paid.attemptId },
    { account: 'refunds_due', item: paid.refundId },
  );

/** A refund has reached the buyer: out of what the provider holds, from our bank, or as store credit. */
export const refundPaid = (refund: {
  readonly refundId: string;
  readonly amount: Money;
  readonly from:
    | { readonly provider: ProviderKey; readonly attemptId: string }
    | { readonly storeCreditId: string }
    | 'bank';
}): EntryDraft => {
  const due = { account: 'refunds_due', item: refund.refundId } as const;
  const { from } = refund;
  if (from === 'bank')
    return move('refund_paid', refund.refundId, refund.amount, due, { account: 'bank' });
  const source =
    'provider' in from
      ? { account: providerReceipts(from.provider), item: from.attemptId }
      : ({ account: 'store_credit', item: from.storeCreditId } as const);
  return move('refund_paid', refund.refundId, refund.amount, due, source);
};

/** A provider paid out what it held, less its fee; every item it settles comes to zero. */
export const providerSettled = (settled: {
  readonly settlementId: string;
  readonly provider: ProviderKey;
  readonly items: readonly { readonly attemptId: string; readonly amount: Money }[];
  readonly fee: Money;
}): EntryDraft => {
  const gross = sum(
    settled.items.map(({ amount }) => amount),
    settled.fee.currency,
  );
  return entry('provider_settled', settled.settlementId, settled.fee.currency, [
    { account: 'bank', minor: gross.minor - settled.fee.minor },
    { account: 'payment_cost', minor: settled.fee.minor },
    ...settled.items.map(({ attemptId, amount }) => ({
      account: providerReceipts(settled.provider),
      item: attemptId,
      minor: 0 - amount.minor,
    })),
  ]);
};

/**
 * A line of a courier's statement. `cleared` settles the parcel's cash, `excess` (too much, twice, or for a parcel
 * nobody knows) waits in suspense; deductions are posted apart; the rest is on its way to our bank.
 */
export const codRemitted = (line: {
  readonly lineId: string;
  readonly batchId: string;
  readonly courier: string;
  readonly orderId: string | null;
  readonly cleared: Money;
  readonly excess: Money;
  readonly courierFee: Money;
  readonly incomeTax: Money;
  readonly salesTax: Money;
}): EntryDraft => {
  const gross = add(line.cleared, line.excess);
  const deducted = [line.courierFee, line.incomeTax, line.salesTax].reduce(add);
  return entry('cod_remitted', line.lineId, gross.currency, [
    {
      account: courierRemittance(line.courier),
      item: line.batchId,
      minor: gross.minor - deducted.minor,
    },
    { account: 'shipping_cost', minor: line.courierFee.minor },
    { account: 'tax_withheld', minor: line.incomeTax.minor },
    { account: 'sales_tax_withheld', minor: line.salesTax.minor },
    {
      account: courierCash(line.courier),
      item: line.orderId ?? line.lineId,
      minor: 0 - line.cleared.minor,
    },
    { account: 'suspense', item: line.lineId, minor: 0 - line.excess.minor },
  ]);
};

/** What a statement announced has come in. `sourceId` is unique for each arrival. */
export const remittanceBanked = (banked: {
  readonly sourceId: string;
  readonly batchId: string;
  readonly courier: string;
  readonly amount: Money;
}): EntryDraft =>
  move(
    'remittance_banked',
    banked.sourceId,
    banked.amount,
    { account: 'bank' },
    { account: courierRemittance(banked.courier), item: banked.batchId },
  );

type PayoutMoney = {
  readonly payoutId: string;
  readonly artisanId: Id<'artisan'>;
  /** Which sending it is: the same payout can be sent again after it failed. */
  readonly tries: number;
  readonly amount: Money;
};
const inTransit = (payout: PayoutMoney) =>
  ({ account: 'payouts_in_transit', item: payout.payoutId }) as const;

/** Approved: it is no longer owed but under way. Once for each payout. */
export const payoutSent = (payout: PayoutMoney): EntryDraft =>
  move(
    'payout_sent',
    payout.payoutId,
    payout.amount,
    { account: artisanPayable(payout.artisanId) },
    inTransit(payout),
  );
export const payoutPaid = (payout: PayoutMoney): EntryDraft =>
  move('payout_paid', `${payout.payoutId}:${payout.tries}`, payout.amount, inTransit(payout), {
    account: 'bank',
  });
export const payoutReturned = (payout: PayoutMoney): EntryDraft =>
  move(
    'payout_returned',
    `${payout.payoutId}:${payout.tries}`,
    payout.amount,
    { account: 'bank' },
    inTransit(payout),
  );
/** Given up after it failed or came back: it is owed again. */
export const payoutCanceled = (payout: PayoutMoney): EntryDraft =>
  move('payout_canceled', payout.payoutId, payout.amount, inTransit(payout), {
    account: artisanPayable(payout.artisanId),
  });

/** She paid what she owed the platform into our bank. */
export const codRepayment = (repaid: {
  readonly sourceId: string;
  readonly artisanId: Id<'artisan'>;
  readonly amount: Money;
}): EntryDraft =>
  move(
    'cod_repayment',
    repaid.sourceId,
    repaid.amount,
    { account: 'bank' },
    {
      account: artisanPayable(repaid.artisanId),
    },
  );

/** Tax that was withheld has been paid to the state. */
export const taxDeposited = (deposit: {
  readonly sourceId: string;
  readonly kind: 'income_tax' | 'sales_tax';
  readonly amount: Money;
}): EntryDraft =>
  move(
    'tax_deposited',
    deposit.sourceId,
    deposit.amount,
    { account: deposit.kind === 'income_tax' ? 'tax_withheld' : 'sales_tax_withheld' },
    { account: 'bank' },
  );

/** What remains on an account is given up: a debit becomes a loss, a credit a gain. `remains` is signed. */
export const writtenOff = (loss: {
  readonly writeOffId: string;
  readonly account: AccountCode;
  readonly item: string;
  readonly remains: Money;
}): EntryDraft =>
  move(
    'write_off',
    loss.writeOffId,
    loss.remains,
    { account: 'write_offs' },
    {
      account: loss.account,
      item: loss.item,
    },
  );

/** Money in suspense has found where it belongs: the account it clears there. */
export const suspenseMoved = (found: {
  readonly sourceId: string;
  readonly item: string;
  readonly amount: Money;
  readonly to: { readonly account: AccountCode; readonly item: string };
}): EntryDraft =>
  move(
    'suspense_moved',
    found.sourceId,
    found.amount,
    { account: 'suspense', item: found.item },
    found.to,
  );
