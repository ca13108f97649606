import type { Words } from '@/domain/place';
import { type Language, languages, type Texts } from './content';

/** A text and the language it really is in, so that a page can mark it. */
export type Spoken = { readonly text: string; readonly language: Language };

/**
 * A text for who reads `asked`: in that language, else in the other of the shop's two, else in the one she wrote in,
 * else in any. Empty, and said to be in `asked`, when there is none at all.
 */
export function inLanguage(texts: Texts, asked: 'en' | 'ur', written?: Language): Spoken {
  const other = asked === 'en' ? 'ur' : 'en';
  const order: readonly Language[] = [asked, other, ...(written ? [written] : []), ...languages];
  const language = order.find((one) => (texts[one] ?? '').trim() !== '');
  return language ? { text: texts[language] ?? '', language } : { text: '', language: asked };
}

/** What the two shops show of a text: each its own language, or what stands in for it. */
export const wordsOf = (texts: Texts, written?: Language): Words => ({
  en: inLanguage(texts, 'en', written).text,
  ur: inLanguage(texts, 'ur', written).text,
});

/** Whether the text says anything in any language. */
export const isSaid = (texts: Texts): boolean => inLanguage(texts, 'ur').text !== '';

/** The letters of the longest telling, whatever its language. */
export const lettersOf = (texts: Texts): number =>
  Math.max(0, ...languages.map((language) => [...(texts[language] ?? '').trim()].length));
