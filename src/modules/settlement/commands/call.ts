import { prisma } from '@/platform/db';
import { settings } from '@/platform/env';
import { faultPoint } from '@/platform/faults';
import { log } from '@/platform/log';
import type { Started, StartInput } from '@/platform/payments/port';
import type { Attempt, Learned } from '../repo/attempts';
import { moveAttempt, noteAttempt } from '../repo/attempts';
import type { Payable } from '../repo/payments';
import { takeFact } from './settle';
import type { ReadWish } from './wish';

/** Calls the provider for an attempt whose row is written; its answer is written down and, if proven, settled. */
export async function callProvider(
  attempt: Attempt,
  payable: Payable,
  wish: ReadWish,
  now: Date,
): Promise<void> {
  faultPoint('settle.after_row');
  const started = await wish.provider.start(inputFor(attempt, payable, wish));
  faultPoint('settle.after_call');
  await writeStarted(attempt, started, now);
  if (started.fact) await takeFact(started.fact, 'answer', now);
}

/** The same attempt asks for the same thing however often it asks, down to the moment it names. */
function inputFor(attempt: Attempt, payable: Payable, { wallet }: ReadWish): StartInput {
  const back = `${settings().baseUrl}/api/payments/return/${attempt.provider}`;
  const returnUrl = `${back}?attempt=${attempt.reference}`;
  const { name, email, phone } = payable;
  return {
    attemptRef: attempt.reference,
    idempotencyKey: `start-${attempt.reference}`,
    amountMinor: attempt.amountMinor,
    currency: attempt.currency,
    orderNumber: payable.number,
    locale: payable.locale,
    returnUrl,
    cancelUrl: returnUrl,
    expiresAt: attempt.expiresAt,
    payer: {
      name,
      phone,
      ...(email === null ? {} : { email }),
      ...(wallet === null ? {} : { walletNumber: wallet.number }),
      ...(wallet?.cnicLast6 ? { cnicLast6: wallet.cnicLast6 } : {}),
    },
    now: attempt.createdAt,
  };
}

async function writeStarted(attempt: Attempt, started: Started, now: Date): Promise<void> {
  const { providerRef, code, message, next } = started;
  const memo = { ...attempt.memo, ...started.memo };
  const said: Learned = { providerRef, code, message, memo };
  const moved = await moveAttempt(prisma, attempt.id, moveAfter(started), { ...said, next }, now);
  // Its webhook was faster, or it is called a second time: only what is new is added.
  if (!moved) await noteAttempt(prisma, attempt.id, { providerRef, memo, next }, now);
}

function moveAfter({ outcome, fact }: Started): 'lose' | 'fail' | 'require_action' {
  if (outcome === 'unknown') return 'lose';
  // Proven or not: a start that was refused has begun nothing.
  return outcome === 'failed' && !fact ? 'fail' : 'require_action';
}

/**
 * Waits for `work`, but no longer than `millis`: wallets answer only once the buyer has. What is left of the work goes
 * on by itself, and a process that ends meanwhile is made good by the sweep.
 */
export async function within(millis: number, work: Promise<unknown>): Promise<void> {
  const kept = work.catch((error: unknown) => log.error('payment.call_failed', { error }));
  let timer: NodeJS.Timeout | undefined;
  const tired = new Promise<void>((wake) => {
    timer = setTimeout(wake, millis);
  });
  await Promise.race([kept, tired]);
  clearTimeout(timer);
}
