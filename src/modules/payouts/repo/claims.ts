import type { Id } from '@/domain/ids';
import type { PayoutAccountState } from '@/domain/payout/flow';
import { grouped } from '@/domain/payout/grouped';
import type { ArtisanMoney, OpenTransfer, PlanAccount } from '@/domain/payout/plan';
import { payoutLimitsOf } from '@/modules/levels/queries';
import { type Db, newId, sql } from '@/platform/db';

type OpenRow = { id: string; artisanId: string; minor: bigint; at: Date };

/** Holds every artisan with something unclaimed, in the order of their ids, so that two runs never wait for each other. */
export const lockArtisansWithOpen = (db: Db): Promise<{ id: string }[]> =>
  db.$queryRaw<{ id: string }[]>(sql`
    SELECT a.id FROM artisans a
    WHERE EXISTS (SELECT 1 FROM seller_transfers t WHERE t.artisan_id = a.id AND t.payout_id IS NULL)
    ORDER BY a.id FOR NO KEY UPDATE OF a`);

/** What is open for the next payout: of all artisans, or of those named. */
export async function readOpenMoney(
  db: Db,
  day: Date,
  only: readonly string[] | null,
): Promise<readonly ArtisanMoney[]> {
  const which = only === null ? sql`TRUE` : sql`t.artisan_id = ANY(${[...only]})`;
  const rows = await db.$queryRaw<OpenRow[]>(sql`
    SELECT t.id, t.artisan_id AS "artisanId", t.amount_minor AS minor, t.created_at AS at
    FROM seller_transfers t WHERE t.payout_id IS NULL AND ${which} ORDER BY t.artisan_id, t.id`);
  const byArtisan = grouped(rows, ({ artisanId }) => artisanId);
  const ids = [...byArtisan.keys()];
  const [held, accounts, limits] = await Promise.all([
    readHeld(db, ids, day),
    readAccounts(db, ids),
    payoutLimitsOf(db, ids),
  ]);
  return ids.map((artisanId) => ({
    artisanId,
    transfers: (byArtisan.get(artisanId) ?? []).map(
      ({ minor, ...transfer }): OpenTransfer => ({ ...transfer, minor: Number(minor) }),
    ),
    heldMinor: held.get(artisanId) ?? 0,
    limitMinor: limits.get(artisanId) ?? null,
    account: accounts.get(artisanId) ?? null,
  }));
}

/** Σ of the holds that are open on `day`. */
async function readHeld(
  db: Db,
  artisanIds: readonly string[],
  day: Date,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.payoutHold.groupBy({
    by: ['artisanId'],
    where: { artisanId: { in: [...artisanIds] }, releasedAt: null, releaseOn: { gt: day } },
    _sum: { amountMinor: true },
  });
  return new Map(rows.map((row) => [row.artisanId, Number(row._sum.amountMinor ?? 0n)]));
}

async function readAccounts(
  db: Db,
  artisanIds: readonly string[],
): Promise<ReadonlyMap<string, PlanAccount>> {
  const rows = await db.payoutAccount.findMany({
    where: {
      artisanId: { in: [...artisanIds] },
      status: { in: ['pending', 'active', 'restricted'] },
    },
    select: { id: true, artisanId: true, status: true, usableFrom: true },
  });
  return new Map(
    rows.map(({ artisanId, ...row }) => [
      artisanId,
      { ...row, status: row.status as PayoutAccountState },
    ]),
  );
}

/** Marks transfers as claimed; answers how many were still free, so that a caller can see that none was taken twice. */
export const claimTransfers = (
  db: Db,
  claims: readonly { readonly transferId: string; readonly payoutId: string }[],
): Promise<number> => db.$executeRaw`
  UPDATE seller_transfers t SET payout_id = c.payout_id
  FROM (SELECT unnest(${claims.map(({ transferId }) => transferId)}::text[]) AS id,
    unnest(${claims.map(({ payoutId }) => payoutId)}::text[]) AS payout_id) c
  WHERE t.id = c.id AND t.payout_id IS NULL`;

/**
 * What is held of a payout leaves it and stays open: two transfers that cancel each other out, so that a payout is
 * always the sum of its lines and nothing is lost.
 */
export async function carryHeld(
  db: Db,
  held: readonly {
    readonly payoutId: Id<'payout'>;
    readonly artisanId: string;
    readonly minor: number;
  }[],
  now: Date,
): Promise<void> {
  const row = (sourceId: string, artisanId: string, minor: number, payoutId: string | null) => ({
    id: newId('transfer', now),
    artisanId,
    kind: 'adjustment',
    sourceId,
    amountMinor: BigInt(minor),
    currency: 'PKR',
    provider: 'hold',
    payoutId,
    createdAt: now,
  });
  await db.sellerTransfer.createMany({
    data: held.flatMap(({ payoutId, artisanId, minor }) => [
      row(`held:${payoutId}`, artisanId, -minor, payoutId),
      row(`carried:${payoutId}`, artisanId, minor, null),
    ]),
  });
}

/** Gives a payout's transfers back, for another one to claim. */
export async function freeTransfers(db: Db, payoutId: string): Promise<void> {
  await db.sellerTransfer.updateMany({ where: { payoutId }, data: { payoutId: null } });
}
