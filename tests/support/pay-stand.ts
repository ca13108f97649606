import fs from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { PaymentMethod } from '@/domain/payment/methods';
import type { NextStep } from '@/platform/payments/port';
import { portOf, serveTwins, stop } from '@/sandbox/payments/serve';
import { type Misbehaviour, misbehaviours } from '@/sandbox/payments/twin';
import { twinsOf } from '@/sandbox/payments/twins';

type Handler = (
  request: Request,
  context: { params: Promise<{ provider: string }> },
) => Promise<Response>;
type Door = { readonly GET: Handler; readonly POST: Handler };

export const keys = {
  STRIPE_SECRET_KEY: 'sk_test_of_the_stand',
  STRIPE_WEBHOOK_SECRET: 'whsec_of_the_stand',
  JAZZCASH_MERCHANT_ID: 'MC00001',
  JAZZCASH_PASSWORD: 'stand-pass',
  JAZZCASH_INTEGRITY_SALT: 'stand-salt-1',
  JAZZCASH_MPIN: '1234',
  EASYPAISA_STORE_ID: '28',
  EASYPAISA_HASH_KEY: 'ABCDEFGHIJKLMNOP',
  EASYPAISA_USERNAME: 'shop',
  EASYPAISA_PASSWORD: 'p4ss',
  EASYPAISA_ACCOUNT_NUMBER: '123456',
  BANK_IBAN: 'PK36SCBL0000001123456702',
  BANK_TITLE: 'Hunarmand (test)',
  BANK_NAME: 'Test Bank',
};

/**
 * The shop's own doors for gateways on a little server, and every gateway's twin that it pays at. Call it before
 * anything reads the settings.
 */
export async function openPayStand() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pay-stand-'));
  const doors: { webhooks?: Door; back?: Door } = {};
  const faults = { webhooksDown: false };
  const shop = createServer((request, response) => {
    serve(doors, faults, request, response).catch((error: unknown) => {
      console.error('the stand failed', error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((listening) => shop.listen(0, '127.0.0.1', listening));
  const shopUrl = `http://127.0.0.1:${portOf(shop)}`;
  const gateways = await serveTwins(twinsOf({ ...keys, BASE_URL: shopUrl }, folder), 0);
  Object.assign(process.env, keys, {
    BASE_URL: shopUrl,
    DATA_DIR: folder,
    STRIPE_API_URL: gateways.url,
    JAZZCASH_URL: gateways.url,
    EASYPAISA_URL: gateways.url,
    JAZZCASH_INQUIRY_DELAY_SECONDS: '1',
    PAYMENT_CALL_SECONDS: '1',
  });
  doors.webhooks = await import('@/app/api/webhooks/[provider]/route');
  doors.back = await import('@/app/api/payments/return/[provider]/route');
  return {
    shopUrl,
    gatewayUrl: gateways.url,
    faults,
    close: async () => {
      await gateways.stop();
      await stop(shop);
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type PayStand = Awaited<ReturnType<typeof openPayStand>>;

async function serve(
  doors: { webhooks?: Door; back?: Door },
  faults: { webhooksDown: boolean },
  request: IncomingMessage,
  response: ServerResponse,
) {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const [, kind, provider = ''] =
    /^\/api\/(webhooks|payments\/return)\/(\w+)$/.exec(url.pathname) ?? [];
  const door = kind === 'webhooks' ? doors.webhooks : doors.back;
  if (!kind || !door || (kind === 'webhooks' && faults.webhooksDown))
    return response.writeHead(kind ? 503 : 200).end('an order page');
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const isPost = request.method === 'POST';
  const asked = new Request(url, {
    method: request.method ?? 'GET',
    headers: Object.entries(request.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
    ...(isPost ? { body: Buffer.concat(parts) } : {}),
  });
  const handler = isPost ? door.POST : door.GET;
  const answer = await handler(asked, { params: Promise.resolve({ provider }) });
  const body = Buffer.from(await answer.arrayBuffer());
  return response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(body);
}

export const walletOf = (how: Misbehaviour): string =>
  misbehaviours.find((one) => one.how === how)?.wallet ?? '';
export const cardOf = (how: Misbehaviour): string =>
  misbehaviours.find((one) => one.how === how)?.card ?? '';

export type Way =
  | 'card'
  | 'jazzcash_phone'
  | 'jazzcash_page'
  | 'easypaisa_phone'
  | 'easypaisa_page';
export const methodOf = (way: Way): PaymentMethod =>
  way === 'card' ? 'card' : way.startsWith('jazzcash') ? 'jazzcash' : 'easypaisa';

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

type Page = { readonly url: string; readonly html: string };

/** What a browser does without scripts: follows redirects, and keeps the page it ends at. Null when the line broke. */
async function browse(url: string, form?: Readonly<Record<string, string>>): Promise<Page | null> {
  try {
    const answer = await fetch(url, {
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
      redirect: 'manual',
    });
    const location = answer.headers.get('location');
    if (location) return browse(new URL(location, url).href);
    return { url, html: await answer.text() };
  } catch {
    return null;
  }
}

/** The first form of a page with what it holds already. */
function formOf(page: Page) {
  const [tag = ''] = /<form [^>]*>/.exec(page.html) ?? [];
  const action = /action="([^"]*)"/.exec(tag)?.[1];
  if (action === undefined) return null;
  const inside = page.html.slice(page.html.indexOf(tag)).split('</form>')[0] ?? '';
  const fields: Record<string, string> = {};
  for (const [input] of inside.matchAll(/<input [^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1];
    if (name && /type="hidden"/.test(input))
      fields[unescaped(name)] = unescaped(/value="([^"]*)"/.exec(input)?.[1] ?? '');
  }
  return { url: new URL(unescaped(action), page.url).href, fields };
}

/** Goes where the step leads, fills the gateway's page in, and comes back as far as it lets her. */
export async function payOnPage(
  step: NextStep,
  filled: Readonly<Record<string, string>>,
): Promise<Page | null> {
  if (step.kind !== 'redirect' && step.kind !== 'form_post') throw new Error(step.kind);
  const page = await browse(step.url, step.kind === 'form_post' ? step.fields : undefined);
  const form = page && formOf(page);
  if (!form) return page;
  const after = await browse(form.url, { ...form.fields, ...filled });
  // JazzCash leads back by a form of its own, which a browser posts.
  const back = after && formOf(after);
  const leadsBack = back && new URL(back.url).pathname.startsWith('/api/payments/return/');
  return leadsBack ? browse(back.url, back.fields) : after;
}
