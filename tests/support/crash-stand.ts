import fs from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { Inbound } from '@/platform/payments/port';
import { portOf, serveTwins, stop } from '@/sandbox/payments/serve';
import { twinsOf } from '@/sandbox/payments/twins';
import { keys } from './pay-stand';

type Told = { readonly provider: string; readonly inbound: Inbound };

/**
 * Every gateway's twin, and a shop's address at which nobody acts: what the gateways tell the shop is kept as it came,
 * so that a test lets a process hear it that is about to die, and another one hear it again. Call it before anything
 * reads the settings.
 */
export async function openCrashStand() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crash-stand-'));
  const told: Told[] = [];
  const shop = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const provider = /^\/api\/webhooks\/(\w+)$/.exec(url.pathname)?.[1];
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const query = Object.fromEntries(url.searchParams);
    const method = request.method ?? 'GET';
    const rawBody = new Uint8Array(Buffer.concat(parts));
    const inbound = { via: 'webhook', method, headers, query, rawBody, now: new Date() } as const;
    if (provider) told.push({ provider, inbound });
    response.writeHead(200).end();
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
    JAZZCASH_INQUIRY_DELAY_SECONDS: '0',
    PAYMENT_CALL_SECONDS: '5',
  });
  return {
    /** The next message of a gateway about an attempt, as soon as it is there. */
    hears: async (reference: string): Promise<Told> => {
      for (let tries = 0; tries < 100; tries += 1) {
        const index = told.findIndex(({ inbound }) =>
          Buffer.from(inbound.rawBody).toString().includes(reference),
        );
        const [found] = index < 0 ? [] : told.splice(index, 1);
        if (found) return found;
        await new Promise((wake) => setTimeout(wake, 50));
      }
      throw new Error(`no gateway says anything of ${reference}`);
    },
    /** What the gateways themselves have written down about these attempts. */
    gatewaysKnow: (references: readonly string[]) => known(folder, references),
    close: async () => {
      await gateways.stop();
      await stop(shop);
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type CrashStand = Awaited<ReturnType<typeof openCrashStand>>;

type StripeBook = {
  sessions: { reference: string; isPaid: boolean; intent: string | null }[];
  refunds: { intent: string; amount: number }[];
};
type JazzcashPayment = { ref: string; code: string; refundedMinor: number };

function known(folder: string, references: readonly string[]) {
  const read = <Book>(name: string, none: Book): Book => {
    const file = path.join(folder, name);
    return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : none;
  };
  const stripe = read<StripeBook>('stripe.json', { sessions: [], refunds: [] });
  const wallets = read<JazzcashPayment[]>('jazzcash.json', []).filter(({ ref }) =>
    references.includes(ref),
  );
  const sessions = stripe.sessions.filter((one) => references.includes(one.reference));
  const paid = sessions.filter((one) => one.isPaid);
  const back = stripe.refunds.filter((one) => paid.some(({ intent }) => intent === one.intent));
  const walletsBack = wallets.filter(({ refundedMinor }) => refundedMinor > 0);
  return {
    begun: sessions.length + wallets.length,
    paid: paid.length + wallets.filter(({ code }) => ['000', '121'].includes(code)).length,
    refunds: [
      ...back.map(({ amount }) => amount),
      ...walletsBack.map(({ refundedMinor }) => refundedMinor),
    ],
  };
}
