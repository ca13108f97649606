import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';

export type Words = Readonly<Record<string, string>>;

/** A page of the desk with `words` behind the question mark; empty ones are left out. */
export function deskPath(path: string, words: Words = {}): string {
  const asked = new URLSearchParams(Object.entries(words).filter(([, value]) => value !== ''));
  const query = asked.toString();
  return query === '' ? path : `${path}?${query}`;
}

export const deskHref = (locale: Locale, path: string, words: Words = {}): string =>
  addressIn(locale, deskPath(path, words));
