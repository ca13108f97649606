import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { drain } from '@/modules/outbox/ui/drain';
import * as outbox from '@/modules/outbox/ui/outbox';
import { itemsOf, phone } from '@/modules/outbox/ui/store';
import { Later } from '@/modules/outbox/ui/trouble';
import { accept, ask, emptyPhone, her, only, pack, world } from '../../support/outbox';

beforeEach(emptyPhone);

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
