import { existsSync, mkdtempSync } from 'node:fs';
import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guest } from '@/domain/policy';
import { preparePackedPhoto } from '@/modules/fulfillment/commands/photo';
import { packedPhoto } from '@/modules/fulfillment/queries';
import {
  forgetOldPhotos,
  type IncomingPhoto,
  preparePhoto,
  receivePhoto,
} from '@/modules/media/commands';
import { readPicture } from '@/modules/media/queries';
import { prisma } from '@/platform/db';
import { diskFiles } from '@/platform/files-disk';
import { makeArtisan, makePlaces, makeTariff } from '../../prisma/makers/trade';
import { artisanActor, staffActor } from '../support/actors';
import { type HostileFile, hostileFiles, noisyPng, phonePhoto, photoOf } from '../support/photos';
import { placedOrder } from '../support/studio';

const now = new Date();
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'photos-'));
process.env.DATA_DIR = dataDir;
const store = diskFiles(path.join(dataDir, 'files'));
const at = (...parts: string[]) => path.join(dataDir, 'files', ...parts);

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const kept = async (folder: string) =>
  existsSync(at(folder)) ? (await readdir(at(folder))).sort() : [];

async function received(bytes: Uint8Array): Promise<IncomingPhoto> {
  const answer = await receivePhoto(new Blob([new Uint8Array(bytes)]));
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}

describe('a photo that arrives', () => {
  test.each(['jpeg', 'png', 'webp'] as const)(
    'as %s is kept and prepared in two sizes',
    async (format) => {
      const photo = await received(await photoOf(format, 2000, 1500));
      expect(await preparePhoto(photo, 'packed', `key-${format}`)).toBe(true);
      for (const [width, height] of [
        [1280, 960],
        [320, 240],
      ] as const) {
        const bytes = await readPicture('packed', `key-${format}`, width);
        const { exif, xmp, icc, ...shape } = await sharp(bytes ?? undefined).metadata();
        expect(shape).toMatchObject({ format: 'webp', width, height });
        expect([exif, xmp, icc]).toEqual([undefined, undefined, undefined]);
      }
    },
  );

  test('is turned upright and says no more where it was taken', async () => {
    const bytes = await phonePhoto();
    expect((await sharp(bytes).metadata()).exif?.includes('Bhit Shah')).toBe(true);
    const photo = await received(bytes);
    await preparePhoto(photo, 'packed', 'upright');
    const prepared = await readPicture('packed', 'upright', 1280);
    expect(await sharp(prepared ?? undefined).metadata()).toMatchObject({
      width: 600,
      height: 800,
    });
    expect(prepared?.includes('Bhit Shah')).toBe(false);
  });

  test('with more behind its end, as phones write it, is one', async () => {
    const bytes = Buffer.concat([
      await photoOf('jpeg', 400, 300),
      Buffer.from('SEFT and the rest'),
    ]);
    expect((await receivePhoto(new Blob([bytes]))).ok).toBe(true);
  });

  test.each(hostileFiles)(
    '$name is refused beside its field, and nothing is kept',
    async (file: HostileFile) => {
      const before = await kept('incoming');
      const answer = await receivePhoto(new Blob([new Uint8Array(await file.bytes())]));
      expect(answer).toEqual({ ok: false, failure: { code: file.code, field: 'photo' } });
      expect(await kept('incoming')).toEqual(before);
    },
  );
});

describe('a file that looks like a photo and is none', () => {
  test('ends in the process that decodes it, not in ours', async () => {
    const photo = await received(noisyPng());
    await expect(preparePhoto(photo, 'packed', 'noise')).rejects.toThrow(/not decoded/);
    expect(await readPicture('packed', 'noise', 1280)).toBeNull();
  });

  test('is set aside after the third try; the parcel stays packed without a photo', async () => {
    const { order, parcelId } = await placedOrder(await makeArtisan(prisma), now);
    const photo = await received(noisyPng());
    const work = { fulfillmentId: parcelId, photo };
    for (const isLast of [false, false, true]) {
      await expect(preparePackedPhoto(work, isLast)).rejects.toThrow(/not decoded/);
    }
    expect(await kept('set_aside')).toContain(photo);
    expect(await kept('incoming')).not.toContain(photo);
    const parcel = await prisma.fulfillment.findUniqueOrThrow({ where: { id: parcelId } });
    expect(parcel).toMatchObject({ orderId: order.id, packedPhoto: null });
  });
});

describe('the photo of a packed parcel', () => {
  test('is shown to her own people and to staff who work on orders, to nobody else', async () => {
    const artisan = await makeArtisan(prisma);
    const { parcelId } = await placedOrder(artisan, now);
    const photo = await received(await photoOf('jpeg', 800, 600));
    const work = { fulfillmentId: parcelId, photo };
    await preparePackedPhoto(work, false);
    await preparePackedPhoto(work, false);
    expect(await kept('incoming')).not.toContain(photo);
    const key = `${parcelId}-${photo}`;
    const may = [artisanActor(artisan), staffActor('fulfilment'), staffActor('support')];
    for (const actor of may) expect(await packedPhoto(actor, key, 320)).not.toBeNull();
    const stranger = await makeArtisan(prisma);
    const mayNot = [
      guest,
      artisanActor(stranger),
      staffActor('moderator'),
      staffActor('support', false),
    ];
    for (const actor of mayNot) expect(await packedPhoto(actor, key, 320)).toBeNull();
  });

  test.each(['', '../../../etc/passwd', 'ful_x', `${'a'.repeat(30)}-${'0'.repeat(32)}`])(
    'of the name "%s" there is none',
    async (key) => {
      expect(await packedPhoto(staffActor('admin'), key, 1280)).toBeNull();
    },
  );

  test('of another parcel is not shown under this one', async () => {
    const { parcelId } = await placedOrder(await makeArtisan(prisma), now);
    const key = `${parcelId}-${'0'.repeat(32)}`;
    expect(await packedPhoto(staffActor('admin'), key, 1280)).toBeNull();
  });
});

test('what nobody wanted is forgotten after a day, and nothing else', async () => {
  await mkdir(at('incoming'), { recursive: true });
  const old = 'a'.repeat(32);
  const fresh = 'b'.repeat(32);
  for (const name of [old, fresh]) await writeFile(at('incoming', name), 'x');
  const yesterday = new Date(now.getTime() - 25 * 3_600_000);
  await utimes(at('incoming', old), yesterday, yesterday);
  await forgetOldPhotos(now);
  expect(await kept('incoming')).toContain(fresh);
  expect(await kept('incoming')).not.toContain(old);
});

test('a key never leaves its folder', async () => {
  for (const key of ['../x', 'packed/../../x', '/etc/passwd', 'packed/.x', 'packed/a/b', ''])
    await expect(async () => store.get(key)).rejects.toThrow(/not the key/);
});
