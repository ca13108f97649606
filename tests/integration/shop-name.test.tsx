import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test, vi } from 'vitest';
import sitemap from '@/app/sitemap';
import { namesIn } from '@/domain/artisan/name';
import type { Id } from '@/domain/ids';
import type { UserActor } from '@/domain/policy';
import { artisanOf, productOf, storyOf } from '@/modules/api/queries/present';
import { artisanCards, artisansOfCraft, readArtisanPage } from '@/modules/artisans/queries';
import { refreshListing } from '@/modules/catalog/commands';
import { readProductPage } from '@/modules/catalog/queries/product-page';
import { ProductJson } from '@/modules/catalog/ui/product-json';
import { ParcelLabel } from '@/modules/fulfillment/ui/parcel-label';
import { herTable } from '@/modules/imports/queries/export';
import { groupView } from '@/modules/orders/queries/group';
import { studioOrderOf } from '@/modules/orders/queries/studio';
import { statementFile } from '@/modules/payouts/queries/statement-file';
import { changeName, type WrittenName } from '@/modules/shops/commands/name';
import { judgeStory } from '@/modules/stories/commands/judge';
import { readStoryPage, storyCards, voices } from '@/modules/stories/queries/published';
import { prisma } from '@/platform/db';
import { makeArtisan, makePlaces, makeProduct, makeTariff } from '../../prisma/makers/trade';
import { artisanActor } from '../support/actors';
import { makeUser } from '../support/people';
import { sentStory } from '../support/stories';
import { placedOrder } from '../support/studio';

vi.mock('next-intl/server', () => import('../support/request-scope'));
// Next keeps its cache for requests alone; here everything is read anew.
vi.mock('next/cache', async (original) => ({
  ...(await original<object>()),
  unstable_cache: <T,>(read: T) => read,
}));

const now = new Date();
const hidden: WrittenName = {
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
const names = ['Shahnaz', 'Akhtar', 'شہناز', 'اختر'];

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
});

async function shop() {
  const maker = await makeArtisan(prisma);
  await prisma.user.update({ where: { id: maker.userId }, data: { name: hidden.ownName } });
  const piece = await makeProduct(prisma, maker, { stock: 9 });
  await refreshListing(prisma, [piece.id], now);
  const { id } = await makeUser({ staffRole: 'moderator' });
  const moderator: UserActor = {
    kind: 'user',
    id: id as Id<'user'>,
    artisans: [],
    partners: [],
    staffRole: 'moderator',
    secondFactor: true,
  };
  const story = await sentStory(maker, now);
  const row = await prisma.story.findUniqueOrThrow({ where: { id: story } });
  const approve = { kind: 'story', decision: 'approve', reasons: [], note: '' } as const;
  const judged = await judgeStory(moderator, { id: story, version: row.version, ...approve }, now);
  expect(judged).toEqual({ ok: true, value: null });
  return { maker, piece, order: await placedOrder(maker, now), story };
}

/** All that leaves the house about a shop, by the name of the door. */
async function payloads({ maker, piece, order, story }: Awaited<ReturnType<typeof shop>>) {
  const actor = artisanActor(maker);
  const { slug } = await prisma.artisan.findUniqueOrThrow({ where: { id: maker.id } });
  const told = await prisma.story.findUniqueOrThrow({ where: { id: story } });
  const product = await readProductPage(prisma, piece.slug, now);
  const artisan = await readArtisanPage(prisma, slug);
  const group = await prisma.orderGroup.findFirstOrThrow({
    where: { orders: { some: { id: order.orderId } } },
  });
  if (!product || !artisan) throw new Error('nothing is shown');
  const at = { locale: 'ur', site: 'https://shop.test' } as const;
  const number = (await studioOrderOf(actor, order.orderId))?.number ?? '';
  const label = { artisanId: maker.id, number, locale: 'en' } as const;
  const [row] = await prisma.artisan.findMany({ where: { id: maker.id } });
  const own = { id: maker.id, slug, name: { en: row?.publicName, ur: row?.publicNameUr } };
  const asShop = own as Parameters<typeof statementFile>[1];
  return {
    structured: renderToStaticMarkup(<ProductJson product={product} {...at} />),
    label: renderToStaticMarkup(await ParcelLabel(label)),
    sitemap: await sitemap(),
    cards: await artisanCards(),
    craft: await artisansOfCraft('ajrak'),
    stories: [await storyCards(), await voices(5), await readStoryPage(prisma, told.slug)],
    api: [productOf(product, 'en'), artisanOf(artisan, 'ur')],
    apiStories: (await storyCards()).map((one) => storyOf(one, 'en')),
    table: await herTable(actor, maker.id, now),
    statement: await statementFile(actor, asShop, undefined, 'en', now),
    listing: await prisma.productListing.findMany({ where: { artisanId: maker.id } }),
    messages: await prisma.notification.findMany({ where: { groupId: group.id } }),
    purchase: await groupView(group.number, order.key),
  };
}
const written = (payload: unknown): string =>
  JSON.stringify(payload, (_, value) => (typeof value === 'bigint' ? String(value) : value));

test('her own name is in nothing that leaves the house while she is called by her craft', async () => {
  const hers = await shop();
  expect(await changeName(artisanActor(hers.maker), hers.maker.id, hidden, now)).toEqual({
    ok: true,
    value: null,
  });
  const doors = await payloads(hers);
  for (const [door, payload] of Object.entries(doors)) {
    expect(written(payload).length, `${door} says something`).toBeGreaterThan(10);
    expect(namesIn(written(payload), names), door).toBe(false);
  }
  for (const door of ['structured', 'cards', 'stories', 'apiStories', 'listing'] as const)
    expect(written(doors[door]), door).toMatch(/Ajrak maker|اجرک/);
});

test('where she shows it the same doors say it', async () => {
  const hers = await shop();
  const shown = { ...hidden, privacy: 'public_name' };
  expect((await changeName(artisanActor(hers.maker), hers.maker.id, shown, now)).ok).toBe(true);
  const doors = await payloads(hers);
  for (const door of ['structured', 'cards', 'stories', 'apiStories', 'listing'] as const)
    expect(namesIn(written(doors[door]), names), door).toBe(true);
});
