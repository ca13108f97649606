import { beforeAll, describe, expect, test } from 'vitest';
import { namesIn } from '@/domain/artisan/name';
import { artisanOf, productOf } from '@/modules/api/queries/present';
import { artisanCards, readArtisanPage } from '@/modules/artisans/queries';
import { refreshListing } from '@/modules/catalog/commands';
import { readProductPage } from '@/modules/catalog/queries/product-page';
import { groupView } from '@/modules/orders/queries/group';
import { changeAbout } from '@/modules/shops/commands/about';
import {
  endClosedDays,
  planClosedDays,
  projectClosures,
  restoreClosedDays,
} from '@/modules/shops/commands/closures';
import { changeName, type WrittenName } from '@/modules/shops/commands/name';
import { prisma } from '@/platform/db';
import { makeArtisan, makePlaces, makeProduct, makeTariff } from '../../prisma/makers/trade';
import { artisanActor } from '../support/actors';
import { buy, cartWith } from '../support/buying';

const now = new Date('2026-11-22T06:00:00Z');

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
});

const written: WrittenName = {
  privacy: 'craft_name',
  kind: 'person',
  gender: 'woman',
  ownName: 'Shahnaz Akhtar',
  ownNameUr: 'شہناز اختر',
  groupName: '',
  groupNameUr: '',
  place: 'Bhit Shah',
  placeUr: 'بھٹ شاہ',
};

describe('her own name', () => {
  test('leaves by no door while she is called by her craft, and by every door once she shows it', async () => {
    const maker = await makeArtisan(prisma);
    const actor = artisanActor(maker);
    const piece = await makeProduct(prisma, maker, { stock: 3 });
    await prisma.artisan.update({ where: { id: maker.id }, data: { slug: 'shahnaz-of-matiari' } });
    await refreshListing(prisma, [piece.id], now);
    const names = ['Shahnaz', 'Akhtar', 'شہناز', 'Shahnaz Akhtar'];
    expect(await changeName(actor, maker.id, written, now)).toEqual({ ok: true, value: null });
    const bought = await buy(await cartWith([{ variantId: piece.variantId }], now), {}, now);
    const told = async () => {
      const { slug } = await prisma.artisan.findUniqueOrThrow({ where: { id: maker.id } });
      const product = await readProductPage(prisma, piece.slug, now);
      const page = await readArtisanPage(prisma, slug);
      if (!product || !page) throw new Error('nothing is shown');
      return JSON.stringify(
        [
          product,
          page,
          productOf(product, 'ur'),
          artisanOf(page, 'en'),
          await artisanCards().catch(() => null),
          await prisma.productListing.findMany({ where: { artisanId: maker.id } }),
          await prisma.notification.findMany(),
          await groupView(bought.number, bought.key),
        ],
        (_, value) => (typeof value === 'bigint' ? String(value) : value),
      );
    };
    const hidden = await told();
    expect(hidden).toContain('Ajrak maker in Matiari');
    expect(hidden).not.toContain('Bhit Shah');
    expect(namesIn(hidden, names)).toBe(false);
    const shown = { ...written, privacy: 'public_name' };
    expect((await changeName(actor, maker.id, shown, now)).ok).toBe(true);
    expect(namesIn(await told(), ['Shahnaz Akhtar'])).toBe(true);
  });

  test('is refused in words of a shop that hides it, and in the name of its group', async () => {
    const maker = await makeArtisan(prisma);
    const actor = artisanActor(maker);
    await changeName(actor, maker.id, written, now);
    const words = { quote: '', quoteUr: '', about: 'Shahnaz Akhtar prints.', aboutUr: '' };
    expect(await changeAbout(actor, maker.id, { ...words, sinceYear: '2001' }, now)).toMatchObject({
      failure: { code: 'shop.text_own_name', field: 'about' },
    });
    const group = { ...written, privacy: 'group_name', groupName: 'Shahnaz Akhtar and sisters' };
    expect(await changeName(actor, maker.id, group, now)).toMatchObject({
      failure: { code: 'shop.group_is_own' },
    });
  });
});

describe('closed days', () => {
  const closedOf = async (id: string) =>
    prisma.artisan.findUniqueOrThrow({
      where: { id },
      select: { closedFrom: true, closedTo: true },
    });

  test('come and go by the clock, are ended by one tap and taken back by another', async () => {
    const maker = await makeArtisan(prisma);
    const actor = artisanActor(maker);
    const piece = await makeProduct(prisma, maker, { stock: 3 });
    const days = { reason: 'ramzan', from: '2026-12-10', to: '2026-12-12' };
    const planned = await planClosedDays(actor, maker.id, days, now);
    if (!planned.ok) throw new Error(planned.failure.code);
    expect(await closedOf(maker.id)).toEqual({ closedFrom: null, closedTo: null });
    const within = new Date('2026-12-10T00:30:00+05:00');
    expect(await projectClosures(within)).toBe(1);
    expect(await projectClosures(within)).toBe(0);
    const span = {
      closedFrom: new Date('2026-12-09T19:00:00Z'),
      closedTo: new Date('2026-12-12T19:00:00Z'),
    };
    expect(await closedOf(maker.id)).toEqual(span);
    await expect(cartWith([{ variantId: piece.variantId }], within)).rejects.toThrow(
      'line.not_buyable',
    );
    expect((await endClosedDays(actor, planned.value.id, within)).ok).toBe(true);
    expect(await closedOf(maker.id)).toEqual({ closedFrom: null, closedTo: null });
    expect((await restoreClosedDays(actor, planned.value.id, within)).ok).toBe(true);
    expect(await closedOf(maker.id)).toEqual(span);
    const after = new Date('2026-12-13T00:05:00+05:00');
    expect(await projectClosures(after)).toBe(1);
    expect(await closedOf(maker.id)).toEqual({ closedFrom: null, closedTo: null });
    expect(await restoreClosedDays(actor, planned.value.id, after)).toMatchObject({ ok: false });
  });

  test('of another shop are not found', async () => {
    const maker = await makeArtisan(prisma);
    const other = artisanActor(await makeArtisan(prisma));
    const planned = await planClosedDays(
      artisanActor(maker),
      maker.id,
      { reason: 'rest', from: '', to: '' },
      now,
    );
    if (!planned.ok) throw new Error(planned.failure.code);
    expect(await endClosedDays(other, planned.value.id, now)).toMatchObject({
      failure: { code: 'shop.not_found' },
    });
  });
});
