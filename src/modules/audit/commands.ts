import type { Actor } from '@/domain/policy';
import type { Db } from '@/platform/db';
import { traceOf } from './queries';
import { type AuditRow, insertAudit } from './repo';
import type { AuditedAction } from './types';

export type AuditNote = {
  readonly actor: Actor;
  /** The permission or command, such as `order.confirm_by_phone`. */
  readonly action: AuditedAction;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly details?: AuditRow['details'];
};

/** Writes who did what, with the change itself; never edited. Personal details do not belong in `details`. */
export async function recordAudit(db: Db, note: AuditNote, now: Date): Promise<void> {
  await insertAudit(db, {
    ...(await traceOf(db, note.actor)),
    action: note.action,
    subjectKind: note.subject.kind,
    subjectId: note.subject.id,
    details: note.details ?? {},
    at: now,
  });
}
