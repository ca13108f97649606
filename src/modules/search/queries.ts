import { isId } from '@/domain/ids';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { searchNormal, searchWords } from '@/domain/text/search-normal';
import { type CraftSpelling, craftSpellings } from '@/modules/catalog/queries/crafts';
import { listingsWithIds } from '@/modules/catalog/queries/listings';
import { type Db, inTx } from '@/platform/db';
import { shortMemory } from '@/platform/short-memory';
import { countFacets, type Filters, findIds, limitTime, type Stand } from './repo';
import { mostListings } from './schema';
import type { Search, SearchPage, Sort } from './types';

export type SearchFailure = Failure<'search.bad_cursor' | 'search.too_slow'>;

const remembered = shortMemory<Result<SearchPage, SearchFailure>>(500, 5_000);
const rememberedCounts = shortMemory<Awaited<ReturnType<typeof countFacets>>>(500, 5_000);
const longestMillis = 2_000;

/**
 * One page of what is for sale, with the total and the counts of every choice. Answers may be five seconds old.
 * Failures: `search.bad_cursor` for a cursor that isn't ours or of another order, `search.too_slow`.
 */
export function searchListings(
  search: Search,
  now: Date,
): Promise<Result<SearchPage, SearchFailure>> {
  return remembered(JSON.stringify(search), now, async () => {
    try {
      return await inTx((db) =>
        findListings(db, search, (filters) =>
          // The counts are the same on every page and in every order of what was found.
          rememberedCounts(JSON.stringify({ ...filters, sort: null }), now, () =>
            countFacets(db, filters),
          ),
        ),
      );
    } catch (error) {
      if (!isGivenUp(error)) throw error;
      return fail('search.too_slow');
    }
  });
}

/** As `searchListings`, from the database as it stands. */
export async function findListings(
  db: Db,
  search: Search,
  count = (filters: Filters) => countFacets(db, filters),
): Promise<Result<SearchPage, SearchFailure>> {
  const after = search.cursor === null ? null : readCursor(search.cursor, search.sort);
  if (after === undefined) return fail('search.bad_cursor', { field: 'cursor' });
  const { q, limit, cursor: _, ...rest } = search;
  const filters: Filters = { ...rest, words: wordsAsked(q) };
  const size = Math.min(Math.max(1, Math.trunc(limit)), mostListings);
  await limitTime(db, longestMillis);
  const found = await findIds(db, filters, after, size + 1);
  const shown = found.slice(0, size);
  const last = found.length > size ? shown.at(-1) : undefined;
  const listings = await listingsWithIds(
    db,
    shown.map((stand) => stand.id),
  );
  const counts = await count(filters);
  return ok({ ...counts, listings, nextCursor: last ? writeCursor(search.sort, last) : null });
}

/** The craft a searcher probably meant, when nothing was found. */
export async function craftMeant(q: string): Promise<CraftSpelling | null> {
  return nearestCraft(q, await craftSpellings());
}

/** Other spellings of a craft that was asked for by one of them. */
export async function otherSpellings(q: string): Promise<readonly string[]> {
  const asked = searchWords(q).join(' ');
  const craft = (await craftSpellings()).find(({ name, spellings }) =>
    [name.en, name.ur, ...spellings].some((word) => searchWords(word).join(' ') === asked),
  );
  return (craft?.spellings ?? []).filter((word) => searchWords(word).join(' ') !== asked);
}

/** All words, the last one also as a beginning; a Latin plural is asked for by its singular too. */
export function wordsAsked(q: string): string {
  const words = searchWords(q);
  return words
    .map((word, at) => {
      const open = at === words.length - 1 ? ':*' : '';
      const singular = /^[a-z]{3,}s$/.test(word) ? word.slice(0, -1) : null;
      return singular === null ? `'${word}'${open}` : `('${word}'${open} | '${singular}')`;
    })
    .join(' & ');
}

const writeCursor = (sort: Sort, { key, id }: Stand): string =>
  Buffer.from(JSON.stringify([sort, key, id])).toString('base64url');

function readCursor(text: string, sort: Sort): Stand | undefined {
  if (text.length > 200) return undefined;
  try {
    const [of, key, id]: unknown[] = JSON.parse(Buffer.from(text, 'base64url').toString());
    const isOurs = of === sort && Number.isSafeInteger(key) && typeof id === 'string';
    return isOurs && isId('product', id) ? { key: Number(key), id } : undefined;
  } catch {
    return undefined;
  }
}

const isGivenUp = (error: unknown): boolean =>
  error instanceof Error && /57014|statement timeout/.test(error.message);

const leastLikeness = 0.4;
const longestCompared = 40;

/** The craft with a name or spelling most like `q`, or `null` when none is like it. */
export function nearestCraft(q: string, crafts: readonly CraftSpelling[]): CraftSpelling | null {
  const asked = searchNormal(q.slice(0, longestCompared));
  if (asked.length < 2) return null;
  let best: { craft: CraftSpelling; likeness: number } | null = null;
  for (const craft of crafts) {
    for (const word of [craft.name.en, craft.name.ur, ...craft.spellings]) {
      const near = likeness(asked, searchNormal(word));
      if (near >= leastLikeness && near > (best?.likeness ?? 0)) best = { craft, likeness: near };
    }
  }
  return best?.craft ?? null;
}

/** Shared pairs of letters: 1 for the same text, 0 for nothing in common. */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / Math.max(1, left.size + right.size);
}

const pairs = (text: string): Set<string> => {
  const framed = [...` ${text} `];
  return new Set(framed.slice(1).map((letter, at) => `${framed[at]}${letter}`));
};
