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

/** By its letters, where nothing else says it. */
function languageOf(text: string, locale: Locale): Language {
  if (/\p{Script=Arabic}/u.test(text)) return 'ur';
  return /\p{Script=Latin}/u.test(text) ? 'en' : locale;
}
