import type { Id } from '@/domain/ids';
import type { Db } from '@/platform/db';

export type NewHold = {
  readonly id: Id<'payoutHold'>;
  readonly artisanId: string;
  readonly amountMinor: bigint;
  readonly reason: string;
  readonly note: string;
  readonly noteUr: string;
  readonly releaseOn: Date;
  readonly placedBy: string;
  readonly placedAt: Date;
};

export async function insertHold(db: Db, hold: NewHold): Promise<void> {
  await db.payoutHold.create({ data: { ...hold, currency: 'PKR' } });
}

export const readHold = (db: Db, id: string) => db.payoutHold.findUnique({ where: { id } });

/** Writes the objection once; `false` when there is one already or the money is free. */
export async function writeAppeal(db: Db, id: string, appeal: string, at: Date): Promise<boolean> {
  const { count } = await db.payoutHold.updateMany({
    where: { id, releasedAt: null, appealedAt: null },
    data: { appeal, appealedAt: at },
  });
  return count === 1;
}

export async function writeAnswer(db: Db, id: string, answer: string): Promise<boolean> {
  const { count } = await db.payoutHold.updateMany({
    where: { id, releasedAt: null, appealedAt: { not: null } },
    data: { answer },
  });
  return count === 1;
}

export async function markReleased(
  db: Db,
  id: string,
  by: { readonly releasedBy: string | null; readonly answer?: string },
  now: Date,
): Promise<boolean> {
  const { count } = await db.payoutHold.updateMany({
    where: { id, releasedAt: null },
    data: { ...by, releasedAt: now },
  });
  return count === 1;
}

export async function releaseDue(db: Db, day: Date, now: Date): Promise<number> {
  const { count } = await db.payoutHold.updateMany({
    where: { releasedAt: null, releaseOn: { lte: day } },
    data: { releasedAt: now },
  });
  return count;
}

const names = { select: { publicName: true, publicNameUr: true } } as const;

/** Holds still open, those with an unanswered objection first. */
export const readOpenHolds = (db: Db, limit: number) =>
  db.payoutHold.findMany({
    where: { releasedAt: null },
    include: { artisan: names },
    orderBy: [{ appealedAt: { sort: 'asc', nulls: 'last' } }, { releaseOn: 'asc' }],
    take: limit,
  });

export const readHoldsOf = (db: Db, artisanId: string, limit: number) =>
  db.payoutHold.findMany({
    where: { artisanId },
    orderBy: [{ releasedAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take: limit,
  });

/** An artisan by her slug or id. */
export const findArtisan = (db: Db, named: string) =>
  db.artisan.findFirst({
    where: { OR: [{ slug: named }, { id: named }] },
    select: { id: true, publicName: true },
  });

/** Σ on her account as the ledger has it: negative when she owes. */
export async function readOwed(db: Db, artisanId: string): Promise<number> {
  const total = await db.posting.aggregate({
    where: { account: { code: `artisan_payable:${artisanId}` } },
    _sum: { amountMinor: true },
  });
  return 0 - Number(total._sum.amountMinor ?? 0n);
}
