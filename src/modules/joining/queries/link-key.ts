import { isPhone, type Phone } from '@/domain/phone';
import { prisma } from '@/platform/db';
import { keyed, sameText } from '@/platform/secrets';
import { readOwners, readShop } from '../repo/shops';

/** Opens the page that sends a code to the shop's own number, and nothing else. */
export const continueKey = (artisanId: string): string =>
  keyed('joining.continue', artisanId).slice(0, 22);

/** The number behind such a link, for sending a code to it and nothing else; null for a wrong one. */
export async function phoneOfLink(artisanId: string, key: string): Promise<Phone | null> {
  if (!sameText(key, continueKey(artisanId))) return null;
  const shop = await readShop(prisma, artisanId);
  const owner = (await readOwners(prisma, artisanId)).find(({ user }) => user.phone !== null);
  const phone = owner?.user.phone ?? shop?.phone ?? '';
  return isPhone(phone) ? phone : null;
}
