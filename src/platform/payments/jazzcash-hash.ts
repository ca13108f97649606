import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A message of JazzCash: its `pp…` fields by name, all of them texts. */
export type JazzcashFields = Readonly<Record<string, string>>;

type Entry = readonly [name: string, value: string];

/** The hash with which JazzCash and a merchant sign their messages to one another, in capital hex. */
export const jazzcashHash = (fields: JazzcashFields, salt: string): string =>
  hashOf(signedEntries(fields), salt);

/** The same message with its hash added. */
export const signed = (fields: JazzcashFields, salt: string): JazzcashFields => ({
  ...fields,
  pp_SecureHash: jazzcashHash(fields, salt),
});

/**
 * Whether the message carries a hash made with our salt. Senders in PHP leave out the value "0" together with the
 * empty ones, so both readings count.
 */
export function isSigned(fields: JazzcashFields, salt: string): boolean {
  const given = fields.pp_SecureHash ?? '';
  if (!/^[0-9a-f]{64}$/i.test(given)) return false;
  const entries = signedEntries(fields);
  const withoutZeros = entries.filter(([, value]) => value !== '0');
  return [entries, withoutZeros].some((reading) => isSame(hashOf(reading, salt), given));
}

/** Tells one signed message from another; the same message has the same key however often it comes. */
export function messageKey(fields: JazzcashFields, mark = ''): string {
  const lines = signedEntries(fields).map((entry) => JSON.stringify(entry));
  return createHash('sha256')
    .update([mark, ...lines].join('\n'))
    .digest('hex');
}

/** Names in plain byte order, never by a language's rules: `pp_` comes before `ppmbf_` and `ppmpf_`. */
const signedEntries = (fields: JazzcashFields): Entry[] =>
  Object.entries(fields)
    .filter(([name, value]) => name.startsWith('pp') && name !== 'pp_SecureHash' && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));

const hashOf = (entries: readonly Entry[], salt: string): string =>
  createHmac('sha256', salt)
    .update([salt, ...entries.map(([, value]) => value)].join('&'), 'utf8')
    .digest('hex')
    .toUpperCase();

const isSame = (ours: string, theirs: string): boolean =>
  timingSafeEqual(Buffer.from(ours, 'hex'), Buffer.from(theirs, 'hex'));
