import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stripeProvider } from '@/platform/payments/stripe';
import { serveTwins } from '@/sandbox/payments/serve';
import { misbehaviours, type Twin } from '@/sandbox/payments/twin';
import { twinsOf } from '@/sandbox/payments/twins';
import { type Sandbox, startSandbox } from '@/sandbox/server';
import { purchase, secretKey, webhookSecret } from './stripe-stand';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sandbox-payments-'));
const keys = { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret };
let sandbox: Sandbox;

beforeAll(async () => {
  const twins = twinsOf({ ...keys, BASE_URL: 'http://127.0.0.1:1' }, folder);
  const gatewayKey = 'a-gateway-key-for-tests-long-enough';
  sandbox = await startSandbox({ port: 0, folder, gatewayKey, twins });
});
afterAll(async () => {
  await sandbox.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('the sandbox', () => {
  it('plays the gateways whose keys are all set', () => {
    expect(twinsOf({}, folder)).toEqual([]);
    expect(twinsOf({ STRIPE_SECRET_KEY: secretKey }, folder)).toEqual([]);
    const jazzcash = ['MERCHANT_ID', 'PASSWORD', 'INTEGRITY_SALT', 'MPIN'];
    const easypaisa = ['STORE_ID', 'HASH_KEY', 'USERNAME', 'PASSWORD', 'ACCOUNT_NUMBER'];
    const all = [
      ...jazzcash.map((name) => `JAZZCASH_${name}`),
      ...easypaisa.map((name) => `EASYPAISA_${name}`),
    ].map((name) => [name, '1234567890123456']);
    const names = twinsOf({ ...keys, ...Object.fromEntries(all) }, folder).map(({ name }) => name);
    expect(names).toEqual(['Stripe', 'JazzCash', 'Easypaisa']);
  });

  it('lists every misbehaviour and the payments that were seen', async () => {
    const provider = stripeProvider({ secretKey, webhookSecret, apiUrl: sandbox.url }, 1_500);
    const input = purchase({ orderNumber: '<script>alert(1)</script>' });
    const { next } = await provider.start(input);
    const html = await (await fetch(`${sandbox.url}/payments`)).text();
    for (const { how, card, wallet } of misbehaviours)
      for (const part of [how, card, wallet]) expect(html).toContain(part);
    expect(html).toContain(input.attemptRef);
    expect(html).toContain('Rs 1,500.50');
    const page = await fetch(next.kind === 'redirect' ? next.url : '');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const text = await page.text();
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toContain('<script');
  });

  it('knows nothing of other addresses', async () => {
    const answer = await fetch(`${sandbox.url}/v1/customers`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ error: 'nothing is here' });
  });
});

describe('a served twin', () => {
  const echo: Twin = {
    name: 'echo',
    seen: () => [],
    answer: async ({ url, body }) => {
      if (url.pathname === '/cut') return 'cut';
      if (url.pathname !== '/echo') return null;
      return { status: 200, body: String(body.length), afterMillis: 20 };
    },
  };

  it('hears whole requests up to 64 KB, and may break off in the middle of an answer', async () => {
    const { url, stop } = await serveTwins(
      [{ name: 'none', seen: () => [], answer: async () => null }, echo],
      0,
    );
    const send = (length: number) =>
      fetch(`${url}/echo`, { method: 'POST', body: 'x'.repeat(length) });
    expect(await (await send(65_536)).text()).toBe('65536');
    expect((await send(65_537)).status).toBe(413);
    const cut = await fetch(`${url}/cut`);
    expect(cut.status).toBe(200);
    await expect(cut.text()).rejects.toThrow();
    await stop();
    await expect(fetch(`${url}/echo`)).rejects.toThrow();
  });
});
