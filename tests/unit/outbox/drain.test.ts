import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { StudioAnswer, StudioCommand } from '@/domain/studio/command';
import { drain } from '@/modules/outbox/ui/drain';
import type { OutboxFile, OutboxItem } from '@/modules/outbox/ui/item';
import * as outbox from '@/modules/outbox/ui/outbox';
import { blobOf, itemsOf, phone } from '@/modules/outbox/ui/store';
import { Later, Refused } from '@/modules/outbox/ui/trouble';
import type { World } from '@/modules/outbox/ui/world';

const her = 'her';
const accept = (order = 'ord_1'): StudioCommand => ({ kind: 'order.accept', order });
const pack = (photo: string | null, order = 'ord_1'): StudioCommand => ({
  kind: 'order.pack',
  order,
  photo,
});
const photo = (local: string, kind: OutboxFile['kind'] = 'packed'): OutboxFile => ({
  local,
  kind,
  blob: new Blob([local]),
});
const done: StudioAnswer = { state: 'done', id: null, path: null };
type Sent = { readonly key: string; readonly command: StudioCommand };

/** The world outside a phone: it keeps what arrives, and anything of it may be made to fail. */
function world(change: Partial<World> = {}) {
  const sent: Sent[] = [];
  const uploads: { readonly name: string; readonly address: string | null }[] = [];
  let later = 0;
  const there: World = {
    who: async () => her,
    upload: async ({ name, address }) => {
      uploads.push({ name, address });
      return `med_${name.split(':').at(-1)}`;
    },
    mediaStates: async (ids) => ids.map((id) => ({ id, state: 'ready', failure: null })),
    send: async (key, _person, command) => {
      sent.push({ key, command });
      return done;
    },
    now: () => Date.now() + later,
    pause: async (millis) => {
      later += millis;
    },
    ...change,
  };
  const pass = (millis: number) => {
    later += millis;
  };
  return { there, sent, uploads, pass };
}

const ask = (command: StudioCommand, files: readonly OutboxFile[] = [], more = {}) =>
  outbox.enqueue({ command, files, label: 'it', person: her, ...more });
async function only(person = her): Promise<OutboxItem> {
  const [item, ...rest] = await itemsOf(person);
  if (!item || rest.length > 0) throw new Error(`${rest.length + 1} items`);
  return item;
}
const offline = async (): Promise<never> => {
  throw new TypeError('Failed to fetch');
};

beforeEach(async () => {
  vi.stubGlobal('navigator', { onLine: true });
  const db = await phone();
  for (const store of ['items', 'blobs', 'drafts'] as const) await db.clear(store);
});

test('what she asked reaches us under its own key, with its files put in their places', async () => {
  const { there, sent, uploads } = world();
  const key = await ask(pack('local:a'), [photo('a')]);
  expect(await drain(her, there)).toMatchObject({ end: 'through', done: 1, nextAt: null });
  expect(uploads).toEqual([{ name: `${key}:a`, address: null }]);
  expect(sent).toEqual([{ key, command: pack('med_a') }]);
  expect(await only()).toMatchObject({ state: 'done', answer: done });
  expect(await blobOf(key, 'a')).toBeUndefined();
});

test('the same key twice is one item', async () => {
  await ask(accept(), [], { key: 'same' });
  await ask(accept('ord_2'), [], { key: 'same' });
  expect((await only()).command).toEqual(accept());
});

test('without network it stays on the phone and waits longer each time', async () => {
  const cut = world({ send: offline });
  await ask(accept());
  const first = await drain(her, cut.there);
  expect(first.end).toBe('cut');
  expect(await only()).toMatchObject({ state: 'kept', tries: 1 });
  expect((await drain(her, cut.there)).end).toBe('through');
  expect(await only()).toMatchObject({ tries: 1 });
  cut.pass(3_000);
  await drain(her, cut.there);
  expect(await only()).toMatchObject({ state: 'kept', tries: 2 });
  const back = world();
  back.pass(600_000);
  await drain(her, back.there);
  expect(await only()).toMatchObject({ state: 'done' });
});

test('where nobody can be asked whose phone it is, nothing is touched', async () => {
  const { there, sent } = world({ who: offline });
  await ask(accept());
  expect((await drain(her, there)).end).toBe('cut');
  expect(sent).toEqual([]);
  expect(await only()).toMatchObject({ state: 'kept', tries: 0 });
});

test('a file goes on from the address where it was cut, and one that arrived does not go again', async () => {
  const seen: (string | null)[] = [];
  let isCut = true;
  const { there } = world({
    upload: async ({ name, address, onAddress }) => {
      seen.push(address);
      if (name.endsWith(':b') && isCut) {
        onAddress('/api/uploads/med_b');
        await Promise.resolve();
        return offline();
      }
      return `med_${name.split(':').at(-1)}`;
    },
  });
  await ask(pack('local:b'), [photo('a'), photo('b')]);
  await drain(her, there);
  expect((await only()).files).toMatchObject([
    { local: 'a', media: 'med_a' },
    { local: 'b', media: null, address: '/api/uploads/med_b' },
  ]);
  isCut = false;
  await outbox.tryAgain((await only()).key);
  await drain(her, there);
  expect(seen).toEqual([null, null, '/api/uploads/med_b']);
  expect(await only()).toMatchObject({ state: 'done', command: pack('local:b') });
});

