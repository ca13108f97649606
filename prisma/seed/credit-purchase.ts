import { confirmByLink } from '@/modules/orders/commands/confirm';
import type { Db } from '@/platform/db';
import { buyers } from './buyers';
import { buy, purchaseKey } from './buying';
import { must } from './cast';
import { daysBefore } from './dice';
import { pay } from './paying';
import { artisanOfTheDemo } from './people';
import type { PlannedPurchase } from './purchase-plan';

/** Far from the numbers of the planned purchases. */
const round = 1000;

/** The buyer who was given store credit for `orderId` uses its code, with a card for the rest. */
export async function spendCredit(
  db: Db,
  orderId: string,
  townDay: Date,
  now: Date,
): Promise<void> {
  const order = await db.order.findUniqueOrThrow({
    where: { id: orderId },
    include: { group: true },
  });
  const { contactPhone: phone } = order.group;
  const index = buyers.length * round + buyers.findIndex((buyer) => buyer.phone === phone);
  const key = purchaseKey(index);
  if ((await db.orderGroup.count({ where: { idempotencyKey: key } })) > 0) return;
  const message = await db.notification.findFirstOrThrow({
    where: { template: 'credit.issued', recipient: phone },
  });
  const { code, amountMinor } = Object(message.params) as { code: string; amountMinor: number };
  const purchase: PlannedPurchase = {
    daysAgo: 1.1,
    method: 'card',
    paying: 'at_once',
    codes: [code],
    parts: [await pieceAbove(db, amountMinor)],
  };
  const at = daysBefore(now, purchase.daysAgo);
  const bought = await buy(db, purchase, index, at, townDay);
  const paidAt = await pay(db, purchase, bought, at, townDay);
  if (paidAt === null) must(await confirmByLink(bought.link, at), 'confirm');
}

/** A piece that costs more than the credit, of which several are there. */
async function pieceAbove(db: Db, creditMinor: number): Promise<PlannedPurchase['parts'][number]> {
  const { product, position, priceMinor } = await db.productVariant.findFirstOrThrow({
    where: {
      kind: 'ready',
      onHand: { gte: 4 },
      held: 0,
      priceMinor: { gt: BigInt(creditMinor) },
      product: { status: 'published', artisan: { slug: { not: artisanOfTheDemo } } },
    },
    include: { product: { include: { artisan: { select: { slug: true } } } } },
    orderBy: [{ priceMinor: 'asc' }, { id: 'asc' }],
  });
  const rupees = Number(priceMinor) / 100;
  return {
    artisan: product.artisan.slug,
    destiny: 'awaiting',
    lines: [{ slug: product.slug, position, quantity: 1, rupees }],
  };
}
