import { parseGroupNumber } from '@/domain/order/number';
import { prisma } from '@/platform/db';
import { groupIdOfNumber } from '../repo/read';
import { opensGroup } from './link';

/** The purchase that a number and its key open; null for a wrong key as for an unknown number. */
export async function groupIdByLink(number: string, key: string): Promise<string | null> {
  const read = parseGroupNumber(number);
  return read !== null && opensGroup(read, key) ? groupIdOfNumber(prisma, read) : null;
}
