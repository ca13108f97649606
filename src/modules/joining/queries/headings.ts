import type { Locale } from '@/messages/locales';
import { cutHeadlines, type HeadlineCut } from '@/platform/headline-font';

/** The Nastaliq face for the headings of a screen of joining; null in English, which needs none. */
export const headingFace = async (
  headings: readonly string[],
  locale: Locale,
): Promise<HeadlineCut | null> => (locale === 'ur' ? cutHeadlines(headings) : null);
