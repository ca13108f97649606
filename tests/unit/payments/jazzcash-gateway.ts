import fs from 'node:fs';
import { createServer, type Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { jazzcashProvider } from '@/platform/payments/jazzcash';
import type { AttemptFacts, PaymentProvider, Read, StartInput } from '@/platform/payments/port';
import { jazzcashTwin } from '@/sandbox/payments/jazzcash/twin';
import { portOf, serveTwins, stop } from '@/sandbox/payments/serve';
import { type Misbehaviour, misbehaviours } from '@/sandbox/payments/twin';

export const keys = {
  merchantId: 'MC25041',
  password: 'sz1v4agvyf',
  integritySalt: '3vv9wu3a18',
  mpin: '1234',
};
const callMillis = 600;
export const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jazzcash-twin-'));

let shop: Server;
export let shopUrl: string;
let gateway: Awaited<ReturnType<typeof serveTwins>>;
export let jazzcash: PaymentProvider;
const ipns: Read[] = [];

beforeAll(async () => {
  shop = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const read = await jazzcash.read({
      via: 'webhook',
      method: request.method ?? '',
      headers: {},
      query: {},
      rawBody: Buffer.concat(parts),
      now: new Date(),
    });
    ipns.push(
      request.url === '/api/webhooks/jazzcash' ? read : { kind: 'ignored', why: 'address' },
    );
    const { status, contentType, body } = jazzcash.acknowledge(read);
    response.writeHead(status, { 'content-type': contentType }).end(body);
  });
  await new Promise<void>((listening) => shop.listen(0, '127.0.0.1', listening));
  shopUrl = `http://127.0.0.1:${portOf(shop)}`;
  gateway = await serveTwins([jazzcashTwin({ ...keys, shopUrl, folder })], 0);
  jazzcash = provider();
});

afterAll(async () => {
  await gateway.stop();
  await stop(shop);
  fs.rmSync(folder, { recursive: true });
});

export const provider = (changes: Partial<typeof keys> = {}, url = gateway.url) =>
  jazzcashProvider({ ...keys, ...changes, url, inquiryDelaySeconds: 0 }, callMillis);

let made = 0;
export const newInput = (payer: StartInput['payer'] = {}): StartInput => {
  made += 1;
  const attemptRef = `T${String(made).padStart(5, '0')}`;
  return {
    attemptRef,
    idempotencyKey: attemptRef,
    amountMinor: 150_000,
    currency: 'PKR',
    orderNumber: 'HM-1001',
    locale: 'en',
    returnUrl: `${shopUrl}/pay/return?attempt=${attemptRef}&locale=en`,
    cancelUrl: `${shopUrl}/pay/back`,
    expiresAt: new Date(Date.now() + 60_000),
    payer,
    now: new Date(),
  };
};

export const walletOf = (how: Misbehaviour): string =>
  misbehaviours.find((one) => one.how === how)?.wallet ?? '';
export const cardOf = (how: Misbehaviour): string =>
  misbehaviours.find((one) => one.how === how)?.card ?? '';

export const attemptOf = (
  { attemptRef, amountMinor, currency }: StartInput,
  memo: AttemptFacts['memo'] = {},
): AttemptFacts => ({ attemptRef, amountMinor, currency, memo, now: new Date() });

export const startWallet = async (how: Misbehaviour) => {
  const input = newInput({ walletNumber: walletOf(how), cnicLast6: '345678' });
  const started = await jazzcash.start(input);
  return { input, started, attempt: attemptOf(input, started.memo) };
};

/** Posts a form as a browser does; null when the line broke. */
export async function post(
  url: string,
  fields: Readonly<Record<string, string>>,
): Promise<string | null> {
  try {
    const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(fields) });
    return await answer.text();
  } catch {
    return null;
  }
}

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** The first form of a page: where it leads and what it holds. */
function formOn(html: string, page: string) {
  const action = /<form action="([^"]*)"/.exec(html)?.[1] ?? '';
  const inputs = html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g);
  const fields = Object.fromEntries(
    [...inputs].map(([, name = '', value = '']) => [unescaped(name), unescaped(value)]),
  );
  return { url: new URL(unescaped(action), page), fields };
}

export async function openPage(input = newInput()) {
  const started = await jazzcash.start(input);
  if (started.next.kind !== 'form_post') throw new Error(started.next.kind);
  const { url, fields } = started.next;
  const html = (await post(url, fields)) ?? '';
  return { input, attempt: attemptOf(input, started.memo), fields, url, html };
}

/** Opens the page, fills it in and reads what the buyer brings back; null when she is led nowhere. */
export async function payOnPage(filled: Readonly<Record<string, string>>) {
  const opened = await openPage();
  const { url, fields } = formOn(opened.html, opened.url);
  const html = await post(url.href, { ...fields, ...filled });
  const back = html?.includes(shopUrl) ? formOn(html, url.href) : null;
  const read = back
    ? await jazzcash.read({
        via: 'return',
        method: 'POST',
        headers: {},
        query: Object.fromEntries(back.url.searchParams),
        rawBody: new TextEncoder().encode(new URLSearchParams(back.fields).toString()),
        now: new Date(),
      })
    : null;
  return { ...opened, html, back, read };
}
export const payWith = (how: Misbehaviour) =>
  payOnPage({ do: 'wallet', walletNumber: walletOf(how), mpin: '1234' });

export const inquire = async (attempt: AttemptFacts) => jazzcash.inquire?.(attempt);
export const foundPaid = (input: StartInput) => ({
  provider: 'jazzcash',
  attemptRef: input.attemptRef,
  outcome: 'paid',
  amountMinor: 150_000,
  currency: 'PKR',
  trust: 'server_inquiry',
});

/** What the shop was told of this payment, once `count` IPNs have come. */
export async function told(attemptRef: string, count: number): Promise<string[]> {
  const ofIt = () =>
    ipns.flatMap((read) => {
      if (read.kind === 'hint' && read.attemptRef === attemptRef) return ['hint'];
      return read.kind === 'fact' && read.fact.attemptRef === attemptRef ? [read.fact.outcome] : [];
    });
  await expect.poll(() => ofIt().length, { timeout: 3000, interval: 10 }).toBe(count);
  return ofIt();
}

export const refused = () => ipns.filter((read) => read.kind === 'rejected').length;
