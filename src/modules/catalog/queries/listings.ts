import { cached } from '@/platform/cache';
import { type Db, prisma } from '@/platform/db';
import { listingsByIds, newestByArtisan, newestListings } from '../repo/lists';
import type { Listing } from '../types';

/** The newest piece of each of `limit` artisans. */
export const newPieces = (limit: number): Promise<Listing[]> =>
  cached(['new-pieces', String(limit)], ['home'], () => newestByArtisan(prisma, limit));

/** Newest pieces of an artisan. */
export const piecesOfArtisan = (db: Db, artisanId: string, limit: number): Promise<Listing[]> =>
  newestListings(db, { artisanId, limit });

/** Listings by id, in the order asked for; what is no longer listed is left out. */
export const listingsWithIds = (db: Db, ids: readonly string[]): Promise<Listing[]> =>
  listingsByIds(db, ids);
