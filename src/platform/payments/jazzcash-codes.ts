import type { Outcome } from '@/domain/payment/fact';

type Meaning = {
  readonly outcome: Outcome;
  readonly words: string;
  /** Our request was at fault: staff has to look. */
  readonly isAlert?: true;
};

const is = (outcome: Outcome, words: string): Meaning => ({ outcome, words });
const ourFault = (words: string): Meaning => ({ outcome: 'unknown', words, isAlert: true });

/** What JazzCash's three signs mean. `unknown` is asked about again and never taken for a failure. */
const codes: Readonly<Record<string, Meaning>> = {
  '000': is('paid', 'paid'),
  '001': is('failed', 'over the limit'),
  '002': is('failed', 'no such account'),
  '003': is('failed', 'account inactive'),
  '004': is('failed', 'balance too low'),
  '024': is('failed', 'wrong PIN'),
  '055': is('unknown', 'host down'),
  '058': is('unknown', 'timed out'),
  '059': is('failed', 'rejected'),
  '060': is('failed', 'too many wrong PINs'),
  '062': is('unknown', 'host down'),
  '095': is('failed', 'rejected'),
  '101': ourFault('merchant credentials refused'),
  '105': is('failed', 'over the limit'),
  // The door was never used. Whether that is an end depends on who asks: see the inquiry.
  '109': is('failed', 'no such transaction'),
  '110': ourFault('a field was refused'),
  '111': is('failed', 'not allowed'),
  '112': is('canceled', 'canceled by the customer'),
  '113': is('failed', 'settlement lapsed'),
  '115': ourFault('our hash was refused'),
  '116': is('expired', 'expired'),
  '118': is('unknown', 'maintenance'),
  '119': is('unknown', 'awaiting reversal'),
  '121': is('paid', 'confirmed by the merchant'),
  '122': is('reversed', 'reversed'),
  '124': is('pending', 'voucher issued, waiting for cash'),
  '125': is('unknown', 'marked delivered'),
  '126': is('unknown', 'disputed'),
  '127': is('unknown', 'maintenance'),
  '129': is('failed', 'dropped'),
  '131': is('reversed', 'refunded'),
  '134': is('unknown', 'timed out'),
  '157': is('pending', 'waiting for approval'),
  '199': is('unknown', 'system error'),
  // Approved and not yet confirmed: only 000 and 121 are money.
  '200': is('authorized', 'approved, not yet confirmed'),
  '210': is('pending', 'authorisation pending'),
  '999': is('unknown', 'failed without a reason'),
};

export function meaningOf(code: string): Meaning {
  const known = Object.hasOwn(codes, code) ? codes[code] : undefined;
  if (known) return known;
  // Declines of cards and of 3-D Secure; a code nobody told us of proves nothing.
  return /^4([0-4]\d|50)$/.test(code) && code !== '400'
    ? is('failed', 'card declined')
    : is('unknown', 'a code without a known meaning');
}

/**
 * The outcome that an inquiry's payment code and status agree on. Paid only when the code says so and the status is
 * empty or Completed; where the two contradict each other nobody knows.
 */
export function inquiredOutcome(code: string, status: string): Outcome {
  const { outcome } = meaningOf(code);
  if (status === '') return outcome;
  if (status === 'Completed') return standing.has(outcome) ? outcome : 'unknown';
  if (status === 'Pending') return outcome === 'reversed' ? 'unknown' : 'pending';
  if (!endings.has(status)) return 'unknown';
  if (ended.has(outcome)) return outcome;
  return outcome === 'unknown' ? 'failed' : 'unknown';
}

const standing: ReadonlySet<Outcome> = new Set(['paid', 'reversed']);
const ended: ReadonlySet<Outcome> = new Set(['failed', 'canceled', 'expired', 'reversed']);
const endings: ReadonlySet<string> = new Set(['Failed', 'Dropped', 'Validation Failed']);

/** What became of a refund, by the code that its call was answered with. */
export function refundState(code: string): 'done' | 'pending' | 'refused' | 'unknown' {
  if (Object.hasOwn(refundRefusals, code)) return 'refused';
  const { outcome, isAlert } = meaningOf(code);
  if (outcome === 'paid') return 'done';
  if (outcome === 'pending') return 'pending';
  // A refund that was turned away at the door was not carried out.
  return isAlert || ended.has(outcome) ? 'refused' : 'unknown';
}

const refundRefusals: Readonly<Record<string, string>> = {
  '131': 'already refunded',
  '132': 'cannot be refunded',
  '451': 'a second partial refund is not allowed',
  '452': 'not eligible for a refund',
  '453': 'refund refused',
  '454': 'a partial refund is not allowed',
  '455': 'not settled yet',
};

/** The meaning and the gateway's own words for staff, without the digits that could tell on a person. */
export function staffMessage(code: string, theirs = '', isRefund = false): string {
  const { words, isAlert } = meaningOf(code);
  const meaning = (isRefund && refundRefusals[code]) || words;
  const said = theirs
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/[\d٠-٩۰-۹](?:[\s.-]?[\d٠-٩۰-۹]){3,}/g, '••••')
    .trim()
    .slice(0, 160);
  return `${isAlert ? 'alert: ' : ''}${meaning}${said === '' ? '' : ` (${said})`}`;
}
