import { type Id, isId } from '@/domain/ids';
import { money } from '@/domain/money';
import { splitFor } from '@/domain/order/fees';
import { keptContent } from '@/domain/product/kept';
import { fewLeft } from '@/domain/stock/available';
import { type Tariff, tariff } from '@/modules/tariff/queries';
import { markStale, type Tag } from '@/platform/cache';
import { type Db, prisma } from '@/platform/db';
import { queuesOf, waitOf } from './queries/queue';
import { listingWords } from './repo/listing-words';
import {
  deleteListings,
  type ListingSource,
  type ListingWords,
  lockListingsOf,
  readListingSources,
  writeAvailability,
  writeListings,
} from './repo/listing-write';
import { readShownPromises, writeShownDays } from './repo/queue';
import { hasRuleTurned, listedIds } from './repo/turned-rules';

const batch = 500;

/**
 * Makes the lists tell what the tables say about these products: a published product of an approved artisan is
 * listed with the share she gets today, any other is taken down. Pages that show them become stale with the same
 * transaction. Safe to repeat.
 */
export async function refreshListing(
  db: Db,
  productIds: readonly string[],
  now: Date,
): Promise<void> {
  const terms = await tariff(now, db);
  for (let from = 0; from < productIds.length; from += batch) {
    await refreshBatch(db, productIds.slice(from, from + batch), terms, now);
  }
}

async function refreshBatch(db: Db, productIds: readonly string[], terms: Tariff, now: Date) {
  const sources = await readListingSources(db, productIds);
  const queues = await queuesOf(db, productIds);
  const listed = sources.flatMap((source) =>
    wordsOf(source, terms, waitOf(queues.get(source.productId)), now),
  );
  const kept = new Set(listed.map((listing) => listing.product_id));
  const gone = productIds.filter((id) => !kept.has(id));
  if (gone.length > 0) await deleteListings(db, gone);
  if (listed.length > 0) await writeListings(db, listed);
  await markStale(db, sources.flatMap(tagsOf));
}

function wordsOf(
  source: ListingSource,
  terms: Tariff,
  extraDays: number,
  now: Date,
): ListingWords[] {
  const { productId, artisanId } = source;
  if (!source.listed || source.price === null) return [];
  if (!isId('product', productId) || !isId('artisan', artisanId)) return [];
  return [
    {
      product_id: productId,
      share_minor: shareOf(source, source.price, { productId, artisanId }, terms, now),
      extra_days: extraDays,
      search_words: listingWords([
        [`${source.title} ${source.titleUr} ${otherTitles(source)}`, 'A'],
        [source.trade, 'B'],
        [source.people, 'C'],
      ]),
    },
  ];
}

/** The title in languages that the shop itself doesn't speak, so that who searches in them finds it. */
function otherTitles({ texts }: ListingSource): string {
  const { en: _en, ur: _ur, ...others } = keptContent(texts)?.title ?? {};
  return Object.values(others).join(' ');
}

function shareOf(
  { craftSlug: craft, taxpayerStatus }: ListingSource,
  price: number,
  ids: { readonly productId: Id<'product'>; readonly artisanId: Id<'artisan'> },
  terms: Tariff,
  now: Date,
): number {
  const [artisan] = splitFor(money(price), {
    ...ids,
    craft,
    method: 'cod',
    taxpayerStatus,
    ...terms,
    now,
  });
  return artisan.amount.minor;
}

/** The pages a piece stands on. */
const tagsOf = (piece: {
  readonly slug: string;
  readonly craftSlug: string;
  readonly districtSlug: string;
  readonly artisanSlug: string;
}): Tag[] => [
  'home',
  'crafts',
  'artisans',
  `product:${piece.slug}`,
  `craft:${piece.craftSlug}`,
  `district:${piece.districtSlug}`,
  `artisan:${piece.artisanSlug}`,
];

/**
 * Brings the lists in line with stock that just moved. When a piece sells out or comes back every page it stands on
 * becomes stale, when few are left only its own; the exact count is asked again when a piece is added and when the
 * order is placed.
 */
export async function refreshAvailability(db: Db, variantIds: readonly string[]): Promise<void> {
  if (variantIds.length === 0) return;
  const before = await lockListingsOf(db, variantIds);
  if (before.length === 0) return;
  const ids = before.map((listing) => listing.productId);
  const seen = await writeAvailability(db, ids, fewLeft);
  const tags = seen.flatMap(({ productId, inStock }): Tag[] => {
    const listing = before.find((candidate) => candidate.productId === productId);
    if (!listing) return [];
    return listing.inStock === inStock ? [`product:${listing.slug}`] : tagsOf(listing);
  });
  await markStale(db, tags);
}

/**
 * Brings what lists and pages promise of an artisan's pieces made to order in line with what waits to be made.
 * Nothing becomes stale while the days stay the same.
 */
export async function refreshPromises(db: Db, artisanId: string): Promise<void> {
  const shown = await readShownPromises(db, artisanId);
  if (shown.length === 0) return;
  const queues = await queuesOf(
    db,
    shown.map(({ productId }) => productId),
  );
  const moved = shown
    .map((piece) => ({ ...piece, days: piece.ownDays + waitOf(queues.get(piece.productId)) }))
    .filter(({ days, shownDays }) => days !== shownDays);
  if (moved.length === 0) return;
  await writeShownDays(
    db,
    moved.map(({ productId, days }) => ({ product_id: productId, days })),
  );
  await markStale(db, moved.flatMap(tagsOf));
}

const turnedWithinMillis = 2 * 3_600_000;

/**
 * Shows the new shares once a dated fee or tax rule has begun or ended. Asked each hour with an hour to spare, so
 * that a missed run is made up for; how many pieces were refreshed is returned.
 */
export async function refreshTurnedShares(now: Date): Promise<number> {
  const since = new Date(now.getTime() - turnedWithinMillis);
  if (!(await hasRuleTurned(prisma, since, now))) return 0;
  const ids = await listedIds(prisma);
  await refreshListing(prisma, ids, now);
  return ids.length;
}
