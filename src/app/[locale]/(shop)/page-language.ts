import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { isLocale, type Locale } from '@/messages/locales';
import { addressIn } from '@/ui/address';

/** The language of a page from its address; another first part is no page of ours. */
export async function pageLanguage(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return locale;
}

/** What a page tells search engines and people it is sent to: one address per language, the other beside it. */
export function pageMetadata(
  locale: Locale,
  path: string,
  page: { readonly title: string; readonly description: string; readonly image?: string },
): Metadata {
  const { title, description, image } = page;
  return {
    title,
    description,
    alternates: {
      canonical: addressIn(locale, path),
      languages: {
        en: addressIn('en', path),
        ur: addressIn('ur', path),
        'x-default': addressIn('en', path),
      },
    },
    openGraph: {
      title,
      description,
      url: addressIn(locale, path),
      locale: locale === 'ur' ? 'ur_PK' : 'en_PK',
      type: 'website',
      images: image === undefined ? undefined : [image],
    },
  };
}
