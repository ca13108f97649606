import { moderationQueue } from '@/modules/moderation/queries/queue';
import { judgeStory } from '@/modules/stories/commands/judge';
import { desk, type Row, type Visitor, verb } from './access-row';
import type { Attempt } from './access-world';

const moderators: readonly Visitor[] = ['moderator', 'admin'];

/** Nothing waits in this town, so who may decide hears of the missing reason, and everybody else of nothing. */
const judge: Attempt = async (world, visitor) => {
  await moderationQueue(world.actors[visitor]);
  const verdict = {
    id: 'sto_0',
    kind: 'story',
    decision: 'reject',
    reasons: [],
    note: '',
  } as const;
  const judged = await judgeStory(world.actors[visitor], { ...verdict, version: 1 }, world.at);
  return !judged.ok && judged.failure.code === 'story.reason_missing';
};

/** What waits for a moderator, and the verdict. */
export const moderationRows: Readonly<Record<string, Row>> = {
  'page /admin/moderation': desk('moderation.read', moderators),
  'action moderation.judgeAction': {
    ...verb('moderation.decide', moderators),
    foreign: moderators,
    attempt: judge,
  },
};
