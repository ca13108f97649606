'use server';

import { isId } from '@/domain/ids';
import { type ModerationSubject, reasonsFor } from '@/domain/moderation/reasons';
import { fail, ok, type Result } from '@/domain/result';
import { judgePiece } from '@/modules/pieces/commands/judge';
import { judgeStory } from '@/modules/stories/commands/judge';
import { defineAction } from '@/platform/action';
import { moderationQueue } from './queries/queue';
import { verdictForm } from './schema';

/** Refusals that say: somebody was faster, or she changed it meanwhile. */
const overtaken = ['judged', 'changed_meanwhile', 'not_found'];

/** By its id alone: what a form says it is would choose the reasons. A shop is decided about on its own page. */
function kindOf(subject: string): Exclude<ModerationSubject, 'artisan'> | null {
  if (isId('product', subject)) return 'product';
  if (isId('productChange', subject)) return 'product_change';
  if (isId('story', subject)) return 'story';
  return isId('storyChange', subject) ? 'story_change' : null;
}

/** A moderator decides, and the next one that waits is opened. */
export const judgeAction = defineAction({
  input: verdictForm,
  run: async (actor, sent, { now }): Promise<Result<string>> => {
    const { subject, decision, note, version } = sent;
    const kind = kindOf(subject);
    if (kind === null) return fail('moderation.not_found');
    const fitting = decision === 'approve' ? [] : reasonsFor(kind, decision);
    const reasons = sent.reasons.filter((code) => fitting.some((reason) => reason.code === code));
    if (decision !== 'approve' && reasons.length < sent.reasons.length)
      return fail('moderation.reason_unfit', { field: 'reasons' });
    if (decision !== 'approve' && reasons.length === 0)
      return fail('moderation.reason_missing', { field: 'reasons' });
    if (reasons.includes('other') && note.trim() === '')
      return fail('moderation.note_missing', { field: 'note' });
    const verdict = { id: subject, decision, reasons, note, version };
    const judged =
      kind === 'product' || kind === 'product_change'
        ? await judgePiece(actor, { ...verdict, kind }, now)
        : await judgeStory(actor, { ...verdict, kind }, now);
    if (!judged.ok && !overtaken.includes(judged.failure.code.split('.')[1] ?? '')) return judged;
    const next = (await moderationQueue(actor)).find(({ kind: of }) => of !== 'artisan');
    const done = judged.ok ? `decided_${decision}` : 'overtaken';
    return ok(
      `/admin/moderation?${new URLSearchParams({ done, ...(next ? { chosen: next.id } : {}) })}`,
    );
  },
  after: (path) => path,
});
