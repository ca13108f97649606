import { beforeAll, describe, expect, test } from 'vitest';
import type { Id } from '@/domain/ids';
import { money } from '@/domain/money';
import { guest, type UserActor } from '@/domain/policy';
import { readCart } from '@/modules/cart/queries';
import { refreshListing } from '@/modules/catalog/commands';
import { readProductPage } from '@/modules/catalog/queries/product-page';
import { judgePiece } from '@/modules/pieces/commands/judge';
import { cancelChange } from '@/modules/pieces/commands/move';
import { savePiece } from '@/modules/pieces/commands/save';
import { pieceAsJudged, piecesToJudge } from '@/modules/pieces/queries/judging';
import { prisma } from '@/platform/db';
import {
  type MadeArtisan,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { artisanActor } from '../support/actors';
import { cartWith } from '../support/buying';
import { makeUser } from '../support/people';
import { makeReady, saveOver, saving, sentPiece, takenUp } from '../support/pieces';

const now = new Date();
let hers: MadeArtisan;
let other: MadeArtisan;
let moderator: UserActor;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  hers = await makeArtisan(prisma);
  other = await makeArtisan(prisma);
  const { id } = await makeUser({ staffRole: 'moderator' });
  moderator = {
    kind: 'user',
    id: id as Id<'user'>,
    artisans: [],
    partners: [],
    staffRole: 'moderator',
    secondFactor: true,
  };
});

const rowOf = (id: string) => prisma.product.findUniqueOrThrow({ where: { id } });
const judge = (id: string, over: Partial<Parameters<typeof judgePiece>[1]> = {}, who = moderator) =>
  judgePiece(
    who,
    { id, kind: 'product', decision: 'approve', reasons: [], note: '', ...over },
    now,
  );
async function livePiece(over: Parameters<typeof sentPiece>[2] = {}): Promise<Id<'product'>> {
  const id = await sentPiece(hers, now, over);
  expect(await judge(id)).toEqual({ ok: true, value: null });
  return id;
}
const pageOf = async (id: string) => readProductPage(prisma, (await rowOf(id)).slug, now);
const pendingOf = (productId: string) =>
  prisma.productChange.findFirstOrThrow({ where: { productId, status: 'pending' } });
const failing = (code: string) => ({ ok: false, failure: { code } });

