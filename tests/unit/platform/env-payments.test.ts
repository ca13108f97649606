import { expect, test } from 'vitest';
import { readSettings } from '@/platform/env';
import { paymentSelfCheck } from '@/platform/env-payments';
import { formTargets } from '@/platform/payments/form-targets';
import { sandboxPayments } from '../../../scripts/sandbox-payments.mjs';

const secret = 'x'.repeat(32);
const real = {
  DEMO: '0',
  BASE_URL: 'https://shop.example',
  SECRET: secret,
  ENCRYPTION_KEY: secret,
  MESSAGE_GATEWAY_URL: 'https://messages.example',
  MESSAGE_GATEWAY_KEY: secret,
};
const stripe = { STRIPE_SECRET_KEY: 'sk_live_1', STRIPE_WEBHOOK_SECRET: 'whsec_1' };
const jazzcash = {
  JAZZCASH_URL: 'https://payments.jazzcash.com.pk/',
  JAZZCASH_MERCHANT_ID: 'MC1',
  JAZZCASH_PASSWORD: 'p4ssw0rd',
  JAZZCASH_INTEGRITY_SALT: 's4lt',
  JAZZCASH_MPIN: '1234',
};
const easypaisa = {
  EASYPAISA_URL: 'https://easypay.easypaisa.com.pk',
  EASYPAISA_STORE_ID: '28',
  EASYPAISA_HASH_KEY: 'ABCDEFGHIJKLMNOP',
  EASYPAISA_USERNAME: 'shop',
  EASYPAISA_PASSWORD: 'p4ssw0rd',
  EASYPAISA_ACCOUNT_NUMBER: '123456',
};
const bank = {
  BANK_IBAN: 'PK36 SCBL 0000 0011 2345 6702',
  BANK_TITLE: 'Hunarmand',
  BANK_NAME: 'A bank',
};
const everything = { ...real, ...stripe, ...jazzcash, ...easypaisa, ...bank };

test('with every key every way of paying is offered', () => {
  const { settings, problems } = readSettings(everything);
  expect(problems).toEqual([]);
  expect(paymentSelfCheck(settings.payments)).toEqual([]);
  expect(settings.paymentCallSeconds).toBe(90);
  expect(settings.payments.stripe?.apiUrl).toBeNull();
  expect(settings.payments.jazzcash).toMatchObject({
    url: 'https://payments.jazzcash.com.pk',
    inquiryDelaySeconds: 600,
  });
  expect(settings.payments.bank?.iban).toBe('PK36SCBL0000001123456702');
});

test('without keys nothing is offered, and each missing setting is named', () => {
  const { settings, problems } = readSettings(real);
  expect(problems).toEqual([]);
  const sentences = paymentSelfCheck(settings.payments);
  expect(sentences).toHaveLength(4);
  for (const keys of [stripe, jazzcash, easypaisa, bank]) {
    const names = Object.keys(keys);
    expect(sentences.filter((one) => names.every((name) => one.includes(name)))).toHaveLength(1);
  }
});

test.each([stripe, jazzcash, easypaisa, bank].flatMap((keys) => Object.keys(keys)))(
  'a gateway without %s alone refuses the start',
  (name) => {
    const { problems } = readSettings({ ...everything, [name]: '' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${name} is missing`);
  },
);

test.each([
  ['STRIPE_SECRET_KEY', 'pk_live_public'],
  ['STRIPE_WEBHOOK_SECRET', 'sk_live_1'],
  ['STRIPE_API_URL', 'http://api.example'],
  ['JAZZCASH_URL', 'http://payments.jazzcash.com.pk'],
  ['JAZZCASH_URL', 'https://payments.jazzcash.com.pk/CustomerPortal'],
  ['JAZZCASH_INQUIRY_DELAY_SECONDS', 'soon'],
  ['EASYPAISA_URL', 'easypay.easypaisa.com.pk'],
  ['EASYPAISA_HASH_KEY', 'ABCDEFGHIJKLMNOPQ'],
  ['BANK_IBAN', 'PK37SCBL0000001123456702'],
  ['BANK_IBAN', 'GB82WEST12345698765432'],
])('a wrong %s (%s) is named and, where it is a key, not repeated', (name, value) => {
  const { problems } = readSettings({ ...everything, [name]: value });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^${name} `));
  if (!name.startsWith('JAZZCASH_INQUIRY')) expect(problems[0]).not.toContain(value);
});

test("a demo's own keys are ones that the shop accepts, and stay", () => {
  const { settings } = readSettings({});
  const made = sandboxPayments(settings, {});
  const reading = readSettings(made);
  expect(reading.problems).toEqual([]);
  expect(paymentSelfCheck(reading.settings.payments)).toEqual([]);
  expect(reading.settings.paymentCallSeconds).toBeLessThan(8);
  expect(sandboxPayments(settings, made)).toEqual(made);
  expect(formTargets(reading.settings.payments)).toEqual(['http://127.0.0.1:3001']);
});

test("a demo leaves a gateway's real keys alone", () => {
  const { settings } = readSettings(easypaisa);
  const made = sandboxPayments(settings, {});
  expect(Object.keys(made).filter((name) => name.startsWith('EASYPAISA'))).toEqual([]);
  // A real wallet may take its time.
  expect(made).not.toHaveProperty('PAYMENT_CALL_SECONDS');
});

test("forms may end at the offered gateways' origins only", () => {
  expect(formTargets(readSettings(real).settings.payments)).toEqual([]);
  expect(formTargets(readSettings(everything).settings.payments)).toEqual([
    'https://checkout.stripe.com',
    'https://payments.jazzcash.com.pk',
    'https://easypay.easypaisa.com.pk',
  ]);
});
