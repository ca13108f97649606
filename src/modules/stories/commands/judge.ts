import { step } from '@/domain/flow';
import { isId } from '@/domain/ids';
import { type Decision, isReason } from '@/domain/moderation/reasons';
import { type Actor, may, type UserActor } from '@/domain/policy';
import { fail, ok, type Result } from '@/domain/result';
import { type StoryMove, type StoryState, storyFlow } from '@/domain/story/flow';
import { plainText } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { recordDecision } from '@/modules/decisions/commands';
import { tellShop } from '@/modules/notifications/commands';
import { type Db, inTx } from '@/platform/db';
import { asJson, changedContent, endChange, pendingOf, storyOfChange } from '../repo/changes';
import { contentOf, lockStory, moveStory, readWholeStory, type WholeStory } from '../repo/own';
import { partsFor } from './files';
import { showStory } from './move';
import { rewriteStory } from './save';

export type JudgedStory = {
  /** Of a story, or of a change of one. */
  readonly id: string;
  readonly kind: 'story' | 'story_change';
  readonly decision: Decision;
  readonly reasons: readonly string[];
  readonly note: string;
  /** The version that was looked at; one that she saved meanwhile is looked at again. */
  readonly version: number;
};

const moves = {
  approve: 'publish',
  request_changes: 'request_changes',
  reject: 'reject',
} as const satisfies Record<Decision, StoryMove>;

/**
 * A moderator decides about a story that was sent, or about a change of a published one, which goes on being read until
 * the change is approved. She is told by a message with a link. Failures: `story.not_found` (also for who may not),
 * `story.own_shop`, `story.reason_missing`, `story.judged` (somebody was first, or she took it back),
 * `story.changed_meanwhile`, `story.photo_unknown`, `story.audio_unknown`.
 */
export async function judgeStory(
  actor: Actor,
  judged: JudgedStory,
  now: Date,
): Promise<Result<null>> {
  if (actor.kind !== 'user' || !may(actor, 'moderation.decide', null))
    return fail('story.not_found');
  const verdict = { ...judged, note: plainText(judged.note).slice(0, 1000) };
  if (verdict.decision !== 'approve' && verdict.reasons.length === 0 && verdict.note === '')
    return fail('story.reason_missing', { field: 'reasons' });
  if (!verdict.reasons.every(isReason)) return fail('input.invalid', { field: 'reasons' });
  return inTx<Result<null>>(async (db) => {
    const id = await storyIdOf(db, judged);
    if (id === null) return fail('story.not_found');
    await lockStory(db, id);
    const row = await readWholeStory(db, id);
    if (!row) return fail('story.not_found');
    if (actor.artisans.some((own) => own.id === row.artisanId)) return fail('story.own_shop');
    if (!isWaiting(row, judged)) return fail('story.judged');
    if (judged.version !== row.version) return fail('story.changed_meanwhile');
    const done =
      judged.kind === 'story'
        ? await judgeNew(db, row, verdict, now)
        : await judgeChange(db, row, verdict, now);
    if (!done.ok) return done;
    await keepDecision(db, actor, row, verdict, now);
    await showStory(db, row);
    return ok(null);
  });
}

async function storyIdOf(db: Db, { id, kind }: JudgedStory): Promise<string | null> {
  if (kind === 'story') return isId('story', id) ? id : null;
  return isId('storyChange', id) ? storyOfChange(db, id) : null;
}

const isWaiting = (row: WholeStory, { id, kind }: JudgedStory): boolean =>
  kind === 'story' ? row.status === 'proposed' : pendingOf(row)?.id === id;

async function judgeNew(
  db: Db,
  row: WholeStory,
  verdict: JudgedStory,
  now: Date,
): Promise<Result<null>> {
  const next = step(storyFlow, moves[verdict.decision], row.status as StoryState, 'staff');
  if (!next.ok) return fail('story.judged');
  const word =
    verdict.decision === 'approve'
      ? { publishedAt: row.publishedAt ?? now, reviewNote: null, reviewReasons: [] }
      : { reviewNote: verdict.note, reviewReasons: [...verdict.reasons] };
  const to = { ...word, status: next.value, updatedAt: now };
  return (await moveStory(db, row.id, [row.status as StoryState], to))
    ? ok(null)
    : fail('story.judged');
}

async function judgeChange(
  db: Db,
  row: WholeStory,
  verdict: JudgedStory,
  now: Date,
): Promise<Result<null>> {
  const change = pendingOf(row);
  if (change?.id !== verdict.id) return fail('story.judged');
  const isApproved = verdict.decision === 'approve';
  const content = changedContent(change);
  const parts = isApproved ? await partsFor(db, null, row, content) : null;
  if (parts && !parts.ok) return parts;
  const status = isApproved ? 'confirmed' : 'declined';
  const note = isApproved ? null : verdict.note;
  const reasons = isApproved ? [] : verdict.reasons;
  if (!(await endChange(db, change.id, { status, note, reasons, now })))
    return fail('story.judged');
  if (parts) await rewriteStory(db, row, content, parts.value, now);
  await moveStory(db, row.id, [row.status as StoryState], {
    status: row.status as StoryState,
    reviewNote: note,
    reviewReasons: [...reasons],
  });
  return ok(null);
}

const templates = {
  approve: 'story.approved',
  request_changes: 'story.changes_requested',
  reject: 'story.rejected',
} as const satisfies Record<Decision, string>;

async function keepDecision(
  db: Db,
  actor: UserActor,
  row: WholeStory,
  { id, kind, decision, reasons, note }: JudgedStory,
  now: Date,
): Promise<void> {
  const change = pendingOf(row);
  const content = kind === 'story' || !change ? contentOf(row) : changedContent(change);
  const snapshot = { version: row.version, content: asJson(content) };
  const what = { subjectKind: kind, subjectId: id, artisanId: row.artisanId };
  await recordDecision(db, { ...what, decision, reasons, note, snapshot }, actor, now);
  const subject = { kind: 'story', id: row.id };
  await recordAudit(
    db,
    { actor, action: 'story.judge', subject, details: { decision, kind } },
    now,
  );
  await tellShop(db, row.artisanId, {
    dedupeKey: `story.${decision}:${id}:${now.getTime()}`,
    template: templates[decision],
    params: { storyLink: `/studio/stories/${row.id}` },
  });
}
