import { createServer } from 'node:http';
import fc from 'fast-check';
import Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { stripeProvider } from '@/platform/payments/stripe';
import { portOf, stop } from '@/sandbox/payments/serve';
import { purchase, refundOf, secretKey, webhook, webhookSecret } from './stripe-stand';

const provider = stripeProvider({ secretKey, webhookSecret, apiUrl: 'http://127.0.0.1:1' }, 500);
const now = new Date('2026-11-20T10:00:00Z');
const seconds = now.getTime() / 1000;

const session = {
  id: 'cs_test_1',
  object: 'checkout.session',
  client_reference_id: 'A1',
  metadata: { attemptRef: 'A1' },
  status: 'complete',
  payment_status: 'paid',
  amount_total: 150_050,
  currency: 'pkr',
  payment_intent: 'pi_1',
};
const event = (type: string, object: unknown = session) => ({
  id: 'evt_1',
  object: 'event',
  type,
  created: seconds - 5,
  data: { object },
});

const signed = (payload: string, timestamp = seconds, secret = webhookSecret) =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
function read(value: unknown, timestamp = seconds, secret = webhookSecret) {
  const payload = typeof value === 'string' ? value : JSON.stringify(value);
  return provider.read(webhook(Buffer.from(payload), signed(payload, timestamp, secret), now));
}

describe('a webhook', () => {
  it.each([
    ['checkout.session.completed', { ...session }, 'paid'],
    ['checkout.session.completed', { ...session, payment_status: 'unpaid' }, 'pending'],
    [
      'checkout.session.completed',
      { ...session, payment_status: 'no_payment_required' },
      'unknown',
    ],
    ['checkout.session.async_payment_succeeded', { ...session }, 'paid'],
    ['checkout.session.async_payment_failed', { ...session, payment_status: 'unpaid' }, 'failed'],
    [
      'checkout.session.expired',
      { ...session, status: 'expired', payment_status: 'unpaid' },
      'expired',
    ],
  ])('%s is read as it is', async (type, object, outcome) => {
    expect(await read(event(type, object))).toMatchObject({
      kind: 'fact',
      fact: {
        eventKey: 'evt_1',
        attemptRef: 'A1',
        providerRef: 'cs_test_1',
        outcome,
        amountMinor: 150_050,
        currency: 'PKR',
        trust: 'signed',
        occurredAt: new Date(now.getTime() - 5_000),
      },
    });
  });

  it.each([
    'charge.refunded',
    'refund.updated',
    'charge.dispute.created',
    'payment_intent.created',
  ])('%s settles nothing and says why', async (type) => {
    const object = { id: 'x_1', amount: 5, currency: 'pkr', metadata: { attemptRef: 'A1' } };
    expect(await read(event(type, object))).toEqual({
      kind: 'ignored',
      why: expect.any(String),
      attemptRef: 'A1',
    });
  });

  it('about somebody else’s session is ignored', async () => {
    const theirs = { ...session, client_reference_id: null, metadata: {} };
    expect(await read(event('checkout.session.completed', theirs))).toMatchObject({
      kind: 'ignored',
    });
  });

  it('is taken for 300 seconds, and not with another secret', async () => {
    const completed = event('checkout.session.completed');
    expect(await read(completed, seconds - 300)).toMatchObject({ kind: 'fact' });
    expect(await read(completed, seconds - 301)).toEqual({ kind: 'rejected', why: 'stale' });
    const forged = await read(completed, seconds, 'whsec_another');
    expect(forged).toEqual({ kind: 'rejected', why: 'bad_signature' });
    expect(provider.acknowledge(forged).status).toBe(400);
  });

  it('with one byte changed is refused', async () => {
    const payload = JSON.stringify(event('checkout.session.completed'));
    const changed = Buffer.from(payload.replace('150050', '950050'));
    expect(await provider.read(webhook(changed, signed(payload), now))).toEqual({
      kind: 'rejected',
      why: 'bad_signature',
    });
  });

  it.each([
    'not json',
    'null',
    '[]',
    '{"object":"event"}',
    JSON.stringify(event('checkout.session.completed', { ...session, amount_total: 1.5 })),
    JSON.stringify(event('checkout.session.completed', { ...session, id: 7 })),
    JSON.stringify(event('payment_intent.payment_failed', {})),
  ])('signed nonsense is malformed: %s', async (payload) => {
    expect(await read(payload)).toEqual({ kind: 'rejected', why: 'malformed' });
  });

  it('of any bytes under any signature never throws and is never a fact', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.string(), async (bytes, header) => {
        const answer = await provider.read(webhook(bytes, header, now));
        expect(answer.kind).toBe('rejected');
      }),
    );
  });
});

describe('the buyer’s way back', () => {
  const back = (query: Record<string, string>) =>
    provider.read({
      via: 'return',
      method: 'GET',
      headers: {},
      query,
      rawBody: new Uint8Array(),
      now,
    });

  it('is only a hint, whatever else it says', async () => {
    expect(await back({ attempt: 'A1', status: 'paid' })).toEqual({
      kind: 'hint',
      attemptRef: 'A1',
    });
    for (const attempt of ['', 'A'.repeat(21), 'A 1', '../x', "A1'"])
      expect(await back({ attempt })).toEqual({ kind: 'rejected', why: 'malformed' });
  });
});

describe('an answer that proves nothing', () => {
  const answers = [
    ['HTML with status 200', 200, '<html>Request Rejected</html>'],
    ['an empty body', 200, ''],
    ['null', 200, 'null'],
    ['a list', 200, '[]'],
    ['another object', 200, '{"object":"payment_intent","id":"pi_1"}'],
    ['another attempt’s session', 200, JSON.stringify({ ...session, client_reference_id: 'B2' })],
    ['a broken server', 500, '{"error":{"type":"api_error","message":"oops"}}'],
    ['a proxy', 502, '<h1>Bad gateway</h1>'],
    ['a conflict', 409, '{"error":{"type":"invalid_request_error","message":"in use"}}'],
  ] as const;

  it.each(answers)('%s is unknown and never an exception', async (_, status, body) => {
    const server = createServer((_request, response) => response.writeHead(status).end(body));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const apiUrl = `http://127.0.0.1:${portOf(server)}`;
    const asking = stripeProvider({ secretKey, webhookSecret, apiUrl }, 1_500);
    const attempt = { attemptRef: 'A1', providerRef: 'cs_test_1', amountMinor: 1, currency: 'PKR' };
    const refund = refundOf({ ...attempt, now }, 'rfn_1', 1);
    expect(await asking.start(purchase())).toMatchObject({ outcome: 'unknown' });
    expect(await asking.inquire?.(refund)).toBeNull();
    expect(await asking.cancel?.(refund)).toBeNull();
    expect(await asking.refund?.(refund)).toMatchObject({ state: 'unknown' });
    expect(await asking.findRefund?.(refund)).toMatchObject({ state: 'unknown' });
    const { providerRef: _lost, ...unnamed } = refund;
    expect(await asking.inquire?.(unnamed)).toBeNull();
    await stop(server);
  });

  it('dribbled without end is given up in time', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(drip));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const apiUrl = `http://127.0.0.1:${portOf(server)}`;
    const asking = stripeProvider({ secretKey, webhookSecret, apiUrl }, 300);
    expect(await asking.start(purchase())).toMatchObject({ outcome: 'unknown', code: 'timeout' });
    await stop(server);
  });
});
