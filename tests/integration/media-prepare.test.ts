import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { arrivedPhoto } from '@/modules/media/commands/packed';
import { prepareMedia } from '@/modules/media/commands/prepare';
import { publicAudio, publicPhoto } from '@/modules/media/queries/prepared';
import { readyMedia } from '@/modules/media/queries/ready';
import { prisma } from '@/platform/db';
import { s3Files } from '@/platform/files-s3';
import { staffActor } from '../support/actors';
import { startObjectStore } from '../support/object-store';
import { hostileFiles, noisyPng, phonePhoto, photoOf } from '../support/photos';
import { voiceWebm, webmOf } from '../support/recordings';
import { sendingDesk } from '../support/sending';

const now = new Date();
const desk = sendingDesk();
const { store, kept, arrived, sent } = desk;
afterAll(desk.close);

const rowOf = (id: string) => prisma.media.findUniqueOrThrow({ where: { id } });

describe('a photo', () => {
  test('is shown in the widths it reaches, upright, and says nothing more', async () => {
    const original = await sharp(randomBytes(1000 * 700 * 3), {
      raw: { width: 1000, height: 700, channels: 3 },
    })
      .withMetadata({ orientation: 6 })
      .withExifMerge({
        IFD0: { ImageDescription: 'Bhit Shah' },
        IFD3: { GPSLatitude: '25/1 48/1 0/1' },
      })
      .withIccProfile('p3')
      .jpeg({ quality: 40 })
      .toBuffer();
    const id = await sent('photo', original);
    const media = (await readyMedia(prisma, [id])).get(id);
    if (media?.kind !== 'photo') throw new Error('not ready');
    expect(media).toMatchObject({
      userId: (await desk.her()).id,
      widths: [320, 480, 640],
      width: 700,
      height: 1000,
    });
    expect(Buffer.from(media.thumbhash, 'base64').length).toBeGreaterThan(4);
    const hash = media.base.replace('/media/photos/', '');
    const names = [...media.widths.map((width) => `${hash}-${width}.webp`), `${hash}-640.jpg`];
    for (const name of names) {
      const file = await publicPhoto(name, store);
      const { exif, xmp, icc, iptc, format } = await sharp(file?.bytes).metadata();
      expect([exif, xmp, icc, iptc]).toEqual([undefined, undefined, undefined, undefined]);
      expect(file?.type).toBe(`image/${format}`);
      for (const word of ['Bhit Shah', 'Exif', 'GPS', 'ICC_PROFILE', 'ICCP', 'http://ns.adobe'])
        expect(file?.bytes.includes(word)).toBe(false);
    }
    expect(kept('arriving').filter((name) => name.startsWith(id))).toEqual([]);
  });

  test('sent twice is one set of files', async () => {
    const bytes = await phonePhoto();
    const [one, other] = [await sent('photo', bytes), await sent('photo', bytes)];
    expect((await rowOf(one)).hash).toBe((await rowOf(other)).hash);
  });

  test.each(hostileFiles.filter(({ code }) => code !== 'photo.too_big'))(
    '$name is refused with its reason',
    async ({ bytes, code }) => {
      const id = await sent('photo', await bytes());
      expect(await rowOf(id)).toMatchObject({ state: 'refused', failure: code });
      expect(kept('arriving').filter((name) => name.startsWith(id))).toEqual([]);
      expect((await readyMedia(prisma, [id])).size).toBe(0);
    },
  );

  test('of noise between a right head and a right end is refused by who decodes it', async () => {
    const id = await sent('photo', noisyPng());
    expect(await rowOf(id)).toMatchObject({ state: 'refused', failure: 'photo.unreadable' });
  });

  test('with a page hidden in it comes out without the page', async () => {
    const page = '<script>alert(document.domain)</script>';
    const bytes = Buffer.concat([await photoOf('jpeg', 400, 300), Buffer.from(page)]);
    const { hash } = await rowOf(await sent('photo', bytes));
    for (const name of kept('photos').filter((each) => each.startsWith(hash ?? '-')))
      expect(readFileSync(desk.place('photos', name)).includes(page)).toBe(false);
  });
});

