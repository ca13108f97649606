import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import * as uploads from '@/app/api/uploads/[[...rest]]/route';
import { quota } from '@/modules/media/limits';
import { arrivedBytes } from '@/modules/media/segments';
import { newId, prisma } from '@/platform/db';
import { files } from '@/platform/files';
import { phoneOf, signedIn, startUploadServer } from '../support/upload-server';

vi.mock('next/headers', () => import('../support/request-scope'));
vi.mock('next-intl/server', () => import('../support/request-scope'));

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'uploads-'));
process.env.DATA_DIR = dataDir;

let server: Awaited<ReturnType<typeof startUploadServer>>;
let she: Awaited<ReturnType<typeof signedIn>>;
let phone: ReturnType<typeof phoneOf>;

beforeAll(async () => {
  server = await startUploadServer({ ...uploads });
});
beforeEach(async () => {
  she = await signedIn();
  phone = phoneOf(server.port, she.cookie);
});
afterAll(async () => {
  server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const packed = () => ({ kind: 'packed', key: randomUUID() });
const idOf = (location: string): string => location.split('/').at(-1) ?? '';
const rowOf = (location: string) =>
  prisma.media.findUniqueOrThrow({ where: { id: idOf(location) } });
const codeOf = async (response: Response) => (await response.json()).code;
const kept = () => {
  const folder = path.join(dataDir, 'files', 'arriving');
  return existsSync(folder) ? readdirSync(folder) : [];
};

async function begun(length: number): Promise<string> {
  const response = await phone.begin(packed(), length);
  expect(response.status).toBe(201);
  return response.headers.get('location') ?? '';
}
async function whole(location: string): Promise<Buffer | null> {
  return arrivedBytes(await rowOf(location), files());
}

describe('an upload', () => {
  test('begins with a row, arrives, and will be prepared', async () => {
    const bytes = randomBytes(700_000);
    const location = await begun(bytes.length);
    expect(await rowOf(location)).toMatchObject({
      state: 'arriving',
      userId: she.id,
      receivedBytes: 0,
    });
    const sent = await phone.patch(location, 0, bytes);
    expect(sent.status).toBe(204);
    expect(sent.headers.get('upload-offset')).toBe(String(bytes.length));
    expect(await rowOf(location)).toMatchObject({ state: 'arrived' });
    expect((await whole(location))?.equals(bytes)).toBe(true);
    const [job] = await prisma.$queryRaw<
      { key: string }[]
    >`SELECT key FROM graphile_worker.jobs WHERE key = ${`media:${idOf(location)}`}`;
    expect(job).toBeDefined();
  });

  test('under the same key is the same one, also at the same moment', async () => {
    const said = packed();
    const all = await Promise.all([1, 2, 3].map(() => phone.begin(said, 10)));
    const places = all.map((response) => response.headers.get('location'));
    expect(new Set(places).size).toBe(1);
    expect(await codeOf(await phone.begin(said, 11))).toBe('upload.key_used');
  });

  test('goes on after cuts at any byte, and is what was sent', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 600_000 }),
        fc.array(fc.nat({ max: 300_000 }), { maxLength: 4 }),
        async (length, cuts) => {
          const bytes = randomBytes(length);
          const location = await begun(length);
          for (const cut of cuts) {
            const at = await phone.reached(location);
            const end = Math.min(at + cut, length - 1);
            await phone.cut(location, at, bytes.subarray(at, end), length - at);
          }
          await phone.send(location, bytes);
          expect((await whole(location))?.equals(bytes)).toBe(true);
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);

  test.each([1, 999, 262_144, 300_001])(
    'keeps all %i bytes that came before a cut',
    async (cut) => {
      const location = await begun(400_000);
      await phone.cut(location, 0, randomBytes(cut), 400_000, 200);
      await vi.waitFor(async () => expect(await phone.reached(location)).toBe(cut), 5_000);
    },
  );

  test('sent byte by byte is a few files here', async () => {
    const bytes = randomBytes(20);
    const location = await begun(bytes.length);
    for (const [at] of bytes.entries()) await phone.patch(location, at, bytes.subarray(at, at + 1));
    expect((await whole(location))?.equals(bytes)).toBe(true);
    expect(kept().filter((name) => name.startsWith(idOf(location)))).toHaveLength(1);
  });

  test('at a wrong place is refused with where it stands', async () => {
    const location = await begun(100);
    await phone.patch(location, 0, randomBytes(40));
    const wrong = await phone.patch(location, 50, randomBytes(50));
    expect(wrong.status).toBe(409);
    expect(await codeOf(wrong)).toBe('upload.wrong_offset');
    expect(await phone.reached(location)).toBe(40);
  });

  test('from two sides at once arrives once', async () => {
    const bytes = randomBytes(500_000);
    const location = await begun(bytes.length);
    const both = await Promise.all([1, 2].map(() => phone.patch(location, 0, bytes)));
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect((await whole(location))?.equals(bytes)).toBe(true);
    expect((await rowOf(location)).state).toBe('arrived');
  });

  test('with more than was said keeps nothing of the surplus', async () => {
    const location = await begun(10);
    const answer = await phone.patch(location, 0, randomBytes(11));
    expect(answer.status).toBe(413);
    expect((await rowOf(location)).receivedBytes).toBe(0);
  });

  test('that is given up leaves nothing', async () => {
    const location = await begun(1_000);
    await phone.patch(location, 0, randomBytes(500));
    expect((await phone.call('DELETE', location)).status).toBe(204);
    expect(await phone.reached(location)).toBe(-1);
    expect(kept().filter((name) => name.startsWith(idOf(location)))).toEqual([]);
  });

  test('that took more than a week is gone', async () => {
    const location = await begun(10);
    const createdAt = new Date(Date.now() - 8 * 24 * 3_600_000);
    await prisma.media.update({ where: { id: idOf(location) }, data: { createdAt } });
    expect((await phone.call('HEAD', location)).status).toBe(410);
    expect((await phone.patch(location, 0, randomBytes(10))).status).toBe(410);
  });
});

describe('nobody else', () => {
  test('finds it, adds to it or takes it away', async () => {
    const location = await begun(10);
    const other = phoneOf(server.port, (await signedIn()).cookie);
    expect((await other.call('HEAD', location)).status).toBe(404);
    expect((await other.patch(location, 0, randomBytes(10))).status).toBe(404);
    expect((await other.call('DELETE', location)).status).toBe(404);
    expect((await rowOf(location)).receivedBytes).toBe(0);
  });
  test('sends anything without being signed in, or from another site', async () => {
    const guest = phoneOf(server.port, '');
    expect((await guest.begin(packed(), 10)).status).toBe(401);
    const elsewhere: readonly Record<string, string>[] = [
      { origin: 'https://elsewhere.example' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const from of elsewhere) expect((await phone.begin(packed(), 10, from)).status).toBe(403);
    expect(await prisma.media.count({ where: { userId: she.id } })).toBe(0);
  });
});

describe('what is wrong is said in a sentence', () => {
  const large = 8 * 1024 * 1024 + 1;
  test.each([
    ['a photo too large', { kind: 'photo' }, large, 413, 'upload.too_big'],
    ['a recording too large', { kind: 'audio' }, 3 * 1024 * 1024 + 1, 413, 'upload.too_big'],
    ['another kind', { kind: 'film' }, 10, 400, 'upload.kind_unknown'],
    [
      'a key with a path',
      { kind: 'photo', key: '../../etc/passwd' },
      10,
      400,
      'upload.key_invalid',
    ],
    ['nothing at all', { kind: 'photo' }, 0, 400, 'upload.empty'],
  ])('%s', async (_name, said, length, status, code) => {
    const answer = await phone.begin({ key: randomUUID(), ...said }, length);
    expect(answer.status).toBe(status);
    const body = await answer.json();
    expect(body.code).toBe(code);
    expect(body.detail).toMatch(/^[A-Z].*\.$/);
  });
  test('in Urdu on an Urdu page', async () => {
    const answer = await phone.begin(packed(), large, { referer: 'http://127.0.0.1/ur/studio' });
    expect((await answer.json()).detail).toContain('8 MB');
  });
  test('a length that is to come later', async () => {
    const answer = await phone.call('POST', '/api/uploads', { 'upload-defer-length': '1' });
    expect(await codeOf(answer)).toBe('upload.length_missing');
  });
  test('another version of the protocol', async () => {
    const answer = await phone.call('POST', '/api/uploads', { 'tus-resumable': '0.2.2' });
    expect(answer.status).toBe(412);
    expect(answer.headers.get('tus-version')).toBe('1.0.0');
  });
});

test('nobody has more than thirty on their way, or fills the store', async () => {
  const row = (k: number, declaredBytes: number, state: string) => ({
    id: newId('media'),
    userId: she.id,
    kind: 'photo',
    clientKey: `old-key-${k}`,
    declaredBytes,
    state,
  });
  await prisma.media.createMany({
    data: Array.from({ length: quota.open - 1 }, (_, k) => row(k, 10, 'arriving')),
  });
  const answers = await Promise.all([1, 2, 3].map(() => phone.begin(packed(), 10)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 429, 429]);
  await prisma.media.deleteMany({ where: { userId: she.id } });
  await prisma.media.createMany({ data: [row(1, quota.bytes - 5, 'refused')] });
  expect(await codeOf(await phone.begin(packed(), 6))).toBe('upload.quota_used');
  expect((await phone.begin(packed(), 5)).status).toBe(201);
});
