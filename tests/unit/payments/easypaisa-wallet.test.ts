import { afterAll, beforeAll, expect, test } from 'vitest';
import { easypaisaProvider } from '@/platform/payments/easypaisa';
import type { Misbehaviour } from '@/sandbox/payments/twin';
import { amountMinor, callMillis, keys, openTown, paid, walletOf } from './easypaisa-town';

let town: Awaited<ReturnType<typeof openTown>>;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

const start = async (how: Misbehaviour) => {
  const input = town.order(walletOf(how));
  return { input, started: await town.provider.start(input) };
};

test.each(['none', 'refund_refused', 'callback_five_times'] as const)(
  '%s: paid, proven by an inquiry',
  async (how) => {
    const { input, started } = await start(how);
    expect(started).toMatchObject({ outcome: 'paid', next: { kind: 'none' }, fact: paid });
    expect(started.fact).toEqual(await town.inquire(input));
    await town.noticed(input, how === 'callback_five_times' ? 5 : 1);
  },
);

test('decline', async () => {
  const { started } = await start('decline');
  expect(started).toMatchObject({
    outcome: 'failed',
    code: '0013',
    fact: { outcome: 'failed', trust: 'server_inquiry' },
  });
  expect(started.next).toEqual({ kind: 'none' });
});

test.each([
  ['slow', 'timed_out'],
  ['cut_connection', 'line_broken'],
  ['lost_callback', '0001'],
  ['bad_signature', 'not_ours'],
] as const)('%s: nobody knows (%s), then an inquiry does', async (how, code) => {
  const { input, started } = await start(how);
  expect(started).toMatchObject({ outcome: 'unknown', code });
  expect(started.fact).toBeUndefined();
  expect(started.next).toMatchObject({ kind: 'approve_on_phone' });
  expect(JSON.stringify(started)).not.toContain(input.payer.walletNumber);
  expect(await town.inquire(input, started.memo)).toMatchObject(paid);
});

test('wrong_amount: the fact says so', async () => {
  const { started } = await start('wrong_amount');
  expect(started.fact).toMatchObject({ outcome: 'paid', amountMinor: amountMinor - 100 });
});

test('callbacks_out_of_order and success_after_cancel end paid', async () => {
  const early = await start('callbacks_out_of_order');
  expect(early.started.outcome).toBe('unknown');
  await town.noticed(early.input, 2);
  expect(await town.inquire(early.input)).toMatchObject(paid);

  const late = await start('success_after_cancel');
  expect(late.started).toMatchObject({ outcome: 'failed', code: '0012' });
  await town.noticed(late.input, 1);
  expect(await town.inquire(late.input)).toMatchObject(paid);
});

test('html_error: not known at first, and failed once the phone can no longer ask', async () => {
  const { input, started } = await start('html_error');
  expect(started).toMatchObject({ outcome: 'unknown', code: 'not_json' });
  expect(await town.inquire(input, started.memo)).toBeNull();
  const later = new Date(input.now.getTime() + 4 * 60_000);
  expect(await town.inquire(input, started.memo, later)).toMatchObject({
    outcome: 'failed',
    code: '0003',
  });
});

test('the same order number asks nobody a second time', async () => {
  const { input } = await start('none');
  expect(await town.provider.start(input)).toMatchObject({ outcome: 'unknown', code: '0003' });
});

test('wrong credentials prove nothing, and somebody is told', async () => {
  const wrong = easypaisaProvider({ ...keys, password: 'wrong', url: town.url }, callMillis);
  const input = town.order(walletOf('none'));
  expect(await wrong.start(input)).toMatchObject({
    outcome: 'unknown',
    code: '0010',
    message: 'alert: the credentials are wrong',
  });
  expect(await wrong.inquire?.(input)).toBeNull();
});

test('a gateway that is not there is not known to have refused', async () => {
  const nobody = easypaisaProvider({ ...keys, url: 'http://127.0.0.1:9' }, callMillis);
  const input = town.order(walletOf('none'));
  expect(await nobody.start(input)).toMatchObject({ outcome: 'unknown', code: 'line_broken' });
  expect(await nobody.inquire?.(input)).toBeNull();
});
