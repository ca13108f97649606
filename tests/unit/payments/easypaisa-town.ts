import fs from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { expect, vi } from 'vitest';
import { easypaisaProvider } from '@/platform/payments/easypaisa';
import type { Inbound, NextStep, Read, StartInput } from '@/platform/payments/port';
import { easypaisaTwin } from '@/sandbox/payments/easypaisa/twin';
import { portOf, serveTwins } from '@/sandbox/payments/serve';
import { type Misbehaviour, misbehaviours } from '@/sandbox/payments/twin';

export const keys = {
  storeId: '28',
  hashKey: 'ABCDEFGHIJKLMNOP',
  username: 'shop',
  password: 'p4ss',
  accountNumber: '123456',
};
export const callMillis = 1000;
export const amountMinor = 250_050;
export const paid = { outcome: 'paid', amountMinor, currency: 'PKR', trust: 'server_inquiry' };

export const walletOf = (how: Misbehaviour): string =>
  misbehaviours.find((one) => one.how === how)?.wallet ?? '';

/** The gateway's twin, a shop that only writes down notices, and the adapter between them. */
export async function openTown() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'easypaisa-'));
  const notices: string[] = [];
  const shop = createServer((request, response) => {
    notices.push(new URL(request.url ?? '', 'http://shop').searchParams.get('url') ?? '');
    response.end('OK');
  });
  await new Promise<void>((listening) => shop.listen(0, '127.0.0.1', listening));
  const shopUrl = `http://127.0.0.1:${portOf(shop)}`;
  const makeTwin = () => serveTwins([easypaisaTwin({ ...keys, shopUrl, folder })], 0);
  const twin = await makeTwin();
  const provider = easypaisaProvider({ ...keys, url: twin.url }, callMillis);
  const noticesOf = ({ attemptRef }: StartInput) =>
    notices.filter((url) => url.endsWith(`/${attemptRef}`));
  return {
    provider,
    url: twin.url,
    makeTwin,
    order: orderAt(shopUrl),
    noticesOf,
    noticed: (input: StartInput, times: number) =>
      vi.waitFor(() => expect(noticesOf(input)).toHaveLength(times), { interval: 10 }),
    inquire: async (input: StartInput, memo?: Record<string, string>, now = new Date()) =>
      provider.inquire?.({ ...input, memo, now }),
    readNotice: (url: string) => provider.read(inbound('webhook', { url })),
    /** Reads the return that an answer sends the browser to. */
    readLocation: (answer: Response): Promise<Read> => {
      const location = new URL(answer.headers.get('location') ?? '');
      expect(location.origin).toBe(shopUrl);
      return provider.read(inbound('return', Object.fromEntries(location.searchParams)));
    },
    close: async () => {
      await twin.stop();
      shop.closeAllConnections();
      shop.close();
      fs.rmSync(folder, { recursive: true });
    },
  };
}

function orderAt(shopUrl: string) {
  let made = 0;
  return (walletNumber?: string): StartInput => {
    const attemptRef = `E${++made}`;
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
      payer: { email: 'buyer@example.pk', ...(walletNumber && { walletNumber }) },
      now,
    };
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

/** Posts a form as a browser does, and stops at the first answer. */
export const post = (url: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) });

export function formOf(step: NextStep) {
  if (step.kind !== 'form_post') throw new Error(`no form but ${step.kind}`);
  return step;
}

/** Posts the form that the shop shows for a step. */
export function postStep(step: NextStep): Promise<Response> {
  const { url, fields } = formOf(step);
  return post(url, fields);
}
