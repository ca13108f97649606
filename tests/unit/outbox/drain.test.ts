import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { StudioAnswer } from '@/domain/studio/command';
import { drain } from '@/modules/outbox/ui/drain';
import * as outbox from '@/modules/outbox/ui/outbox';
import { blobOf, itemsOf, phone } from '@/modules/outbox/ui/store';
import { Refused } from '@/modules/outbox/ui/trouble';
import {
  accept,
  ask,
  done,
  emptyPhone,
  her,
  offline,
  only,
  pack,
  photo,
  world,
} from '../../support/outbox';

beforeEach(emptyPhone);

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
