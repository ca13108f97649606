import { isId } from '@/domain/ids';
import { type Actor, may } from '@/domain/policy';
import { type PastDecision, pastDecisions } from '@/modules/decisions/queries';
import { type JudgedPiece, pieceAsJudged } from '@/modules/pieces/queries/judging';
import { type JudgedStoryView, storyAsJudged } from '@/modules/stories/queries/judging';
import { prisma } from '@/platform/db';

export type ModerationItem = {
  readonly item: JudgedPiece | JudgedStoryView;
  readonly history: readonly PastDecision[];
  /** A moderator decides nothing about a shop she works in. */
  readonly isOwnShop: boolean;
};

/** What is to be decided, with what was decided before; null when it doesn't wait, and for who may not look. */
export async function moderationItem(actor: Actor, id: string): Promise<ModerationItem | null> {
  if (actor.kind !== 'user' || !may(actor, 'moderation.read', null)) return null;
  const isPiece = isId('product', id) || isId('productChange', id);
  const item = isPiece ? await pieceAsJudged(prisma, id) : await storyAsJudged(prisma, id);
  if (!item) return null;
  const about = 'productId' in item ? [id, item.productId] : [id];
  return {
    item,
    history: await pastDecisions(about),
    isOwnShop: actor.artisans.some((own) => own.id === item.artisanId),
  };
}
