import { beforeAll, describe, expect, test } from 'vitest';
import { refreshListing } from '@/modules/catalog/commands';
import { findListings, likeness, nearestCraft, wordsAsked } from '@/modules/search/queries';
import { readSearch, searchQuery } from '@/modules/search/schema';
import type { Search, SearchPage } from '@/modules/search/types';
import { now as clock } from '@/platform/clock';
import { prisma } from '@/platform/db';
import { makeArtisan, makePlaces, makeProduct, makeTariff } from '../../prisma/makers/trade';

const now = clock();
const everything = readSearch({}).search;

async function find(wanted: Partial<Search>): Promise<SearchPage> {
  const found = await findListings(prisma, { ...everything, ...wanted });
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
}
const titles = async (wanted: Partial<Search>) =>
  (await find(wanted)).listings.map((listing) => listing.title.en);

beforeAll(async () => {
  await makePlaces(prisma);
  await makeTariff(prisma);
  await prisma.craft.update({
    where: { slug: 'blue-pottery' },
    data: { spellings: ['kashi', 'kashigari', 'kaashi'] },
  });
  const sindh = await makeArtisan(prisma);
  const multan = await makeArtisan(prisma, { craft: 'blue-pottery', district: 'multan' });
  const pieces = await Promise.all([
    makeProduct(prisma, sindh, { title: 'Indigo shawl', priceRupees: 4850 }),
    makeProduct(prisma, sindh, { title: 'Indigo stole', priceRupees: 1850, stock: 0 }),
    makeProduct(prisma, multan, {
      title: 'Plate with petals',
      priceRupees: 2450,
      craft: 'blue-pottery',
    }),
    makeProduct(prisma, multan, { title: 'Vase', priceRupees: 2450, craft: 'blue-pottery' }),
    makeProduct(prisma, sindh, { title: 'Hidden shawl', status: 'draft' }),
  ]);
  await refreshListing(
    prisma,
    pieces.map((piece) => piece.id),
    now,
  );
});

describe('by word', () => {
  test.each([
    ['shawl', ['Indigo shawl']],
    ['SHAWLS', ['Indigo shawl']],
    ['indi', ['Indigo shawl', 'Indigo stole']],
    ['indigo shaw', ['Indigo shawl']],
    ['kashi', ['Plate with petals', 'Vase']],
    ['kashigari vase', ['Vase']],
    ['نیلی کاشی', ['Plate with petals', 'Vase']],
    ['نيلي كاشي', ['Plate with petals', 'Vase']],
    ['multan', ['Plate with petals', 'Vase']],
    ['ملتان', ['Plate with petals', 'Vase']],
    ['zubaida shawl', ['Indigo shawl']],
    ['nothing like it', []],
  ])('%s', async (q, expected) => {
    expect((await titles({ q, sort: 'newest' })).sort()).toEqual(expected);
  });

  test('the best match stands first', async () => {
    expect((await titles({ q: 'indigo', sort: 'relevance' })).length).toBe(2);
  });

  test.each([
    "'; DROP TABLE product_listings; --",
    "a' | 'b",
    '& | ! :* ( )',
    '\\',
    '<script>alert(1)</script>',
    '\u0000x',
    '٪٪٪',
    'x'.repeat(100_000),
    'ا'.repeat(100_000),
    'a b '.repeat(50_000),
  ])('a strange query is only a query (%#)', async (q) => {
    const page = await find({ q });
    expect(page.total).toBeGreaterThanOrEqual(0);
  });

  test('words are cut to eight', () => {
    expect(wordsAsked('a b c d e f g h i j').split(' & ')).toHaveLength(8);
  });
});

describe('narrowing', () => {
  test('by craft, district, province, price and stock', async () => {
    expect(await titles({ craft: ['blue-pottery'] })).toHaveLength(2);
    expect(await titles({ craft: ['blue-pottery', 'ajrak'] })).toHaveLength(4);
    expect(await titles({ district: ['matiari'] })).toHaveLength(2);
    expect(await titles({ province: ['punjab'] })).toHaveLength(2);
    expect(await titles({ material: ['gold'] })).toHaveLength(0);
    expect(await titles({ priceMin: 245_000, priceMax: 245_000 })).toHaveLength(2);
    expect(await titles({ inStock: true })).toHaveLength(3);
  });

  test('a choice does not narrow the counts beside it', async () => {
    const page = await find({ craft: ['ajrak'] });
    const counts = Object.fromEntries(page.facets.craft.map(({ value, count }) => [value, count]));
    expect(page.total).toBe(2);
    expect(counts).toEqual({ ajrak: 2, 'blue-pottery': 2 });
    expect(page.facets.district).toMatchObject([{ value: 'matiari', count: 2 }]);
  });

  test('drafts are never found, counted or named', async () => {
    const page = await find({ q: 'hidden' });
    expect(page).toMatchObject({ total: 0, listings: [] });
  });
});

