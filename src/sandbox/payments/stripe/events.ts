import { createHmac } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { newId } from './book';

export type StripeEvent = {
  readonly id: string;
  readonly type: string;
  readonly created: number;
  readonly [more: string]: unknown;
};

/** States an object as it is now; `olderSeconds` dates the event back. */
export const eventOf = (type: string, object: unknown, olderSeconds = 0): StripeEvent => ({
  id: newId('evt'),
  object: 'event',
  api_version: '2026-10-28.endive',
  created: Math.floor(Date.now() / 1000) - olderSeconds,
  data: { object: structuredClone(object) },
  livemode: false,
  pending_webhooks: 1,
  request: { id: null, idempotency_key: null },
  type,
});

/** The wait before each try; the page's own answer is on its way first. */
const waits = [60, 400, 2_000] as const;
const answerWithinMillis = 10_000;

/** Sends events one after the other, each again up to twice when the shop doesn't take it. */
export async function sendEvents(
  to: { readonly shopUrl: string; readonly webhookSecret: string },
  events: readonly StripeEvent[],
): Promise<void> {
  for (const event of events) {
    for (const pause of waits) {
      await wait(pause, undefined, { ref: false });
      if (await isTaken(to.shopUrl, JSON.stringify(event), to.webhookSecret)) break;
    }
  }
}

/** Sends once with a signature by a wrong secret. */
export async function sendForged(shopUrl: string, event: StripeEvent): Promise<void> {
  await wait(waits[0], undefined, { ref: false });
  await isTaken(shopUrl, JSON.stringify(event), 'whsec_somebody_else');
}

async function isTaken(shopUrl: string, body: string, secret: string): Promise<boolean> {
  const seconds = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  const answer = await fetch(`${shopUrl}/api/webhooks/stripe`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'stripe-signature': `t=${seconds},v1=${signature}`,
      'user-agent': 'Stripe/1.0 (sandbox)',
    },
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(answerWithinMillis),
  }).catch(() => null);
  await answer?.body?.cancel().catch(() => {});
  return answer?.ok ?? false;
}
