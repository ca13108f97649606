import { headers } from 'next/headers';
import { isLocale, type Locale } from '@/messages/locales';

/** Where a request comes from, as far as it can be known. */
export type Caller = { readonly address: string; readonly userAgent: string };

const LONGEST_AGENT = 300;

/**
 * The caller as headers tell it. Behind a proxy the last forwarded address is the one the proxy saw;
 * what stands before it is only what the client claims.
 */
export function callerFrom(read: (name: string) => string | null | undefined): Caller {
  const forwarded = read('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return {
    address: addressBlock(forwarded),
    userAgent: (read('user-agent') ?? '').slice(0, LONGEST_AGENT),
  };
}

export async function currentCaller(): Promise<Caller> {
  const sent = await headers();
  return callerFrom((name) => sent.get(name));
}

/** One household holds a whole /64 of IPv6, so throttles count the block instead of the address. */
export function addressBlock(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain === '' ? 'unknown' : plain;
  const [head = '', tail] = plain.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return `${[...before, ...gap, ...after].slice(0, 4).join(':')}::/64`;
}

/** The language of the page a form was sent from: its own field, or the address it came from. */
export async function pageLocale(field: unknown): Promise<Locale> {
  if (typeof field === 'string' && isLocale(field)) return field;
  const from = (await headers()).get('referer') ?? '';
  const first = URL.canParse(from) ? new URL(from).pathname.split('/')[1] : undefined;
  return isLocale(first) ? first : 'en';
}

/** A path within this site, or `otherwise`: `//elsewhere`, `/\elsewhere` and whole addresses are refused. */
export function ownPath(text: unknown, otherwise: string): string {
  if (typeof text !== 'string' || text.length > 500) return otherwise;
  return /^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(text) ? text : otherwise;
}

/** The address of `path` in a language: English has no prefix. */
export function inLocale(locale: Locale, path: string): string {
  const bare = path.replace(/^\/(?:en|ur)(?=\/|$|\?)/, '') || '/';
  if (locale === 'en') return bare.startsWith('/') ? bare : `/${bare}`;
  return bare === '/' ? '/ur' : `/ur${bare.startsWith('/') ? bare : `/${bare}`}`;
}

/** Answers no sooner than `millis` after the start, so that the time taken tells nothing. */
export async function evenly<T>(millis: number, work: () => Promise<T>): Promise<T> {
  const settled = new Promise<void>((wake) => setTimeout(wake, millis));
  const [outcome] = await Promise.allSettled([work(), settled]);
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}
