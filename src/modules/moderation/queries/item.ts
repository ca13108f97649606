import { type Id, isId } from '@/domain/ids';
import type { Money } from '@/domain/money';
import { splitFor } from '@/domain/order/fees';
import { type Actor, may } from '@/domain/policy';
import { type PastDecision, pastDecisions } from '@/modules/decisions/queries';
import { type JudgedPiece, pieceAsJudged } from '@/modules/pieces/queries/judging';
import { type JudgedStoryView, storyAsJudged } from '@/modules/stories/queries/judging';
import { type Tariff, tariff } from '@/modules/tariff/queries';
import { prisma } from '@/platform/db';

export type ModerationItem = {
  readonly item: JudgedPiece | JudgedStoryView;
  readonly history: readonly PastDecision[];
  /** What the cheapest of a piece brings her when it is paid in cash; null for a story. */
  readonly gets: { readonly after: Money | null; readonly before: Money | null } | null;
  /** A moderator decides nothing about a shop she works in. */
  readonly isOwnShop: boolean;
};

/** What is to be decided, with what was decided before; null when it doesn't wait, and for who may not look. */
export async function moderationItem(
  actor: Actor,
  id: string,
  now: Date,
): Promise<ModerationItem | null> {
  if (actor.kind !== 'user' || !may(actor, 'moderation.read', null)) return null;
  const isPiece = isId('product', id) || isId('productChange', id);
  const item = isPiece ? await pieceAsJudged(prisma, id) : await storyAsJudged(prisma, id);
  if (!item) return null;
  const about = 'productId' in item ? [id, item.productId] : [id];
  return {
    item,
    history: await pastDecisions(about),
    gets: 'productId' in item ? getsOf(item, await tariff(now), now) : null,
    isOwnShop: actor.artisans.some((own) => own.id === item.artisanId),
  };
}

function getsOf(piece: JudgedPiece, { rules, taxRates }: Tariff, now: Date) {
  const { artisanId, productId, taxpayerStatus } = piece;
  const of = (told: JudgedPiece['before']): Money | null => {
    const [cheapest] = [...(told?.content.variants ?? [])].sort(
      (one, other) => one.price.minor - other.price.minor,
    );
    if (!told || !cheapest) return null;
    const { craft } = told.content;
    const sold = { artisanId, productId: productId as Id<'product'>, craft, taxpayerStatus };
    return splitFor(cheapest.price, { ...sold, rules, taxRates, now, method: 'cod' })[0].amount;
  };
  return { after: of(piece.after), before: of(piece.before) };
}
