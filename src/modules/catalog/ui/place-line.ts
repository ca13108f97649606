import type { Words } from '@/domain/place';
import type { Locale } from '@/ui/format';

/** A place with its district behind it, unless the place already says it. */
export function placeLine(place: Words, district: Words, locale: Locale): string {
  const near = place[locale];
  if (near.includes(district[locale])) return near;
  return `${near}${locale === 'ur' ? '، ' : ', '}${district[locale]}`;
}
