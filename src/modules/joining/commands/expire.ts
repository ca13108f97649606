import { prisma } from '@/platform/db';
import { expireInvitations } from '../repo/invitations';

/** Writes down that invitations nobody answered in time are over. */
export const expireLetters = (now: Date): Promise<number> => expireInvitations(prisma, now);
