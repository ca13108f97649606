import { expect, test } from 'vitest';
import { redact } from '@/platform/log';

test('what may be secret or reach a person is left out at any depth', () => {
  const shown = JSON.stringify(
    redact({
      order: 'ord_1',
      password: 'hunarmand-demo',
      headers: { cookie: 'session=1', Authorization: 'Bearer 1' },
      buyer: { phone: '+923001234567', addressLine: 'House 4', landmark: 'near the mosque' },
      tries: [{ code: '123456', token: 'abc' }],
    }),
  );
  expect(shown).toContain('ord_1');
  for (const kept of ['demo', 'session=1', 'Bearer', '92300', 'House', 'mosque', '123456', 'abc']) {
    expect(shown).not.toContain(kept);
  }
});

test('a database address in an error loses its password', () => {
  const shown = JSON.stringify(redact(new Error('postgresql://me:very-secret@db/shop is gone')));
  expect(shown).toContain('postgresql://me:***@db/shop');
  expect(shown).not.toContain('very-secret');
});

test('rings, big numbers and dates do not break the line', () => {
  const ring: Record<string, unknown> = { sum: 12n, at: new Date(0) };
  ring.self = ring;
  expect(() => JSON.stringify(redact(ring))).not.toThrow();
});
