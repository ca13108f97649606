import fs from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import type {
  AttemptFacts,
  Inbound,
  PaymentProvider,
  Read,
  StartInput,
} from '@/platform/payments/port';
import { stripeProvider } from '@/platform/payments/stripe';
import { portOf, serveTwins, stop } from '@/sandbox/payments/serve';
import { stripeTwin } from '@/sandbox/payments/stripe/twin';
import { type Misbehaviour, misbehaviours } from '@/sandbox/payments/twin';

export const secretKey = 'sk_test_of_the_sandbox';
export const webhookSecret = 'whsec_of_the_sandbox';
const callMillis = 1_500;

/** A shop that reads webhooks with the adapter, and Stripe's twin that it pays at. */
export async function stripeStand() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stripe-twin-'));
  const heard: Read[] = [];
  const refusals = { left: 0 };
  let provider: PaymentProvider | null = null;
  const shop = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    if (request.url !== '/api/webhooks/stripe' || provider === null)
      return response.writeHead(404).end();
    if (refusals.left > 0) {
      refusals.left -= 1;
      return response.writeHead(500).end();
    }
    const read = await provider.read(
      webhook(Buffer.concat(parts), String(request.headers['stripe-signature'])),
    );
    heard.push(read);
    const { status, contentType, body } = provider.acknowledge(read);
    return response.writeHead(status, { 'content-type': contentType }).end(body);
  });
  await new Promise<void>((listening) => shop.listen(0, '127.0.0.1', listening));
  const shopUrl = `http://127.0.0.1:${portOf(shop)}`;
  const twin = stripeTwin({ secretKey, webhookSecret, shopUrl, folder });
  const server = await serveTwins([twin], 0);
  const settings = { secretKey, webhookSecret, apiUrl: server.url };
  provider = stripeProvider(settings, callMillis);
  return {
    provider,
    settings,
    shopUrl,
    folder,
    twinUrl: server.url,
    heard,
    refusals,
    close: async () => {
      await server.stop();
      await stop(shop);
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type StripeStand = Awaited<ReturnType<typeof stripeStand>>;

export const webhook = (rawBody: Uint8Array, signature: string, now = new Date()): Inbound => ({
  via: 'webhook',
  method: 'POST',
  headers: { 'stripe-signature': signature },
  query: {},
  rawBody,
  now,
});

let count = 0;
export function purchase(more: Partial<StartInput> = {}): StartInput {
  count += 1;
  const attemptRef = `A${count}T${Date.now()}`;
  const now = new Date();
  return {
    attemptRef,
    idempotencyKey: `start-${attemptRef}`,
    amountMinor: 150_050,
    currency: 'PKR',
    orderNumber: 'HM-1042',
    locale: 'ur',
    returnUrl: `https://shop.example/pay/return?attempt=${attemptRef}`,
    cancelUrl: `https://shop.example/pay/cancel?attempt=${attemptRef}`,
    expiresAt: new Date(now.getTime() + 45 * 60_000),
    payer: {},
    now,
    ...more,
  };
}

/** Starts a payment; `page` is where the buyer is sent. */
export async function begin(stand: StripeStand, input = purchase()) {
  const started = await stand.provider.start(input);
  if (started.next.kind !== 'redirect') throw new Error(`no page: ${started.code}`);
  const { attemptRef, amountMinor, currency } = input;
  const { providerRef } = started;
  const attempt: AttemptFacts = {
    attemptRef,
    amountMinor,
    currency,
    now: new Date(),
    ...(providerRef === undefined ? {} : { providerRef }),
  };
  return { input, attempt, page: started.next.url };
}

/** Opens the page like a browser without JavaScript, and sends its form. */
export async function send(page: string, fields: Record<string, string>) {
  const html = await (await fetch(page)).text();
  const action = /<form method="post" action="([^"]+)"/.exec(html)?.[1];
  if (action === undefined) throw new Error('the page has no form');
  const answer = await fetch(new URL(action, page), {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
  return {
    status: answer.status,
    location: answer.headers.get('location'),
    text: await answer.text(),
  };
}

/** Pays with a card and returns what the adapter then knows. */
export async function pay(stand: StripeStand, card: string) {
  const begun = await begin(stand);
  return { ...begun, page: begun.page, answer: await send(begun.page, { card, do: 'pay' }) };
}

/** Waits until the shop has heard this many webhooks about the attempt. */
export async function heardOf(stand: StripeStand, attemptRef: string, many: number) {
  const about = () =>
    stand.heard.flatMap((read) =>
      read.kind === 'fact' && read.fact.attemptRef === attemptRef ? [read.fact] : [],
    );
  await expect.poll(() => about().length, { timeout: 5_000, interval: 10 }).toBe(many);
  return about();
}

export const refundOf = (attempt: AttemptFacts, refundId: string, refundMinor: number) => ({
  ...attempt,
  refundId,
  refundMinor,
});

export const cardThat = (how: Misbehaviour): string =>
  misbehaviours.find((one) => one.how === how)?.card ?? '';
