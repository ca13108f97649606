import { expect, test } from 'vitest';
import { bankProvider } from '@/platform/payments/bank';
import { codProvider } from '@/platform/payments/cod';
import type { Inbound, StartInput } from '@/platform/payments/port';
import { makeProviders } from '@/platform/payments/providers';

const now = new Date('2026-06-01T10:00:00Z');
const input: StartInput = {
  attemptRef: 'B1',
  idempotencyKey: 'B1',
  amountMinor: 150_000,
  currency: 'PKR',
  orderNumber: 'H-1',
  locale: 'ur',
  returnUrl: 'https://shop.example/return?attempt=B1',
  cancelUrl: 'https://shop.example/return?attempt=B1',
  expiresAt: now,
  payer: {},
  now,
};
const inbound: Inbound = {
  via: 'webhook',
  method: 'POST',
  headers: {},
  query: { attempt: 'B1', status: 'paid' },
  rawBody: new Uint8Array(),
  now,
};
const bank = bankProvider({ iban: 'PK36SCBL0000001123456702', title: 'Hunarmand', bankName: 'A' });

test('a transfer names the account and the reference to write on it', async () => {
  expect(await bank.start(input)).toEqual({
    outcome: 'pending',
    next: {
      kind: 'transfer',
      iban: 'PK36SCBL0000001123456702',
      title: 'Hunarmand',
      bank: 'A',
      reference: 'B1',
    },
  });
});

test('cash waits for the door', async () => {
  expect(await codProvider.start(input)).toEqual({ outcome: 'pending', next: { kind: 'none' } });
});

test.each([bank, codProvider])('nobody pays %o by sending a message', async (provider) => {
  const read = await provider.read(inbound);
  expect(read.kind).toBe('ignored');
  expect(provider.acknowledge(read).status).toBe(404);
});

test('without keys only cash is taken', () => {
  const none = { stripe: null, jazzcash: null, easypaisa: null, bank: null };
  expect(makeProviders(none, 1000)).toEqual({ ...none, cod: codProvider });
});
