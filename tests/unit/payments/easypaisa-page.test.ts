import { afterAll, beforeAll, expect, test } from 'vitest';
import { easypaisaProvider } from '@/platform/payments/easypaisa';
import type { StartInput } from '@/platform/payments/port';
import type { Misbehaviour } from '@/sandbox/payments/twin';
import {
  amountMinor,
  callMillis,
  formOf,
  keys,
  openTown,
  paid,
  post,
  postStep,
  walletOf,
} from './easypaisa-town';

let town: Awaited<ReturnType<typeof openTown>>;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

/** Goes to the page and presses a button of its form. */
async function press(input: StartInput, button: 'pay' | 'cancel', wallet: string) {
  const { next } = await town.provider.start(input);
  const page = await postStep(next);
  const html = await page.text();
  expect(html).toContain('Sandbox: no real money');
  expect(html).toContain('Rs 2,500.50');
  const action = /<form action="([^"]+)"/.exec(html)?.[1] ?? '';
  const key = /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const fields = { key, walletNumber: wallet, pin: '12345', do: button };
  return post(new URL(action, page.url).href, fields);
}

/** Pays on the page up to the answer to the second step. */
async function payOnPage(how: Misbehaviour): Promise<{ input: StartInput; answer: Response }> {
  const input = town.order();
  const first = await town.readLocation(await press(input, 'pay', walletOf(how)));
  if (first.kind !== 'continue') throw new Error(`the first return is ${first.kind}`);
  return { input, answer: await postStep(first.step) };
}

test.each(['none', 'refund_refused'] as const)('%s: paid, and one notice', async (how) => {
  const { input, answer } = await payOnPage(how);
  expect(await town.readLocation(answer)).toEqual({ kind: 'hint', attemptRef: input.attemptRef });
  expect(await town.inquire(input)).toMatchObject(paid);
  await town.noticed(input, 1);
  const [url = ''] = town.noticesOf(input);
  expect(await town.readNotice(url)).toEqual({ kind: 'hint', attemptRef: input.attemptRef });
  expect(town.provider.refund).toBeUndefined();
});

test('nothing is known of an order before its page was opened, and it is pending then', async () => {
  const input = town.order();
  expect(await town.inquire(input)).toBeNull();
  await postStep((await town.provider.start(input)).next);
  expect(await town.inquire(input)).toMatchObject({ outcome: 'pending' });
});

test('a buyer who turns back pays nothing', async () => {
  const input = town.order();
  const read = await town.readLocation(await press(input, 'cancel', ''));
  expect(read).toEqual({ kind: 'hint', attemptRef: input.attemptRef });
  expect(await town.inquire(input)).toMatchObject({ outcome: 'failed', code: '0012' });
});

test('decline', async () => {
  const { input, answer } = await payOnPage('decline');
  expect((await town.readLocation(answer)).kind).toBe('hint');
  expect(await town.inquire(input)).toMatchObject({ outcome: 'failed', code: '0013' });
  expect(town.noticesOf(input)).toEqual([]);
});

test.each(['lost_callback', 'bad_signature'] as const)('%s: only an inquiry knows', async (how) => {
  const { input, answer } = await payOnPage(how);
  expect(answer.headers.get('location')).toBeNull();
  expect(await town.inquire(input)).toMatchObject(paid);
  if (how === 'lost_callback') return;
  await town.noticed(input, 1);
  const [url = ''] = town.noticesOf(input);
  expect(await town.readNotice(url)).toEqual({ kind: 'rejected', why: 'malformed' });
});

test('callback_five_times: five notices are one event', async () => {
  const { input } = await payOnPage('callback_five_times');
  await town.noticed(input, 5);
  const facts = [await town.inquire(input), await town.inquire(input)];
  expect(facts[0]).toMatchObject(paid);
  expect(facts[0]?.eventKey).toBe(facts[1]?.eventKey);
});

test('callbacks_out_of_order: told before it is paid, and told that it failed', async () => {
  const { input, answer } = await payOnPage('callbacks_out_of_order');
  expect((await town.readLocation(answer)).kind).toBe('hint');
  expect(await town.inquire(input)).toMatchObject({ outcome: 'pending' });
  await town.noticed(input, 2);
  expect(await town.inquire(input)).toMatchObject(paid);
});

test('wrong_amount: the fact says so', async () => {
  const { input } = await payOnPage('wrong_amount');
  const expected = { outcome: 'paid', amountMinor: amountMinor - 100 };
  expect(await town.inquire(input)).toMatchObject(expected);
});

test('success_after_cancel', async () => {
  const { input, answer } = await payOnPage('success_after_cancel');
  expect((await town.readLocation(answer)).kind).toBe('hint');
  expect(await town.inquire(input)).toMatchObject({ outcome: 'failed' });
  await town.noticed(input, 1);
  expect(await town.inquire(input)).toMatchObject(paid);
});

test('html_error: nothing is paid', async () => {
  const input = town.order();
  const answer = await press(input, 'pay', '03000000009');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('Request Rejected');
  expect(await town.inquire(input)).toMatchObject({ outcome: 'pending' });
});

test('slow and cut_connection: paid while the way back is lost', async () => {
  const cut = town.order();
  const first = await town.readLocation(await press(cut, 'pay', '03000000011'));
  if (first.kind !== 'continue') throw new Error(first.kind);
  await expect(postStep(first.step).then((answer) => answer.text())).rejects.toThrow();
  expect(await town.inquire(cut)).toMatchObject(paid);

  const slow = town.order();
  const second = await town.readLocation(await press(slow, 'pay', '03000000002'));
  if (second.kind !== 'continue') throw new Error(second.kind);
  // Its answer is not waited for.
  postStep(second.step).catch(() => {});
  await town.noticed(slow, 1);
  expect(await town.inquire(slow)).toMatchObject(paid);
});

test('the gateway refuses a form that was tampered with', async () => {
  const { next } = await town.provider.start(town.order());
  const { url, fields } = formOf(next);
  const cheaper = await post(url, { ...fields, amount: '1.0' });
  expect(cheaper.status).toBe(400);
  expect(await cheaper.text()).toContain('0002');
});

test('a token is good for one confirmation', async () => {
  const input = town.order();
  const first = await town.readLocation(await press(input, 'pay', '03000000000'));
  if (first.kind !== 'continue') throw new Error(first.kind);
  expect((await postStep(first.step)).status).toBe(303);
  expect((await postStep(first.step)).status).toBe(410);
});

test('a restart of the sandbox keeps its payments', async () => {
  const { input } = await payOnPage('none');
  const again = await town.makeTwin();
  const other = easypaisaProvider({ ...keys, url: again.url }, callMillis);
  expect(await other.inquire?.(input)).toMatchObject(paid);
  await again.stop();
});
