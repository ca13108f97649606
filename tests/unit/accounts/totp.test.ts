import { beforeAll, expect, test } from 'vitest';

process.env.SECRET ??= 'a-secret-for-tests-that-is-long-enough';
process.env.BASE_URL = 'http://127.0.0.1:3000';

let totp: typeof import('@/modules/accounts/commands/totp');
beforeAll(async () => {
  totp = await import('@/modules/accounts/commands/totp');
});

test('a second factor is sealed for one user and opens for no other', () => {
  const sealed = totp.sealSecret('JBSWY3DPEHPK3PXP', 'usr_a');
  expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
  expect(totp.openSecret(sealed, 'usr_a')).toBe('JBSWY3DPEHPK3PXP');
  expect(() => totp.openSecret(sealed, 'usr_b')).toThrow();
  expect(() => totp.openSecret(`${sealed.slice(0, -2)}AA`, 'usr_a')).toThrow();
});

test('codes follow RFC 6238 and one step to either side', () => {
  // Appendix B: the seed "12345678901234567890", at 59 s the code ends in 287082.
  const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  const at = (seconds: number) => new Date(seconds * 1000);
  expect(totp.stepOf(seed, '287082', at(59))).toBe(1);
  expect(totp.stepOf(seed, '287082', at(89))).toBe(1);
  expect(totp.stepOf(seed, '287082', at(15))).toBe(1);
  expect(totp.stepOf(seed, '287082', at(91))).toBeNull();
  expect(totp.stepOf(seed, '287083', at(59))).toBeNull();
});

test('every session is offered another secret', () => {
  expect(totp.offeredSecret('ses_a')).toMatch(/^[A-Z2-7]{32}$/);
  expect(totp.offeredSecret('ses_a')).not.toBe(totp.offeredSecret('ses_b'));
});
