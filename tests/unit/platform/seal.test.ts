import fc from 'fast-check';
import { expect, test } from 'vitest';
import { open, seal } from '@/platform/seal';

// Vite keeps the path of its own pages under this name.
process.env.BASE_URL = 'http://127.0.0.1:3000';
process.env.ENCRYPTION_KEY = 'an-encryption-key-for-tests-long-enough';

test('what is sealed can be opened for the same purpose', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(open('payout.iban', seal('payout.iban', text))).toBe(text);
    }),
  );
});

test('it shows nothing of the text, and never looks the same twice', () => {
  const sealed = seal('payout.iban', 'PK36SCBL0000001123456702');
  expect(sealed).toMatch(/^v1\.[\w-]+\.[\w-]+$/);
  expect(sealed).not.toContain('SCBL');
  expect(seal('payout.iban', 'PK36SCBL0000001123456702')).not.toBe(sealed);
});

test('another purpose opens nothing', () => {
  expect(() => open('artisan.cnic', seal('payout.iban', 'PK36'))).toThrow();
});

test('a changed text opens nothing', () => {
  const sealed = seal('payout.iban', 'PK36SCBL0000001123456702');
  const [, wrapped = '', box = ''] = sealed.split('.');
  fc.assert(
    fc.property(fc.nat(wrapped.length - 2), fc.nat(box.length - 2), (inKey, inBox) => {
      expect(() => open('payout.iban', ['v1', changed(wrapped, inKey), box].join('.'))).toThrow();
      expect(() => open('payout.iban', ['v1', wrapped, changed(box, inBox)].join('.'))).toThrow();
    }),
  );
});

test.each(['', 'v1', 'v1..', 'v1.AAAA.AAAA', 'v2.a.b', 'PK36SCBL0000001123456702'])(
  '%j is no sealed text',
  (text) => {
    expect(() => open('payout.iban', text)).toThrow();
  },
);

test('the data key of one value opens no other', () => {
  const [, wrapped] = seal('payout.iban', 'one').split('.');
  const [, , box] = seal('payout.iban', 'two').split('.');
  expect(() => open('payout.iban', `v1.${wrapped}.${box}`)).toThrow();
});

const changed = (text: string, at: number): string =>
  text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
