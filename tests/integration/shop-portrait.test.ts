import { beforeAll, expect, test } from 'vitest';
import { readArtisanPage } from '@/modules/artisans/queries';
import { changePicture, sendPortrait, showReadyPortraits } from '@/modules/shops/commands/picture';
import { ownShop } from '@/modules/shops/queries/shop';
import { prisma } from '@/platform/db';
import { makeArtisan, makePlaces } from '../../prisma/makers/trade';
import { artisanActor } from '../support/actors';
import { photoOf } from '../support/photos';

const now = new Date('2026-11-22T06:00:00Z');

beforeAll(() => makePlaces(prisma));

test('a new photo takes the place of the old one when it is ready, and one that cannot be read never does', async () => {
  const maker = await makeArtisan(prisma);
  const actor = artisanActor(maker);
  const sends = async () => {
    const photo = new Blob([new Uint8Array(await photoOf('jpeg', 900, 700))]);
    expect(await sendPortrait(actor, maker.id, photo, now)).toMatchObject({ ok: true });
  };
  const settles = async (state: 'ready' | 'refused', letter: string) => {
    const { id } = await prisma.media.findFirstOrThrow({ where: { state: 'arrived' } });
    const made = {
      hash: letter.repeat(64),
      widths: [320],
      width: 900,
      height: 700,
      thumbhash: 'x',
    };
    await prisma.media.update({
      where: { id },
      data: { state, ...(state === 'ready' ? made : {}) },
    });
    await showReadyPortraits(now);
  };
  const shown = async () => {
    const { slug } = await prisma.artisan.findUniqueOrThrow({ where: { id: maker.id } });
    return (await readArtisanPage(prisma, slug))?.picture?.base ?? null;
  };
  const stands = async () => {
    const shop = await ownShop(actor, maker.id);
    return [shop?.avatar, shop?.portraitState];
  };

  await sends();
  await showReadyPortraits(now);
  expect(await stands()).toEqual([expect.not.stringMatching('photo'), 'waiting']);
  await settles('ready', 'a');
  expect([await stands(), await shown()]).toEqual([
    ['photo', 'none'],
    `/media/photos/${'a'.repeat(64)}`,
  ]);

  await sends();
  expect([await stands(), await shown()]).toEqual([
    ['photo', 'waiting'],
    `/media/photos/${'a'.repeat(64)}`,
  ]);
  await settles('refused', 'b');
  expect([await stands(), await shown()]).toEqual([
    ['photo', 'unreadable'],
    `/media/photos/${'a'.repeat(64)}`,
  ]);

  await sends();
  await settles('ready', 'c');
  expect([await stands(), await shown()]).toEqual([
    ['photo', 'none'],
    `/media/photos/${'c'.repeat(64)}`,
  ]);
  await changePicture(actor, maker.id, { avatar: 'thappa', workshop: '' }, now);
  expect([await stands(), await shown()]).toEqual([['thappa', 'none'], null]);
});
