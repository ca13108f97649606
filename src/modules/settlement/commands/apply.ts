import { paymentMismatched, providerSettled } from '@/domain/ledger/money-entries';
import { paymentCaptured } from '@/domain/ledger/order-entries';
import { money } from '@/domain/money';
import type { PaymentFact } from '@/domain/payment/fact';
import type { SurplusReason, Verdict } from '@/domain/payment/settle';
import { post } from '@/modules/ledger/commands';
import { raiseAlert } from '@/modules/ledger/commands/alerts';
import { enqueueMessages } from '@/modules/notifications/commands';
import type { OrderFacts } from '@/modules/orders/commands/group';
import { placePaid } from '@/modules/orders/commands/pay';
import { groupPath } from '@/modules/orders/queries/link';
import { captureShare, stepPayment } from '@/modules/payments/commands';
import { owedBack } from '@/modules/refunds/commands/surplus';
import type { Db } from '@/platform/db';
import { enqueueJob } from '@/platform/jobs';
import { type Attempt, type Learned, moveAttempt, noteAttempt } from '../repo/attempts';
import { type EventStatus, markEvent, parkedEvents } from '../repo/events';

/** What is settled: the statement, the attempt it is about, and the orders that it may pay for. */
export type Case = {
  readonly eventId: string;
  readonly fact: PaymentFact;
  readonly attempt: Attempt;
  readonly orders: readonly OrderFacts[];
};

/** Carries a verdict out. The caller holds the group and the attempt; everything here is undone together. */
export async function applyVerdict(db: Db, it: Case, verdict: Verdict, now: Date): Promise<void> {
  const { status, note } = await carryOut(db, it, verdict, now);
  await markEvent(db, it.eventId, status, note, now);
  const settles = ['capture', 'surplus', 'mismatch'].includes(verdict.kind);
  if (!settles) return;
  if (it.attempt.provider === 'bank') await bankAtOnce(db, it, now);
  await unpark(db, it, now);
}

type Mark = { readonly status: EventStatus; readonly note: string | null };
const done = (note: string | null = null): Mark => ({ status: 'applied', note });

async function carryOut(db: Db, it: Case, verdict: Verdict, now: Date): Promise<Mark> {
  switch (verdict.kind) {
    case 'capture':
      await capture(db, it, now);
      return done();
    case 'surplus':
      await giveBack(db, it, verdict.reason, now);
      return done(verdict.reason);
    case 'mismatch':
      await setAside(db, it, now);
      return done('amount_differs');
    case 'reversed':
      await alert(db, 'payment_reversed', it, now);
      return done('reversed');
    case 'quarantine':
      await alert(db, 'payment_quarantined', it, now);
      return { status: 'quarantined', note: verdict.why };
    case 'park':
      return { status: 'parked', note: 'reversed_before_paid' };
    case 'confirm':
      return { status: 'ignored', note: 'no_amount' };
    case 'ignore':
      return { status: 'ignored', note: verdict.why };
    default:
      return move(db, it, verdict.kind, now);
  }
}

const openMoves = {
  wait: 'require_action',
  lose: 'lose',
  fail: 'fail',
  cancel: 'cancel',
  expire: 'expire',
} as const;

async function move(db: Db, it: Case, kind: keyof typeof openMoves, now: Date): Promise<Mark> {
  const moved = await moveAttempt(db, it.attempt.id, openMoves[kind], learned(it.fact), now);
  // Where it stands already, what was said is still worth knowing: why a card was declined.
  if (!moved) await noteAttempt(db, it.attempt.id, learned(it.fact), now);
  return done(kind);
}

const learned = ({ providerRef, code, message }: PaymentFact): Learned => ({
  ...(providerRef === undefined ? {} : { providerRef }),
  ...(code === undefined ? {} : { code }),
  ...(message === undefined ? {} : { message }),
});

async function settled(db: Db, it: Case, how: 'pay' | 'mismatch', now: Date): Promise<number> {
  const paidMinor = it.fact.amountMinor ?? it.attempt.amountMinor;
  // What was said of it before, such as a declined card, holds no longer.
  const before = { code: null, message: null };
  const also = { ...before, ...learned(it.fact), paidMinor, settledAt: now, inquireAt: null };
  const moved = await moveAttempt(db, it.attempt.id, how, also, now);
  if (!moved) throw new Error(`attempt ${it.attempt.id} can't ${how} any more`);
  return paidMinor;
}

/** The orders that this attempt asked money for; a part that was canceled before it began is not among them. */
function covered({ attempt, orders }: Case): readonly OrderFacts[] {
  const ids = attempt.memo.orders?.split(',') ?? orders.map(({ id }) => id);
  return orders.filter(({ id, totalMinor }) => ids.includes(id) && totalMinor > 0);
}

