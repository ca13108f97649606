import type { Id } from '@/domain/ids';
import { basisPoints, least, type Money, money, sum, zero } from '@/domain/money';
import { type FeeTerms, splitFor, type TaxpayerStatus } from '@/domain/order/fees';
import { lineShares } from '@/domain/order/line-fees';
import type { Words } from '@/domain/place';
import { type Actor, may } from '@/domain/policy';
import type { Asked } from '@/domain/promotion/choose';
import type { Deal, Promotion } from '@/domain/promotion/promotion';
import { tariff } from '@/modules/tariff/queries';
import { type Db, prisma } from '@/platform/db';
import { type ListedRow, promotionOf, readCandidates, readPieces, readPromotions } from './repo';

export type Candidates = Asked & {
  /** Codes that no promotion has. */
  readonly unknown: readonly string[];
};

/**
 * What may be used for a purchase: promotions that apply by themselves and those behind `codes`, in the order in
 * which they were written; `phone` is the buyer's, or empty while it is not known.
 */
export async function candidates(
  db: Db,
  codes: readonly string[],
  phone: string,
  now: Date,
): Promise<Candidates> {
  const rows = await readCandidates(db, codes, phone, now);
  const turn = (code: string | null) => (code === null ? codes.length : codes.indexOf(code));
  const inTurn = [...rows].sort((a, b) => turn(a.code) - turn(b.code) || (a.id < b.id ? -1 : 1));
  const known = new Set(rows.map(({ code }) => code));
  return {
    promotions: inTurn.map(promotionOf),
    usedByPhone: new Map(rows.map(({ id, usedByPhone }) => [id, usedByPhone])),
    unknown: codes.filter((code) => !known.has(code)),
  };
}

/** A promotion with what has come of it. */
export type ListedPromotion = Promotion & {
  readonly issuer: 'platform' | 'artisan';
  readonly artisan: Words | null;
  /** Taken off so far by purchases that stand. */
  readonly given: Money;
};
export type PromotionPage = {
  readonly promotions: readonly ListedPromotion[];
  readonly next: string | null;
};

const perPage = 50;

/** All promotions, newest first, for finance; null for who may not read them. */
export async function allPromotions(
  actor: Actor,
  after: string | null,
): Promise<PromotionPage | null> {
  return may(actor, 'promotions.read', null) ? pageOf(null, after) : null;
}

/** Her own promotions, newest first; null for who may not change them. */
export async function ownPromotions(
  actor: Actor,
  artisanId: Id<'artisan'>,
  after: string | null,
): Promise<PromotionPage | null> {
  return may(actor, 'artisanPromotions.change', { artisanId }) ? pageOf(artisanId, after) : null;
}

async function pageOf(artisanId: string | null, after: string | null): Promise<PromotionPage> {
  const rows = await readPromotions(prisma, { artisanId, after, limit: perPage + 1 });
  const promotions = rows.slice(0, perPage).map(listed);
  return { promotions, next: rows.length > perPage ? (promotions.at(-1)?.id ?? null) : null };
}

const listed = (row: ListedRow): ListedPromotion => ({
  ...promotionOf(row),
  issuer: row.issuer === 'artisan' ? 'artisan' : 'platform',
  artisan: row.artisan && { en: row.artisan.publicName, ur: row.artisan.publicNameUr },
  given: sum(row.redemptions.map(({ amountMinor }) => money(Number(amountMinor)))),
});

/** A piece of hers with what the buyer pays and what she gets, without a promotion and with it. */
export type PieceWith = {
  readonly id: string;
  readonly title: Words;
  readonly price: Money;
  readonly gets: Money;
  readonly reduced: Money;
  readonly getsThen: Money;
};

/** What she would get for each of her pieces bought alone and paid in cash; her own deals are percent or fixed. */
export async function piecesWith(
  actor: Actor,
  artisanId: Id<'artisan'>,
  deal: Deal,
  now: Date,
): Promise<readonly PieceWith[]> {
  if (!may(actor, 'artisanPromotions.change', { artisanId })) return [];
  const [rows, rules] = await Promise.all([readPieces(prisma, artisanId), tariff(now)]);
  return rows.flatMap((row) => {
    const [variant] = row.variants;
    if (!variant) return [];
    const price = money(Number(variant.priceMinor));
    const off = least(offOf(deal, price), price);
    const terms: FeeTerms = {
      artisanId,
      craft: row.craftSlug,
      productId: row.id as Id<'product'>,
      method: 'cod',
      taxpayerStatus: row.artisan.taxpayerStatus as TaxpayerStatus,
      rules: rules.rules,
      taxRates: rules.taxRates,
      now,
    };
    const title = { en: row.title, ur: row.titleUr };
    const reduced = money(price.minor - off.minor);
    const gets = splitFor(price, terms)[0].amount;
    return [
      { id: row.id, title, price, gets, reduced, getsThen: lineShares(price, 1, off, terms).due },
    ];
  });
}

function offOf(deal: Deal, price: Money): Money {
  if (deal.kind === 'percent') return basisPoints(price, deal.bps);
  return deal.kind === 'fixed' ? deal.amount : zero();
}
