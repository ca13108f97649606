import { type Id, isId } from '@/domain/ids';
import { type Money, money } from '@/domain/money';
import { splitFor, type TaxpayerStatus } from '@/domain/order/fees';
import { type SplitWay, splitWays } from '@/domain/order/split-ways';
import type { Words } from '@/domain/place';
import { type Actor, may } from '@/domain/policy';
import { isChangeable, type VariantTerms } from '@/domain/product/change';
import type { ProductState } from '@/domain/product/flow';
import { wordsOf } from '@/domain/product/language';
import { availableOf, type StockKind } from '@/domain/stock/available';
import { type Tariff, tariff } from '@/modules/tariff/queries';
import { prisma } from '@/platform/db';
import { offeredMethods } from '@/platform/payments/providers';
import { type PieceRow, readPiece, readPieces } from '../repo/pieces';
import type { ReviewWord } from '../types';

export type PiecePicture = {
  readonly base: string;
  readonly widths: readonly number[];
  readonly thumbhash: string;
};
/** What a piece of hers is to buyers now. */
export type PieceStanding = ProductState | 'sold_out';

/** One of her pieces as her list shows it; sums are of the cheapest variant, paid in cash, as on its card in the shop. */
export type PieceLine = {
  readonly id: Id<'product'>;
  /** In the one language she gave where the other is missing; empty where it has no name yet. */
  readonly title: Words;
  readonly picture: PiecePicture | null;
  readonly standing: PieceStanding;
  readonly isMade: boolean;
  readonly variants: number;
  readonly price: Money | null;
  readonly gets: Money | null;
  /** How many she has, and how many of them are kept for buyers. */
  readonly onHand: number;
  readonly held: number;
  /** What she was told when it came back; empty when there is nothing to answer. */
  readonly review: ReviewWord | null;
  readonly isChanging: boolean;
};
export type PieceList = { readonly pieces: readonly PieceLine[]; readonly next: string | null };

export type VariantView = VariantTerms & { readonly id: Id<'variant'>; readonly options: Words };
export type PieceView = Pick<PieceLine, 'id' | 'title' | 'picture' | 'standing'> & {
  readonly artisanId: Id<'artisan'>;
  readonly slug: string;
  readonly isChangeable: boolean;
  readonly variants: readonly VariantView[];
  /** Where `price` would go, for each way of paying. */
  readonly waysFor: (price: Money) => readonly SplitWay[];
};

const perPage = 30;

/** A page of her pieces, newest first; null for who may not change them. */
export async function herPieces(
  actor: Actor,
  artisanId: Id<'artisan'>,
  after: string | null,
  now: Date,
): Promise<PieceList | null> {
  if (!may(actor, 'product.change', { artisanId })) return null;
  const from = after !== null && isId('product', after) ? after : null;
  const [rows, rules] = await Promise.all([
    readPieces(prisma, { artisanId, after: from, limit: perPage + 1 }),
    tariff(now),
  ]);
  const pieces = rows.slice(0, perPage).map((row) => lineOf(row, rules, now));
  return { pieces, next: rows.length > perPage ? (pieces.at(-1)?.id ?? null) : null };
}

/** One piece with what may be changed of it; null when there is none, and for who may not change it. */
export async function herPiece(actor: Actor, id: string, now: Date): Promise<PieceView | null> {
  const [row, rules] = await Promise.all([
    isId('product', id) ? readPiece(prisma, id) : null,
    tariff(now),
  ]);
  const artisanId = row?.artisanId as Id<'artisan'> | undefined;
  if (!row || !artisanId || !may(actor, 'product.change', { artisanId })) return null;
  const { title, picture, standing } = lineOf(row, rules, now);
  return {
    id: row.id as Id<'product'>,
    artisanId,
    slug: row.slug,
    title,
    picture,
    standing,
    isChangeable: isChangeable(row.status as ProductState),
    variants: row.variants.map(variantOf),
    waysFor: (price) => splitWays(price, termsOf(row, rules, now), offeredMethods()),
  };
}

function lineOf(row: PieceRow, rules: Tariff, now: Date): PieceLine {
  const variants = row.variants.map(variantOf);
  const [cheapest] = [...variants].sort((a, b) => a.price.minor - b.price.minor);
  const total = (of: 'onHand' | 'held') => variants.reduce((all, one) => all + one[of], 0);
  const isSoldOut = row.status === 'published' && variants.every((one) => availableOf(one) === 0);
  return {
    id: row.id as Id<'product'>,
    title: wordsOf({ en: row.title, ur: row.titleUr }),
    picture: row.images[0] ?? null,
    standing: isSoldOut ? 'sold_out' : (row.status as PieceStanding),
    isMade: variants.some(({ kind }) => kind === 'made_to_order'),
    variants: variants.length,
    price: cheapest?.price ?? null,
    gets: cheapest
      ? splitFor(cheapest.price, { ...termsOf(row, rules, now), method: 'cod' })[0].amount
      : null,
    onHand: total('onHand'),
    held: total('held'),
    review: row.reviewNote === null ? null : { reasons: row.reviewReasons, note: row.reviewNote },
    isChanging: row.changes.length > 0,
  };
}

const variantOf = (row: PieceRow['variants'][number]): VariantView => ({
  id: row.id as Id<'variant'>,
  options: { en: row.options, ur: row.optionsUr },
  kind: row.kind as StockKind,
  price: money(Number(row.priceMinor)),
  onHand: row.onHand,
  held: row.held,
  makingDays: row.makingDays,
});

const termsOf = (row: PieceRow, { rules, taxRates }: Tariff, now: Date) => ({
  artisanId: row.artisanId as Id<'artisan'>,
  craft: row.craftSlug,
  productId: row.id as Id<'product'>,
  taxpayerStatus: row.artisan.taxpayerStatus as TaxpayerStatus,
  rules,
  taxRates,
  now,
});
