import { groupIdByLink } from '@/modules/orders/queries/by-link';
import { groupPath } from '@/modules/orders/queries/link';
import { prisma } from '@/platform/db';
import type { NextStep } from '@/platform/payments/port';
import { attemptById, attemptsOfGroup, isOpen } from '../repo/attempts';
import { payableOf } from '../repo/payments';

export type WayBack = {
  readonly path: string;
  readonly locale: 'en' | 'ur';
  readonly number: string;
};

/** Where the buyer of an attempt goes from here: her order, in her language. */
export async function wayBack(attemptId: string): Promise<WayBack | null> {
  const attempt = await attemptById(prisma, attemptId);
  const payable = attempt && (await payableOf(prisma, attempt.groupId));
  if (!payable) return null;
  return { path: groupPath(payable.number), locale: payable.locale, number: payable.number };
}

/** The step of the try that is open, for the holder of the key alone; null when there is none to take. */
export async function openStep(number: string, key: string, now: Date): Promise<NextStep | null> {
  const groupId = await groupIdByLink(number, key);
  if (groupId === null) return null;
  const tries = await attemptsOfGroup(prisma, groupId);
  const open = tries.find((one) => isOpen(one) && one.expiresAt > now);
  return open?.next ?? null;
}
