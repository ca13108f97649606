import { beforeAll, describe, expect, test } from 'vitest';
import type { Id } from '@/domain/ids';
import { money } from '@/domain/money';
import { guest } from '@/domain/policy';
import type { PieceContent } from '@/domain/product/content';
import { savePiece } from '@/modules/pieces/commands/save';
import { newId, prisma } from '@/platform/db';
import {
  type MadeArtisan,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { artisanActor, staffActor } from '../support/actors';
import { contentBy, makeReady, saveOver, saving, sentPiece, takenUp } from '../support/pieces';

const now = new Date();
let hers: MadeArtisan;
let other: MadeArtisan;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  hers = await makeArtisan(prisma);
  other = await makeArtisan(prisma);
});

const save = (content: PieceContent, over: Parameters<typeof saving>[2] = {}) =>
  savePiece(artisanActor(hers), saving(hers, content, over), now);
const rowOf = (id: string) =>
  prisma.product.findUniqueOrThrow({
    where: { id },
    include: { variants: true, images: true, changes: true },
  });
async function draft(over: Partial<PieceContent> = {}): Promise<Id<'product'>> {
  const saved = await save(await contentBy(hers, over));
  if (!saved.ok || saved.value.state !== 'done') throw new Error(JSON.stringify(saved));
  return saved.value.id as Id<'product'>;
}
const failing = (code: string, field?: string) => ({
  ok: false,
  failure: field ? { code, field } : { code },
});

describe('a draft', () => {
  test('may lack nearly everything and comes back as it was left', async () => {
    const empty = await contentBy(hers, { title: {}, photos: [], variants: [], craft: '' });
    const saved = await save(empty);
    expect(saved).toMatchObject({ ok: true, value: { state: 'done' } });
    const id = saved.ok && saved.value.state === 'done' ? saved.value.id : '';
    const piece = await takenUp(hers, id ?? '', now);
    expect(piece.content).toEqual({ ...empty, craft: 'ajrak' });
    expect((await rowOf(piece.id)).title).toBe('Ajrak');
  });

  test('keeps a row that has no price yet, and its id once it has one', async () => {
    const id = await draft({ variants: [{ id: null, values: [], price: money(0), count: 2 }] });
    const { content } = await takenUp(hers, id, now);
    expect(content.variants).toMatchObject([{ price: { minor: 0 }, count: 2 }]);
    await saveOver(
      hers,
      id,
      (old) => ({ ...old, variants: old.variants.map((row) => ({ ...row, price: money(99_00) })) }),
      now,
    );
    const [variant] = (await rowOf(id)).variants;
    expect(variant).toMatchObject({ id: content.variants[0]?.id, priceMinor: 9900n, onHand: 2 });
  });

  test('says what was said in one language in the other, too', async () => {
    const row = await rowOf(
      await draft({ title: { sd: 'نيرو اجرڪ' }, description: { ur: 'خوب' } }),
    );
    expect(row).toMatchObject({ title: 'نيرو اجرڪ', titleUr: 'نيرو اجرڪ', description: 'خوب' });
  });

  test('sent twice under two keys is one piece', async () => {
    const content = await contentBy(hers);
    const first = await save(content);
    const second = await save(content);
    expect(first).toEqual(second);
    const both = await Promise.all([save(content), save(content)]);
    expect(both[0]).toEqual(both[1]);
  });

  test('is written with photos in order, the first in front, and words for who cannot see', async () => {
    const [front, detail] = [await makeReady(hers.userId), await makeReady(hers.userId)];
    const id = await draft({
      photos: [
        { media: detail, shot: 'detail' },
        { media: front, shot: 'front' },
      ],
    });
    const { images } = await rowOf(id);
    expect(images.map(({ mediaId }) => mediaId)).toEqual([detail, front]);
    expect(images[0]?.base).toMatch(/^\/media\/photos\/0*\d+$/);
    expect(images[0]?.altUr).toContain('نیلی اجرک');
    expect(images[0]?.altUr).toContain('قریب سے');
  });
});

