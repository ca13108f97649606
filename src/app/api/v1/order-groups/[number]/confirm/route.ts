import { fail, ok } from '@/domain/result';
import { readGroup } from '@/modules/api/queries/present-order';
import * as operations from '@/modules/api/schema/operations';
import { confirmByLink } from '@/modules/orders/commands/confirm';
import { endpoint } from '@/platform/http/endpoint';

export const POST = endpoint(
  operations.confirmOrderGroup,
  async ({ params: { number = '' }, query: { key = '' }, locale, now }) => {
    const confirmed = await confirmByLink({ number, key }, now);
    if (!confirmed.ok) return confirmed;
    const group = await readGroup(number, key, locale, now);
    return group ? ok(group) : fail('order.not_found');
  },
);
