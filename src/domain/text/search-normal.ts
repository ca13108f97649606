import { latinDigits } from '@/domain/digits';

/** Letters that look the same to a reader but have several code points on different keyboards. */
const sameLetter: readonly (readonly [RegExp, string])[] = [
  [/[\u064A\u0649\u06D0\u06D2\u06D3\u0626]/g, '\u06CC'],
  [/[\u0643\u06AA]/g, '\u06A9'],
  [/[\u0647\u06C1\u06C0\u06C2\u06C3\u06D5\u0629]/g, '\u06C1'],
  [/[\u0622\u0623\u0625\u0671]/g, '\u0627'],
  [/\u0624/g, '\u0648'],
];
const marks =
  /[\u0300-\u036F\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u2060]/g;

/**
 * One spelling for what readers take for the same word: Arabic and Urdu letter variants, vowel marks, Latin case
 * and accents, digits and punctuation. Used on both sides of a search, on what is stored and on what is asked.
 */
export function searchNormal(text: string): string {
  const letters = sameLetter.reduce(
    (now, [variants, letter]) => now.replace(variants, letter),
    text.normalize('NFKC'),
  );
  return latinDigits(letters)
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** At most eight words of a query, whatever was pasted into the box. */
export const searchWords = (query: string): string[] =>
  searchNormal(query.slice(0, 200))
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 8);
