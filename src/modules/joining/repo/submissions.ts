import type { Db } from '@/platform/db';

export const findRequirement = (db: Db, slug: string) =>
  db.requirement.findFirst({ where: { slug, active: true } });

/** Holds a shop while something is handed in for it, so that one of a kind waits at a time. */
export async function lockShop(db: Db, artisanId: string): Promise<string | null> {
  const [row] = await db.$queryRaw<{ status: string }[]>`
    SELECT status FROM artisans WHERE id = ${artisanId} FOR NO KEY UPDATE`;
  return row?.status ?? null;
}

export const lastSubmission = (db: Db, artisanId: string, slug: string) =>
  db.requirementSubmission.findFirst({
    where: { artisanId, slug },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });

export async function insertSubmission(
  db: Db,
  row: {
    readonly id: string;
    readonly artisanId: string;
    readonly slug: string;
    readonly status: string;
    readonly numberSealed: string | null;
    readonly numberMasked: string | null;
    readonly paperId: string | null;
    readonly submittedBy: string;
    readonly createdAt: Date;
    readonly decidedAt: Date | null;
    readonly decidedBy: string | null;
    readonly reason: string | null;
  },
): Promise<void> {
  await db.requirementSubmission.create({ data: row });
}

/** What waits is replaced while nobody has looked at it. */
export async function replaceWaiting(
  db: Db,
  id: string,
  row: {
    readonly numberSealed: string | null;
    readonly numberMasked: string | null;
    readonly paperId: string | null;
    readonly submittedBy: string;
    readonly createdAt: Date;
  },
): Promise<boolean> {
  const { count } = await db.requirementSubmission.updateMany({
    where: { id, status: 'pending' },
    data: row,
  });
  return count === 1;
}

export const findSubmission = (db: Db, id: string) =>
  db.requirementSubmission.findUnique({ where: { id } });

export async function decideSubmission(
  db: Db,
  id: string,
  from: readonly string[],
  decided: {
    readonly status: string;
    readonly decidedBy: string;
    readonly decidedAt: Date;
    readonly reason: string | null;
  },
): Promise<boolean> {
  const { count } = await db.requirementSubmission.updateMany({
    where: { id, status: { in: [...from] } },
    data: decided,
  });
  return count === 1;
}

/** What the tax list says of her, as a checker read it there. */
export async function keepTaxNumber(
  db: Db,
  artisanId: string,
  tax: {
    readonly ntnSealed: string | null;
    readonly ntnMasked: string | null;
    readonly taxpayerStatus: string;
    readonly taxCheckedAt: Date;
  },
): Promise<void> {
  await db.artisan.update({ where: { id: artisanId }, data: tax });
}

/** Whether a photo of a paper has arrived, and is this person's own. Foreign ones are as good as none. */
export async function isOwnPaper(db: Db, userId: string, id: string): Promise<boolean> {
  const where = { id, userId, kind: 'paper', state: { in: ['arrived', 'ready'] } };
  return (await db.media.count({ where })) === 1;
}
