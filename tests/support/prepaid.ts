import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { placeOrder } from '@/modules/checkout/commands/place-order';
import { handOver } from '@/modules/fulfillment/commands/carry';
import { deliver } from '@/modules/fulfillment/commands/finish';
import { markPacked } from '@/modules/fulfillment/commands/pack';
import { accept } from '@/modules/orders/commands/answer';
import { groupKey } from '@/modules/orders/queries/link';
import { inquire } from '@/modules/settlement/commands/inquire';
import { startAttempt } from '@/modules/settlement/commands/start';
import { prisma } from '@/platform/db';
import { serveTwins } from '@/sandbox/payments/serve';
import { type Misbehaviour, misbehaviours } from '@/sandbox/payments/twin';
import { twinsOf } from '@/sandbox/payments/twins';
import type { MadeArtisan } from '../../prisma/makers/trade';
import { artisanActor, staffActor } from './actors';
import { cartWith, requestFor } from './buying';

const keys = {
  STRIPE_SECRET_KEY: 'sk_test_of_the_sandbox',
  STRIPE_WEBHOOK_SECRET: 'whsec_of_the_sandbox',
  JAZZCASH_MERCHANT_ID: 'MC10001',
  JAZZCASH_PASSWORD: 'a-password',
  JAZZCASH_INTEGRITY_SALT: 'a-salt-of-16-sig',
  JAZZCASH_MPIN: '1234',
  JAZZCASH_INQUIRY_DELAY_SECONDS: '0',
  PAYMENT_CALL_SECONDS: '1',
  BANK_IBAN: 'PK36SCBL0000001123456702',
  BANK_TITLE: 'Hunarmand',
  BANK_NAME: 'A bank',
};

/** The gateways' twins on this machine, and a shop that talks to them. Before anything reads the settings. */
export async function openGateways() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gateways-'));
  Object.assign(process.env, keys);
  const twins = twinsOf({ ...keys, BASE_URL: 'http://127.0.0.1:1' }, folder);
  const served = await serveTwins(twins, 0);
  Object.assign(process.env, { STRIPE_API_URL: served.url, JAZZCASH_URL: served.url });
  return {
    ...served,
    close: async () => {
      await served.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Wanted = {
  readonly method?: 'card' | 'jazzcash';
  readonly how?: Misbehaviour;
  readonly codes?: readonly string[];
};
const numberThat = (how: Misbehaviour) => {
  const one = misbehaviours.find((known) => known.how === how);
  if (!one) throw new Error(`no gateway misbehaves like ${how}`);
  return one;
};

type Lines = readonly { readonly variantId: string; readonly quantity?: number }[];

/** Places a purchase and begins to pay for it at the gateway; the gateway misbehaves from then on as told. */
export async function beginPaying(lines: Lines, wanted: Wanted = {}, now = new Date()) {
  const { method = 'card', how = 'none', codes = [] } = wanted;
  const request = { ...requestFor(await cartWith(lines, now)), method, codes };
  const placed = await placeOrder(request, now);
  if (!placed.ok) throw new Error(placed.failures.map(({ code }) => code).join());
  const { number, groupId } = placed.value;
  const { wallet, card } = numberThat(how);
  const wish =
    method === 'card' ? { method } : { method, wallet: { number: wallet, cnicLast6: '345678' } };
  const link = { number, key: groupKey(number) };
  const begun = await startAttempt(link, wish, now, 20_000);
  if (!begun.ok) throw new Error(begun.failure.code);
  return { ...link, groupId, attemptId: begun.value.attemptId, method, card };
}

/** Like `beginPaying`, and pays. */
export async function buyPaid(lines: Lines, wanted: Wanted = {}, now = new Date()) {
  const begun = await beginPaying(lines, wanted, now);
  const { attemptId, groupId, method, card } = begun;
  if (method === 'card') await payByCard(attemptId, card);
  await untilPaid(attemptId);
  const orders = await prisma.order.findMany({
    where: { groupId },
    include: { lines: { orderBy: { id: 'asc' } } },
    orderBy: { position: 'asc' },
  });
  return { ...begun, orders };
}

export async function payByCard(attemptId: string, card: string) {
  const { next } = await prisma.paymentAttempt.findUniqueOrThrow({ where: { id: attemptId } });
  const url = (next as { url?: string }).url ?? '';
  const html = await (await fetch(url)).text();
  const action = /<form method="post" action="([^"]+)"/.exec(html)?.[1] ?? '';
  const body = new URLSearchParams({ card, do: 'pay' });
  await fetch(new URL(action, url), { method: 'POST', body, redirect: 'manual' });
}

export async function untilPaid(attemptId: string) {
  for (let tries = 0; tries < 100; tries += 1) {
    await inquire(attemptId, new Date(Date.now() + tries * 1000));
    const { status } = await prisma.paymentAttempt.findUniqueOrThrow({ where: { id: attemptId } });
    if (status === 'paid') return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error(`attempt ${attemptId} was never paid`);
}

let parcels = 0;
/** Takes an order from the artisan's yes to the buyer's door. */
export async function bring(artisan: MadeArtisan, orderId: string, now = new Date()) {
  const must = (done: { readonly ok: boolean }) => {
    if (!done.ok) throw new Error(JSON.stringify(done));
  };
  parcels += 1;
  const carrier = staffActor('fulfilment');
  must(await accept(artisanActor(artisan), orderId, now));
  must(await markPacked(artisanActor(artisan), orderId, { photo: null }, now));
  const order = await prisma.order.findUniqueOrThrow({
    where: { id: orderId },
    include: { fulfillments: true, group: true },
  });
  const parcel = order.fulfillments[0]?.id ?? '';
  const to = { courier: 'tcs', trackingNumber: `BRING-${parcels}-${orderId.slice(-8)}` };
  must(await handOver(carrier, parcel, to, now));
  const cashMinor = order.group.paymentMethod === 'cod' ? Number(order.totalMinor) : 0;
  must(await deliver(carrier, parcel, { cashMinor }, now));
}
