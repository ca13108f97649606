import type { PaymentFact } from '@/domain/payment/fact';
import { decideSettlement, type Verdict } from '@/domain/payment/settle';
import { ok, type Result } from '@/domain/result';
import { raiseAlert } from '@/modules/ledger/commands/alerts';
import { inGroup, type OrderFacts } from '@/modules/orders/commands/group';
import { inTx, prisma } from '@/platform/db';
import { faultPoint } from '@/platform/faults';
import { attemptByReference, lockedAttempt } from '../repo/attempts';
import { groupOfEvent, insertEvent, lockedEvent, type Via } from '../repo/events';
import { payableOf } from '../repo/payments';
import { applyVerdict } from './apply';

/** What became of a statement; `repeat` when it was acted upon before. */
export type Settled = Verdict['kind'] | 'repeat';

/**
 * Keeps what was proven about an attempt, then acts upon it. However often and from however many sides the same is
 * said, it counts once.
 */
export async function takeFact(fact: PaymentFact, via: Via, now: Date): Promise<Settled> {
  const event = await keepFact(fact, via, now);
  faultPoint('settle.after_inbox');
  if (event.status === 'quarantined') return 'quarantine';
  return event.status === 'received' ? settleEvent(event.id, now) : 'repeat';
}

/** Row before work. A statement about an attempt that isn't ours is set aside for a person. */
async function keepFact(fact: PaymentFact, via: Via, now: Date) {
  const known = await attemptByReference(prisma, fact.attemptRef);
  const attempt = known?.provider === fact.provider ? known : null;
  if (attempt !== null) {
    const row = { fact, via, attemptId: attempt.id, status: 'received', note: null } as const;
    return insertEvent(prisma, row, now);
  }
  const kept = await inTx(async (db) => {
    const note = 'unknown_attempt';
    const row = { fact, via, attemptId: null, status: 'quarantined', note } as const;
    const event = await insertEvent(db, row, now);
    const { provider, outcome, amountMinor = null, currency = null } = fact;
    const details = { provider, outcome, amountMinor, currency, reference: fact.attemptRef };
    const about = { subjectKind: 'payment_event', subjectId: event.id, details };
    if (event.isNew) await raiseAlert(db, { kind: 'payment_quarantined', ...about }, now);
    return ok(event);
  });
  return kept.value;
}

/**
 * Acts upon a kept statement: one locked transaction, forward only. Orders are placed, money is posted, messages are
 * queued, or nothing of it.
 */
export async function settleEvent(eventId: string, now: Date): Promise<Settled> {
  const groupId = await groupOfEvent(prisma, eventId);
  if (groupId === null) return 'repeat';
  const settled = await inGroup<Result<Settled>>(groupId, async (db, orders) => {
    const event = await lockedEvent(db, eventId);
    if (event?.status !== 'received' || event.attemptId === null) return ok('repeat');
    const attempt = await lockedAttempt(db, event.attemptId);
    const payment = await payableOf(db, groupId);
    if (attempt === null || payment === null) return ok('repeat');
    const verdict = decideSettlement({
      attempt,
      payment,
      canStillBePaid: orders.some(waitsForMoney),
      fact: event.fact,
    });
    await applyVerdict(db, { eventId, fact: event.fact, attempt, orders }, verdict, now);
    faultPoint('settle.before_commit');
    return ok(verdict.kind);
  });
  faultPoint('settle.after_commit');
  if (!settled.ok) throw new Error(`event ${eventId}: ${settled.failure.code}`);
  return settled.value;
}

const waitsForMoney = ({ status }: OrderFacts): boolean => status === 'pending_payment';
