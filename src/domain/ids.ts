export const idPrefixes = {
  user: 'usr',
  session: 'ses',
  artisan: 'art',
  product: 'prd',
  variant: 'var',
  image: 'img',
  story: 'sto',
  cart: 'crt',
  cartLine: 'cln',
  orderGroup: 'grp',
  order: 'ord',
  orderLine: 'oln',
  fulfillment: 'ful',
  payment: 'pay',
  paymentSplit: 'spl',
  codCollection: 'cod',
  reservation: 'rsv',
  feeLine: 'fee',
  commissionRule: 'cmr',
  taxRate: 'txr',
  shippingRate: 'shr',
  ledgerAccount: 'acc',
  journalEntry: 'jnl',
  posting: 'pst',
  notification: 'ntf',
  orderEvent: 'evt',
  audit: 'aud',
  partner: 'ptn',
  grant: 'grt',
  code: 'otc',
  paymentAttempt: 'pat',
  paymentEvent: 'pev',
  paymentProof: 'ppf',
  statementLine: 'bsl',
  refund: 'rfd',
  storeCredit: 'scr',
  storeCreditUse: 'scu',
  promotion: 'prm',
  redemption: 'rdm',
  discountLine: 'dsc',
  withholding: 'twh',
  payoutAccount: 'pac',
  payoutRun: 'prn',
  payout: 'pyo',
  payoutHold: 'phd',
  transfer: 'str',
  remittanceBatch: 'rmb',
  remittanceLine: 'rml',
  finding: 'lfi',
  alert: 'fal',
  writeOff: 'wof',
  settlement: 'stl',
  media: 'med',
  paperView: 'pvw',
  productChange: 'pch',
  storyChange: 'sch',
  decision: 'mdc',
  submission: 'rqs',
  invitation: 'inv',
  closure: 'clo',
  warning: 'wrn',
  supportCase: 'cas',
  catalogImport: 'imp',
} as const;

export type Kind = keyof typeof idPrefixes;

/** Every id says what it names: `ord_…` can't be passed where `art_…` is wanted. */
export type Id<K extends Kind> = `${(typeof idPrefixes)[K]}_${string}`;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const body = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

export const isId = <K extends Kind>(kind: K, text: string): text is Id<K> =>
  text.startsWith(`${idPrefixes[kind]}_`) && body.test(text.slice(idPrefixes[kind].length + 1));

/**
 * Makes an id from `millis` (Unix time) and at least 10 random bytes, laid out as a UUIDv7 (RFC 9562 §5.7)
 * and written in Crockford's base 32, so that ids of one kind sort by the time they were made.
 */
export function idFrom<K extends Kind>(kind: K, millis: number, randomBytes: Uint8Array): Id<K> {
  if (!Number.isSafeInteger(millis) || millis < 0 || millis >= 2 ** 48)
    throw new RangeError(`not a time: ${millis}`);
  if (randomBytes.length < 10) throw new RangeError('an id needs 10 random bytes');
  const random = randomBytes.slice(0, 10).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const head = (random >> 62n) & 0xfffn;
  const tail = random & ((1n << 62n) - 1n);
  const uuid = (BigInt(millis) << 80n) | (7n << 76n) | (head << 64n) | (2n << 62n) | tail;
  return `${idPrefixes[kind]}_${crockford(uuid, 26)}`;
}

/** The lowest `length × 5` bits of `value`, most significant first. */
export function crockford(value: bigint, length: number): string {
  let text = '';
  for (let place = length - 1; place >= 0; place -= 1) {
    text += alphabet.charAt(Number((value >> BigInt(place * 5)) & 31n));
  }
  return text;
}
