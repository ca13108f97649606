import fs from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { easypaisaProvider } from '@/platform/payments/easypaisa';
import type {
  Inbound,
  NextStep,
  PaymentProvider,
  Read,
  StartInput,
} from '@/platform/payments/port';
import { easypaisaTwin } from '@/sandbox/payments/easypaisa/twin';
import { portOf, serveTwins } from '@/sandbox/payments/serve';
import { type Misbehaviour, misbehaviours } from '@/sandbox/payments/twin';

const keys = {
  storeId: '28',
  hashKey: 'ABCDEFGHIJKLMNOP',
  username: 'shop',
  password: 'p4ss',
  accountNumber: '123456',
};
const callMillis = 1000;
const amountMinor = 250_050;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'easypaisa-'));

/** The notices that reached the shop, in order. */
const notices: string[] = [];
const shop = createServer((request, response) => {
  notices.push(new URL(request.url ?? '', 'http://shop').searchParams.get('url') ?? '');
  response.end('OK');
});
let shopUrl = '';
let twin: Awaited<ReturnType<typeof serveTwins>>;
let provider: PaymentProvider;

beforeAll(async () => {
  await new Promise<void>((listening) => shop.listen(0, '127.0.0.1', listening));
  shopUrl = `http://127.0.0.1:${portOf(shop)}`;
  twin = await serveTwins([easypaisaTwin({ ...keys, shopUrl, folder })], 0);
  provider = easypaisaProvider({ ...keys, url: twin.url }, callMillis);
});
afterAll(async () => {
  await twin.stop();
  shop.closeAllConnections();
  shop.close();
  fs.rmSync(folder, { recursive: true });
});

let made = 0;
function order(how: Misbehaviour, byPhone: boolean): StartInput {
  const attemptRef = `E${++made}`;
  const wallet = misbehaviours.find((one) => one.how === how)?.wallet ?? '';
  const returnUrl = `${shopUrl}/return?attempt=${attemptRef}`;
  const now = new Date();
  return {
    attemptRef,
    idempotencyKey: attemptRef,
    amountMinor,
    currency: 'PKR',
    orderNumber: 'H-1',
    locale: 'en',
    returnUrl,
    cancelUrl: returnUrl,
    expiresAt: new Date(now.getTime() + 30 * 60_000),
    payer: { email: 'buyer@example.pk', ...(byPhone && { walletNumber: wallet }) },
    now,
  };
}

const inbound = (via: Inbound['via'], query: Record<string, string>): Inbound => ({
  via,
  method: 'GET',
  headers: {},
  query,
  rawBody: new Uint8Array(),
  now: new Date(),
});
const inquire = async (input: StartInput, memo?: Record<string, string>, now = new Date()) =>
  provider.inquire?.({ ...input, memo, now });
const noticesOf = ({ attemptRef }: StartInput) =>
  notices.filter((url) => url.endsWith(`/${attemptRef}`));
const noticed = (input: StartInput, times: number) =>
  vi.waitFor(() => expect(noticesOf(input)).toHaveLength(times), { interval: 10 });
const paid = { outcome: 'paid', amountMinor, currency: 'PKR', trust: 'server_inquiry' };
const readNotice = (url: string) => provider.read(inbound('webhook', { url }));

/** Posts a form as a browser does, and stops at the first answer. */
const post = (url: string, fields: Readonly<Record<string, string>>) =>
  fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) });
const postStep = (step: NextStep) => {
  if (step.kind !== 'form_post') throw new Error(`no form but ${step.kind}`);
  return post(step.url, step.fields);
};
const readLocation = (answer: Response): Promise<Read> => {
  const location = new URL(answer.headers.get('location') ?? '');
  expect(location.origin).toBe(shopUrl);
  return provider.read(inbound('return', Object.fromEntries(location.searchParams)));
};

/** Goes to the page and presses a button of its form. */
async function press(input: StartInput, button: 'pay' | 'cancel', wallet: string) {
  const { next } = await provider.start(input);
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
  const input = order(how, false);
  const wallet = misbehaviours.find((one) => one.how === how)?.wallet ?? '';
  const first = await readLocation(await press(input, 'pay', wallet));
  if (first.kind !== 'continue') throw new Error(`the first return is ${first.kind}`);
  return { input, answer: await postStep(first.step) };
}

