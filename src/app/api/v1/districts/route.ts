import { ok } from '@/domain/result';
import { listDistricts } from '@/modules/api/schema/operations';
import { districts } from '@/modules/catalog/queries/districts';
import { endpoint, preflight } from '@/platform/http/endpoint';

export const GET = endpoint(listDistricts, async ({ locale }) =>
  ok({
    data: (await districts()).map((district) => ({
      slug: district.slug,
      name: district.name[locale],
      province: district.province.slug,
      province_name: district.province.name[locale],
      cash_on_delivery: district.codServed,
      pieces: district.pieces,
    })),
    page: { next_cursor: null },
  }),
);
export const OPTIONS = preflight;
