import { fail, ok } from '@/domain/result';
import { isSlug } from '@/domain/text/slug';
import { artisanOf, listingOf } from '@/modules/api/queries/present';
import { readArtisan } from '@/modules/api/schema/operations';
import { artisanPage } from '@/modules/artisans/queries';
import { endpoint, preflight } from '@/platform/http/endpoint';

export const GET = endpoint(readArtisan, async ({ params: { slug = '' }, locale }) => {
  const artisan = isSlug(slug) ? await artisanPage(slug) : null;
  if (!artisan) return fail('artisan.not_found');
  return ok({
    data: {
      ...artisanOf(artisan, locale),
      about: artisan.about[locale],
      since_year: artisan.sinceYear,
      products: artisan.listings.map((piece) => listingOf(piece, locale)),
    },
  });
});
export const OPTIONS = preflight;
