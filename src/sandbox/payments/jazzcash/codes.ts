/** The gateway's words for the codes this twin answers with. */
const words: Readonly<Record<string, string>> = {
  '000': 'Thank you for Using JazzCash, your transaction was successful.',
  '004': 'Sorry! Your account balance is not sufficient to complete this transaction.',
  '101': 'Sorry! Your transaction was not successful. Invalid merchant credentials.',
  '109': 'Sorry! No such transaction exists.',
  '110': 'Please provide a valid value for',
  '112': 'Sorry! Your transaction was cancelled by the customer.',
  '115': 'Sorry! Your request could not be processed. Invalid hash received.',
  '121': 'Transaction has been marked confirmed by Merchant.',
  '129': 'Transaction has been dropped.',
  '131': 'Transaction has been refunded.',
  '132': 'Transaction cannot be refunded.',
  '157': 'Transaction is pending.',
  '451': 'A second partial refund is not allowed.',
  '452': 'Transaction is not eligible for a refund.',
};

/** `field` names what code 110 refuses. */
export const wordsOf = (code: string, field = ''): string =>
  [words[code] ?? 'Sorry! Your transaction was not successful.', field].join(' ').trim();

export const isPaid = (code: string): boolean => code === '000' || code === '121';