describe('a decoder that dies', () => {
  test('harms nothing; after three deaths the file is set aside', async () => {
    const size = { width: 3_000, height: 3_000, channels: 3 as const };
    const cloth = sharp({ create: { ...size, background: '#8c1c1c' } });
    const id = await arrived('photo', await cloth.png().toBuffer());
    for (const tries of [1, 2, 3]) {
      const prepared = prepareMedia(id, now, store).then(() => 'settled', String);
      await killDecoder();
      expect(await prepared).toMatch(tries === 3 ? /settled/ : /not decoded \(SIGKILL\)/);
      expect((await rowOf(id)).tries).toBe(tries);
    }
    expect(await rowOf(id)).toMatchObject({ state: 'set_aside', failure: 'upload.set_aside' });
    expect(kept('arriving').some((name) => name.startsWith(id))).toBe(true);
  });
});

/** kill -9 for the process that decodes, as soon as there is one. */
async function killDecoder(): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const list = execFileSync('ps', ['-eo', 'pid,ppid,args']).toString();
    const line = list.split('\n').find((each) => {
      const [, parent] = each.trim().split(/\s+/);
      return Number(parent) === process.pid && each.includes('pictures-child.mjs');
    });
    if (line) return void process.kill(Number(line.trim().split(/\s+/)[0]), 'SIGKILL');
    await new Promise((wait) => setTimeout(wait, 5));
  }
  throw new Error('nothing decodes');
}

describe('a recording', () => {
  test('is kept under its hash with its length', async () => {
    const id = await sent('audio', voiceWebm());
    const media = (await readyMedia(prisma, [id])).get(id);
    if (media?.kind !== 'audio') throw new Error('not ready');
    const { hash, format, durationMs, bytes } = media.audio;
    expect(format).toBe('webm');
    expect(durationMs).toBeGreaterThan(2_000);
    const file = await publicAudio(`${hash}.webm`, store);
    expect(file?.bytes.length).toBe(bytes);
    expect(file?.type).toBe('audio/webm');
  });
  test.each([
    ['of two minutes', webmOf({ seconds: 120 }), 'audio.too_long'],
    ['that is a photo', null, 'audio.not_audio'],
  ])('%s is refused', async (_name, bytes, code) => {
    const id = await sent('audio', bytes ?? (await phonePhoto()));
    expect(await rowOf(id)).toMatchObject({ state: 'refused', failure: code });
  });
});

describe('the photo of a parcel', () => {
  test('is handed over to the packing, hers alone and as often as asked', async () => {
    const id = await arrived('packed', await photoOf('jpeg', 800, 600));
    const photo = await arrivedPhoto(prisma, await desk.her(), id, store);
    expect(photo).toMatch(/^[0-9a-f]{32}$/);
    await prepareMedia(id, now, store);
    expect(await arrivedPhoto(prisma, await desk.her(), id, store)).toBe(photo);
    expect(await arrivedPhoto(prisma, staffActor('support'), id, store)).toBeNull();
    const bad = await arrived('packed', Buffer.from('<svg/>'));
    expect(await arrivedPhoto(prisma, await desk.her(), bad, store)).toBeNull();
  });
});

test('while the store is away uploads wait, and are prepared when it is back', async () => {
  const bucket = await startObjectStore();
  const away = s3Files(bucket.settings);
  const bytes = await photoOf('jpeg', 500, 400);
  const readOnly = { ...away, put: () => Promise.reject(new Error('no answer')) };
  const first = await arrived('photo', bytes, away);
  await expect(prepareMedia(first, now, readOnly)).rejects.toThrow('no answer');
  expect(await rowOf(first)).toMatchObject({ state: 'arrived', tries: 0 });
  await prepareMedia(first, now, away);
  const { state, hash } = await rowOf(first);
  expect(state).toBe('ready');
  expect((await away.list('photos', `${hash}-`)).length).toBeGreaterThan(1);
  expect(await away.list('arriving')).toEqual([]);
  const second = await arrived('photo', bytes, away);
  await bucket.stop();
  await expect(prepareMedia(second, now, away)).rejects.toThrow();
  expect(await rowOf(second)).toMatchObject({ state: 'arrived', tries: 0 });
}, 30_000);

test('a full disk takes nothing, and counts nothing that it has not', async () => {
  const full = {
    ...store,
    put: () => Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' })),
  };
  await expect(arrived('photo', await phonePhoto(), full)).rejects.toThrow('no space left');
  const row = await prisma.media.findFirstOrThrow({ where: { state: 'arriving' } });
  expect(row.receivedBytes).toBe(0);
});
