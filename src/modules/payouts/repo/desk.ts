import type { Db } from '@/platform/db';

const names = { select: { id: true, slug: true, publicName: true, publicNameUr: true } } as const;

export const readRuns = (db: Db, limit: number) =>
  db.payoutRun.findMany({ orderBy: { id: 'desc' }, take: limit });

/** How many payouts each run has, and how many of them are settled or need a person. */
export async function countByRun(db: Db, runIds: readonly string[]) {
  return db.payout.groupBy({
    by: ['runId', 'status'],
    where: { runId: { in: [...runIds] } },
    _count: { _all: true },
    _sum: { amountMinor: true },
  });
}

export const readRunPayouts = (db: Db, runId: string) =>
  db.payout.findMany({
    where: { runId },
    include: { account: true, artisan: names, _count: { select: { transfers: true } } },
    orderBy: { id: 'asc' },
    take: 2_000,
  });

export async function readNames(db: Db, artisanIds: readonly string[]) {
  const rows = await db.artisan.findMany({ where: { id: { in: [...artisanIds] } }, ...names });
  return new Map(rows.map((row) => [row.id, row]));
}

export async function readMasked(
  db: Db,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.payoutAccount.findMany({
    where: { id: { in: [...accountIds] } },
    select: { id: true, numberMasked: true },
  });
  return new Map(rows.map((row) => [row.id, row.numberMasked]));
}

export async function readPersons(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.user.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}
