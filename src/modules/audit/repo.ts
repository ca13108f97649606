import { type Db, newId } from '@/platform/db';
import type { AuditedAction, AuditFilter } from './types';

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

export type AuditCursor = { readonly at: Date; readonly id: string };

/** The trail, newest first, `limit` lines beyond `after`. */
export const readTrail = (
  db: Db,
  { action, who, subject, from, before }: AuditFilter,
  { after, limit }: { readonly after: AuditCursor | null; readonly limit: number },
) =>
  db.auditEvent.findMany({
    where: {
      AND: [
        action === null ? {} : { action },
        who === '' ? {} : { actorName: { contains: who, mode: 'insensitive' } },
        subject === null ? {} : { subjectKind: subject.kind, subjectId: subject.id },
        from === null ? {} : { at: { gte: from } },
        before === null ? {} : { at: { lt: before } },
        after === null
          ? {}
          : { OR: [{ at: { lt: after.at } }, { at: after.at, id: { lt: after.id } }] },
      ],
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit,
  });

export type RecordedBefore = {
  readonly action: AuditedAction;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly since: Date;
  readonly detail: { readonly key: string; readonly value: string };
};

/** The latest event of this kind about a subject that has such a detail. */
export const readLast = (db: Db, { action, subject, since, detail }: RecordedBefore) =>
  db.auditEvent.findFirst({
    where: {
      action,
      subjectKind: subject.kind,
      subjectId: subject.id,
      at: { gte: since },
      details: { path: [detail.key], equals: detail.value },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
