import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * A demo's settings as `npm start` makes them: every way of paying has keys, and nobody answers at the gateways'
 * addresses. Before anything reads the settings; answers how to give the folder up again.
 */
export function setDemoKeys(): () => void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demo-town-'));
  const nowhere = 'http://127.0.0.1:1';
  Object.assign(process.env, {
    DATA_DIR: folder,
    STRIPE_SECRET_KEY: 'sk_test_of_the_demo',
    STRIPE_WEBHOOK_SECRET: 'whsec_of_the_demo',
    STRIPE_API_URL: nowhere,
    JAZZCASH_MERCHANT_ID: 'MC10001',
    JAZZCASH_PASSWORD: 'a-password',
    JAZZCASH_INTEGRITY_SALT: 'a-salt-of-16-sig',
    JAZZCASH_MPIN: '1234',
    JAZZCASH_URL: nowhere,
    EASYPAISA_STORE_ID: '12345',
    EASYPAISA_HASH_KEY: '0123456789ABCDEF',
    EASYPAISA_USERNAME: 'demo',
    EASYPAISA_PASSWORD: 'a-password',
    EASYPAISA_ACCOUNT_NUMBER: '123456789',
    EASYPAISA_URL: nowhere,
    BANK_IBAN: 'PK36SCBL0000001123456702',
    BANK_TITLE: 'Hunarmand (demo)',
    BANK_NAME: 'Demo Bank',
  });
  return () => fs.rmSync(folder, { recursive: true, force: true });
}
