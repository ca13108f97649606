import { searchNormal } from '@/domain/text/search-normal';

export type Weight = 'A' | 'B' | 'C' | 'D';

const longestWord = 60;
const mostPlaces = 16_000;

/**
 * A text-search vector written out, with our own spelling rules instead of a dictionary's: the same normal form is
 * asked for, so Urdu, English and Roman Urdu meet whatever the database's language settings are.
 */
export function listingWords(texts: readonly (readonly [text: string, weight: Weight])[]): string {
  const places = new Map<string, string[]>();
  let place = 0;
  for (const [text, weight] of texts) {
    for (const word of searchNormal(text).split(' ')) {
      if (word === '' || word.length > longestWord || place >= mostPlaces) continue;
      place += 1;
      places.set(word, [...(places.get(word) ?? []), `${place}${weight}`]);
    }
  }
  return [...places].map(([word, at]) => `'${word}':${at.slice(0, 200).join(',')}`).join(' ');
}
