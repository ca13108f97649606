import type { MetadataRoute } from 'next';
import { sitePaths } from '@/modules/catalog/queries/site-paths';
import { settings } from '@/platform/env';
import { addressIn } from '@/ui/address';

export const dynamic = 'force-dynamic';

/** Every public page in both languages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { baseUrl } = settings();
  const at = (locale: 'en' | 'ur', path: string) => `${baseUrl}${addressIn(locale, path)}`;
  return (await sitePaths()).flatMap(({ path, changedAt }) =>
    (['en', 'ur'] as const).map((locale) => ({
      url: at(locale, path),
      lastModified: changedAt ?? undefined,
      alternates: { languages: { en: at('en', path), ur: at('ur', path) } },
    })),
  );
}