describe('on the page', () => {
  test.each(['none', 'refund_refused'] as const)('%s: paid, and one notice', async (how) => {
    const { input, answer } = await payOnPage(how);
    expect(await readLocation(answer)).toEqual({ kind: 'hint', attemptRef: input.attemptRef });
    expect(await inquire(input)).toMatchObject(paid);
    await noticed(input, 1);
    const [url = ''] = noticesOf(input);
    expect(await readNotice(url)).toEqual({ kind: 'hint', attemptRef: input.attemptRef });
    expect(provider.refund).toBeUndefined();
  });

  test('nothing is known of an order before its page was opened, and it is pending then', async () => {
    const input = order('none', false);
    expect(await inquire(input)).toBeNull();
    await postStep((await provider.start(input)).next);
    expect(await inquire(input)).toMatchObject({ outcome: 'pending' });
  });

  test('a buyer who turns back pays nothing', async () => {
    const input = order('none', false);
    const read = await readLocation(await press(input, 'cancel', ''));
    expect(read).toEqual({ kind: 'hint', attemptRef: input.attemptRef });
    expect(await inquire(input)).toMatchObject({ outcome: 'failed', code: '0012' });
  });

  test('decline', async () => {
    const { input, answer } = await payOnPage('decline');
    expect((await readLocation(answer)).kind).toBe('hint');
    expect(await inquire(input)).toMatchObject({ outcome: 'failed', code: '0013' });
    expect(noticesOf(input)).toEqual([]);
  });

  test.each(['lost_callback', 'bad_signature'] as const)(
    '%s: only an inquiry knows',
    async (how) => {
      const { input, answer } = await payOnPage(how);
      expect(answer.headers.get('location')).toBeNull();
      expect(await inquire(input)).toMatchObject(paid);
      if (how === 'lost_callback') return;
      await noticed(input, 1);
      const [url = ''] = noticesOf(input);
      expect(await readNotice(url)).toEqual({ kind: 'rejected', why: 'malformed' });
    },
  );

  test('callback_five_times: five notices are one event', async () => {
    const { input } = await payOnPage('callback_five_times');
    await noticed(input, 5);
    const facts = [await inquire(input), await inquire(input)];
    expect(facts[0]).toMatchObject(paid);
    expect(facts[0]?.eventKey).toBe(facts[1]?.eventKey);
  });

  test('callbacks_out_of_order: told before it is paid, and told that it failed', async () => {
    const { input, answer } = await payOnPage('callbacks_out_of_order');
    expect((await readLocation(answer)).kind).toBe('hint');
    expect(await inquire(input)).toMatchObject({ outcome: 'pending' });
    await noticed(input, 2);
    expect(await inquire(input)).toMatchObject(paid);
  });

  test('wrong_amount: the fact says so', async () => {
    const { input } = await payOnPage('wrong_amount');
    const expected = { outcome: 'paid', amountMinor: amountMinor - 100 };
    expect(await inquire(input)).toMatchObject(expected);
  });

  test('success_after_cancel', async () => {
    const { input, answer } = await payOnPage('success_after_cancel');
    expect((await readLocation(answer)).kind).toBe('hint');
    expect(await inquire(input)).toMatchObject({ outcome: 'failed' });
    await noticed(input, 1);
    expect(await inquire(input)).toMatchObject(paid);
  });

  test('html_error: nothing is paid', async () => {
    const input = order('html_error', false);
    const answer = await press(input, 'pay', '03000000009');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Request Rejected');
    expect(await inquire(input)).toMatchObject({ outcome: 'pending' });
  });

  test('slow and cut_connection: paid while the way back is lost', async () => {
    const cut = order('cut_connection', false);
    const first = await readLocation(await press(cut, 'pay', '03000000011'));
    if (first.kind !== 'continue') throw new Error(first.kind);
    await expect(postStep(first.step).then((answer) => answer.text())).rejects.toThrow();
    expect(await inquire(cut)).toMatchObject(paid);

    const slow = order('slow', false);
    const second = await readLocation(await press(slow, 'pay', '03000000002'));
    if (second.kind !== 'continue') throw new Error(second.kind);
    // Its answer is not waited for.
    postStep(second.step).catch(() => {});
    await noticed(slow, 1);
    expect(await inquire(slow)).toMatchObject(paid);
  });

  test('the gateway refuses a form that was tampered with', async () => {
    const { next } = await provider.start(order('none', false));
    if (next.kind !== 'form_post') throw new Error('no form');
    const cheaper = await post(next.url, { ...next.fields, amount: '1.0' });
    expect(cheaper.status).toBe(400);
    expect(await cheaper.text()).toContain('0002');
  });

  test('a token is good for one confirmation', async () => {
    const input = order('none', false);
    const first = await readLocation(await press(input, 'pay', '03000000000'));
    if (first.kind !== 'continue') throw new Error(first.kind);
    expect((await postStep(first.step)).status).toBe(303);
    expect((await postStep(first.step)).status).toBe(410);
  });
});

