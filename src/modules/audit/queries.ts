import { type Actor, may } from '@/domain/policy';
import { plainLine } from '@/domain/text/plain';
import { type Db, prisma } from '@/platform/db';
import { type AuditCursor, type RecordedBefore, readLast, readTrail, userName } from './repo';
import type { AuditEntry, AuditFilter } from './types';

/** Who acts, as timelines and the audit trail write it down. */
export type ActorTrace = {
  readonly actorKind: 'buyer' | 'artisan' | 'staff' | 'system';
  readonly actorId: string | null;
  readonly actorName: string;
};

export async function traceOf(db: Db, actor: Actor): Promise<ActorTrace> {
  if (actor.kind === 'system') return { actorKind: 'system', actorId: null, actorName: '' };
  if (actor.kind === 'guest') return { actorKind: 'buyer', actorId: null, actorName: '' };
  const actorKind = actor.staffRole ? 'staff' : actor.artisans.length > 0 ? 'artisan' : 'buyer';
  return { actorKind, actorId: actor.id, actorName: await userName(db, actor.id) };
}

const pageSize = 50;

export type AuditPage = { readonly entries: readonly AuditEntry[]; readonly next: string | null };

/** One page of the trail, newest first; empty for who may not read it. */
export async function auditTrail(
  actor: Actor,
  filter: AuditFilter,
  cursor: string | null,
): Promise<AuditPage> {
  if (!may(actor, 'audit.read', null)) return { entries: [], next: null };
  const after = cursor === null ? null : readCursor(cursor);
  const who = plainLine(filter.who).slice(0, 80);
  const rows = await readTrail(prisma, { ...filter, who }, { after, limit: pageSize + 1 });
  const shown = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return {
    entries: shown.map((row) => ({ ...row, details: row.details as AuditEntry['details'] })),
    next: last ? `${last.at.getTime()}.${last.id}` : null,
  };
}

/** The details of the latest such event, for a command that takes it back; null when there is none. */
export async function lastRecorded(
  db: Db,
  before: RecordedBefore,
): Promise<AuditEntry['details'] | null> {
  const found = await readLast(db, before);
  return found && (found.details as AuditEntry['details']);
}

function readCursor(text: string): AuditCursor | null {
  const [, millis = '', id = ''] = /^(\d{1,15})\.(aud_[0-9a-z]{26})$/.exec(text) ?? [];
  return id === '' ? null : { at: new Date(Number(millis)), id };
}
