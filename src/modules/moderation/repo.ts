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
