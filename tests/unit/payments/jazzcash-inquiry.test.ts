import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jazzcashProvider } from '@/platform/payments/jazzcash';
import { isSigned, type JazzcashFields, signed } from '@/platform/payments/jazzcash-hash';
import type { PaymentProvider } from '@/platform/payments/port';
import { portOf, stop } from '@/sandbox/payments/serve';

const keys = { merchantId: 'MC25041', password: 'password', integritySalt: '3vv9wu3a18', mpin: '' };
let server: Server;
let jazzcash: PaymentProvider;
let saying = '';
let asked: { readonly path: string; readonly fields: JazzcashFields } | null = null;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    asked = { path: request.url ?? '', fields: JSON.parse(Buffer.concat(parts).toString()) };
    response.writeHead(200, { 'content-type': 'text/html' }).end(saying);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${portOf(server)}/`;
  jazzcash = jazzcashProvider({ ...keys, url, inquiryDelaySeconds: 600 }, 1000);
});
afterAll(() => stop(server));

const attempt = {
  attemptRef: 'T1',
  amountMinor: 150_000,
  currency: 'PKR',
  memo: { way: 'page', expiresAt: '2026-08-23T21:30:05Z' },
  now: new Date('2026-08-23T20:30:05Z'),
};

async function inquireWhenSaid(fields: JazzcashFields, salt = keys.integritySalt) {
  saying = JSON.stringify(signed(fields, salt));
  return jazzcash.inquire?.(attempt);
}

const paid = {
  pp_ResponseCode: '000',
  pp_PaymentResponseCode: '121',
  pp_PaymentResponseMessage: 'Confirmed',
  pp_Status: 'Completed',
  pp_RetrievalReferenceNo: '240418718258',
};

test('an inquiry asks for one reference, signed', async () => {
  await inquireWhenSaid(paid);
  expect(asked?.path).toBe('/ApplicationAPI/API/PaymentInquiry/Inquire');
  expect(Object.keys(asked?.fields ?? {}).sort()).toEqual([
    'pp_MerchantID',
    'pp_Password',
    'pp_SecureHash',
    'pp_TxnRefNo',
  ]);
  expect(isSigned(asked?.fields ?? {}, keys.integritySalt)).toBe(true);
});

describe('an answer', () => {
  test('without an amount speaks of the one we had signed', async () => {
    expect(await inquireWhenSaid(paid)).toMatchObject({
      attemptRef: 'T1',
      outcome: 'paid',
      amountMinor: 150_000,
      currency: 'PKR',
      providerRef: '240418718258',
      code: '121',
      trust: 'server_inquiry',
    });
  });

  test('with an amount is taken at its word', async () => {
    const other = { ...paid, pp_Amount: '100', pp_TxnCurrency: 'USD' };
    expect(await inquireWhenSaid(other)).toMatchObject({ amountMinor: 100, currency: 'USD' });
  });

  test.each([
    ['an older one carries the payment’s code alone', { pp_ResponseCode: '121' }, 'paid'],
    ['an older one says Completed', { pp_ResponseCode: '000', pp_Status: 'Completed' }, 'paid'],
    ['a contradiction', { ...paid, pp_Status: 'Failed' }, 'unknown'],
    ['not yet', { ...paid, pp_PaymentResponseCode: '157', pp_Status: 'Pending' }, 'pending'],
    ['our fault', { pp_ResponseCode: '115' }, 'unknown'],
    ['never seen, and the form is still good', { pp_ResponseCode: '109' }, 'pending'],
  ])('%s', async (_name, fields, outcome) => {
    expect(await inquireWhenSaid(fields)).toMatchObject({ outcome });
  });

  test('which says only that it was asked says nothing', async () => {
    expect(await inquireWhenSaid({ pp_ResponseCode: '000' })).toBeNull();
  });

  test('is not believed when it is not proven', async () => {
    expect(await inquireWhenSaid(paid, 'another salt')).toBeNull();
    expect(await inquireWhenSaid({ ...paid, pp_MerchantID: 'MC1' })).toBeNull();
    expect(await inquireWhenSaid({ ...paid, pp_TxnRefNo: 'T2' })).toBeNull();
    expect(await inquireWhenSaid({ ...paid, pp_PaymentResponseCode: 'paid' })).toBeNull();
    for (const body of ['', '<html>Request Rejected</html>', '[]', '"000"', JSON.stringify(paid)]) {
      saying = body;
      expect(await jazzcash.inquire?.(attempt)).toBeNull();
    }
  });

  test('of the same words has the same key, and of other words another', async () => {
    const [once, twice, other] = [
      await inquireWhenSaid(paid),
      await inquireWhenSaid(paid),
      await inquireWhenSaid({ ...paid, pp_PaymentResponseCode: '157', pp_Status: 'Pending' }),
    ];
    expect(once?.eventKey).toBe(twice?.eventKey);
    expect(once?.eventKey).not.toBe(other?.eventKey);
  });
});

test('an unproven answer to a refund leaves it open, whatever it claims', async () => {
  const refund = { ...attempt, refundId: 'r', refundMinor: 1000 };
  saying = JSON.stringify({ pp_ResponseCode: '000' });
  expect(await jazzcash.refund?.(refund)).toMatchObject({ state: 'unknown', code: '000' });
  expect(asked?.path).toBe('/ApplicationAPI/API/authorize/Refund');
});
