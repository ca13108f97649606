import { ibanRest, ibanShape } from '../domain/payout/iban';
import { readWhole, type Source } from './env-reading';
import type { PaymentSettings } from './payments/settings';

type Gateway = keyof PaymentSettings;

/** What each gateway can't do without. */
const needed = {
  stripe: ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET'],
  jazzcash: [
    'JAZZCASH_URL',
    'JAZZCASH_MERCHANT_ID',
    'JAZZCASH_PASSWORD',
    'JAZZCASH_INTEGRITY_SALT',
    'JAZZCASH_MPIN',
  ],
  easypaisa: [
    'EASYPAISA_URL',
    'EASYPAISA_STORE_ID',
    'EASYPAISA_HASH_KEY',
    'EASYPAISA_USERNAME',
    'EASYPAISA_PASSWORD',
    'EASYPAISA_ACCOUNT_NUMBER',
  ],
  bank: ['BANK_IBAN', 'BANK_TITLE', 'BANK_NAME'],
} as const satisfies Record<Gateway, readonly string[]>;

const called: Readonly<Record<Gateway, string>> = {
  stripe: 'Payment by card (Stripe)',
  jazzcash: 'Payment by JazzCash',
  easypaisa: 'Payment by Easypaisa',
  bank: 'Payment by bank transfer',
};

/**
 * Reads the gateways' keys. A gateway without any is null; one with some of them, or with one that can't be right,
 * is a problem. No problem ever repeats a key.
 */
export function readPayments(source: Source, demo: boolean, problems: string[]): PaymentSettings {
  const read = readerOf(source, demo, problems);
  const inquiryDelaySeconds = readWhole(
    source,
    'JAZZCASH_INQUIRY_DELAY_SECONDS',
    600,
    0,
    86_400,
    problems,
  );
  return {
    stripe: read.all('stripe') && {
      secretKey: read.shaped('STRIPE_SECRET_KEY', /^[sr]k_\S+$/, 'start with sk_ or rk_'),
      webhookSecret: read.shaped('STRIPE_WEBHOOK_SECRET', /^whsec_\S+$/, 'start with whsec_'),
      apiUrl: read.text('STRIPE_API_URL') === '' ? null : read.url('STRIPE_API_URL'),
    },
    jazzcash: read.all('jazzcash') && {
      url: read.url('JAZZCASH_URL'),
      merchantId: read.text('JAZZCASH_MERCHANT_ID'),
      password: read.text('JAZZCASH_PASSWORD'),
      integritySalt: read.text('JAZZCASH_INTEGRITY_SALT'),
      mpin: read.text('JAZZCASH_MPIN'),
      inquiryDelaySeconds,
    },
    easypaisa: read.all('easypaisa') && {
      url: read.url('EASYPAISA_URL'),
      storeId: read.text('EASYPAISA_STORE_ID'),
      hashKey: read.shaped(
        'EASYPAISA_HASH_KEY',
        /^[!-~]{16}(?:[!-~]{8}){0,2}$/,
        'have 16, 24 or 32 characters',
      ),
      username: read.text('EASYPAISA_USERNAME'),
      password: read.text('EASYPAISA_PASSWORD'),
      accountNumber: read.text('EASYPAISA_ACCOUNT_NUMBER'),
    },
    bank: read.all('bank') && {
      iban: readIban(read.text('BANK_IBAN'), problems),
      title: read.text('BANK_TITLE'),
      bankName: read.text('BANK_NAME'),
    },
  };
}

/** A sentence for each way of paying that is not offered, naming the settings that are missing. */
export function paymentSelfCheck(payments: PaymentSettings): string[] {
  return gateways
    .filter((gateway) => payments[gateway] === null)
    .map((gateway) => `${called[gateway]} is not offered: set ${listed(needed[gateway])}.`);
}

const gateways = ['stripe', 'jazzcash', 'easypaisa', 'bank'] as const satisfies readonly Gateway[];

function readerOf(source: Source, demo: boolean, problems: string[]) {
  const text = (name: string): string => source[name]?.trim() ?? '';
  return {
    text,
    /** True when every key is there, null when none is. */
    all: (gateway: Gateway): true | null => {
      const missing = needed[gateway].filter((name) => text(name) === '');
      if (missing.length === 0) return true;
      if (missing.length < needed[gateway].length) {
        const verb = missing.length === 1 ? 'is' : 'are';
        problems.push(
          `${listed(missing)} ${verb} missing; ${called[gateway]} needs all of its settings, or none to be left out.`,
        );
      }
      return null;
    },
    shaped: (name: string, shape: RegExp, wants: string): string => {
      if (!shape.test(text(name))) problems.push(`${name} must ${wants}.`);
      return text(name);
    },
    url: (name: string): string => {
      const url = text(name);
      if (!isGatewayUrl(url, demo)) {
        const scheme = demo ? 'http:// or https://' : 'https://';
        problems.push(`${name} must be an address starting with ${scheme}, without a path.`);
      }
      return url.replace(/\/+$/, '');
    },
  };
}

/** Money goes over TLS, except to a sandbox on this machine. */
function isGatewayUrl(text: string, demo: boolean): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search, hash } = new URL(text);
  const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && (demo || isHere));
  return isSafe && pathname === '/' && search === '' && hash === '';
}

function readIban(text: string, problems: string[]): string {
  const iban = text.replace(/\s/g, '').toUpperCase();
  if (!ibanShape.test(iban) || ibanRest(iban) !== 1) {
    problems.push(
      'BANK_IBAN must be a Pakistani IBAN (PK and 22 more characters); its check digits do not fit.',
    );
  }
  return iban;
}

const listed = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
