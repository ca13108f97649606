import fc from 'fast-check';
import { expect, test } from 'vitest';
import { karachiMoment, minorOf, onePlace, twoPlaces } from '@/platform/payments/easypaisa-amounts';
import { merchantHash } from '@/platform/payments/easypaisa-hash';
import { openHash } from '@/sandbox/payments/easypaisa/hash';

const key = 'ABCDEFGHIJKLMNOP';
const vectors = [
  [
    'amount=10&expiryDate=20150101 151515&orderRefNum=11001&postBackURL=http://localhost:9081/local/status.php&storeId=28',
    'sxPEgVMONNOhfIHgC3dtmtgEJmzcdVs+O8+IJE8r8OgPJSYg7sykGdmxkTGSRbA9lq7nLfoq9XgVYzAVh9g8p/GOl5TfpUGTTHoy8kKvwQa13yPsx23eUcRM3yRzXzqL9XMTR3V1dDeRDCgOeN1x2G/vEQcKrUIOtvPq1nbH0C0=',
  ],
  [
    'amount=2500.0&autoRedirect=1&expiryDate=20260102 120000&orderRefNum=E1&paymentMethod=MA_PAYMENT_METHOD&postBackURL=https://shop.example.pk/ep/return&storeId=28',
    'JhECROsX2UC5qyYUggabE85IVmCGHxGlKTqjtSMKAiz3NzXasPI3DGVe152f/0xdcCGKAVgsUl22GNHTvHALVnRUYQ7CURbMM8si54gRin+12GtqbFvQUV3oR66Ye0osUQtNLokEE+7fbr9Ds9mBFuKLGWvnl/OBatbNWIT5QvE80qe60k9EcmiYiGQo3Iyy/kvlDcuF2aaCLL0Jn2UXdw==',
  ],
] as const;

const fieldsOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split('&').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );

test.each(vectors)('the shop hashes %s as Easypaisa does', (text, hash) => {
  const fields = fieldsOf(text);
  const shuffled = Object.fromEntries(Object.entries(fields).reverse());
  expect(merchantHash(shuffled, key)).toBe(hash);
  expect(merchantHash({ ...fields, emailAddr: '', merchantHashedReq: 'x' }, key)).toBe(hash);
});

test.each(vectors)('the sandbox opens the hash of %s', (text, hash) => {
  expect(openHash(hash, key)).toBe(text);
});

test.each([16, 24, 32])('keys of %d characters are used whole', (length) => {
  const long = 'K'.repeat(length);
  expect(openHash(merchantHash({ storeId: '28', amount: '1.0' }, long), long)).toBe(
    'amount=1.0&storeId=28',
  );
  expect(openHash('not a hash', long)).toBeNull();
});

test('rupees are written and read without losing a paisa', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000_000), (minor) => {
      expect(minorOf(twoPlaces(minor))).toBe(minor);
      expect(minorOf(onePlace(minor))).toBe(minor);
    }),
  );
  expect(onePlace(250_000)).toBe('2500.0');
  expect(twoPlaces(2000)).toBe('20.00');
  expect(onePlace(1999)).toBe('19.99');
  expect(minorOf(2500.55)).toBe(250_055);
});

test.each(['', '-1', '1e3', '1,000', '1.005', 'NaN', '0x10', ' 1', '١٢', '1.', '9999999999999'])(
  '%j is no amount',
  (text) => {
    expect(minorOf(text)).toBeNull();
  },
);

test('moments are those of a clock in Karachi', () => {
  expect(karachiMoment(new Date('2026-01-02T07:00:00Z'))).toBe('20260102 120000');
  expect(karachiMoment(new Date('2026-12-31T19:00:00.999Z'))).toBe('20270101 000000');
});
