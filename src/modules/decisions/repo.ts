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

/** What was decided about these before, latest first, with the names of those who did. */
export async function decisionsAbout(db: Db, subjectIds: readonly string[]) {
  const rows = await db.moderationDecision.findMany({
    where: { subjectId: { in: [...subjectIds] } },
    orderBy: { at: 'desc' },
    take: 20,
  });
  const people = await db.user.findMany({
    where: { id: { in: rows.map((row) => row.decidedBy) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ id, decision, reasons, note, decidedBy, at }) => ({
    id,
    decision,
    reasons,
    note,
    by: names.get(decidedBy) ?? '',
    at,
  }));
}
