import type { Id } from '@/domain/ids';
import { type Money, money } from '@/domain/money';
import { type Db, newId } from '@/platform/db';

export type Credit = {
  readonly id: Id<'storeCredit'>;
  /** The last four signs of its code, to tell it from others. */
  readonly codeEnd: string;
  readonly balance: Money;
};

export async function findCredits(
  db: Db,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Credit>> {
  if (hashes.length === 0) return new Map();
  const rows = await db.storeCredit.findMany({ where: { codeHash: { in: [...hashes] } } });
  return new Map(
    rows.map((row) => [
      row.codeHash,
      {
        id: row.id as Id<'storeCredit'>,
        codeEnd: row.codeEnd,
        balance: money(Number(row.balanceMinor)),
      },
    ]),
  );
}

/** Writes a new credit; `false` when there is one for this refund already. */
export async function insertCredit(
  db: Db,
  row: {
    readonly id: string;
    readonly codeHash: string;
    readonly codeEnd: string;
    readonly phone: string;
    readonly amountMinor: bigint;
    readonly currency: string;
    readonly refundId: string | null;
  },
  now: Date,
): Promise<boolean> {
  const { count } = await db.storeCredit.createMany({
    data: [{ ...row, balanceMinor: row.amountMinor, createdAt: now }],
    skipDuplicates: true,
  });
  return count === 1;
}

export const creditOfRefund = (db: Db, refundId: string) =>
  db.storeCredit.findUnique({ where: { refundId }, select: { id: true } });

/** Takes from a credit only what is still on it. */
export async function draw(
  db: Db,
  use: {
    readonly storeCreditId: string;
    readonly groupId: string;
    readonly minor: number;
  },
  now: Date,
): Promise<boolean> {
  const minor = BigInt(use.minor);
  const { count } = await db.storeCredit.updateMany({
    where: { id: use.storeCreditId, balanceMinor: { gte: minor } },
    data: { balanceMinor: { decrement: minor } },
  });
  if (count === 0) return false;
  const { storeCreditId, groupId } = use;
  await db.storeCreditUse.createMany({
    data: [
      {
        id: newId('storeCreditUse', now),
        storeCreditId,
        groupId,
        amountMinor: minor,
        createdAt: now,
      },
    ],
  });
  return true;
}

/** What a purchase took from each credit, with its orders' parts, in the order in which they were counted. */
export async function readUses(db: Db, groupId: string) {
  const [uses, orders] = await Promise.all([
    db.storeCreditUse.findMany({ where: { groupId }, orderBy: { storeCreditId: 'asc' } }),
    db.order.findMany({
      where: { groupId },
      select: { id: true, creditMinor: true, status: true },
      orderBy: { position: 'asc' },
    }),
  ]);
  return {
    uses: uses.map((use) => ({ id: use.storeCreditId, minor: Number(use.amountMinor) })),
    orders: orders.map((order) => ({
      id: order.id,
      minor: Number(order.creditMinor),
      status: order.status,
    })),
  };
}

export async function groupOfOrder(db: Db, orderId: string): Promise<string | null> {
  const row = await db.order.findUnique({ where: { id: orderId }, select: { groupId: true } });
  return row?.groupId ?? null;
}

/** Puts money back on a credit. */
export async function putBack(
  db: Db,
  back: { readonly storeCreditId: string; readonly groupId: string; readonly minor: number },
): Promise<void> {
  const { storeCreditId, groupId } = back;
  const minor = BigInt(back.minor);
  await db.storeCredit.update({
    where: { id: storeCreditId },
    data: { balanceMinor: { increment: minor } },
  });
  await db.storeCreditUse.update({
    where: { storeCreditId_groupId: { storeCreditId, groupId } },
    data: { givenBack: { increment: minor } },
  });
}
