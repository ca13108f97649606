import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressBlock, callerFrom, inLocale, ownPath } from '@/platform/request';
import { owed } from '@/platform/session-row';

describe('returnTo', () => {
  test.each(['/studio', '/studio/orders?state=open', '/orders/HM-2K7Q?key=a%20b', '/ur/account'])(
    'keeps the own path %s',
    (path) => expect(ownPath(path, '/x')).toBe(path),
  );

  test.each([
    'https://evil.test',
    '//evil.test',
    '/\\evil.test',
    '\\\\evil.test',
    '/a\\b',
    '/\tevil',
    '/a\nb',
    ' /a',
    'javascript:alert(1)',
    '',
    undefined,
    `/${'a'.repeat(600)}`,
  ])('refuses %j', (path) => expect(ownPath(path, '/x')).toBe('/x'));

  test('never leads to another origin, whatever is written', () => {
    const text = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.string().map((rest) => `/${rest}`),
    );
    fc.assert(
      fc.property(text, (written) => {
        const to = new URL(ownPath(written, '/x'), 'https://shop.test');
        expect(to.origin).toBe('https://shop.test');
      }),
    );
  });
});

test('addresses take the language of the page once', () => {
  expect(inLocale('ur', '/account')).toBe('/ur/account');
  expect(inLocale('ur', '/ur/account')).toBe('/ur/account');
  expect(inLocale('en', '/ur/account')).toBe('/account');
  expect(inLocale('ur', '/')).toBe('/ur');
  expect(inLocale('en', '/ur')).toBe('/');
  expect(inLocale('en', '/urban')).toBe('/urban');
});

describe('the address a throttle counts', () => {
  test('is the one the nearest proxy saw, not the one the client claims', () => {
    const headers = new Map([['x-forwarded-for', '1.1.1.1, 203.0.113.7']]);
    expect(callerFrom((name) => headers.get(name)).address).toBe('203.0.113.7');
  });

  test('is a whole household in IPv6', () => {
    expect(addressBlock('2001:db8:1:2:aaaa:bbbb:cccc:dddd')).toBe('2001:db8:1:2::/64');
    expect(addressBlock('2001:db8:1:2::9')).toBe('2001:db8:1:2::/64');
    expect(addressBlock('::ffff:203.0.113.7')).toBe('203.0.113.7');
    expect(addressBlock('::1')).toBe('0:0:0:0::/64');
    expect(addressBlock('')).toBe('unknown');
  });
});

test.each([
  ['staff outside a demo', [true, false, false, false], 'enrolment'],
  ['staff in a demo', [true, false, false, true], 'nothing'],
  ['staff who enrolled, in a demo too', [true, true, false, true], 'second_factor'],
  ['staff who showed it', [true, true, true, false], 'nothing'],
  ['an artisan', [false, false, false, false], 'nothing'],
] as const)('%s: what a session owes', (_who, [isStaff, enrolled, shown, demo], owes) => {
  expect(owed(isStaff, enrolled, shown, demo)).toBe(owes);
});
