import { cutHeadlines, type HeadlineCut } from '@/platform/headline-font';
import { log } from '@/platform/log';
import type { Locale } from '@/ui/format';

/**
 * The Nastaliq face for a page's Urdu headlines, the most important first; an English page brings only the Urdu
 * words it shows. Without a cut headlines are drawn in the interface face, so a failure costs beauty alone.
 */
export async function headlines(
  locale: Locale,
  urdu: readonly string[],
  onEnglishPage: readonly string[] = [],
): Promise<HeadlineCut | null> {
  const texts = locale === 'ur' ? urdu : onEnglishPage;
  try {
    return await cutHeadlines(texts);
  } catch (error) {
    log.warn('headlines.not_cut', { reason: String(error) });
    return null;
  }
}
