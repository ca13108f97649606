import { isReason, reasons } from '@/domain/moderation/reasons';
import type { Locale } from '@/ui/format';

/** What she is told, for each reason that was ticked. */
export const reviewWords = (codes: readonly string[], locale: Locale): string[] =>
  codes.filter(isReason).map((code) => reasons[code].sentence[locale]);
