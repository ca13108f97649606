import { type Db, newId } from '@/platform/db';

export type AuditRow = {
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
  readonly at: Date;
};

export const insertAudit = (db: Db, row: AuditRow) =>
  db.auditEvent.create({ data: { id: newId('audit', row.at), ...row } });

export const userName = async (db: Db, id: string): Promise<string> =>
  (await db.user.findUnique({ where: { id }, select: { name: true } }))?.name ?? '';
