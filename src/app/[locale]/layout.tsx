import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { isLocale } from '@/messages/locales';
import { settings } from '@/platform/env';
import { fontFiles } from '@/ui/font-files';
import '@/ui/styles/main.css';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const dynamicParams = true;

/** Nothing is built ahead: pages are made at their first visit, so a build needs no database. */
export const generateStaticParams = () => [];

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f5f0' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1523' },
  ],
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'ui' });
  return {
    metadataBase: new URL(settings().baseUrl),
    title: { default: `${t('tagline')} · ${t('name')}`, template: `%s · ${t('name')}` },
    applicationName: t('name'),
    formatDetection: { telephone: false, address: false, email: false },
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
  };
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const first = locale === 'ur' ? [fontFiles.urdu] : [fontFiles.anek, fontFiles.eczar];
  for (const url of first) {
    preload(url, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
  return (
    <html lang={locale} dir={locale === 'ur' ? 'rtl' : 'ltr'}>
      <body>{children}</body>
    </html>
  );
}
