import { startsOf, step } from '@/domain/flow';
import { type Id, isId } from '@/domain/ids';
import { type Actor, may, type UserActor } from '@/domain/policy';
import { fail, ok, type Result } from '@/domain/result';
import { type StoryMove, type StoryState, storyFlow } from '@/domain/story/flow';
import { recordAudit } from '@/modules/audit/commands';
import { settleLevel } from '@/modules/levels/commands';
import { markStale } from '@/platform/cache';
import { type Db, inTx } from '@/platform/db';
import { endChange, pendingOf } from '../repo/changes';
import { lockStory, moveStory, pieceSlugsOf, readWholeStory, type WholeStory } from '../repo/own';
import type { HerStoryMove } from '../types';

const takenBack = { status: 'canceled', note: null, reasons: [] } as const;

/** Takes a story of hers back from the check, hides, shows or puts it away, or takes it out again. Failures: `story.not_found`, `story.not_now`. */
export const moveOwnStory = (
  actor: Actor,
  id: string,
  wanted: HerStoryMove,
  now: Date,
): Promise<Result<null>> =>
  withHers(actor, id, async (db, row, who) => {
    const isDraft = wanted === 'restore' && row.publishedAt === null;
    const move: StoryMove = isDraft ? 'restore_draft' : wanted;
    const next = step(storyFlow, move, row.status as StoryState, 'artisan');
    if (!next.ok) return fail('story.not_now');
    const to = { status: next.value, updatedAt: now };
    if (!(await moveStory(db, row.id, startsOf(storyFlow, move), to))) return fail('story.not_now');
    // What is put away is not to be read: nobody need look at a change of it.
    const change = wanted === 'archive' ? pendingOf(row) : null;
    if (change) await endChange(db, change.id, { ...takenBack, now });
    const subject = { kind: 'story', id: row.id };
    await recordAudit(db, { actor: who, action: `story.${wanted}`, subject }, now);
    await showStory(db, row);
    return ok(null);
  });

/** Takes back the change that waits; the story stays as it is. Failures: `story.not_found`, `story.not_now`. */
export const cancelStoryChange = (actor: Actor, id: string, now: Date): Promise<Result<null>> =>
  withHers(actor, id, async (db, row, who) => {
    const change = pendingOf(row);
    if (!change || !(await endChange(db, change.id, { ...takenBack, now })))
      return fail('story.not_now');
    const subject = { kind: 'story', id: row.id };
    await recordAudit(db, { actor: who, action: 'story.cancel_change', subject }, now);
    return ok(null);
  });

/** Brings public pages, and what her shop has shown of itself, in line with how a story stands. */
export async function showStory(db: Db, row: WholeStory): Promise<void> {
  await settleLevel(db, row.artisanId);
  const pieces = await pieceSlugsOf(db, row.artisanId);
  await markStale(db, [
    'home',
    'stories',
    `story:${row.slug}`,
    `artisan:${row.artisan.slug}`,
    ...pieces.map((slug) => `product:${slug}` as const),
  ]);
}

async function withHers(
  actor: Actor,
  id: string,
  work: (db: Db, row: WholeStory, who: UserActor) => Promise<Result<null>>,
): Promise<Result<null>> {
  if (actor.kind !== 'user' || !isId('story', id)) return fail('story.not_found');
  return inTx<Result<null>>(async (db) => {
    await lockStory(db, id);
    const row = await readWholeStory(db, id);
    const artisanId = row?.artisanId as Id<'artisan'> | undefined;
    if (!row || !artisanId || !may(actor, 'story.change', { artisanId }))
      return fail('story.not_found');
    return work(db, row, actor);
  });
}
