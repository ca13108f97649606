import fc from 'fast-check';
import { expect, test } from 'vitest';
import { easypaisaProvider } from '@/platform/payments/easypaisa';
import { merchantHash } from '@/platform/payments/easypaisa-hash';
import type { Inbound, StartInput } from '@/platform/payments/port';

const settings = {
  url: 'https://easypay.easypaisa.com.pk',
  storeId: '28',
  hashKey: 'ABCDEFGHIJKLMNOP',
  username: 'shop',
  password: 'p4ss',
  accountNumber: '123456',
};
const provider = easypaisaProvider(settings, 1000);
const now = new Date('2026-06-01T10:00:00Z');
const returnUrl = 'https://shop.example/pay/easypaisa/return?attempt=E1';

const input: StartInput = {
  attemptRef: 'E1',
  idempotencyKey: 'E1',
  amountMinor: 250_000,
  currency: 'PKR',
  orderNumber: 'H-1',
  locale: 'en',
  returnUrl,
  cancelUrl: returnUrl,
  expiresAt: new Date('2026-06-01T10:30:00Z'),
  payer: { name: 'زینب', email: 'buyer@example.pk', phone: '+923001234567' },
  now,
};

const inbound = (via: Inbound['via'], query: Record<string, string>): Inbound => ({
  via,
  method: 'GET',
  headers: {},
  query,
  rawBody: new Uint8Array(),
  now,
});
const posted = (via: Inbound['via'], type: string, body: string): Inbound => ({
  ...inbound(via, {}),
  method: 'POST',
  headers: { 'content-type': type },
  rawBody: Buffer.from(body),
});

async function postBackQuery(): Promise<Record<string, string>> {
  const { next } = await provider.start(input);
  const fields = next.kind === 'form_post' ? next.fields : {};
  return Object.fromEntries(new URL(fields.postBackURL ?? '').searchParams);
}

test('the page is opened by a form whose every field is hashed', async () => {
  const { outcome, next } = await provider.start(input);
  expect(outcome).toBe('pending');
  if (next.kind !== 'form_post') throw new Error('no form');
  expect(next.url).toBe('https://easypay.easypaisa.com.pk/easypay/Index.jsf');
  expect(next.fields).toMatchObject({
    storeId: '28',
    amount: '2500.0',
    orderRefNum: 'E1',
    expiryDate: '20260601 153000',
    emailAddr: 'buyer@example.pk',
    mobileNum: '03001234567',
  });
  expect(merchantHash(next.fields, settings.hashKey)).toBe(next.fields.merchantHashedReq);
  expect(JSON.stringify(next)).not.toContain(settings.password);
});

test('the first return brings a token, and goes on to the second step', async () => {
  const query = { ...(await postBackQuery()), auth_token: 'T1' };
  expect(await provider.read(inbound('return', query))).toEqual({
    kind: 'continue',
    attemptRef: 'E1',
    step: {
      kind: 'form_post',
      url: 'https://easypay.easypaisa.com.pk/easypay/Confirm.jsf',
      fields: { auth_token: 'T1', postBackURL: returnUrl },
    },
  });
});

test('a token added behind a second question mark is understood as well', async () => {
  const query = await postBackQuery();
  const read = await provider.read(
    inbound('return', { ...query, back: `${query.back}?auth_token=T%2B1` }),
  );
  expect(read).toMatchObject({ kind: 'continue', step: { fields: { auth_token: 'T+1' } } });
  const second = inbound('return', { attempt: 'E1?status=0000&desc=ok&orderRefNumber=E1' });
  expect(await provider.read(second)).toEqual({ kind: 'hint', attemptRef: 'E1' });
});

test('nobody else chooses where the buyer is sent to after paying', async () => {
  const query: Record<string, string> = { ...(await postBackQuery()), auth_token: 'T1' };
  const evil = Buffer.from('https://evil.example/').toString('base64url');
  const mark = query.back?.split('.')[1];
  for (const back of [`${evil}.${mark}`, evil, '', `${query.back}x`]) {
    const read = await provider.read(inbound('return', { ...query, back }));
    expect(read).toEqual({ kind: 'rejected', why: 'bad_signature' });
  }
  const other = await provider.read(inbound('return', { ...query, attempt: 'E2' }));
  expect(other).toEqual({ kind: 'rejected', why: 'bad_signature' });
});

test.each(['0000', '0013', 'whatever'])(
  'the second return is a hint only, whatever it says (%s)',
  async (status) => {
    const query = { attempt: 'E1', status, desc: 'SUCCESS', orderRefNumber: 'E1' };
    expect(await provider.read(inbound('return', query))).toEqual({
      kind: 'hint',
      attemptRef: 'E1',
    });
    const form = posted(
      'return',
      'application/x-www-form-urlencoded',
      `orderRefNumber=E1&status=${status}`,
    );
    expect(await provider.read(form)).toEqual({ kind: 'hint', attemptRef: 'E1' });
  },
);

const ours = 'https://easypay.easypaisa.com.pk/easypay-service/rest/v1/order-status/123456/E1';

test('a notice makes us ask, whether it is asked for, posted as a form or as JSON', async () => {
  const hint = { kind: 'hint', attemptRef: 'E1' };
  expect(await provider.read(inbound('webhook', { url: ours }))).toEqual(hint);
  const form = new URLSearchParams({ url: ours }).toString();
  expect(await provider.read(posted('webhook', 'application/x-www-form-urlencoded', form))).toEqual(
    hint,
  );
  const json = JSON.stringify({ url: ours });
  expect(await provider.read(posted('webhook', 'application/json', json))).toEqual(hint);
});

test.each([
  '',
  'E1',
  ours.replace('https:', 'http:'),
  ours.replace('easypay.easypaisa.com.pk', 'easypay.easypaisa.com.pk.evil.example'),
  ours.replace('easypay.easypaisa.com.pk', 'easypay.easypaisa.com.pk@evil.example'),
  ours.replace('https://', 'https://user:word@'),
  ours.replace('easypay.easypaisa.com.pk', 'easypay.easypaisa.com.pk:8443'),
  ours.replace('easypay.easypaisa.com.pk', '127.0.0.1'),
  ours.replace('easypay.easypaisa.com.pk', '169.254.169.254'),
  ours.replace('order-status', 'elsewhere'),
  `${ours}/../../x`,
  `${ours}%2e%2e`,
  'file:///etc/passwd',
  'javascript:alert(1)',
  `${ours}${'1'.repeat(600)}`,
])('a notice of %s is refused', async (url) => {
  const read = await provider.read(inbound('webhook', { url }));
  expect(read).toEqual({ kind: 'rejected', why: 'malformed' });
  expect(provider.acknowledge(read).status).toBe(400);
});

test('whatever comes in, nothing is believed and nothing breaks', async () => {
  const texts = fc.dictionary(
    fc.constantFrom('attempt', 'auth_token', 'back', 'status', 'url', 'orderRefNumber', 'x'),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('return' as const, 'webhook' as const),
      texts,
      fc.constantFrom('application/json', 'text/plain', ''),
      fc.uint8Array({ maxLength: 200 }),
      async (via, query, type, rawBody) => {
        const headers = { 'content-type': type };
        const read = await provider.read({ via, method: 'POST', headers, query, rawBody, now });
        expect(['hint', 'rejected']).toContain(read.kind);
      },
    ),
  );
});
