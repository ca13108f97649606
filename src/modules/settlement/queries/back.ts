import { groupIdByLink } from '@/modules/orders/queries/by-link';
import { groupPath } from '@/modules/orders/queries/link';
import { prisma } from '@/platform/db';
import type { NextStep } from '@/platform/payments/port';
import {
  type Attempt,
  attemptById,
  attemptByReference,
  attemptsOfGroup,
  isOpen,
} from '../repo/attempts';
import { payableOf } from '../repo/payments';

export type WayBack = {
  readonly path: string;
  readonly locale: 'en' | 'ur';
  readonly number: string;
};

/** Where the buyer of an attempt goes from here: her order, in her language. */
export const wayBack = async (attemptId: string): Promise<WayBack | null> =>
  backOf(await attemptById(prisma, attemptId));

/** The same by the attempt's reference, which only its own provider and its buyer know. */
export async function wayBackByReference(
  provider: string,
  reference: string,
): Promise<WayBack | null> {
  const attempt = await attemptByReference(prisma, reference);
  return attempt?.provider === provider ? backOf(attempt) : null;
}

async function backOf(attempt: Attempt | null): Promise<WayBack | null> {
  const payable = attempt && (await payableOf(prisma, attempt.groupId));
  if (!payable) return null;
  return { path: groupPath(payable.number), locale: payable.locale, number: payable.number };
}

export type ReadyStep = { readonly step: NextStep; readonly locale: 'en' | 'ur' };

const looks = 20;
const lookEveryMillis = 250;

/**
 * The step of the try that is open, for the holder of the key alone. A try whose provider is being called at this
 * moment is waited for. Null when there is nothing to take.
 */
export async function readyStep(number: string, key: string, now: Date): Promise<ReadyStep | null> {
  const groupId = await groupIdByLink(number, key);
  const payable = groupId === null ? null : await payableOf(prisma, groupId);
  if (payable === null) return null;
  const { locale } = payable;
  for (let look = 1; ; look += 1) {
    const tries = await attemptsOfGroup(prisma, payable.groupId);
    const open = tries.find((one) => isOpen(one) && one.expiresAt > now);
    if (!open) return { step: { kind: 'none' }, locale };
    const isBeingCalled = open.status === 'created' && open.next.kind === 'none';
    if (!isBeingCalled || look === looks) return { step: open.next, locale };
    await new Promise((wake) => setTimeout(wake, lookEveryMillis));
  }
}
