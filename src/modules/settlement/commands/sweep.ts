import { heldUntil } from '@/domain/payment/prepaid';
import { raiseAlert } from '@/modules/ledger/commands/alerts';
import { expireUnpaid, unpaidGroups } from '@/modules/orders/commands/timers';
import { prisma } from '@/platform/db';
import { log } from '@/platform/log';
import {
  type Attempt,
  attemptById,
  attemptsOfGroup,
  dueAttempts,
  isOpen,
  moveAttempt,
  noteAttempt,
} from '../repo/attempts';
import { forgottenEvents } from '../repo/events';
import { payableOf } from '../repo/payments';
import { hasOpenProof } from '../repo/proofs';
import { closeAttempt, inquire, type Learnt } from './inquire';
import { settleEvent } from './settle';

const batch = 100;
const atOnce = 8;
const forgottenAfterMillis = 10_000;
const aDay = 86_400_000;

/** Everything that the clock owes to payments; safe to run beside itself. Returns how much there was to do. */
export async function sweepPayments(now: Date): Promise<number> {
  const forgotten = await settleForgotten(now);
  const asked = await inquireDue(now);
  const ended = await endUnpaid(now);
  return forgotten + asked + ended;
}

/** Statements that were kept when the process ended are acted upon now. */
export async function settleForgotten(now: Date): Promise<number> {
  const before = new Date(now.getTime() - forgottenAfterMillis);
  const ids = await forgottenEvents(prisma, before, batch);
  await inTurns(ids, (id) => settleEvent(id, now));
  return ids.length;
}

/** Attempts whose turn it is are asked about; those at their end are ended once somebody has said so. */
export async function inquireDue(now: Date): Promise<number> {
  const ids = await dueAttempts(prisma, now, batch);
  await inTurns(ids, (id) => askOne(id, now));
  return ids.length;
}

async function askOne(id: string, now: Date): Promise<void> {
  const learnt = await inquire(id, now);
  const attempt = await attemptById(prisma, id);
  if (attempt === null || attempt.status === 'paid' || attempt.status === 'mismatched') return;
  if (learnt === 'not_asked') return endUnasked(attempt, now);
  if (attempt.expiresAt > now || learnt === 'too_early') return;
  if (learnt !== 'silence') return endAttempt(attempt, now);
  // Asked for a week, and nobody ever said: a person looks.
  if (attempt.inquireAt === null) await giveUp(attempt, now);
}

/** Nobody can be asked; a slip that waits for a person keeps its attempt open. */
async function endUnasked(attempt: Attempt, now: Date): Promise<void> {
  const isWaiting = attempt.expiresAt > now || (await hasOpenProof(prisma, attempt.id));
  if (!isWaiting) return endAttempt(attempt, now);
  await noteAttempt(prisma, attempt.id, { inquireAt: new Date(now.getTime() + aDay) }, now);
}

async function endAttempt({ id }: Attempt, now: Date): Promise<void> {
  await moveAttempt(prisma, id, 'expire', {}, now);
  await noteAttempt(prisma, id, { inquireAt: null }, now);
}

async function giveUp(attempt: Attempt, now: Date): Promise<void> {
  const { id, number, reference, provider, amountMinor } = attempt;
  if (await moveAttempt(prisma, id, 'expire', {}, now)) {
    const details = { number, reference, provider, amountMinor };
    const about = { subjectKind: 'payment_attempt', subjectId: id, details };
    await raiseAlert(prisma, { kind: 'payment_unknown', ...about }, now);
  }
}

/** Purchases whose time to pay has passed end, but not before whoever could know has been asked. */
export async function endUnpaid(now: Date): Promise<number> {
  const groups = await unpaidGroups(now);
  await inTurns(groups, (groupId) => endOne(groupId, now));
  return groups.length;
}

async function endOne(groupId: string, now: Date): Promise<void> {
  const payable = await payableOf(prisma, groupId);
  if (payable?.deadline == null) return;
  const open = (await attemptsOfGroup(prisma, groupId)).filter(isOpen);
  for (const attempt of open) if (await hasOpenProof(prisma, attempt.id)) return;
  const learnt = await Promise.all(open.map((attempt) => askLast(attempt, payable.deadline, now)));
  const isUnsure = learnt.some((one) => one === 'silence' || one === 'too_early');
  if (isUnsure && now < heldUntil(payable.deadline)) return;
  await expireUnpaid(groupId, now);
}

/** Once after the deadline is enough; while it stays silent, as often as the schedule says. */
async function askLast(attempt: Attempt, deadline: Date | null, now: Date): Promise<Learnt> {
  const isAsked = deadline !== null && attempt.updatedAt > deadline;
  const isDue = attempt.inquireAt !== null && attempt.inquireAt <= now;
  return isAsked && !isDue && attempt.status === 'unknown' ? 'silence' : inquire(attempt.id, now);
}

/** A purchase is paid or has ended: what is still open of its tries can't be paid beside it any more. */
export async function closeAttempts(groupId: string, now: Date): Promise<void> {
  for (const attempt of (await attemptsOfGroup(prisma, groupId)).filter(isOpen))
    await closeAttempt(attempt.id, now);
}

/** A few at once; one that fails does not keep the others from their turn. */
async function inTurns(ids: readonly string[], work: (id: string) => Promise<unknown>) {
  for (let from = 0; from < ids.length; from += atOnce) {
    await Promise.all(
      ids
        .slice(from, from + atOnce)
        .map((id) =>
          work(id).catch((error: unknown) => log.error('payment.sweep_failed', { id, error })),
        ),
    );
  }
}
