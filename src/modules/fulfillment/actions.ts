'use server';

import { type Actor, may } from '@/domain/policy';
import { fail, ok, type Result } from '@/domain/result';
import { receivePhoto } from '@/modules/media/commands';
import { artisanOfOrder } from '@/modules/orders/queries/studio';
import { defineAction } from '@/platform/action';
import { markPacked } from './commands/pack';
import { packForm } from './schema';

/** A photo that isn't one leaves the order as it was, and the order can be packed without it. */
export const markPackedAction = defineAction({
  input: packForm,
  run: async (actor, { orderId, photo }, { now }): Promise<Result<string>> => {
    const incoming = photo ? await receiveFor(actor, orderId, photo) : ok(null);
    if (!incoming.ok) return incoming;
    const how = { photo: null, incoming: incoming.value };
    const packed = await markPacked(actor, orderId, how, now);
    return packed.ok ? ok(orderId) : packed;
  },
  after: (orderId) => `/studio/orders/${orderId}`,
});

/** Nothing is kept for who may not pack the order. */
async function receiveFor(actor: Actor, orderId: string, photo: File) {
  const artisanId = await artisanOfOrder(orderId);
  if (artisanId === null || !may(actor, 'order.pack', { artisanId }))
    return fail('order.not_found');
  return receivePhoto(photo);
}
