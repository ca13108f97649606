import { notExpected } from './bank';
import type { PaymentProvider } from './port';

const TWO_DAYS = 48 * 60 * 60;

/** Cash at the door. The buyer's word and the courier's remittance move it, never a message from outside. */
export const codProvider: PaymentProvider = {
  key: 'cod',
  capabilities: {
    currencies: ['PKR'],
    refund: 'none',
    inquiry: false,
    inquiryDelaySeconds: 0,
    attemptTtlSeconds: TWO_DAYS,
  },
  start: async () => ({ outcome: 'pending', next: { kind: 'none' } }),
  read: async () => ({ kind: 'ignored', why: 'cash sends no messages' }),
  acknowledge: () => notExpected,
};
