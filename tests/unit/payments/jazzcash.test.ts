import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jazzcashProvider } from '@/platform/payments/jazzcash';
import { karachiTime, plainWords } from '@/platform/payments/jazzcash-fields';
import { isSigned, jazzcashHash, signed } from '@/platform/payments/jazzcash-hash';
import type { Inbound, StartInput } from '@/platform/payments/port';

const salt = 'reallySecretKey';
const settings = {
  url: 'https://jazzcash.example',
  merchantId: '00258027',
  password: 'password',
  integritySalt: salt,
  mpin: '1234',
  inquiryDelaySeconds: 600,
};
const jazzcash = jazzcashProvider(settings, 1000);
const now = new Date('2026-08-23T20:30:05Z');

const input: StartInput = {
  attemptRef: 'T20260824013005ABCDE',
  idempotencyKey: 'key',
  amountMinor: 150_000,
  currency: 'PKR',
  orderNumber: 'HM-1001',
  locale: 'ur',
  returnUrl: 'https://shop.example/pay/return?attempt=T20260824013005ABCDE',
  cancelUrl: 'https://shop.example/pay/back',
  expiresAt: new Date('2026-08-23T21:30:05Z'),
  payer: {},
  now,
};

const paid = {
  pp_Amount: '150000',
  pp_MerchantID: '00258027',
  pp_ResponseCode: '000',
  pp_ResponseMessage: 'Thank you',
  pp_RetreivalReferenceNo: '211002644299',
  pp_TxnCurrency: 'PKR',
  pp_TxnRefNo: 'T1',
};

const inbound = (body: string, changes: Partial<Inbound> = {}): Inbound => ({
  via: 'return',
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  query: {},
  rawBody: new TextEncoder().encode(body),
  now,
  ...changes,
});
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const readForm = (fields: Record<string, string>) => jazzcash.read(inbound(form(fields)));

describe('the hosted page', () => {
  test('gets a signed form of version 1.1, on which the buyer chooses how to pay', async () => {
    const { outcome, next } = await jazzcash.start(input);
    expect(outcome).toBe('pending');
    if (next.kind !== 'form_post') throw new Error(next.kind);
    expect(next.url).toBe(
      'https://jazzcash.example/CustomerPortal/transactionmanagement/merchantform/',
    );
    expect(next.fields).toMatchObject({
      pp_Version: '1.1',
      pp_TxnType: '',
      pp_TxnRefNo: 'T20260824013005ABCDE',
      pp_Amount: '150000',
      pp_TxnCurrency: 'PKR',
      pp_TxnDateTime: '20260824013005',
      pp_TxnExpiryDateTime: '20260824023005',
      pp_BillReference: 'HM1001',
      pp_Description: 'Hunarmand order HM-1001',
      pp_ReturnURL: input.returnUrl,
    });
    expect(isSigned(next.fields, salt)).toBe(true);
    expect(next.fields.pp_SecureHash).toMatch(/^[0-9A-F]{64}$/);
    expect(Object.values(next.fields)).not.toContain('0');
    expect(JSON.stringify(next)).not.toContain(salt);
  });

  test('is what a wallet without its CNIC digits gets', async () => {
    const { next } = await jazzcash.start({ ...input, payer: { walletNumber: '03001234567' } });
    expect(next.kind).toBe('form_post');
  });

  test.each([
    { attemptRef: 'T-1' },
    { attemptRef: 'T'.repeat(21) },
    { amountMinor: 999 },
    { amountMinor: 1500.5 },
    { currency: 'USD' },
    { returnUrl: `https://shop.example/${'x'.repeat(200)}` },
  ])('is never sent what it can only refuse: %o', async (changes) => {
    await expect(jazzcash.start({ ...input, ...changes })).rejects.toThrow(RangeError);
  });
});

test('a gateway that cannot be reached leaves everything open', async () => {
  const nowhere = jazzcashProvider({ ...settings, url: 'http://127.0.0.1:1' }, 500);
  const payer = { walletNumber: '0300 1234567', cnicLast6: '345678' };
  const started = await nowhere.start({ ...input, payer });
  expect(started).toMatchObject({
    outcome: 'unknown',
    next: { kind: 'approve_on_phone', msisdnMasked: '0300 •••• 567' },
  });
  expect(started.fact).toBeUndefined();
  const attempt = { attemptRef: 'T1', amountMinor: 150_000, currency: 'PKR', now };
  expect(await nowhere.inquire?.(attempt)).toBeNull();
  const refund = { ...attempt, refundId: 'r', refundMinor: 1000 };
  expect(await nowhere.refund?.(refund)).toMatchObject({ state: 'unknown' });
  expect(await nowhere.findRefund?.(refund)).toMatchObject({ state: 'unknown' });
});