describe('paging', () => {
  test.each(['newest', 'price_asc', 'price_desc', 'relevance'] as const)(
    'by %s shows everything once',
    async (sort) => {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await find({ sort, cursor, limit: 1, q: sort === 'relevance' ? 'ajrak' : '' });
        seen.push(...page.listings.map((listing) => listing.id));
        cursor = page.nextCursor;
      } while (cursor !== null && seen.length < 10);
      const { total } = await find({ sort, q: sort === 'relevance' ? 'ajrak' : '' });
      expect(new Set(seen).size).toBe(total);
      expect(seen).toHaveLength(total);
    },
  );

  test('prices go one way', async () => {
    const rising = (await find({ sort: 'price_asc' })).listings.map(
      (listing) => listing.price.minor,
    );
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
  });

  test('a page is never longer than 48', async () => {
    expect((await find({ limit: 100_000 })).listings.length).toBeLessThanOrEqual(48);
    expect((await find({ limit: -5 })).listings).toHaveLength(1);
  });

  test.each([
    'x',
    '%%%',
    Buffer.from('{}').toString('base64url'),
    Buffer.from('["newest",1,"x"]').toString('base64url'),
    Buffer.from('["price_asc",1,"prd_01"]').toString('base64url'),
    'A'.repeat(5000),
  ])('a cursor that is not ours is refused (%#)', async (cursor) => {
    const found = await findListings(prisma, { ...everything, cursor });
    expect(found).toMatchObject({ ok: false, failure: { code: 'search.bad_cursor' } });
  });
});

describe('an address', () => {
  test('keeps what can be read and names what can not', () => {
    const { search, wrong } = readSearch({
      q: 'x',
      price_min: 'abc',
      price_max: '۳۰۰۰',
      craft: ['ajrak', 'A B'],
      sort: 'none',
    });
    expect(search).toMatchObject({
      priceMin: null,
      priceMax: 300_000,
      craft: ['ajrak'],
      sort: 'relevance',
    });
    expect([...wrong]).toEqual([['price_min', 'abc']]);
  });

  test.each(['-1', '1e9', '99999999999999999999', '0x10', '1.234', 'NaN'])(
    '%s is no price',
    (text) => {
      expect([...readSearch({ price_max: text }).wrong.keys()]).toEqual(['price_max']);
    },
  );

  test('a search survives being written and read', () => {
    const search: Search = {
      ...everything,
      q: 'نیلی',
      craft: ['ajrak'],
      priceMin: 100_050,
      inStock: true,
      sort: 'price_asc',
    };
    const query = new URLSearchParams(searchQuery(search));
    const asked = Object.fromEntries(
      [...new Set(query.keys())].map((key) => [key, query.getAll(key)]),
    );
    expect(readSearch(asked).search).toEqual(search);
  });
});

describe('a misspelt craft', () => {
  const crafts = [
    { slug: 'ajrak', name: { en: 'Ajrak', ur: 'اجرک' }, spellings: ['ajrakh'] },
    { slug: 'khussa', name: { en: 'Khussa', ur: 'کھسہ' }, spellings: ['khusa'] },
  ];

  test.each([
    ['ajrk', 'ajrak'],
    ['khusssa', 'khussa'],
    ['اجرکھ', 'ajrak'],
    ['zzzz', undefined],
    ['', undefined],
  ])('%s', (q, slug) => {
    expect(nearestCraft(q, crafts)?.slug).toBe(slug);
  });

  test('likeness is 1 for the same and 0 for nothing in common', () => {
    expect(likeness('ajrak', 'ajrak')).toBe(1);
    expect(likeness('abc', 'xyz')).toBe(0);
  });
});