test('an item that was on its way when the phone went off is sent after all', async () => {
  const key = await ask(accept());
  const db = await phone();
  await db.put('items', { ...(await only()), state: 'sending' });
  const { there, sent } = world();
  await drain(her, there);
  expect(sent).toMatchObject([{ key }]);
});

test('what is refused says why, is not sent again by itself, and can be tried or thrown away', async () => {
  const refusing = world({
    send: async () => {
      throw new Refused('No.');
    },
  });
  const key = await ask(accept());
  await drain(her, refusing.there);
  expect(await only()).toMatchObject({ state: 'refused', failure: 'No.' });
  const { there, sent, pass } = world();
  await drain(her, there);
  expect(sent).toEqual([]);
  await outbox.throwAway(key);
  await outbox.throwAway(key, true);
  await outbox.tryAgain(key);
  await drain(her, there);
  expect(sent).toHaveLength(1);
  await outbox.throwAway(key);
  pass(60_000);
  await drain(her, there);
  expect(await itemsOf(her)).toEqual([]);
});

test('two texts against each other wait for her word', async () => {
  const theirs = {} as Extract<StudioAnswer, { state: 'conflict' }>['theirs'];
  const answer: StudioAnswer = { state: 'conflict', version: 3, theirs, fields: ['title'] };
  const { there } = world({ send: async () => answer });
  await ask(accept());
  expect(await drain(her, there)).toMatchObject({ end: 'through', done: 0 });
  expect(await only()).toMatchObject({ state: 'conflict', answer });
});

test('a photo that cannot be used refuses its item; one still prepared is waited for', async () => {
  const bad = world({
    mediaStates: async (ids) =>
      ids.map((id) => ({ id, state: 'refused', failure: 'Take it again.' })),
  });
  await ask(pack('local:a'), [photo('a', 'photo')]);
  await drain(her, bad.there);
  expect(await only()).toMatchObject({ state: 'refused', failure: 'Take it again.' });
  await outbox.tryAgain((await only()).key);
  let asked = 0;
  const slow = world({
    mediaStates: async (ids) => {
      asked += 1;
      return ids.map((id) => ({ id, state: asked < 3 ? 'arrived' : 'ready', failure: null }));
    },
  });
  await drain(her, slow.there);
  expect(asked).toBe(3);
  expect(await only()).toMatchObject({ state: 'done' });
});

test('when her session has ended all of it stays, and so it does for another person', async () => {
  await ask(accept());
  expect((await drain(her, world({ who: async () => null }).there)).end).toBe('signed_out');
  const other = world({ who: async () => 'him' });
  expect((await drain(her, other.there)).end).toBe('of_another');
  expect(other.sent).toEqual([]);
  const his = world({ who: async () => 'him' });
  expect(await drain('him', his.there)).toMatchObject({ end: 'through', done: 0 });
  expect(his.sent).toEqual([]);
  expect(await itemsOf('him')).toEqual([]);
  expect(await only()).toMatchObject({ state: 'kept', tries: 0 });
});

test('what is about one order keeps its order, and other orders do not wait for it', async () => {
  const { there, sent, pass } = world();
  await ask(accept('ord_1'), [], { holdMillis: 10_000 });
  await new Promise((wake) => setTimeout(wake, 5));
  await ask(pack(null, 'ord_1'));
  await new Promise((wake) => setTimeout(wake, 5));
  await ask(accept('ord_2'));
  const round = await drain(her, there);
  expect(sent.map(({ command }) => command)).toEqual([accept('ord_2')]);
  expect(round.nextAt).not.toBeNull();
  pass(11_000);
  await drain(her, there);
  expect(sent.map(({ command }) => command.kind)).toEqual([
    'order.accept',
    'order.accept',
    'order.pack',
  ]);
});

test('what has not left may be taken back, what is with us may not', async () => {
  const first = await ask(accept(), [], { holdMillis: 10_000 });
  expect(await outbox.takeBack(first)).toBe(true);
  const second = await ask(accept());
  await drain(her, world().there);
  expect(await outbox.takeBack(second)).toBe(false);
});

test('a server that asks for patience is not asked again before', async () => {
  const { there, pass } = world({
    send: async () => {
      throw new Later(90);
    },
  });
  await ask(accept());
  const round = await drain(her, there);
  expect((round.nextAt ?? 0) - there.now()).toBeGreaterThan(85_000);
  pass(80_000);
  await drain(her, there);
  expect(await only()).toMatchObject({ tries: 1 });
});

test('a phone without room says so and loses nothing it had', async () => {
  await ask(accept());
  const db = await phone();
  const full = vi.spyOn(Object.getPrototypeOf(db.transaction('items', 'readwrite').store), 'put');
  full.mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(ask(accept('ord_2'))).rejects.toBeInstanceOf(outbox.PhoneFull);
  full.mockRestore();
  expect(await only()).toMatchObject({ command: accept() });
});

test('drafts are each person’s own and hold their pictures', async () => {
  await outbox.putDraft(her, 'one', { title: 'Ajrak' });
  await outbox.putDraft(her, 'one', { title: 'Ajrak stole' });
  expect(await outbox.getDraft(her, 'one')).toEqual({ title: 'Ajrak stole' });
  expect(await outbox.getDraft('him', 'one')).toBeNull();
  expect(await outbox.listDrafts(her)).toHaveLength(1);
  await outbox.dropDraft(her, 'one');
  expect(await outbox.listDrafts(her)).toEqual([]);
});
