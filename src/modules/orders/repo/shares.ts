import type { Db } from '@/platform/db';
import type { NewFeeLine } from './write';

export type FrozenOrder = {
  readonly id: string;
  readonly artisanId: string;
  readonly taxpayerStatus: string;
  readonly feeVersion: number;
  /** When the sums were frozen. */
  readonly placedAt: Date;
  readonly lines: readonly {
    readonly id: string;
    readonly productId: string;
    readonly craft: string;
    readonly price: number;
    readonly quantity: number;
    readonly total: number;
  }[];
  readonly discounts: readonly {
    readonly lineId: string | null;
    readonly bearer: string;
    readonly minor: number;
  }[];
};

export async function readFrozen(db: Db, groupId: string): Promise<FrozenOrder[]> {
  const rows = await db.order.findMany({
    where: { groupId, status: { in: ['pending_payment', 'unconfirmed'] } },
    include: {
      artisan: { select: { taxpayerStatus: true } },
      group: { select: { createdAt: true } },
      lines: { include: { product: { select: { craftSlug: true } } }, orderBy: { id: 'asc' } },
      discountLines: true,
    },
    orderBy: { position: 'asc' },
    relationLoadStrategy: 'join',
  });
  return rows.map((row) => ({
    id: row.id,
    artisanId: row.artisanId,
    taxpayerStatus: row.artisan.taxpayerStatus,
    feeVersion: row.feeVersion,
    placedAt: row.group.createdAt,
    lines: row.lines.map((line) => ({
      id: line.id,
      productId: line.productId,
      craft: line.product.craftSlug,
      price: Number(line.unitPriceMinor),
      quantity: line.quantity,
      total: Number(line.totalMinor),
    })),
    discounts: row.discountLines.map((one) => ({
      lineId: one.orderLineId,
      bearer: one.bearer,
      minor: Number(one.amountMinor),
    })),
  }));
}

export async function replaceShares(
  db: Db,
  order: Pick<FrozenOrder, 'id'>,
  shares: { readonly fees: NewFeeLine[]; readonly due: bigint; readonly version: number },
): Promise<void> {
  await db.feeLine.createMany({ data: shares.fees });
  await db.order.update({
    where: { id: order.id },
    data: { feeVersion: shares.version, dueMinor: shares.due },
  });
}
