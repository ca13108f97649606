import type { ReactNode } from 'react';
import type { Language } from '@/domain/product/content';
import type { Locale } from '@/ui/format';

/** A text that may stand in another language than the page: readers aloud and fonts are told, and its direction. */
export function Tongue({
  text,
  locale,
  language = languageOf(text, locale),
}: {
  text: string;
  locale: Locale;
  language?: Language;
}) {
  if (language === locale) return text;
  return (
    <span lang={language} dir={language === 'en' ? 'ltr' : 'rtl'}>
      {text}
    </span>
  );
}

/** A heading's text: marked where it is in the other language, and plain in the page's own, so that its face is found. */
export const titleIn = (text: string, locale: Locale): ReactNode =>
  languageOf(text, locale) === locale ? text : <Tongue text={text} locale={locale} />;

/** Whether it is written in Urdu letters. */
export const isUrdu = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** By its letters, where nothing else says it. */
function languageOf(text: string, locale: Locale): Language {
  if (isUrdu(text)) return 'ur';
  return /\p{Script=Latin}/u.test(text) ? 'en' : locale;
}
