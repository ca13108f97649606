import { money } from '@/domain/money';
import type { PaymentMethod } from '@/domain/payment/methods';
import { isPrepaid } from '@/domain/payment/prepaid';
import { fail } from '@/domain/result';
import { groupIdByLink } from '@/modules/orders/queries/by-link';
import { groupView } from '@/modules/orders/queries/group';
import { prisma } from '@/platform/db';
import { offeredMethods, providerOfMethod } from '@/platform/payments/providers';
import { cashAllowed } from '../commands/change-method';
import { fits } from '../commands/payable';
import { type Attempt, attemptsOfGroup, isOpen } from '../repo/attempts';
import { type Payable, payableOf } from '../repo/payments';
import { latestProof } from '../repo/proofs';
import type { PayPanel, PayState, PayWay, SentProof, TryFailure } from '../types';
import { goPath } from './paths';

/**
 * Where the purchase behind a number and its key stands with its money, and what its buyer can do. Null for a wrong
 * key as for an unknown number.
 */
export async function payPanel(number: string, key: string, now: Date): Promise<PayPanel | null> {
  const groupId = await groupIdByLink(number, key);
  const payable = groupId === null ? null : await payableOf(prisma, groupId);
  const view = payable && (await groupView(number, key));
  if (!payable || !view) return null;
  const tries = await attemptsOfGroup(prisma, payable.groupId);
  const waiting = view.orders.filter(({ status }) => status === 'pending_payment');
  const owed = waiting.reduce((all, { total }) => all + total.minor, 0);
  const canPay = isPrepaid(payable.method, owed) && payable.status !== 'captured';
  const amount = waiting.length > 0 ? money(owed) : view.total;
  return {
    groupId: payable.groupId,
    number: payable.number,
    amount,
    deadline: canPay ? payable.deadline : null,
    method: payable.method,
    state: await stateOf(payable, tries, canPay, now),
    ways: canPay ? await waysOf(payable, owed, now) : [],
    surplus: tries
      .filter((one) => one.status === 'paid' && !isCounted(one, payable, tries))
      .map(moneyOf),
  };
}

const moneyOf = ({ paidMinor, amountMinor, method }: Attempt) => ({
  amount: money(paidMinor ?? amountMinor),
  method,
});

/** The try whose money pays for the purchase is the one that was settled first; any other is surplus. */
const isCounted = (one: Attempt, { status }: Payable, tries: readonly Attempt[]): boolean =>
  status === 'captured' && one.id === firstPaid(tries)?.id;

function firstPaid(tries: readonly Attempt[]): Attempt | undefined {
  return tries
    .filter(({ status }) => status === 'paid')
    .toSorted((a, b) => (a.settledAt?.getTime() ?? 0) - (b.settledAt?.getTime() ?? 0))[0];
}

async function stateOf(
  payable: Payable,
  tries: readonly Attempt[],
  canPay: boolean,
  now: Date,
): Promise<PayState> {
  const paid = firstPaid(tries);
  if (payable.status === 'captured' && paid)
    return { kind: 'paid', at: paid.settledAt ?? paid.updatedAt, method: paid.method };
  if (payable.method === 'cod' || payable.totalMinor === 0) return { kind: 'none' };
  if (!canPay) return { kind: payable.status === 'expired' ? 'expired' : 'canceled' };
  const open = tries.find((one) => isOpen(one) && one.expiresAt > now);
  if (open) return openState(payable, open);
  const [latest] = tries;
  if (latest?.status === 'mismatched')
    return { kind: 'mismatched', paid: money(latest.paidMinor ?? 0) };
  if (latest && isOpen(latest)) return { kind: 'checking', since: latest.createdAt };
  return latest && latest.status !== 'created' && latest.method === payable.method
    ? { kind: 'failed', why: whyOf(latest), method: latest.method }
    : { kind: 'to_pay' };
}

async function openState(payable: Payable, open: Attempt): Promise<PayState> {
  const { next, status, createdAt: since } = open;
  if (status === 'unknown' && next.kind !== 'transfer') return { kind: 'checking', since };
  switch (next.kind) {
    case 'redirect':
    case 'form_post':
      return { kind: 'going', goPath: goPath(payable.number) };
    case 'approve_on_phone': {
      const { msisdnMasked: walletMasked, waitSeconds } = next;
      return { kind: 'approve_on_phone', walletMasked, since, waitSeconds };
    }
    case 'transfer': {
      const { iban, title, bank, reference } = next;
      return { kind: 'transfer', iban, title, bank, reference, proof: await proofOf(open) };
    }
    case 'none':
      return { kind: 'checking', since };
  }
}

async function proofOf({ id }: Attempt): Promise<SentProof | null> {
  const proof = await latestProof(prisma, id);
  if (proof === null) return null;
  const { status, reason, createdAt: sentAt } = proof;
  // That a second person must look is our own affair.
  return { state: status === 'seconding' ? 'waiting' : status, reason, sentAt };
}

function whyOf({ status, code }: Attempt): TryFailure {
  if (status === 'canceled') return 'canceled';
  if (status === 'expired') return 'expired';
  return code === null ? 'refused' : 'declined';
}

async function waysOf(payable: Payable, owed: number, now: Date): Promise<PayWay[]> {
  const cash = await cashAllowed(payable, now);
  return offeredMethods().map((method) => ({
    method,
    isChosen: method === payable.method,
    refusal: refusalOf(method, owed, cash.ok ? null : cash.failure),
  }));
}

function refusalOf(method: PaymentMethod, owed: number, cash: PayWay['refusal']) {
  if (method === 'cod') return cash;
  const provider = providerOfMethod(method);
  if (provider === null) return fail('payment.not_offered').failure;
  const fitting = fits(provider, owed);
  return fitting.ok ? null : fitting.failure;
}
