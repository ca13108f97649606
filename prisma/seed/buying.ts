import type { Id } from '@/domain/ids';
import { addLine, createCart } from '@/modules/cart/commands';
import { placeOrder } from '@/modules/checkout/commands/place-order';
import type { Db } from '@/platform/db';
import { buyers } from './buyers';
import { must } from './cast';
import { wishOf } from './naming';
import { demoSlugOf } from './people';
import type { PlannedPurchase } from './purchase-plan';
import { variantId } from './shelves';

export type Bought = {
  readonly groupId: string;
  readonly link: { readonly number: string; readonly key: string };
  /** The artisan's slug for each order of the purchase. */
  readonly orders: readonly { readonly id: Id<'order'>; readonly artisan: string }[];
};

export const purchaseKey = (index: number): string => `demo-town-purchase-${index}`;

/** A buyer fills a cart and orders it, through the same doors as anybody. */
export async function buy(
  db: Db,
  purchase: PlannedPurchase,
  index: number,
  at: Date,
  townDay: Date,
): Promise<Bought> {
  const buyer = buyers[index % buyers.length];
  if (!buyer) throw new Error('Nobody lives in the demo town.');
  const { id, token } = await createCart({ locale: buyer.locale }, at);
  const access = { cartId: id, token };
  for (const { slug, position, quantity } of purchase.parts.flatMap(({ lines }) => lines)) {
    const wanted = { variantId: variantId(slug, position, townDay), quantity, wish: wishOf(slug) };
    must(await addLine(access, wanted, at), `put ${slug} into a cart`);
  }
  const placed = await placeOrder(
    {
      access,
      contact: { name: buyer.name, phone: buyer.phone },
      address: { ...buyer, country: 'PK' },
      method: purchase.method,
      codes: purchase.codes,
      locale: buyer.locale,
      idempotencyKey: purchaseKey(index),
    },
    at,
  );
  if (!placed.ok) {
    const codes = placed.failures.map(({ code }) => code).join(', ');
    throw new Error(`The demo town could not place purchase ${index}: ${codes}`);
  }
  const { groupId, number, key } = placed.value;
  return { groupId, link: { number, key }, orders: await ordersOf(db, groupId, townDay) };
}

async function ordersOf(db: Db, groupId: string, townDay: Date): Promise<Bought['orders']> {
  const rows = await db.order.findMany({
    where: { groupId },
    select: { id: true, artisanId: true },
  });
  return rows.map(({ id, artisanId }) => ({
    id: id as Id<'order'>,
    artisan: demoSlugOf(artisanId, townDay),
  }));
}
