import { beforeAll, describe, expect, test } from 'vitest';
import { ok } from '@/domain/result';
import { readArtisanPage } from '@/modules/artisans/queries';
import { refreshAvailability, refreshListing } from '@/modules/catalog/commands';
import { readCraftPage } from '@/modules/catalog/queries/crafts';
import { readDistrictPage } from '@/modules/catalog/queries/districts';
import { readProductPage } from '@/modules/catalog/queries/product-page';
import { sitePaths } from '@/modules/catalog/queries/site-paths';
import { now as clock } from '@/platform/clock';
import { inTx, prisma } from '@/platform/db';
import {
  type MadeArtisan,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';

const now = clock();
let artisan: MadeArtisan;

const listingOf = (productId: string) => prisma.productListing.findUnique({ where: { productId } });
const listed = async (wanted: Parameters<typeof makeProduct>[2] = {}) => {
  const product = await makeProduct(prisma, artisan, wanted);
  await refreshListing(prisma, [product.id], now);
  return product;
};
const staleTags = async () => {
  const rows = await prisma.cacheTag.findMany();
  await prisma.cacheTag.deleteMany();
  return rows.map((row) => row.tag);
};

beforeAll(async () => {
  await makePlaces(prisma);
  await makeTariff(prisma);
  artisan = await makeArtisan(prisma);
});

describe('the listing write path', () => {
  test('a published piece is listed with the share its page and its order will show', async () => {
    const product = await listed({ priceRupees: 4850 });
    const listing = await listingOf(product.id);
    const page = await readProductPage(prisma, product.slug, now);
    expect(Number(listing?.shareMinor)).toBe(417_100);
    expect(page?.variants[0]?.split[0]).toMatchObject({
      part: 'artisan',
      amount: { minor: 417_100 },
    });
  });

  test('what is shown of a price adds up to the price', async () => {
    const product = await listed({ priceRupees: 1237 });
    const page = await readProductPage(prisma, product.slug, now);
    const [variant] = page?.variants ?? [];
    const parts = variant?.split.reduce((all, part) => all + part.amount.minor, 0);
    expect(parts).toBe(123_700);
  });

  test.each(['draft', 'proposed', 'changes_requested', 'rejected', 'hidden', 'archived'])(
    'a piece that is %s is neither listed nor shown',
    async (status) => {
      const product = await listed();
      await prisma.product.update({ where: { id: product.id }, data: { status } });
      await refreshListing(prisma, [product.id], now);
      expect(await listingOf(product.id)).toBeNull();
      expect(await readProductPage(prisma, product.slug, now)).toBeNull();
      expect((await sitePaths()).map(({ path }) => path)).not.toContain(
        `/products/${product.slug}`,
      );
    },
  );

  test('a suspended artisan disappears with all of her pieces', async () => {
    const other = await makeArtisan(prisma);
    const product = await makeProduct(prisma, other);
    await refreshListing(prisma, [product.id], now);
    await prisma.artisan.update({ where: { id: other.id }, data: { status: 'suspended' } });
    expect(await readProductPage(prisma, product.slug, now)).toBeNull();
    expect(await readArtisanPage(prisma, other.slug)).toBeNull();
    await refreshListing(prisma, [product.id], now);
    expect(await listingOf(product.id)).toBeNull();
  });

  test('refreshing twice says the same', async () => {
    const product = await listed({ stock: 4 });
    const before = await listingOf(product.id);
    await refreshListing(prisma, [product.id], now);
    expect(await listingOf(product.id)).toEqual(before);
  });

  test('the pages a piece stands on become stale with it', async () => {
    await staleTags();
    const product = await listed();
    expect((await staleTags()).sort()).toEqual(
      [
        'artisans',
        `artisan:${artisan.slug}`,
        'craft:ajrak',
        'crafts',
        'district:matiari',
        'home',
        `product:${product.slug}`,
      ].sort(),
    );
  });

  test('an undone transaction leaves no listing and no stale page', async () => {
    const product = await makeProduct(prisma, artisan);
    await staleTags();
    await inTx(async (db) => {
      await refreshListing(db, [product.id], now);
      return { ok: false, failure: { code: 'test.undone' } };
    });
    expect(await listingOf(product.id)).toBeNull();
    expect(await staleTags()).toEqual([]);
  });
});

describe('availability', () => {
  const hold = async (variantId: string, held: number) => {
    await prisma.productVariant.update({ where: { id: variantId }, data: { held } });
    await inTx(async (db) => ok(await refreshAvailability(db, [variantId])));
  };

  test('is what is on hand without what is held', async () => {
    const product = await listed({ stock: 3 });
    await hold(product.variantId, 2);
    expect(await listingOf(product.id)).toMatchObject({ available: 1, inStock: true });
  });

  test('makes pages stale only where somebody would see it', async () => {
    const product = await listed({ stock: 20 });
    await staleTags();
    await hold(product.variantId, 14);
    expect(await staleTags()).toEqual([]);
    await hold(product.variantId, 15);
    expect(await staleTags()).toEqual([`product:${product.slug}`]);
    await hold(product.variantId, 20);
    expect(await staleTags()).toContain('home');
    await hold(product.variantId, 1);
    expect(await staleTags()).toContain('home');
  });

  test('a piece made to order never sells out', async () => {
    const product = await listed({ kind: 'made_to_order', stock: 0, makingDays: 11 });
    expect(await listingOf(product.id)).toMatchObject({ inStock: true, makingDays: 11 });
  });

  test('of several pieces at once in any order waits for nobody', async () => {
    const pieces = await Promise.all([listed({ stock: 9 }), listed({ stock: 9 })]);
    const ids = pieces.map((piece) => piece.variantId);
    const both = [ids, [...ids].reverse()];
    await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        inTx(async (db) => ok(await refreshAvailability(db, both[at % 2] ?? ids))),
      ),
    );
    expect(await listingOf(pieces[0]?.id ?? '')).toMatchObject({ available: 9 });
  });
});

describe('pages', () => {
  test('a craft without pieces has a page that says so', async () => {
    const page = await readCraftPage(prisma, 'blue-pottery');
    expect(page).toMatchObject({ pieces: 0, listings: [] });
  });

  test('what does not exist has none', async () => {
    expect(await readCraftPage(prisma, 'nothing')).toBeNull();
    expect(await readDistrictPage(prisma, 'nowhere')).toBeNull();
    expect(await readArtisanPage(prisma, 'nobody')).toBeNull();
    expect(await readProductPage(prisma, 'nothing', now)).toBeNull();
  });

  test('no phone number and no stock count beyond what can be bought is in a page', async () => {
    const product = await listed({ stock: 5 });
    const page = JSON.stringify([
      await readProductPage(prisma, product.slug, now),
      await readArtisanPage(prisma, artisan.slug),
    ]);
    expect(page).not.toMatch(/\+92|onHand|held/);
  });

  test('the delivery range is counted from her district to Lahore', async () => {
    const product = await listed({ weightGrams: 1400 });
    const page = await readProductPage(prisma, product.slug, now);
    expect(page?.delivery).toMatchObject({
      city: { slug: 'lahore' },
      minDays: 2,
      maxDays: 4,
      price: { minor: 33_000 },
    });
  });
});
