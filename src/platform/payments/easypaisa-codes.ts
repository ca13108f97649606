import type { Outcome } from '@/domain/payment/fact';

type Meaning = {
  readonly outcome: Extract<Outcome, 'failed' | 'unknown'>;
  readonly words: string;
  /** Our own settings or code are at fault: somebody has to look. */
  readonly alert?: true;
};

const declined = (words: string): Meaning => ({ outcome: 'failed', words });
const ourFault = (words: string): Meaning => ({ outcome: 'failed', words, alert: true });
const unclear = (words: string): Meaning => ({ outcome: 'unknown', words });

/** What Easypaisa's answers to a start mean, except `0000`. */
const meanings: ReadonlyMap<string, Meaning> = new Map(
  Object.entries<Meaning>({
    '0001': unclear('system error'),
    '0002': ourFault('a field is missing'),
    // Also what a number used twice is called: the first call may have gone through.
    '0003': { outcome: 'unknown', words: 'the order number is used or malformed', alert: true },
    '0004': ourFault('the merchant account is missing'),
    '0005': ourFault('the merchant account is inactive'),
    '0006': ourFault('the store is unknown'),
    '0007': ourFault('the store is inactive'),
    '0008': ourFault('this way of paying is not enabled'),
    '0009': declined('the card failed'),
    '0010': ourFault('the credentials are wrong'),
    '0011': declined('wrong PIN'),
    '0012': declined('no PIN was entered'),
    '0013': declined('low balance'),
    '0014': declined('no such account'),
    '0015': declined('the token expired'),
    '0016': declined('the token expired'),
    '0017': ourFault('settlement is not configured'),
    '0021': ourFault('wrong method'),
    '0022': ourFault('the request could not be read'),
    '0023': ourFault('the signature is missing'),
    '0024': ourFault('the signature is wrong'),
    '0025': ourFault('the key is not uploaded'),
    '0026': declined('the mobile number is not valid'),
    '0027': declined('the mail address is not valid'),
    '0028': ourFault('the amount is missing'),
    '0029': ourFault('the amount is not valid'),
  }),
);

/** A code that isn't listed means that nobody knows. */
export const meaningOf = (code: string): Meaning =>
  meanings.get(code) ?? unclear('a code not listed');

/** What staff reads of a start that did not go through. */
export const wordsOf = ({ words, alert }: Meaning): string => (alert ? `alert: ${words}` : words);

/** What an inquiry's `transactionStatus` means; a word that isn't listed is not believed. */
export const outcomeOfStatus: ReadonlyMap<string, Outcome> = new Map(
  Object.entries<Outcome>({
    PAID: 'paid',
    PENDING: 'pending',
    FAILED: 'failed',
    BLOCKED: 'failed',
    DROPPED: 'failed',
    EXPIRED: 'expired',
    REVERSED: 'reversed',
  }),
);
