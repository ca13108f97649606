import { getTranslations } from 'next-intl/server';

type Locale = 'en' | 'ur';

export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'ur' : 'en');

/** What the frame of a personal page says; `address` gives a path in a language. */
export async function shellWords(
  locale: Locale,
  path: string,
  address: (locale: Locale, path: string) => string,
) {
  const t = await getTranslations({ locale, namespace: 'accounts.shell' });
  const other = otherLocale(locale);
  return {
    head: {
      home: { href: address(locale, '/'), label: t('home') },
      language: { href: address(other, path), lang: other, label: t('language') },
    },
    panel: { title: t('panelTitle'), text: t('panelText') },
  };
}
