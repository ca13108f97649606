import type { Decision, ModerationSubject } from '@/domain/moderation/reasons';
import type { Actor } from '@/domain/policy';
import type { Prisma } from '@/generated/prisma/client';
import { type Db, newId } from '@/platform/db';
import { insertDecision } from './repo';

export type Decided = {
  readonly subjectKind: ModerationSubject;
  readonly subjectId: string;
  readonly artisanId: string;
  readonly decision: Decision;
  readonly reasons: readonly string[];
  readonly note: string;
  /** What was looked at, as it was. */
  readonly snapshot: Prisma.InputJsonValue;
};

/** Keeps a moderator's decision for good, with what it was about; within the transaction that carries it out. */
export async function recordDecision(
  db: Db,
  decided: Decided,
  actor: Actor,
  now: Date,
): Promise<void> {
  if (actor.kind !== 'user') throw new Error('only a person decides');
  await insertDecision(db, {
    ...decided,
    id: newId('decision', now),
    decidedBy: actor.id,
    at: now,
  });
}
