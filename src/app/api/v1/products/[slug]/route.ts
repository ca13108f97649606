import { fail, ok } from '@/domain/result';
import { apiProduct } from '@/modules/api/queries/product';
import { readProduct } from '@/modules/api/schema/operations';
import { endpoint, preflight } from '@/platform/http/endpoint';

export const GET = endpoint(readProduct, async ({ params: { slug = '' }, locale, now }) => {
  const data = await apiProduct(slug, locale, now);
  return data ? ok({ data }) : fail('product.not_found');
});
export const OPTIONS = preflight;