async function capture(db: Db, it: Case, now: Date): Promise<void> {
  const { attempt } = it;
  const amountMinor = await settled(db, it, 'pay', now);
  const paid = covered(it);
  const sum = paid.reduce((all, order) => all + order.totalMinor, 0);
  if (sum !== amountMinor)
    throw new Error(`attempt ${attempt.id} paid ${amountMinor} for orders of ${sum}`);
  await stepPayment(db, attempt.groupId, 'capture', now);
  for (const order of paid) {
    const { id: orderId, totalMinor } = order;
    await captureShare(db, orderId, totalMinor, now);
    const { id: attemptId, provider } = attempt;
    const entry = paymentCaptured({ attemptId, provider, orderId, amount: money(totalMinor) });
    const memo = `${attempt.number} paid by ${attempt.method}, ${attempt.reference}`;
    await post(db, entry, { orderId, memo }, now);
  }
  const placed = await placePaid(db, it.orders, { method: attempt.method, amountMinor }, now);
  if (!placed.ok) throw new Error(`${attempt.number} can't be placed: ${placed.failure.code}`);
  // A part that ended while the buyer paid goes straight back.
  for (const { id: orderId } of paid.filter((order) => order.status !== 'pending_payment'))
    await enqueueJob(db, 'refunds.order_ended', { orderId });
  await enqueueJob(db, 'settlement.close_attempts', { groupId: attempt.groupId });
}

async function giveBack(db: Db, it: Case, reason: SurplusReason, now: Date): Promise<void> {
  const { attempt } = it;
  const amountMinor = await settled(db, it, 'pay', now);
  const { paymentId, id: attemptId } = attempt;
  await owedBack(db, { paymentId, attemptId, amount: money(amountMinor), reason }, now);
  await tellSurplus(db, it, amountMinor);
}

/** The money is ours to look after, but it pays for nothing until a person has looked. */
async function setAside(db: Db, it: Case, now: Date): Promise<void> {
  const { attempt } = it;
  const paidMinor = await settled(db, it, 'mismatch', now);
  if (paidMinor > 0) {
    const amount = money(paidMinor);
    const entry = paymentMismatched({ attemptId: attempt.id, provider: attempt.provider, amount });
    const memo = `${attempt.number} paid ${paidMinor} instead of ${attempt.amountMinor}`;
    await post(db, entry, { orderId: null, memo }, now);
  }
  await alert(db, 'payment_mismatched', it, now);
}

/** A transfer was found on our own bank's statement: nobody holds it for us, and nobody keeps a fee of it. */
async function bankAtOnce(db: Db, { attempt, fact }: Case, now: Date): Promise<void> {
  const amount = money(fact.amountMinor ?? attempt.amountMinor);
  if (amount.minor === 0) return;
  const items = [{ attemptId: attempt.id, amount }];
  const fee = money(0);
  const entry = providerSettled({ settlementId: attempt.id, provider: 'bank', items, fee });
  const memo = `${attempt.number} is in our bank, ${attempt.reference}`;
  await post(db, entry, { orderId: null, memo }, now);
}

const alert = (db: Db, kind: string, { attempt, fact }: Case, now: Date) =>
  raiseAlert(
    db,
    {
      kind,
      subjectKind: 'payment_attempt',
      subjectId: attempt.id,
      details: {
        number: attempt.number,
        reference: attempt.reference,
        provider: attempt.provider,
        outcome: fact.outcome,
        expectedMinor: attempt.amountMinor,
        amountMinor: fact.amountMinor ?? null,
        currency: fact.currency ?? null,
      },
    },
    now,
  );

/** What was said too early, that the money was taken back, holds now. */
async function unpark(db: Db, it: Case, now: Date): Promise<void> {
  for (const id of await parkedEvents(db, it.attempt.id)) {
    await alert(db, 'payment_reversed', it, now);
    await markEvent(db, id, 'applied', 'reversed', now);
  }
}

async function tellSurplus(db: Db, { attempt, orders }: Case, amountMinor: number) {
  const [first] = orders;
  if (!first) return;
  const { number, phone, locale } = first.group;
  await enqueueMessages(db, [
    {
      dedupeKey: `payment.surplus:${attempt.id}`,
      channel: 'sms',
      recipient: phone,
      locale,
      groupId: attempt.groupId,
      template: 'payment.surplus',
      params: { number, amountMinor, orderLink: groupPath(number) },
    },
  ]);
}
