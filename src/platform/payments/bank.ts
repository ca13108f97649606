import type { Acknowledgement, PaymentProvider } from './port';
import type { PaymentSettings } from './settings';

type BankSettings = NonNullable<PaymentSettings['bank']>;

const TWO_DAYS = 48 * 60 * 60;

/**
 * Bank transfer or Raast to our own account. The bank tells us nothing: finance finds the reference on the statement
 * and confirms it as staff, so nothing is ever read or inquired here.
 */
export function bankProvider(settings: BankSettings): PaymentProvider {
  return {
    key: 'bank',
    capabilities: {
      currencies: ['PKR'],
      refund: 'none',
      inquiry: false,
      inquiryDelaySeconds: 0,
      attemptTtlSeconds: TWO_DAYS,
    },
    start: async ({ attemptRef }) => ({
      outcome: 'pending',
      next: {
        kind: 'transfer',
        iban: settings.iban,
        title: settings.title,
        bank: settings.bankName,
        reference: attemptRef,
      },
    }),
    read: async () => ({ kind: 'ignored', why: 'a bank sends no messages' }),
    acknowledge: () => notExpected,
  };
}

export const notExpected: Acknowledgement = {
  status: 404,
  contentType: 'text/plain; charset=utf-8',
  body: 'nothing is here',
};
