import { getTranslations } from 'next-intl/server';
import { isLocale } from '@/messages/locales';
import { addressIn } from '@/ui/address';

type Context = { readonly params: Promise<{ readonly locale: string }> };

/** The studio on a phone's first screen, in the language it was put there. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: asked } = await params;
  const locale = isLocale(asked) ? asked : 'ur';
  const t = await getTranslations({ locale, namespace: 'outbox.manifest' });
  const home = addressIn(locale, '/studio');
  const icon = (size: number, purpose: string) => ({
    src: `/studio-${purpose === 'maskable' ? 'maskable-' : ''}${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: home,
    name: t('name'),
    short_name: t('short'),
    description: t('description'),
    lang: locale,
    dir: locale === 'ur' ? 'rtl' : 'ltr',
    start_url: home,
    scope: '/',
    display: 'standalone',
    background_color: '#f5f5f0',
    theme_color: '#f5f5f0',
    icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
  };
  return Response.json(manifest, {
    headers: {
      'content-type': 'application/manifest+json',
      'cache-control': 'public, max-age=86400',
    },
  });
}
