import type { EasypaisaSettings } from './easypaisa-call';
import { acknowledgeEasypaisa, readEasypaisa } from './easypaisa-inbound';
import { inquireEasypaisa } from './easypaisa-inquiry';
import { openEasypaisaPage } from './easypaisa-page';
import { startEasypaisaWallet } from './easypaisa-wallet';
import type { PaymentProvider } from './port';

const HALF_AN_HOUR = 30 * 60;

/**
 * Easypaisa: a mobile account asked on its phone when the payer names one, otherwise the hosted page in two steps.
 * Nothing that comes in is signed, so only inquiries make facts. There is no public way to refund: staff does it in
 * the portal. One call takes at most `callMillis`; the start of a wallet makes up to two.
 */
export function easypaisaProvider(
  settings: EasypaisaSettings,
  callMillis: number,
): PaymentProvider {
  const desk = { settings, callMillis };
  return {
    key: 'easypaisa',
    capabilities: {
      currencies: ['PKR'],
      minMinor: 1_00,
      refund: 'none',
      inquiry: true,
      inquiryDelaySeconds: 0,
      attemptTtlSeconds: HALF_AN_HOUR,
    },
    start: async (input) =>
      input.payer.walletNumber === undefined
        ? { outcome: 'pending', next: openEasypaisaPage(settings, input) }
        : startEasypaisaWallet(desk, input, input.payer.walletNumber),
    read: async (inbound) => readEasypaisa(settings, inbound),
    acknowledge: acknowledgeEasypaisa,
    inquire: (attempt) => inquireEasypaisa(desk, attempt),
  };
}