describe('on the phone', () => {
  const start = async (how: Misbehaviour) => {
    const input = order(how, true);
    return { input, started: await provider.start(input) };
  };

  test.each(['none', 'refund_refused', 'callback_five_times'] as const)(
    '%s: paid, proven by an inquiry',
    async (how) => {
      const { input, started } = await start(how);
      expect(started).toMatchObject({ outcome: 'paid', next: { kind: 'none' }, fact: paid });
      expect(started.fact).toEqual(await inquire(input));
      await noticed(input, how === 'callback_five_times' ? 5 : 1);
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
    expect(await inquire(input, started.memo)).toMatchObject(paid);
  });

  test('wrong_amount: the fact says so', async () => {
    const { started } = await start('wrong_amount');
    expect(started.fact).toMatchObject({ outcome: 'paid', amountMinor: amountMinor - 100 });
  });

  test('callbacks_out_of_order and success_after_cancel end paid', async () => {
    const early = await start('callbacks_out_of_order');
    expect(early.started.outcome).toBe('unknown');
    await noticed(early.input, 2);
    expect(await inquire(early.input)).toMatchObject(paid);

    const late = await start('success_after_cancel');
    expect(late.started).toMatchObject({ outcome: 'failed', code: '0012' });
    await noticed(late.input, 1);
    expect(await inquire(late.input)).toMatchObject(paid);
  });

  test('html_error: not known at first, and failed once the phone can no longer ask', async () => {
    const { input, started } = await start('html_error');
    expect(started).toMatchObject({ outcome: 'unknown', code: 'not_json' });
    expect(await inquire(input, started.memo)).toBeNull();
    const later = new Date(input.now.getTime() + 4 * 60_000);
    expect(await inquire(input, started.memo, later)).toMatchObject({
      outcome: 'failed',
      code: '0003',
    });
  });

  test('the same order number asks nobody a second time', async () => {
    const { input } = await start('none');
    expect(await provider.start(input)).toMatchObject({ outcome: 'unknown', code: '0003' });
  });
});

test('wrong credentials prove nothing, and somebody is told', async () => {
  const wrong = easypaisaProvider({ ...keys, password: 'wrong', url: twin.url }, callMillis);
  const input = order('none', true);
  expect(await wrong.start(input)).toMatchObject({ outcome: 'unknown' });
  expect(await wrong.inquire?.(input)).toBeNull();
});

test('a gateway that is not there is not known to have refused', async () => {
  const nobody = easypaisaProvider({ ...keys, url: 'http://127.0.0.1:9' }, callMillis);
  const input = order('none', true);
  expect(await nobody.start(input)).toMatchObject({ outcome: 'unknown', code: 'line_broken' });
  expect(await nobody.inquire?.(input)).toBeNull();
});

test('a restart of the sandbox keeps its payments', async () => {
  const { input } = await payOnPage('none');
  const again = await serveTwins([easypaisaTwin({ ...keys, shopUrl, folder })], 0);
  const other = easypaisaProvider({ ...keys, url: again.url }, callMillis);
  expect(await other.inquire?.(input)).toMatchObject(paid);
  await again.stop();
});
