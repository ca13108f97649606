import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diskFiles } from '@/platform/files-disk';
import type { FileStore } from '@/platform/files-port';
import { s3Files } from '@/platform/files-s3';
import { startObjectStore } from '../../support/object-store';

const root = mkdtempSync(path.join(os.tmpdir(), 'files-'));
let bucket: Awaited<ReturnType<typeof startObjectStore>>;
const stores: Record<string, FileStore> = { disk: diskFiles(path.join(root, 'files')) };

beforeAll(async () => {
  bucket = await startObjectStore();
  stores.s3 = s3Files(bucket.settings);
}, 30_000);
afterAll(async () => {
  await bucket.stop();
  rmSync(root, { recursive: true, force: true });
});

const storeOf = (name: string): FileStore => {
  const store = stores[name];
  if (!store) throw new Error(`no store ${name}`);
  return store;
};

describe.each(['disk', 's3'])('files in %s', (name) => {
  test('come back as they were kept, the later one of two', async () => {
    const store = storeOf(name);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), async (bytes) => {
        await store.put('photos/one.webp', bytes);
        expect(await store.get('photos/one.webp')).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 10 },
    );
  });

  test('that are not there are null, and neither moved nor missed', async () => {
    const store = storeOf(name);
    expect(await store.get('photos/none.webp')).toBeNull();
    await store.move('photos/none.webp', 'photos/two.webp');
    expect(await store.get('photos/two.webp')).toBeNull();
    await store.remove('photos/none.webp');
  });

  test('are moved as a whole', async () => {
    const store = storeOf(name);
    await store.put('incoming/a', Buffer.from('a'));
    await store.move('incoming/a', 'set_aside/a');
    expect(await store.get('incoming/a')).toBeNull();
    expect(await store.get('set_aside/a')).toEqual(Buffer.from('a'));
    await store.remove('set_aside/a');
    expect(await store.get('set_aside/a')).toBeNull();
  });

  test('are listed by folder and by the start of their names, with when they were kept', async () => {
    const store = storeOf(name);
    for (const key of ['listed/x-1', 'listed/x-2', 'listed/y-1'])
      await store.put(key, Buffer.from(key));
    const keys = async (prefix?: string) =>
      (await store.list('listed', prefix)).map(({ key }) => key).sort();
    expect(await keys()).toEqual(['listed/x-1', 'listed/x-2', 'listed/y-1']);
    expect(await keys('x-')).toEqual(['listed/x-1', 'listed/x-2']);
    expect(await keys('z')).toEqual([]);
    expect(await store.list('empty')).toEqual([]);
    const [first] = await store.list('listed', 'x-1');
    expect(Math.abs(Date.now() - (first?.keptAt.getTime() ?? 0))).toBeLessThan(60_000);
  });

  test('never leave their folder', async () => {
    const store = storeOf(name);
    for (const key of ['../x', 'photos/../../x', '/etc/passwd', 'photos/.x', 'photos/a/b', ''])
      await expect(async () => store.get(key)).rejects.toThrow(/not the key/);
  });

  test('say that they can be kept', () => storeOf(name).check());
});

test('more files than one answer of a bucket names are all listed', async () => {
  const store = storeOf('s3');
  const names = Array.from({ length: 1_005 }, (_, index) => `many/f-${index}`);
  for (let at = 0; at < names.length; at += 50)
    await Promise.all(names.slice(at, at + 50).map((key) => store.put(key, Buffer.from('x'))));
  expect(await store.list('many')).toHaveLength(1_005);
}, 60_000);

test('a bucket that isn’t there can keep nothing', async () => {
  const elsewhere = s3Files({ ...bucket.settings, bucket: 'nobodys' });
  await expect(elsewhere.check()).rejects.toThrow();
  await expect(elsewhere.put('photos/a', Buffer.from('a'))).rejects.toThrow();
});

test('a server that is away fails within seconds', async () => {
  const other = await startObjectStore();
  const store = s3Files(other.settings);
  await store.put('photos/a', Buffer.from('a'));
  await other.stop();
  await expect(store.get('photos/a')).rejects.toThrow();
  await expect(store.check()).rejects.toThrow();
}, 30_000);

test('half a file is never left on the disk', async () => {
  const store = storeOf('disk');
  const folder = path.join(root, 'files', 'photos');
  await store.put('photos/a', Buffer.from('a'));
  await expect(
    store.put('photos/b', new Proxy(new Uint8Array(1), {}) as Uint8Array),
  ).rejects.toThrow();
  expect(existsSync(path.join(folder, 'b'))).toBe(false);
  expect(readdirSync(folder).filter((each) => each.startsWith('.'))).toEqual([]);
});
