import { easypaisaTwin } from './easypaisa/twin';
import { jazzcashTwin } from './jazzcash/twin';
import { stripeTwin } from './stripe/twin';
import type { Twin } from './twin';

type Environment = Readonly<Record<string, string | undefined>>;

/** The gateways whose keys are set, by the names under which the shop knows them; the others are left out. */
export function twinsOf(environment: Environment, folder: string): Twin[] {
  const of = (name: string): string => environment[name] ?? '';
  const home = { shopUrl: of('BASE_URL') || `http://127.0.0.1:${of('PORT') || 3000}`, folder };
  const stripe = {
    secretKey: of('STRIPE_SECRET_KEY'),
    webhookSecret: of('STRIPE_WEBHOOK_SECRET'),
  };
  const jazzcash = {
    merchantId: of('JAZZCASH_MERCHANT_ID'),
    password: of('JAZZCASH_PASSWORD'),
    integritySalt: of('JAZZCASH_INTEGRITY_SALT'),
    mpin: of('JAZZCASH_MPIN'),
  };
  const easypaisa = {
    storeId: of('EASYPAISA_STORE_ID'),
    hashKey: of('EASYPAISA_HASH_KEY'),
    username: of('EASYPAISA_USERNAME'),
    password: of('EASYPAISA_PASSWORD'),
    accountNumber: of('EASYPAISA_ACCOUNT_NUMBER'),
  };
  return [
    ...(isWhole(stripe) ? [stripeTwin({ ...stripe, ...home })] : []),
    ...(isWhole(jazzcash) ? [jazzcashTwin({ ...jazzcash, ...home })] : []),
    ...(isWhole(easypaisa) ? [easypaisaTwin({ ...easypaisa, ...home })] : []),
  ];
}

/** An empty key is one that anybody can sign with. */
const isWhole = (keys: Readonly<Record<string, string>>): boolean =>
  Object.values(keys).every((key) => key !== '');
