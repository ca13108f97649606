import type { Words } from '@/domain/place';
import type { Locale } from '@/ui/format';

/** A place with its district behind it, unless the place already says it. */
export function placeLine(place: Words, district: Words, locale: Locale): string {
  const near = place[locale];
  if (near.includes(district[locale])) return near;
  return `${near}${locale === 'ur' ? '، ' : ', '}${district[locale]}`;
}

/** Whether a name says already where she lives, as the name of a craft does. */
export const namesPlace = (name: Words, place: Words, locale: Locale): boolean =>
  name[locale].includes(place[locale]);
