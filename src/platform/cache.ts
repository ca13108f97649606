import { unstable_cache } from 'next/cache';
import type { Db } from './db';

/** What a public page is about; a write that changes it makes every page with the tag stale. */
export type Tag =
  | 'home'
  | 'crafts'
  | 'artisans'
  | 'stories'
  | `craft:${string}`
  | `district:${string}`
  | `product:${string}`
  | `artisan:${string}`
  | `story:${string}`;

/**
 * Reads what a public page shows, once, until one of `tags` is marked stale.
 * `name` says which read it is with all of its arguments; the value must survive JSON.
 */
export const cached = <T>(
  name: readonly string[],
  tags: readonly Tag[],
  read: () => Promise<T>,
): Promise<T> => unstable_cache(read, [...name], { tags: [...tags], revalidate: false })();

/** Marks pages stale with the transaction that changes what they show; server processes notice within seconds. */
export async function markStale(db: Db, tags: readonly Tag[]): Promise<void> {
  const names = [...new Set(tags)].sort();
  if (names.length === 0) return;
  await db.$executeRaw`
    INSERT INTO cache_tags (tag, revalidated_at)
    SELECT unnest(${names}::text[]), clock_timestamp()
    ON CONFLICT (tag) DO UPDATE SET revalidated_at = excluded.revalidated_at`;
}
