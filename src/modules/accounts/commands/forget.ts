import { prisma } from '@/platform/db';
import { deleteCodesBefore } from '../repo/codes';
import { deleteSessionsBefore } from '../repo/sessions';
import { deleteThrottlesBefore } from '../repo/throttles';

const DAY_MS = 24 * 60 * 60_000;

/** Forgets what signing in leaves behind: counts after two days, codes after one, ended sessions after a month. */
export async function forgetOldSignIns(now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  await deleteThrottlesBefore(prisma, daysAgo(2));
  await deleteCodesBefore(prisma, daysAgo(1));
  await deleteSessionsBefore(prisma, daysAgo(30));
}
