import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Stripe from 'stripe';
import type { ProviderKey } from '@/domain/payment/fact';
import { jazzcashHash } from '@/platform/payments/jazzcash-hash';
import type { Inbound } from '@/platform/payments/port';
import { serveTwins } from '@/sandbox/payments/serve';
import { twinsOf } from '@/sandbox/payments/twins';

const keys = {
  STRIPE_SECRET_KEY: 'sk_test_of_the_market',
  STRIPE_WEBHOOK_SECRET: 'whsec_of_the_market',
  JAZZCASH_MERCHANT_ID: 'MC00001',
  JAZZCASH_PASSWORD: 'market-pass',
  JAZZCASH_INTEGRITY_SALT: 'market-salt1',
  JAZZCASH_MPIN: '1234',
  JAZZCASH_INQUIRY_DELAY_SECONDS: '0',
  EASYPAISA_STORE_ID: '28',
  EASYPAISA_HASH_KEY: 'ABCDEFGHIJKLMNOP',
  EASYPAISA_USERNAME: 'shop',
  EASYPAISA_PASSWORD: 'p4ss',
  EASYPAISA_ACCOUNT_NUMBER: '123456',
  PAYMENT_CALL_SECONDS: '1',
  BANK_IBAN: 'PK36SCBL0000001123456702',
  BANK_TITLE: 'Hunarmand (test)',
  BANK_NAME: 'Test Bank',
};
/** Nobody listens there: what the gateways say is brought by hand, in any order. */
const nowhere = 'http://127.0.0.1:1';

/** The gateways' twins; what they would tell the shop, the test says for them. Before anything reads the settings. */
export async function openTwins() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'market-'));
  const twins = twinsOf({ ...keys, BASE_URL: nowhere }, folder);
  const { url, stop } = await serveTwins(twins, 0);
  Object.assign(process.env, keys, {
    DATA_DIR: folder,
    STRIPE_API_URL: url,
    JAZZCASH_URL: url,
    EASYPAISA_URL: url,
  });
  return {
    close: async () => {
      await stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Said = {
  readonly provider: ProviderKey;
  readonly reference: string;
  readonly amountMinor: number;
  readonly outcome: 'paid' | 'pending' | 'expired' | 'failed';
  readonly isForged: boolean;
  /** The same number is the same message. */
  readonly turn: number;
  readonly now: Date;
};

/** What a gateway sends us, with its real signature; Easypaisa signs nothing and only gives a hint. */
export function messageOf(said: Said): Inbound {
  if (said.provider === 'stripe') return stripeMessage(said);
  return said.provider === 'jazzcash' ? jazzcashMessage(said) : easypaisaMessage(said);
}

const inbound = ({ now }: Said, rawBody: string, headers: Record<string, string>): Inbound => ({
  via: 'webhook',
  method: 'POST',
  headers,
  query: {},
  rawBody: Buffer.from(rawBody),
  now,
});

const eventTypes = {
  paid: 'checkout.session.completed',
  pending: 'checkout.session.completed',
  expired: 'checkout.session.expired',
  failed: 'checkout.session.async_payment_failed',
} as const;

function stripeMessage(said: Said): Inbound {
  const timestamp = Math.floor(said.now.getTime() / 1000);
  const payload = JSON.stringify({
    id: `evt_${said.reference}_${said.outcome}_${said.amountMinor}_${said.turn}`,
    object: 'event',
    type: eventTypes[said.outcome],
    created: timestamp,
    data: {
      object: {
        id: `cs_test_${said.reference}`,
        object: 'checkout.session',
        client_reference_id: said.reference,
        status: said.outcome === 'expired' ? 'expired' : 'complete',
        payment_status: said.outcome === 'paid' ? 'paid' : 'unpaid',
        amount_total: said.amountMinor,
        currency: 'pkr',
      },
    },
  });
  const secret = said.isForged ? 'whsec_of_a_thief' : keys.STRIPE_WEBHOOK_SECRET;
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
  return inbound(said, payload, { 'stripe-signature': signature });
}

const codes = { paid: '121', pending: '157', expired: '116', failed: '004' } as const;

function jazzcashMessage(said: Said): Inbound {
  const fields = {
    pp_MerchantID: keys.JAZZCASH_MERCHANT_ID,
    pp_TxnRefNo: said.reference,
    pp_ResponseCode: codes[said.outcome],
    pp_Amount: String(said.amountMinor),
    pp_TxnCurrency: 'PKR',
    pp_AuthCode: String(said.turn),
  };
  const salt = said.isForged ? 'a-salt-of-a-thief' : keys.JAZZCASH_INTEGRITY_SALT;
  const body = new URLSearchParams({ ...fields, pp_SecureHash: jazzcashHash(fields, salt) });
  return inbound(said, body.toString(), { 'content-type': 'application/x-www-form-urlencoded' });
}

function easypaisaMessage(said: Said): Inbound {
  const base = process.env.EASYPAISA_URL ?? nowhere;
  const url = `${base}/easypay-service/rest/v1/order-status/28/${said.reference}`;
  return inbound(said, new URLSearchParams({ url }).toString(), {
    'content-type': 'application/x-www-form-urlencoded',
  });
}
