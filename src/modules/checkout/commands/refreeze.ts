import type { Id } from '@/domain/ids';
import { type Money, money } from '@/domain/money';
import type { FeeTerms, TaxpayerStatus } from '@/domain/order/fees';
import { givenUpByLine, lineShares } from '@/domain/order/line-fees';
import type { PaymentMethod } from '@/domain/payment/methods';
import type { Bearer } from '@/domain/promotion/promotion';
import { frozenOrders, writeShares } from '@/modules/orders/commands/shares';
import { tariff } from '@/modules/tariff/queries';
import type { Db } from '@/platform/db';

/**
 * Counts the fees of a purchase again for another way of paying, before anything of it was paid: each order that is
 * still open gets new fee lines in a next version, and what the artisan gets of it. Prices, discounts and the rules of
 * the day it was placed stay. The caller holds the group and changes the way of paying itself. `now` only stamps the
 * new rows.
 */
export async function refreezeFees(
  db: Db,
  groupId: string,
  method: PaymentMethod,
  now: Date,
): Promise<void> {
  for (const order of await frozenOrders(db, groupId)) {
    const rules = await tariff(order.placedAt, db);
    const givenUp = givenUpByLine(
      order.lines.map(({ id, total }) => ({ id, total: amount(total) })),
      order.discounts.map((one) => ({
        lineId: one.lineId,
        bearer: one.bearer as Bearer,
        amount: amount(one.minor),
      })),
    );
    const lines = order.lines.map((line) => {
      const terms: FeeTerms = {
        artisanId: order.artisanId as Id<'artisan'>,
        craft: line.craft,
        productId: line.productId as Id<'product'>,
        method,
        taxpayerStatus: order.taxpayerStatus as TaxpayerStatus,
        rules: rules.rules,
        taxRates: rules.taxRates,
        now: order.placedAt,
      };
      const off = givenUp.get(line.id) ?? money(0);
      return { id: line.id, ...lineShares(amount(line.price), line.quantity, off, terms) };
    });
    await writeShares(db, order, lines, now);
  }
}

const amount = (minor: number): Money => money(minor);
