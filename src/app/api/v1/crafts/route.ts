import { ok } from '@/domain/result';
import { craftOf } from '@/modules/api/queries/present';
import { listCrafts } from '@/modules/api/schema/operations';
import { craftTiles } from '@/modules/catalog/queries/crafts';
import { endpoint, preflight } from '@/platform/http/endpoint';

export const GET = endpoint(listCrafts, async ({ locale }) =>
  ok({
    data: (await craftTiles()).map((craft) => craftOf(craft, locale)),
    page: { next_cursor: null },
  }),
);
export const OPTIONS = preflight;
