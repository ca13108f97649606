import { isId } from '@/domain/ids';
import { type Actor, may } from '@/domain/policy';
import { type PictureWidth, readPicture } from '@/modules/media/queries';
import { prisma } from '@/platform/db';
import { findPackedPhoto } from './repo';

const KEY = /^(ful_[0-9a-z]{26})-[0-9a-f]{32}$/;

/**
 * The photo of a packed parcel, for the artisan's own people and for staff who work on orders; null for everybody
 * else as for a photo that doesn't exist.
 */
export async function packedPhoto(
  actor: Actor,
  key: string,
  width: PictureWidth,
): Promise<Buffer | null> {
  const [, parcel = ''] = KEY.exec(key) ?? [];
  if (!isId('fulfillment', parcel)) return null;
  const found = await findPackedPhoto(prisma, parcel);
  if (found?.packedPhoto !== key) return null;
  const isTheirs = may(actor, 'order.read', found) || may(actor, 'adminOrders.read', null);
  return isTheirs ? readPicture('packed', key, width) : null;
}
