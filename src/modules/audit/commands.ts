import type { Actor } from '@/domain/policy';
import type { Db } from '@/platform/db';
import { type AuditRow, insertAudit } from './repo';

export type AuditNote = {
  readonly actor: Actor;
  readonly actorName: string;
  /** The permission or command, such as `order.confirm_by_phone`. */
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly details?: AuditRow['details'];
};

/** Writes who did what, with the change itself; never edited. Personal details do not belong in `details`. */
export async function recordAudit(db: Db, note: AuditNote, now: Date): Promise<void> {
  await insertAudit(db, {
    actorKind: note.actor.kind === 'user' && note.actor.staffRole ? 'staff' : note.actor.kind,
    actorId: note.actor.kind === 'user' ? note.actor.id : null,
    actorName: note.actorName,
    action: note.action,
    subjectKind: note.subject.kind,
    subjectId: note.subject.id,
    details: note.details ?? {},
    at: now,
  });
}
