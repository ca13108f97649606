import { keyed, sameText } from '@/platform/secrets';

/** Account numbers are encrypted for this alone. */
export const sealPurpose = 'payout.account';

/** The same number has the same hash, whoever gives it, and nobody reads the number from it. */
export const numberHash = (number: string): string => keyed('payout.number', number);

/** Opens the page that stops an account, and nothing else. */
export const stopKey = (accountId: string): string => keyed('payout_account.stop', accountId);

export const isStopKey = (accountId: string, key: string): boolean =>
  sameText(key, stopKey(accountId));
