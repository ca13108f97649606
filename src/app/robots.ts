import type { MetadataRoute } from 'next';
import { settings } from '@/platform/env';

export const dynamic = 'force-dynamic';

/** Searches, carts and everything behind a sign-in are nobody's to index; a demo isn't at all. */
export default function robots(): MetadataRoute.Robots {
  const { demo, baseUrl } = settings();
  if (demo) return { rules: { userAgent: '*', disallow: '/' } };
  const closed = [
    '/search',
    '/cart',
    '/checkout',
    '/orders',
    '/account',
    '/studio',
    '/admin',
    '/api',
  ];
  return {
    rules: { userAgent: '*', allow: '/', disallow: closed.flatMap((path) => [path, `/ur${path}`]) },
    sitemap: `${baseUrl}/sitemap.xml`,
  };
}