describe('a new piece', () => {
  test('is in the shop once it is approved, she is told, and its address stays', async () => {
    const id = await sentPiece(hers, now, { title: { en: 'Blue ajrak' } });
    expect((await piecesToJudge(prisma)).map((one) => one.id)).toContain(id);
    const { slug } = await rowOf(id);
    expect(slug).toMatch(/^blue-ajrak-[0-9a-z]{6}$/);
    expect(await judge(id)).toEqual({ ok: true, value: null });
    const page = await readProductPage(prisma, slug, now);
    expect(page?.title).toEqual({ en: 'Blue ajrak', ur: 'Blue ajrak' });
    expect(page?.languages.title).toEqual({ en: 'en', ur: 'en' });
    const told = await prisma.notification.findFirstOrThrow({
      where: { template: 'piece.approved' },
      orderBy: { id: 'desc' },
    });
    expect(JSON.stringify(told.params)).toBe(`{"pieceLink":"/studio/products/${id}"}`);
    expect(await prisma.moderationDecision.count({ where: { subjectId: id } })).toBe(1);
  });

  test('comes back with reasons and a note, and goes to the checkers again', async () => {
    const id = await sentPiece(hers, now);
    const asked = {
      decision: 'request_changes',
      reasons: ['photo_dark'],
      note: 'روشنی میں',
    } as const;
    expect(await judge(id, { ...asked, reasons: [], note: ' ' })).toMatchObject(
      failing('piece.reason_missing'),
    );
    expect((await judge(id, asked)).ok).toBe(true);
    const piece = await takenUp(hers, id, now);
    expect(piece).toMatchObject({
      standing: 'changes_requested',
      review: { reasons: ['photo_dark'], note: 'روشنی میں' },
    });
    expect(await readProductPage(prisma, piece.slug, now)).toBeNull();
  });

  test('is judged by moderators alone, of another shop, and once', async () => {
    const id = await sentPiece(hers, now);
    for (const actor of [guest, artisanActor(hers), { ...moderator, secondFactor: false }])
      expect(
        await judgePiece(
          actor,
          { id, kind: 'product', decision: 'approve', reasons: [], note: '' },
          now,
        ),
      ).toEqual(failing('piece.not_found'));
    const own = { ...moderator, artisans: [{ id: hers.id, role: 'stock' as const }] };
    expect(await judge(id, {}, own)).toEqual(failing('piece.own_shop'));
    const both = await Promise.all([
      judge(id),
      judge(id, { decision: 'reject', reasons: ['not_handmade'] }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual(failing('piece.judged'));
    expect(await prisma.moderationDecision.count({ where: { subjectId: id } })).toBe(1);
  });

  test('that she saved meanwhile is looked at again', async () => {
    const id = await sentPiece(hers, now);
    const seen = await pieceAsJudged(prisma, id);
    await saveOver(hers, id, (old) => ({ ...old, title: { ur: 'اور نام' } }), now);
    expect(await judge(id, { version: seen?.version })).toEqual(failing('piece.changed_meanwhile'));
  });
});

describe('a piece that is for sale', () => {
  test('changes price and stock at once and stays as it is in all else until a change is approved', async () => {
    const id = await livePiece();
    const { slug } = await rowOf(id);
    const photo = await makeReady(hers.userId);
    await saveOver(
      hers,
      id,
      (old) => ({
        ...old,
        title: { ur: 'سرخ اجرک' },
        photos: [...old.photos, { media: photo, shot: 'detail' }],
        variants: old.variants.map((row) => ({ ...row, price: money(300_000), count: 7 })),
      }),
      now,
    );
    const live = await pageOf(id);
    expect(live?.title.ur).toBe('نیلی اجرک');
    expect(live?.images).toHaveLength(1);
    expect(live?.variants[0]).toMatchObject({ price: { minor: 300_000 }, available: 7 });
    const change = await pendingOf(id);
    const judged = await pieceAsJudged(prisma, change.id);
    expect(judged?.changed).toEqual(['title', 'photos']);
    expect(judged?.after.photos).toHaveLength(2);
    expect((await judge(change.id, { kind: 'product_change' })).ok).toBe(true);
    const after = await pageOf(id);
    expect(after?.title.ur).toBe('سرخ اجرک');
    expect(after?.images).toHaveLength(2);
    expect((await rowOf(id)).slug).toBe(slug);
    expect(await judge(change.id, { kind: 'product_change' })).toEqual(failing('piece.judged'));
  });

  test('keeps one change only, with the photos of both, and none when all is as before', async () => {
    const id = await livePiece();
    const add = async () => {
      const media = await makeReady(hers.userId);
      await saveOver(
        hers,
        id,
        (old) => ({ ...old, photos: [...old.photos, { media, shot: 'detail' }] }),
        now,
      );
    };
    await add();
    await add();
    const changes = await prisma.productChange.findMany({ where: { productId: id } });
    expect(changes.map(({ status }) => status).sort()).toEqual(['canceled', 'pending']);
    const piece = await takenUp(hers, id, now);
    expect(piece.content.photos).toHaveLength(3);
    expect(await cancelChange(artisanActor(other), id, now)).toEqual(failing('piece.not_found'));
    expect((await cancelChange(artisanActor(hers), id, now)).ok).toBe(true);
    expect((await takenUp(hers, id, now)).content.photos).toHaveLength(1);
    await saveOver(hers, id, (old) => old, now);
    expect(await prisma.productChange.count({ where: { productId: id, status: 'pending' } })).toBe(
      0,
    );
  });

  test('loses no sale to a count that was written before it', async () => {
    const id = await livePiece();
    const before = await takenUp(hers, id, now);
    await prisma.productVariant.updateMany({ where: { productId: id }, data: { onHand: 2 } });
    const more = before.content.variants.map((row) => ({ ...row, count: row.count + 2 }));
    const command = saving(
      hers,
      { ...before.content, variants: more },
      {
        piece: id,
        base: before.content,
        baseVersion: before.version,
      },
    );
    expect((await savePiece(artisanActor(hers), command, now)).ok).toBe(true);
    // She had three and counted two more; one was sold meanwhile.
    expect((await takenUp(hers, id, now)).content.variants[0]?.count).toBe(4);
  });

  test('whose change was declined says why, and she goes on from it', async () => {
    const id = await livePiece();
    await saveOver(hers, id, (old) => ({ ...old, title: { ur: 'میرا نیا نام' } }), now);
    const change = await pendingOf(id);
    const no = { kind: 'product_change', decision: 'reject', reasons: ['text_unclear'] } as const;
    expect((await judge(change.id, no)).ok).toBe(true);
    expect((await pageOf(id))?.title.ur).toBe('نیلی اجرک');
    const piece = await takenUp(hers, id, now);
    expect(piece.review?.reasons).toEqual(['text_unclear']);
    expect(piece.content.title.ur).toBe('میرا نیا نام');
    await saveOver(hers, id, (old) => ({ ...old, title: { ur: 'بہتر نام' } }), now);
    expect((await takenUp(hers, id, now)).review).toBeNull();
  });

  test('retires a row that is taken away: it is neither listed nor sold', async () => {
    const piece = await makeProduct(prisma, hers, { priceRupees: 900, stock: 4 });
    await refreshListing(prisma, [piece.id], now);
    const access = await cartWith([{ variantId: piece.variantId }]);
    const colours = [{ ur: 'لال' }, { ur: 'نیلا' }];
    const [price, count] = [money(95_000), 2];
    await saveOver(
      hers,
      piece.id,
      (old) => ({
        ...old,
        options: [{ name: { ur: 'رنگ' }, values: colours }],
        variants: [0, 1].map((value) => ({ id: null, values: [value], price, count })),
      }),
      now,
    );
    const change = await pendingOf(piece.id);
    expect((await judge(change.id, { kind: 'product_change' })).ok).toBe(true);
    const page = await pageOf(piece.id);
    expect(page?.variants.map(({ options }) => options.ur)).toEqual(['لال', 'نیلا']);
    const listing = await prisma.productListing.findUniqueOrThrow({
      where: { productId: piece.id },
    });
    expect(listing).toMatchObject({ variantCount: 2, priceMinor: 95_000n, available: 4 });
    const cart = await readCart(access, now);
    const lines = cart.ok ? cart.value.sections.flatMap((section) => section.lines) : [];
    expect(lines.map(({ issues }) => issues.length > 0)).toEqual([true]);
  });
});
