import { type Id, isId } from '@/domain/ids';
import { type Signs, signsOfPiece, signsOfStory, usualPrice } from '@/domain/moderation/signs';
import type { Money } from '@/domain/money';
import { splitFor } from '@/domain/order/fees';
import { toldSplit } from '@/domain/order/told-split';
import type { Words } from '@/domain/place';
import { type Actor, may } from '@/domain/policy';
import { type PastDecision, pastDecisions, pastOfMaker } from '@/modules/decisions/queries';
import { type JudgedPiece, pieceAsJudged } from '@/modules/pieces/queries/judging';
import { type JudgedStoryView, storyAsJudged } from '@/modules/stories/queries/judging';
import { type Tariff, tariff } from '@/modules/tariff/queries';
import { prisma } from '@/platform/db';
import { pricesOfCraft, readMaker, readTradeNames } from '../repo';

export type PieceSplit = {
  readonly price: Money;
  readonly parts: ReturnType<typeof toldSplit>;
};
export type TradeNames = Awaited<ReturnType<typeof readTradeNames>>;

export type ModerationItem = {
  readonly item: JudgedPiece | JudgedStoryView;
  readonly history: readonly PastDecision[];
  /** Where the price of the cheapest of a piece goes when it is paid in cash; null for a story. */
  readonly split: { readonly after: PieceSplit | null; readonly before: PieceSplit | null } | null;
  readonly names: TradeNames;
  readonly maker: {
    readonly place: Words;
    readonly level: string;
    readonly isOpen: boolean;
    /** The language she reads in. */
    readonly reads: 'en' | 'ur';
    readonly sold: number;
    readonly past: Awaited<ReturnType<typeof pastOfMaker>>;
  };
  readonly signs: Signs;
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
  const [history, maker, names, signs, terms] = await Promise.all([
    pastDecisions(about),
    makerOf(item.artisanId, about),
    readTradeNames(prisma, slugsOf(item)),
    signsOf(item),
    tariff(now),
  ]);
  return {
    item,
    history,
    maker,
    names,
    signs,
    split: 'productId' in item ? splitOf(item, terms, now) : null,
    isOwnShop: actor.artisans.some((own) => own.id === item.artisanId),
  };
}

async function makerOf(artisanId: string, except: readonly string[]) {
  const [row, past] = await Promise.all([
    readMaker(prisma, artisanId),
    pastOfMaker(artisanId, except),
  ]);
  const place = (own: string, district: string, comma: string) =>
    own === '' || own === district ? district : `${own}${comma} ${district}`;
  return {
    place: {
      en: place(row.place, row.district.name, ','),
      ur: place(row.placeUr, row.district.nameUr, '،'),
    },
    level: row.level,
    isOpen: row.status === 'approved',
    reads: row.locale === 'en' ? ('en' as const) : ('ur' as const),
    sold: row.sold,
    past,
  };
}

async function signsOf(item: JudgedPiece | JudgedStoryView): Promise<Signs> {
  if (!('productId' in item)) return signsOfStory(item.after.content);
  const { craft } = item.after.content;
  const prices = await pricesOfCraft(prisma, craft, item.productId);
  return signsOfPiece(item.after.content, usualPrice(prices));
}

const slugsOf = (item: JudgedPiece | JudgedStoryView): string[] =>
  'productId' in item
    ? [item.before, item.after].flatMap((told) =>
        told ? [told.content.craft, ...told.content.materials, ...told.content.techniques] : [],
      )
    : [];

function splitOf(piece: JudgedPiece, { rules, taxRates }: Tariff, now: Date) {
  const { artisanId, productId, taxpayerStatus } = piece;
  const of = (told: JudgedPiece['before']): PieceSplit | null => {
    const [cheapest] = [...(told?.content.variants ?? [])].sort(
      (one, other) => one.price.minor - other.price.minor,
    );
    if (!told || !cheapest) return null;
    const { craft } = told.content;
    const sold = { artisanId, productId: productId as Id<'product'>, craft, taxpayerStatus };
    const shares = splitFor(cheapest.price, { ...sold, rules, taxRates, now, method: 'cod' });
    return { price: cheapest.price, parts: toldSplit(shares) };
  };
  return { after: of(piece.after), before: of(piece.before) };
}
