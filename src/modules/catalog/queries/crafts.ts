import { cached } from '@/platform/cache';
import { type Db, prisma } from '@/platform/db';
import { type CraftSpelling, readCraft, readCraftTiles, readSpellings } from '../repo/crafts';
import { newestListings, pieceCount } from '../repo/lists';
import type { CraftPageView, CraftTile } from '../types';

export type { CraftSpelling } from '../repo/crafts';

/** Pieces a craft, district or artisan page shows before it points to the search. */
export const piecesOnPage = 24;

/** All crafts in their own order, with counts and a picture each. */
export const craftTiles = (): Promise<CraftTile[]> =>
  cached(['craft-tiles'], ['crafts'], () => readCraftTiles(prisma));

/** One craft and its newest pieces; `null` when there is no such craft. */
export const craftPage = (slug: string): Promise<CraftPageView | null> =>
  cached(['craft', slug], [`craft:${slug}`], () => readCraftPage(prisma, slug));

export async function readCraftPage(db: Db, slug: string): Promise<CraftPageView | null> {
  const [craft, listings, pieces] = await Promise.all([
    readCraft(db, slug),
    newestListings(db, { craft: slug, limit: piecesOnPage }),
    pieceCount(db, slug),
  ]);
  return craft && { ...craft, listings, pieces };
}

/** Names and spellings of the crafts, for guessing what a searcher meant. */
export const craftSpellings = (): Promise<CraftSpelling[]> =>
  cached(['craft-spellings'], ['crafts'], () => readSpellings(prisma));
