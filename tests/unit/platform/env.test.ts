import { expect, test } from 'vitest';
import { readSettings } from '@/platform/env';

const secret = 'x'.repeat(32);
const real = {
  DEMO: '0',
  BASE_URL: 'https://shop.example/',
  SECRET: secret,
  ENCRYPTION_KEY: secret,
  MESSAGE_GATEWAY_URL: 'https://messages.example',
  MESSAGE_GATEWAY_KEY: secret,
};

test('an empty environment is a demo on the usual ports', () => {
  const { settings, problems } = readSettings({});
  expect(problems).toEqual([]);
  expect(settings).toMatchObject({ demo: true, port: 3000, sandboxPort: 3001, host: '127.0.0.1' });
});

test.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['SANDBOX_PORT', '3000'],
  ['DEMO', 'maybe'],
  ['DATABASE_URL', 'mysql://somewhere'],
  ['DATABASE_POOL', '0'],
  ['BASE_URL', 'shop.example'],
  ['SECRET', 'short'],
  ['ENCRYPTION_KEY', 'short'],
  ['PAYMENT_CALL_SECONDS', '0'],
  ['HOST', '0.0.0.0'],
])('a wrong %s (%s) is named in one sentence', (name, value) => {
  const { problems } = readSettings({ [name]: value });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^${name} `));
});

test('a demo listens on this machine only', () => {
  expect(readSettings({ HOST: '192.168.1.4' }).problems).toHaveLength(1);
  expect(readSettings({ ...real, HOST: '192.168.1.4' }).problems).toEqual([]);
});

test.each(Object.keys(real).filter((name) => name !== 'DEMO'))(
  'running for real needs %s',
  (name) => {
    const { problems } = readSettings({ ...real, [name]: '' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(name);
  },
);

test('an address loses its last slash', () => {
  expect(readSettings(real).settings.baseUrl).toBe('https://shop.example');
});
