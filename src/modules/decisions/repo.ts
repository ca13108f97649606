import type { Prisma } from '@/generated/prisma/client';
import type { Db } from '@/platform/db';

export type DecisionRow = {
  readonly id: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly artisanId: string;
  readonly decision: string;
  readonly reasons: readonly string[];
  readonly note: string;
  readonly snapshot: Prisma.InputJsonValue;
  readonly decidedBy: string;
  readonly at: Date;
};

export const insertDecision = async (db: Db, row: DecisionRow): Promise<void> => {
  await db.moderationDecision.create({ data: { ...row, reasons: [...row.reasons] } });
};

/** Which decisions are asked for. */
type Which = Prisma.ModerationDecisionWhereInput;

/** Decisions, latest first, with the names of those who made them. */
async function decisionsWhere(db: Db, where: Which, take: number) {
  const rows = await db.moderationDecision.findMany({ where, orderBy: { at: 'desc' }, take });
  const people = await db.user.findMany({
    where: { id: { in: rows.map((row) => row.decidedBy) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ id, subjectKind, snapshot, decision, reasons, note, decidedBy, at }) => ({
    id,
    subjectKind,
    snapshot,
    decision,
    reasons,
    note,
    by: names.get(decidedBy) ?? '',
    at,
  }));
}

/** What was decided about these before. */
export const decisionsAbout = (db: Db, subjectIds: readonly string[]) =>
  decisionsWhere(db, { subjectId: { in: [...subjectIds] } }, 20);

/** What of hers was not taken as it was, other than these. */
export const refusalsOf = (db: Db, artisanId: string, except: readonly string[]) =>
  decisionsWhere(
    db,
    { artisanId, decision: { not: 'approve' }, subjectId: { notIn: [...except] } },
    5,
  );

/** How often each decision was made about what is hers. */
export async function countDecisions(
  db: Db,
  artisanId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.moderationDecision.groupBy({
    by: ['decision'],
    where: { artisanId },
    _count: { _all: true },
  });
  return new Map(rows.map(({ decision, _count }) => [decision, _count._all]));
}
