import { mayInquire, nextInquiry } from '@/domain/payment/inquiry';
import { prisma } from '@/platform/db';
import { faultPoint } from '@/platform/faults';
import { rateLimiter } from '@/platform/http/rate-limit';
import type { AttemptFacts } from '@/platform/payments/port';
import { providerFor } from '@/platform/payments/providers';
import {
  type Attempt,
  askSoon,
  attemptById,
  countInquiry,
  isOpen,
  moveAttempt,
} from '../repo/attempts';
import { type Settled, takeFact } from './settle';

/** `silence`: the gateway could not say. `too_early` and `not_asked`: it wasn't asked. */
export type Learnt = Settled | 'silence' | 'too_early' | 'not_asked';

/** Asks the provider what became of an attempt, and settles what it says. Never call it inside a transaction. */
export async function inquire(attemptId: string, now: Date): Promise<Learnt> {
  const attempt = await attemptById(prisma, attemptId);
  const provider = attempt && providerFor(attempt.provider);
  if (!attempt || !provider?.inquire) return 'not_asked';
  if (attempt.status === 'paid' || attempt.status === 'mismatched') return 'repeat';
  const { inquiryDelaySeconds: delaySeconds } = provider.capabilities;
  const { createdAt: startedAt, expiresAt } = attempt;
  if (!mayInquire(startedAt, delaySeconds, now)) {
    await askSoon(prisma, attempt.id, new Date(startedAt.getTime() + delaySeconds * 1000));
    return 'too_early';
  }
  const next = nextInquiry({ startedAt, expiresAt, delaySeconds, now });
  await countInquiry(prisma, attempt.id, next, now);
  const fact = await provider.inquire(factsOf(attempt, now));
  faultPoint('settle.after_call');
  if (fact !== null) return takeFact(fact, 'inquiry', now);
  if (attempt.status === 'created') await moveAttempt(prisma, attempt.id, 'lose', {}, now);
  return 'silence';
}

// Anybody who has seen a reference can make us ask; this often is enough for every honest cause.
const hints = rateLimiter(20);

/** Somebody hints that there is news: ask now, or soon where that was asked too often. */
export async function inquireOnHint(attemptId: string, now: Date): Promise<Learnt> {
  if (hints(attemptId, now) === 0) return inquire(attemptId, now);
  await askSoon(prisma, attemptId, now);
  return 'too_early';
}

/**
 * Closes an attempt that the buyer leaves for another one: at the provider where that is possible, then here. One
 * that turns out to be paid is settled instead.
 */
export async function closeAttempt(attemptId: string, now: Date): Promise<void> {
  const attempt = await attemptById(prisma, attemptId);
  if (attempt === null || !isOpen(attempt)) return;
  const fact = await providerFor(attempt.provider)?.cancel?.(factsOf(attempt, now));
  if (fact) await takeFact(fact, 'inquiry', now);
  await moveAttempt(prisma, attempt.id, 'cancel', {}, now);
}

/** An attempt as its provider wants to hear of it. */
const factsOf = (attempt: Attempt, now: Date): AttemptFacts => ({
  attemptRef: attempt.reference,
  amountMinor: attempt.amountMinor,
  currency: attempt.currency,
  memo: attempt.memo,
  now,
  ...(attempt.providerRef === null ? {} : { providerRef: attempt.providerRef }),
});
