import type { Id } from '@/domain/ids';
import { confirmByLink } from '@/modules/orders/commands/confirm';
import { groupView } from '@/modules/orders/queries/group';
import { prisma } from '@/platform/db';
import { type MadeArtisan, makeProduct } from '../../prisma/makers/trade';
import { buy, cartWith } from './buying';

/** An order the buyer has confirmed, of one or more new pieces of this artisan. */
export async function placedOrder(
  artisan: MadeArtisan,
  now: Date,
  wanted: { readonly pieces?: number; readonly quantity?: number; readonly confirm?: boolean } = {},
) {
  const { pieces = 1, quantity = 1, confirm = true } = wanted;
  const lines: { variantId: string; quantity: number }[] = [];
  for (let index = 0; index < pieces; index += 1) {
    const { variantId } = await makeProduct(prisma, artisan, { priceRupees: 1500, stock: 20 });
    lines.push({ variantId, quantity });
  }
  const { number, key } = await buy(await cartWith(lines, now), {}, now);
  if (confirm) await confirmByLink({ number, key }, now);
  const order = (await groupView(number, key))?.orders[0];
  if (!order) throw new Error('nothing was placed');
  const parcelId = (order.parcels[0]?.id ?? '') as Id<'fulfillment'>;
  return { order, orderId: order.id, parcelId, number, key };
}
