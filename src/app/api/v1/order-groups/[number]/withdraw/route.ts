import { fail, ok } from '@/domain/result';
import { readGroup } from '@/modules/api/queries/present-order';
import * as operations from '@/modules/api/schema/operations';
import { withdrawByLink } from '@/modules/orders/commands/cancel';
import { endpoint } from '@/platform/http/endpoint';

export const POST = endpoint(
  operations.withdrawOrderGroup,
  async ({ params: { number = '' }, query: { key = '' }, locale, now }) => {
    const withdrawn = await withdrawByLink({ number, key }, now);
    if (!withdrawn.ok) return withdrawn;
    const group = await readGroup(number, key, locale, now);
    return group ? ok(group) : fail('order.not_found');
  },
);
