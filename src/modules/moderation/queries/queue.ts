import type { ModerationSubject } from '@/domain/moderation/reasons';
import type { Words } from '@/domain/place';
import { type Actor, may } from '@/domain/policy';
import { shopsToJudge } from '@/modules/joining/queries/judging';
import { piecesToJudge } from '@/modules/pieces/queries/judging';
import { storiesToJudge } from '@/modules/stories/queries/judging';
import { prisma } from '@/platform/db';

export type QueueItem = {
  readonly kind: ModerationSubject;
  readonly id: string;
  readonly title: Words;
  readonly shop: Words;
  readonly picture: { readonly base: string; readonly widths: readonly number[] } | null;
  readonly since: Date;
};

/** All that waits for a moderator, the longest waiting first; nothing for who may not look. */
export async function moderationQueue(actor: Actor): Promise<readonly QueueItem[]> {
  if (!may(actor, 'moderation.read', null)) return [];
  const [pieces, stories, shops] = await Promise.all([
    piecesToJudge(prisma),
    storiesToJudge(prisma),
    shopsToJudge(prisma),
  ]);
  const items: QueueItem[] = [
    ...pieces,
    ...stories,
    ...shops.map(({ id, name, craft, since }) => ({
      kind: 'artisan' as const,
      id,
      title: name,
      shop: craft,
      picture: null,
      since,
    })),
  ];
  return items.sort((a, b) => a.since.getTime() - b.since.getTime());
}
