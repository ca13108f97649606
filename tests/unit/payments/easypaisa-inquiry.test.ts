import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { easypaisaProvider } from '@/platform/payments/easypaisa';
import { portOf } from '@/sandbox/payments/serve';
import { keys } from './easypaisa-town';

/** What the gateway says next, whatever it is asked. */
let status = 200;
let said = '';
const gateway = createServer((request, response) => {
  request.resume();
  response.writeHead(status, { location: '/elsewhere' }).end(said);
});
beforeAll(async () => {
  await new Promise<void>((listening) => gateway.listen(0, '127.0.0.1', listening));
});
afterAll(() => {
  gateway.closeAllConnections();
  gateway.close();
});

const good = {
  responseCode: '0000',
  orderId: 'E1',
  storeId: 28,
  transactionStatus: 'PAID',
  transactionAmount: 2500.5,
  transactionId: 77,
};
function inquire(answer: unknown, statusCode = 200) {
  status = statusCode;
  said = typeof answer === 'string' ? answer : JSON.stringify(answer);
  const provider = easypaisaProvider({ ...keys, url: `http://127.0.0.1:${portOf(gateway)}` }, 1000);
  const now = new Date();
  return provider.inquire?.({ attemptRef: 'E1', amountMinor: 1, currency: 'PKR', now });
}

test('an answer about our order is a fact, numbers or texts', async () => {
  const fact = { outcome: 'paid', amountMinor: 250_050, providerRef: '77', attemptRef: 'E1' };
  expect(await inquire(good)).toMatchObject(fact);
  const texts = { ...good, storeId: '28', transactionAmount: '2500.50', transactionId: '77' };
  expect(await inquire(texts)).toMatchObject(fact);
});

test.each([
  ['PENDING', 'pending'],
  ['FAILED', 'failed'],
  ['BLOCKED', 'failed'],
  ['DROPPED', 'failed'],
  ['EXPIRED', 'expired'],
  ['REVERSED', 'reversed'],
])('%s means %s, with an amount or without', async (transactionStatus, outcome) => {
  expect(await inquire({ ...good, transactionStatus })).toMatchObject({ outcome });
  const without = { ...good, transactionStatus, transactionAmount: null };
  expect(await inquire(without)).toMatchObject({ outcome });
});

test.each([
  ['another store', { ...good, storeId: '29' }],
  ['no store', { ...good, storeId: undefined }],
  ['another order', { ...good, orderId: 'E2' }],
  ['an error', { ...good, responseCode: '0001' }],
  ['a word not listed', { ...good, transactionStatus: 'SOON' }],
  ['a name every object has', { ...good, transactionStatus: 'constructor' }],
  ['paid without an amount', { ...good, transactionAmount: undefined }],
  ['paid with half an amount', { ...good, transactionAmount: '1,000.00' }],
  ['a list', [good]],
  ['null', null],
  ['HTML', '<html>Request Rejected</html>'],
  ['nothing', ''],
  ['too much', JSON.stringify({ ...good, more: 'x'.repeat(70_000) })],
])('%s proves nothing', async (_what, answer) => {
  expect(await inquire(answer)).toBeNull();
});

test.each([302, 404, 500])('nothing is believed with status %d', async (statusCode) => {
  expect(await inquire(good, statusCode)).toBeNull();
});

test('words that repeat a phone number lose it', async () => {
  const errorReason = 'Account 03001234567 has no balance';
  const fact = await inquire({ ...good, transactionStatus: 'FAILED', errorReason });
  expect(fact?.message).toBe('Account •••567 has no balance');
});
