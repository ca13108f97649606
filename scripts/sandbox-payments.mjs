// The keys with which a demo's shop and its sandbox know each other.
import { randomBytes, randomInt } from 'node:crypto';

const hex = (bytes) => randomBytes(bytes).toString('hex');
const digits = (length) => Array.from({ length }, () => randomInt(1, 10)).join('');

// Shaped like the gateways' own.
const keys = {
  stripe: () => ({
    STRIPE_SECRET_KEY: `sk_test_${hex(24)}`,
    STRIPE_WEBHOOK_SECRET: `whsec_${hex(24)}`,
  }),
  jazzcash: () => ({
    JAZZCASH_MERCHANT_ID: `MC${digits(5)}`,
    JAZZCASH_PASSWORD: hex(5),
    JAZZCASH_INTEGRITY_SALT: hex(5),
    JAZZCASH_MPIN: digits(4),
  }),
  easypaisa: () => ({
    EASYPAISA_STORE_ID: digits(5),
    EASYPAISA_HASH_KEY: hex(8).toUpperCase(),
    EASYPAISA_USERNAME: 'hunarmand-demo',
    EASYPAISA_PASSWORD: hex(16),
    EASYPAISA_ACCOUNT_NUMBER: digits(9),
  }),
  // No bank has this code, so nobody can send money there.
  bank: () => ({
    BANK_IBAN: 'PK90DEMO0000123456789012',
    BANK_TITLE: 'Hunarmand (demo)',
    BANK_NAME: 'Demo Bank',
  }),
};

/**
 * The environment of every gateway that has no keys of its own. Keys that an earlier start made (`kept`) stay, so
 * that payments begun before a restart can still be asked about.
 */
export function sandboxPayments({ payments, sandboxPort }, kept) {
  const sandbox = `http://127.0.0.1:${sandboxPort}`;
  const made = {};
  for (const [gateway, makeKeys] of Object.entries(keys)) {
    if (payments[gateway] !== null) continue;
    for (const [name, value] of Object.entries(makeKeys())) made[name] = kept[name] ?? value;
  }
  if (payments.stripe === null) made.STRIPE_API_URL = sandbox;
  if (payments.jazzcash === null) {
    made.JAZZCASH_URL = sandbox;
    // The real one's ten minutes are longer than anybody watches a demo.
    made.JAZZCASH_INQUIRY_DELAY_SECONDS = process.env.JAZZCASH_INQUIRY_DELAY_SECONDS || '15';
  }
  if (payments.easypaisa === null) made.EASYPAISA_URL = sandbox;
  // Shorter than the sandbox's slow answers, so that they are seen to come too late.
  if (payments.jazzcash === null && payments.easypaisa === null)
    made.PAYMENT_CALL_SECONDS = process.env.PAYMENT_CALL_SECONDS || '5';
  return made;
}
