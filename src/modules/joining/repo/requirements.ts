import type { Db } from '@/platform/db';

type Row = {
  readonly slug: string;
  readonly position: number;
  readonly way: string;
  readonly computes: string | null;
  readonly neededFor: string;
  readonly asksNumber: boolean;
  readonly asksPaper: boolean;
  readonly title: string;
  readonly titleUr: string;
  readonly hint: string;
  readonly hintUr: string;
  readonly active: boolean;
};

export const readAllRequirements = (db: Db) =>
  db.requirement.findMany({
    orderBy: [{ active: 'desc' }, { position: 'asc' }, { slug: 'asc' }],
  });

export const readAllLimits = (db: Db) => db.levelLimit.findMany();

/** False when one of this name is there already. */
export async function insertRequirement(db: Db, row: Row): Promise<boolean> {
  const { count } = await db.requirement.createMany({ data: [row], skipDuplicates: true });
  return count === 1;
}

export async function saveRequirement(db: Db, { slug, ...row }: Row): Promise<boolean> {
  const { count } = await db.requirement.updateMany({ where: { slug }, data: row });
  return count === 1;
}

export async function saveLimits(
  db: Db,
  {
    level,
    payoutMinor,
    ...rest
  }: {
    readonly level: string;
    readonly livePieces: number | null;
    readonly openOrders: number | null;
    readonly payoutMinor: number | null;
  },
): Promise<void> {
  const data = { ...rest, payoutMinor: payoutMinor === null ? null : BigInt(payoutMinor) };
  await db.levelLimit.upsert({ where: { level }, create: { level, ...data }, update: data });
}
