import { createHmac, timingSafeEqual } from 'node:crypto';

/** A message by field name; only the fields that begin with `pp` are signed. */
export type Message = Readonly<Record<string, string>>;

/** Salt and values joined by `&`, in the order of the names, as JazzCash signs. The twin's own, not the shop's. */
export function secureHash(message: Message, salt: string): string {
  let text = salt;
  for (const name of Object.keys(message).sort()) {
    if (!name.startsWith('pp') || name === 'pp_SecureHash') continue;
    if (message[name]) text += `&${message[name]}`;
  }
  return createHmac('sha256', salt).update(text).digest('hex').toUpperCase();
}

export const withHash = (message: Message, salt: string): Message => ({
  ...message,
  pp_SecureHash: secureHash(message, salt),
});

/** The same message under a hash that no salt makes. */
export function withBrokenHash(message: Message, salt: string): Message {
  const hash = secureHash(message, salt);
  const other = hash.startsWith('0') ? '1' : '0';
  return { ...message, pp_SecureHash: other + hash.slice(1) };
}

export function hasGoodHash(message: Message, salt: string): boolean {
  const expected = Buffer.from(secureHash(message, salt));
  const given = Buffer.from((message.pp_SecureHash ?? '').toUpperCase());
  return given.length === expected.length && timingSafeEqual(given, expected);
}
