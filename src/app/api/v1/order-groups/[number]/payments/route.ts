import { fail, ok, type Result } from '@/domain/result';
import { once } from '@/modules/api/commands';
import { readGroup } from '@/modules/api/queries/present-order';
import * as operations from '@/modules/api/schema/operations';
import { changeMethod } from '@/modules/settlement/commands/change-method';
import { type PayWish, startAttempt } from '@/modules/settlement/commands/start';
import { endpoint } from '@/platform/http/endpoint';

export const POST = endpoint(
  operations.payOrderGroup,
  async ({ params: { number = '' }, query: { key = '' }, body, locale, idempotencyKey, now }) => {
    const link = { number, key };
    const { method, wallet } = body;
    const cnicLast6 = wallet?.cnic_last6 ?? undefined;
    const wish = { method, ...(wallet && { wallet: { number: wallet.number, cnicLast6 } }) };
    // What is remembered of the request holds no digit of an identity card, and the answer no form of a gateway.
    const request = { key, method, wallet: wallet?.number ?? null };
    const scope = `payments:${number}`;
    const begun = await once({ scope, key: idempotencyKey, request }, now, () =>
      begin(link, wish, now),
    );
    if (!begun.ok) return begun;
    const group = await readGroup(number, key, locale, now);
    return group ? ok(group) : fail('order.not_found');
  },
);

async function begin(
  link: { readonly number: string; readonly key: string },
  wish: PayWish,
  now: Date,
): Promise<Result<object>> {
  if (wish.method !== 'cod') return startAttempt(link, wish, now);
  const changed = await changeMethod(link, 'cod', now);
  return changed.ok ? ok({}) : changed;
}