describe('what a draft refuses', () => {
  test('is said at its field', async () => {
    const content = await contentBy(hers);
    const wrong: readonly [Partial<PieceContent>, string, string][] = [
      [{ description: { ur: 'فون کریں 0300 1234567' } }, 'piece.says_contact', 'description'],
      [{ title: { en: 'x'.repeat(81) } }, 'piece.text_long', 'title'],
      [{ craft: 'rockets' }, 'piece.trade_unknown', 'craft'],
      [{ materials: ['unobtainium'] }, 'piece.trade_unknown', 'materials'],
      [
        { options: [{ name: { en: 'Colour' }, values: [] }], variants: [] },
        'piece.option_empty',
        'options',
      ],
    ];
    for (const [over, code, field] of wrong)
      expect(await save({ ...content, ...over })).toMatchObject(failing(code, field));
  });

  test('other people’s and unready files, ids of others and of nobody find nothing', async () => {
    const content = await contentBy(hers);
    const theirs = await makeReady(other.userId);
    const audio = await makeReady(hers.userId, 'audio');
    const photo = (media: Id<'media'>) => ({ photos: [{ media, shot: 'front' as const }] });
    for (const media of [theirs, newId('media'), audio])
      expect(await save({ ...content, ...photo(media) })).toMatchObject(
        failing('piece.photo_unknown', 'photos'),
      );
    expect(await save({ ...content, audio: theirs })).toMatchObject(
      failing('piece.audio_unknown', 'audio'),
    );
    const piece = await makeProduct(prisma, other);
    const variants = [{ id: piece.variantId, values: [], price: money(100_00), count: 1 }];
    expect(await save({ ...content, variants })).toMatchObject(failing('piece.not_found'));
    const mine = await draft();
    expect(await save({ ...content, variants }, { piece: mine })).toMatchObject(
      failing('piece.not_found'),
    );
    for (const id of [piece.id, 'prd_00000000000000000000000000', "' --"])
      expect(await save(content, { piece: id })).toMatchObject(failing('piece.not_found'));
    expect(await save(content, { shop: other.id })).toMatchObject(failing('piece.not_found'));
  });

  test('nobody else may save, and nothing but the fields is taken', async () => {
    const content = await contentBy(hers);
    for (const actor of [guest, staffActor('admin'), artisanActor(other)])
      expect(await savePiece(actor, saving(hers, content), now)).toEqual(
        failing('piece.not_found'),
      );
    const sly = { ...content, status: 'published', artisanId: other.id, slug: 'home', held: 9 };
    const saved = await save(sly);
    const id = saved.ok && saved.value.state === 'done' ? saved.value.id : '';
    const row = await rowOf(id ?? '');
    expect(row).toMatchObject({ status: 'draft', artisanId: hers.id });
    expect(JSON.stringify(row.texts)).not.toContain('held');
  });
});

describe('sending a piece for a check', () => {
  test('needs what is missing, and then is with the checkers', async () => {
    const content = await contentBy(hers, { photos: [] });
    expect(await save(content, { send: true })).toEqual(failing('piece.photo_missing', 'photos'));
    const audio = await makeReady(hers.userId, 'audio');
    expect(await save(await contentBy(hers, { audio }), { send: true })).toEqual(
      failing('piece.transcript_missing', 'description'),
    );
    const id = await sentPiece(hers, now, { audio, description: { ur: 'میں نے خود چھاپی' } });
    expect(await rowOf(id)).toMatchObject({ status: 'proposed', audio: { format: 'webm' } });
  });

  test('is open to a shop that is joining', async () => {
    const joining = await makeArtisan(prisma, { status: 'onboarding' });
    expect(await rowOf(await sentPiece(joining, now))).toMatchObject({ status: 'proposed' });
  });

  test('stops at what her level allows', async () => {
    const small = await makeArtisan(prisma, { level: 'basic' });
    await prisma.levelLimit.update({ where: { level: 'basic' }, data: { livePieces: 1 } });
    await sentPiece(small, now);
    const next = saving(small, await contentBy(small), { send: true });
    expect(await savePiece(artisanActor(small), next, now)).toMatchObject(
      failing('piece.live_limit'),
    );
    await prisma.levelLimit.update({ where: { level: 'basic' }, data: { livePieces: 20 } });
  });
});

describe('two phones at one draft', () => {
  test('keep the photos of both and ask about a text', async () => {
    const id = await draft();
    const before = await takenUp(hers, id, now);
    const [a, b] = [await makeReady(hers.userId), await makeReady(hers.userId)];
    const with1 = (media: Id<'media'>, title: string): PieceContent => ({
      ...before.content,
      title: { ur: title },
      photos: [...before.content.photos, { media, shot: 'detail' }],
    });
    const from = { piece: id, base: before.content, baseVersion: before.version };
    expect((await save(with1(a, 'پہلا نام'), from)).ok).toBe(true);
    const second = await save(with1(b, 'دوسرا نام'), from);
    expect(second).toMatchObject({
      ok: true,
      value: { state: 'conflict', version: before.version + 1, fields: ['title'] },
    });
    if (!second.ok || second.value.state !== 'conflict') return;
    const { theirs, version } = second.value;
    expect(theirs.photos).toHaveLength(3);
    const chosen = { ...theirs, title: { ur: 'دوسرا نام' } };
    expect(await save(chosen, { piece: id, base: theirs, baseVersion: version })).toMatchObject({
      value: { state: 'done' },
    });
    const after = await takenUp(hers, id, now);
    expect(after.content.photos).toHaveLength(3);
    expect(after.content.title).toEqual({ ur: 'دوسرا نام' });
  });
});
