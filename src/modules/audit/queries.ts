import type { Actor } from '@/domain/policy';
import type { Db } from '@/platform/db';
import { userName } from './repo';

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
