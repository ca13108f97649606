import { cache } from 'react';
import type { UserActor } from '@/domain/policy';
import { deadCount } from '@/modules/desk/queries/machinery';
import { countOf } from '@/modules/desk/ui/count-of';
import { moderationQueue } from '@/modules/moderation/queries/queue';
import { queueCounts } from '@/modules/orders/queries/admin';
import { casesWaiting } from '@/modules/support/queries/desk';
import { now } from '@/platform/clock';

/** What waits, asked once for a page and its frame. */
export const deskCounts = cache(async (actor: UserActor) => {
  const at = now();
  const [queues, dead, cases, toJudge] = await Promise.all([
    queueCounts(actor, at),
    deadCount(actor),
    casesWaiting(actor),
    moderationQueue(actor),
  ]);
  const parcels = (['to_hand_over', 'attempted', 'refused'] as const).map((queue) =>
    countOf(queue, queues),
  );
  return {
    queues,
    needs: countOf('needs', queues),
    parcels: parcels.reduce((all, count) => all + count, 0),
    dead,
    cases,
    toJudge: { count: toJudge.length, oldest: toJudge[0]?.since ?? null },
  };
});
