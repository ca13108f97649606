import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { money } from '@/domain/money';
import { isLocale } from '@/messages/locales';
import { settings } from '@/platform/env';
import type { PhotoSource } from '@/ui/photo-source';

/** What every board of samples needs: the language and its words. */
export type Sample = {
  locale: 'en' | 'ur';
  t: (key: string, values?: Record<string, string | number>) => string;
};

/** The samples' language and words; nothing is shown where people really buy. */
export async function openSamples(params: Promise<{ locale: string }>): Promise<Sample> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  if (!settings().demo && process.env.NODE_ENV === 'production') notFound();
  const t = await getTranslations({ locale, namespace: 'ui.styleguide' });
  return { locale, t };
}

const picture = (key: string, alt: string, widths = [320, 640, 1280]): PhotoSource => ({
  base: `/pictures/${key}`,
  widths,
  alt,
  thumbhash: 'YTkGJwaRhWUIt4lbgnhZl3ath2BUBGYA',
});

export const photos = {
  ajrak: picture('ajrak-01-hero', 'Ajrak'),
  ajrakClose: picture('ajrak-01-detail', 'Ajrak', [320, 640]),
  ajrakScale: picture('ajrak-01-scale', 'Ajrak', [320, 640]),
  pottery: picture('blue-pottery-01-hero', 'Kashi'),
  ralli: picture('ralli-01-hero', 'Ralli'),
  khussa: picture('khussa-01-hero', 'Khussa'),
};

export const sums = {
  price: money(485_000),
  hers: money(417_100),
  house: money(48_500),
  tax: money(9_700),
  moving: money(9_700),
};