describe('what comes back', () => {
  test('is a fact when it is signed', async () => {
    expect(await readForm(signed(paid, salt))).toEqual({
      kind: 'fact',
      fact: {
        provider: 'jazzcash',
        eventKey: expect.stringMatching(/^[0-9a-f]{64}$/),
        attemptRef: 'T1',
        providerRef: '211002644299',
        outcome: 'paid',
        amountMinor: 150_000,
        currency: 'PKR',
        code: '000',
        message: 'paid (Thank you)',
        trust: 'signed',
      },
    });
  });

  test('has one key however often and however ordered it comes', async () => {
    const message = signed(paid, salt);
    const turned = Object.fromEntries(Object.entries(message).reverse());
    const json = inbound(JSON.stringify(turned), { via: 'webhook' });
    expect(await jazzcash.read(json)).toEqual(await readForm(message));
  });

  test('may spell the retrieval reference right', async () => {
    const { pp_RetreivalReferenceNo, ...rest } = paid;
    const read = await readForm(
      signed({ ...rest, pp_RetrievalReferenceNo: pp_RetreivalReferenceNo }, salt),
    );
    expect(read).toMatchObject({ fact: { providerRef: '211002644299' } });
  });

  test('is only a hint when it says paid without an amount, as IPNs do', async () => {
    const ipn = {
      pp_Version: '2.0',
      pp_TxnType: 'MWALLET',
      pp_BankID: null,
      pp_TxnRefNo: 'T1',
      pp_ResponseCode: '121',
      pp_ResponseMessage: 'Transaction has been marked confirmed by Merchant.',
    };
    const { pp_BankID, ...texts } = ipn;
    const body = JSON.stringify({ ...ipn, pp_SecureHash: jazzcashHash(texts, salt) });
    const read = await jazzcash.read(inbound(body, { via: 'webhook' }));
    expect(read).toEqual({ kind: 'hint', attemptRef: 'T1' });
    const canceled = signed({ ...texts, pp_ResponseCode: '112' }, salt);
    expect(await readForm(canceled)).toMatchObject({ kind: 'fact', fact: { outcome: 'canceled' } });
  });

  test('is turned away unsigned, tampered with, for another merchant or without a reference', async () => {
    const bad = { kind: 'rejected', why: 'bad_signature' };
    expect(await readForm(paid)).toEqual(bad);
    expect(await readForm({ ...signed(paid, salt), pp_Amount: '100' })).toEqual(bad);
    expect(await readForm(signed(paid, 'another salt'))).toEqual(bad);
    const malformed = { kind: 'rejected', why: 'malformed' };
    expect(await readForm(signed({ ...paid, pp_MerchantID: 'MC1' }, salt))).toEqual(malformed);
    expect(await readForm(signed({ ...paid, pp_TxnRefNo: '' }, salt))).toEqual(malformed);
    expect(await readForm(signed({ ...paid, pp_Amount: '-1' }, salt))).toEqual(malformed);
    expect(await readForm(signed({ ...paid, pp_Amount: '1e9' }, salt))).toEqual(malformed);
    expect(await readForm(signed({ ...paid, pp_ResponseCode: '0' }, salt))).toEqual(malformed);
    const twice = `${form(signed(paid, salt))}&pp_Amount=100`;
    expect(await jazzcash.read(inbound(twice))).toEqual(malformed);
  });

  test('is a hint when the buyer only finds her own way back', async () => {
    const bare = inbound('', { method: 'GET', query: { attempt: 'T1' } });
    expect(await jazzcash.read(bare)).toEqual({ kind: 'hint', attemptRef: 'T1' });
    const posted = inbound('', { query: { attempt: 'T1' } });
    expect(await jazzcash.read(posted)).toEqual({ kind: 'rejected', why: 'bad_signature' });
  });

  test('never throws, whatever it is', async () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('{', '[]', 'null', '{"pp_Amount":{"a":1}}', '<html>Request Rejected</html>'),
      fc.constant(`pp_A=${'x'.repeat(70_000)}`),
    );
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom('return', 'webhook'), async (body, via) => {
        const read = await jazzcash.read(inbound(body, { via }));
        expect(read.kind).toBe('rejected');
      }),
    );
  });

  test('says nothing to staff that tells on the buyer', async () => {
    const pp_ResponseMessage = 'Wallet 0300-1234567 of CNIC 35202 1234567 1 has no money';
    const read = await readForm(
      signed({ ...paid, pp_ResponseCode: '004', pp_ResponseMessage }, salt),
    );
    if (read.kind !== 'fact') throw new Error(read.kind);
    expect(read.fact.message).toContain('balance too low');
    expect(read.fact.message).not.toMatch(/\d{4}/);
  });
});

test('an IPN is acknowledged with a signature', () => {
  const taken = jazzcash.acknowledge({ kind: 'hint', attemptRef: 'T1' });
  expect(taken.status).toBe(200);
  expect(JSON.parse(taken.body)).toMatchObject({
    pp_ResponseCode: '000',
    pp_ResponseMessage: 'Success',
  });
  expect(isSigned(JSON.parse(taken.body), salt)).toBe(true);
  const refused = jazzcash.acknowledge({ kind: 'rejected', why: 'bad_signature' });
  expect(refused.status).toBe(400);
  expect(JSON.parse(refused.body)).toMatchObject({ pp_ResponseCode: '199' });
  expect(isSigned(JSON.parse(refused.body), salt)).toBe(true);
});

test('times are Karachi’s', () => {
  expect(karachiTime(new Date('2026-12-31T19:00:00Z'))).toBe('20270101000000');
});

test('words lose what the gateway would replace', () => {
  expect(plainWords('  Ajrak <b>"اجرک"</b> 100% | {a}, b-c. ')).toBe('Ajrak b b 100 a , b-c.');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const words = plainWords(text);
      expect(words).toMatch(/^[A-Za-z0-9 .,-]{0,200}$/);
      expect(words).toBe(words.trim());
    }),
  );
});
