import type { ReactNode } from 'react';
import { Tongue } from '@/modules/catalog/ui/tongue';
import type { Locale } from '@/ui/format';

export const isUrdu = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** Marked where it stands in the other language, and a plain text in the page's own, so that its headline face is found. */
export const titleIn = (text: string, locale: Locale): ReactNode =>
  isUrdu(text) === (locale === 'ur') ? text : <Tongue text={text} locale={locale} />;
