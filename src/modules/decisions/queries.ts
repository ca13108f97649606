import { prisma } from '@/platform/db';
import { decisionsAbout } from './repo';

export type PastDecision = Awaited<ReturnType<typeof decisionsAbout>>[number];

/** What was decided about any of these before, latest first; for the desk alone. */
export const pastDecisions = (subjectIds: readonly string[]): Promise<readonly PastDecision[]> =>
  decisionsAbout(prisma, subjectIds);
