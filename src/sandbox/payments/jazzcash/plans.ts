import type { Misbehaviour } from '../twin';

/** What happens once the buyer has said yes. */
export type Plan = {
  /** What truly becomes of the payment: an inquiry tells. Empty when nothing came of it. */
  readonly code: string;
  /** What the page's return or the wallet's answer says. */
  readonly told: string;
  readonly ipns: readonly string[];
  /** How the buyer or the call is answered: with the message, without a way back, with HTML, or half. */
  readonly answer: 'message' | 'dead_end' | 'html' | 'cut';
  readonly afterMillis?: number;
};

const paid: Plan = { code: '000', told: '000', ipns: ['121'], answer: 'message' };

const shared: Record<Misbehaviour, Plan> = {
  none: paid,
  decline: { ...paid, code: '004', told: '004', ipns: ['004'] },
  slow: paid,
  lost_callback: { ...paid, ipns: [] },
  callback_five_times: { ...paid, ipns: ['121', '121', '121', '121', '121'] },
  callbacks_out_of_order: { ...paid, ipns: ['121', '157', '129'] },
  wrong_amount: paid,
  bad_signature: paid,
  success_after_cancel: { ...paid, told: '112' },
  html_error: { code: '', told: '', ipns: [], answer: 'html' },
  refund_refused: paid,
  cut_connection: { ...paid, ipns: [], answer: 'cut' },
};

export const pagePlans: Record<Misbehaviour, Plan> = {
  ...shared,
  slow: { ...paid, told: '157' },
  lost_callback: { ...shared.lost_callback, answer: 'dead_end' },
};

/** The phone is approved at once, with the moment that a network takes. */
export const walletPlans: Record<Misbehaviour, Plan> = {
  ...shared,
  slow: { ...paid, afterMillis: 8000 },
  lost_callback: { ...shared.lost_callback, told: '157' },
};

/** One rupee less than was asked for; of a single rupee, one more. */
export const otherAmount = (minor: number): number => (minor > 100 ? minor - 100 : minor + 100);
