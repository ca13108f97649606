import { fail, ok } from '@/domain/result';
import { readGroup } from '@/modules/api/queries/present-order';
import * as operations from '@/modules/api/schema/operations';
import { endpoint } from '@/platform/http/endpoint';

export const GET = endpoint(
  operations.readOrderGroup,
  async ({ params: { number = '' }, query, locale, now }) => {
    const group = await readGroup(number, query.key ?? '', locale, now);
    return group ? ok(group) : fail('order.not_found');
  },
);
