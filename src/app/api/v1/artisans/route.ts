import { ok } from '@/domain/result';
import { artisanOf } from '@/modules/api/queries/present';
import { listArtisans } from '@/modules/api/schema/operations';
import { artisanCards } from '@/modules/artisans/queries';
import { endpoint, preflight } from '@/platform/http/endpoint';

export const GET = endpoint(listArtisans, async ({ locale }) =>
  ok({
    data: (await artisanCards()).map((artisan) => artisanOf(artisan, locale)),
    page: { next_cursor: null },
  }),
);
export const OPTIONS = preflight;
