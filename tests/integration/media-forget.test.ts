import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm, utimes } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { forgetMedia } from '@/modules/media/commands/forget';
import { newId, prisma } from '@/platform/db';
import { diskFiles } from '@/platform/files-disk';
import { makeArtisan, makePlaces, makeTariff } from '../../prisma/makers/trade';
import { makeUser } from '../support/people';

const DAY = 24 * 3_600_000;
const now = new Date();
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'forget-'));
const store = diskFiles(dataDir);
let userId = '';

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  userId = (await makeUser()).id;
});
beforeEach(() => prisma.media.deleteMany());
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const ago = (days: number): Date => new Date(now.getTime() - days * DAY);
const hashOf = (letter: string): string => letter.repeat(64);

async function media(state: string, days: number, more: Record<string, unknown> = {}) {
  const id = newId('media');
  const at = ago(days);
  await prisma.media.create({
    data: {
      id,
      userId,
      kind: 'photo',
      clientKey: randomUUID(),
      state,
      declaredBytes: 10,
      createdAt: at,
      ...(state === 'ready' ? { readyAt: at, widths: [320] } : {}),
      ...more,
    },
  });
  return id;
}
async function file(key: string, days: number): Promise<void> {
  await store.put(key, Buffer.from('x'));
  await utimes(path.join(dataDir, key), ago(days), ago(days));
}
const piece = (id: string): string => `arriving/${id}-0-1-${'0'.repeat(16)}`;
const lives = async (id: string): Promise<boolean> =>
  (await prisma.media.count({ where: { id } })) === 1;

test('uploads that stayed unfinished for a week go with their pieces', async () => {
  const [old, fresh] = [await media('arriving', 8), await media('arriving', 6)];
  for (const id of [old, fresh]) await file(piece(id), 6);
  await forgetMedia(now, store);
  expect([await lives(old), await lives(fresh)]).toEqual([false, true]);
  expect(await store.get(piece(old))).toBeNull();
  expect(await store.get(piece(fresh))).not.toBeNull();
});

test('pieces without an upload go, those that just came stay', async () => {
  const [ghost, fresh] = [piece(newId('media')), piece(newId('media'))];
  await file(ghost, 1);
  await file(fresh, 0);
  await forgetMedia(now, store);
  expect([await store.get(ghost), await store.get(fresh)]).toEqual([null, Buffer.from('x')]);
});

test('what is ready and shown nowhere goes after a month, its files with it', async () => {
  const unused = await media('ready', 31, { hash: hashOf('a') });
  const recent = await media('ready', 29, { hash: hashOf('b') });
  for (const letter of ['a', 'b'])
    for (const end of ['320.webp', '640.jpg']) await file(`photos/${hashOf(letter)}-${end}`, 31);
  await forgetMedia(now, store);
  expect([await lives(unused), await lives(recent)]).toEqual([false, true]);
  const left = (await store.list('photos')).map(({ key }) => key).sort();
  expect(left).toEqual([`photos/${hashOf('b')}-320.webp`, `photos/${hashOf('b')}-640.jpg`]);
});

test('what is named anywhere stays, by its id or by its hash', async () => {
  const artisan = await makeArtisan(prisma);
  const portrait = await media('ready', 99, { hash: hashOf('c') });
  await prisma.artisan.update({
    where: { id: artisan.id },
    data: { portrait: { base: `/media/photos/${hashOf('c')}`, widths: [320] } },
  });
  const judged = await media('ready', 99, { hash: hashOf('d') });
  await prisma.moderationDecision.create({
    data: {
      id: newId('decision'),
      subjectKind: 'story',
      subjectId: 'sto_x',
      artisanId: artisan.id,
      decision: 'reject',
      snapshot: { photos: [{ media: judged }] },
      decidedBy: userId,
      at: now,
    },
  });
  const paper = await media('ready', 99, { hash: hashOf('e'), kind: 'paper' });
  const [{ slug } = { slug: '' }] = await prisma.requirement.findMany({ take: 1 });
  await prisma.requirementSubmission.create({
    data: {
      id: newId('submission'),
      artisanId: artisan.id,
      slug,
      paperId: paper,
      submittedBy: userId,
    },
  });
  await forgetMedia(now, store);
  for (const id of [portrait, judged, paper]) expect(await lives(id)).toBe(true);
});

test('a file that two uploads made stays until the last of them goes', async () => {
  const hash = hashOf('f');
  await media('ready', 40, { hash });
  const younger = await media('ready', 1, { hash });
  await file(`photos/${hash}-320.webp`, 40);
  await forgetMedia(now, store);
  expect(await store.get(`photos/${hash}-320.webp`)).not.toBeNull();
  await prisma.media.update({ where: { id: younger }, data: { readyAt: ago(40) } });
  await forgetMedia(now, store);
  expect(await store.get(`photos/${hash}-320.webp`)).toBeNull();
});

test('what arrived and was never prepared is tried again', async () => {
  const id = await media('arrived', 1, { arrivedAt: ago(1) });
  await forgetMedia(now, store);
  const jobs = await prisma.$queryRaw<
    unknown[]
  >`SELECT 1 FROM graphile_worker.jobs WHERE key = ${`media:${id}`}`;
  expect(jobs).toHaveLength(1);
});
