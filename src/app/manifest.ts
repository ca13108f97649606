import type { MetadataRoute } from 'next';
import { getTranslations } from 'next-intl/server';

/** For those who keep the shop on their phone's first screen. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const name = await getTranslations({ locale: 'en', namespace: 'ui' });
  const t = await getTranslations({ locale: 'en', namespace: 'shop.manifest' });
  return {
    name: name('name'),
    short_name: name('name'),
    description: t('description'),
    start_url: '/',
    display: 'minimal-ui',
    background_color: '#f5f5f0',
    theme_color: '#f5f5f0',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
}
