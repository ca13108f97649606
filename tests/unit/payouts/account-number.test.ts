import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskedNumber, readIban, readNumber, readWallet } from '@/domain/payout/account-number';
import { ibanRest } from '@/domain/payout/iban';

const good = 'PK36SCBL0000001123456702';
const code = (written: string) => {
  const read = readIban(written);
  return read.ok ? read.value : read.failure.code;
};

describe('an IBAN', () => {
  test.each([
    'PK36 SCBL 0000 0011 2345 6702',
    'pk36-scbl-0000001123456702',
    ` ${good}\u200F`,
    'PK۳۶SCBL۰۰۰۰۰۰۱۱۲۳۴۵۶۷۰۲',
  ])('is read as people write it: %s', (written) => expect(code(written)).toBe(good));

  test.each([
    ['', 'payout_number.missing'],
    ['GB82 WEST 1234 5698 7654 32', 'payout_number.foreign'],
    ['PK36SCBL000000112345670', 'payout_number.length'],
    ['0300 1234567', 'payout_number.length'],
    ['PK36SC8L0000001123456702', 'payout_number.malformed'],
    ['PK36SCBL0000001123456703', 'payout_number.mistyped'],
  ])('%s is refused with its own sentence', (written, failure) => {
    expect(code(written)).toBe(failure);
  });

  const body = fc
    .tuple(fc.stringMatching(/^[A-Z]{4}$/), fc.stringMatching(/^[0-9]{16}$/))
    .map((parts) => parts.join(''));
  const whole = body.map((text) => {
    const check = 98 - ibanRest(`PK00${text}`);
    return `PK${String(check).padStart(2, '0')}${text}`;
  });

  test('with its own check digits is taken, and one wrong digit or two swapped never are', () => {
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: 8, max: 23 }),
        fc.integer({ min: 1, max: 9 }),
        (iban, at, by) => {
          expect(code(iban)).toBe(iban);
          const digit = (Number(iban[at]) + by) % 10;
          expect(code(iban.slice(0, at) + digit + iban.slice(at + 1))).toBe(
            'payout_number.mistyped',
          );
          const [a = '', b = ''] = [iban[at - 1], iban[at]];
          const swapped = iban.slice(0, at - 1) + b + a + iban.slice(at + 1);
          if (at > 8 && a !== b) expect(code(swapped)).toBe('payout_number.mistyped');
        },
      ),
    );
  });
});

test('a wallet is a Pakistani mobile number', () => {
  for (const written of ['0300 1234567', '+92 300 1234567', '۰۳۰۰۱۲۳۴۵۶۷'])
    expect(readWallet(written)).toMatchObject({ value: '03001234567' });
  expect(readWallet('042 1234567')).toMatchObject({
    failure: { code: 'payout_number.not_mobile', field: 'number' },
  });
  expect(readNumber('jazzcash', '')).toMatchObject({ failure: { code: 'payout_number.missing' } });
});

test('what is shown is never the whole number', () => {
  expect(maskedNumber(good)).toBe('PK36…6702');
  expect(maskedNumber('03001234567')).toBe('0300…567');
});

test('nothing that is written throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (written) => {
      expect(typeof readIban(written).ok).toBe('boolean');
      expect(typeof readWallet(written).ok).toBe('boolean');
    }),
  );
});
