import type { Locale } from '@/ui/format';
import type { PhotoSource } from '@/ui/photo-source';
import type { Picture } from '../types';

/** A picture with its words in one language; `silent` where its name stands beside it. */
export const photoOf = (
  { base, widths, thumbhash, alt }: Picture,
  locale: Locale,
  silent = false,
): PhotoSource => ({ base, widths, thumbhash, alt: silent ? '' : alt[locale] });
