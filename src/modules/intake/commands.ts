import type { UserActor } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import type { StudioAnswer, StudioCommand, StudioCommandKind } from '@/domain/studio/command';
import { once } from '@/modules/api/commands';
import { markPacked } from '@/modules/fulfillment/commands/pack';
import { arrivedPhoto } from '@/modules/media/commands/packed';
import {
  accept,
  type DeclineReason,
  decline,
  declineReasons,
} from '@/modules/orders/commands/answer';
import { type StudioStage, studioOrderOf } from '@/modules/orders/queries/studio';
import { savePiece } from '@/modules/pieces/commands/save';
import { saveStory } from '@/modules/stories/commands/save';
import { askForCall } from '@/modules/support/commands';
import { prisma } from '@/platform/db';

type Of<K extends StudioCommandKind> = Extract<StudioCommand, { readonly kind: K }>;
type Done = Promise<Result<StudioAnswer>>;

/**
 * Does what a phone kept for later: once for each key of this person, whoever of her phones sends it and however
 * often. An act that was done meanwhile in another way is told as done. Failures: `idempotency.key_reused` (the key
 * came with something else), `idempotency.in_progress`, those of the command.
 */
export const takeIn = (
  actor: UserActor,
  sent: { readonly key: string; readonly command: StudioCommand },
  now: Date,
): Done =>
  once({ scope: `studio:${actor.id}`, key: sent.key, request: sent.command }, now, () =>
    carryOut(actor, sent.command, now),
  );

function carryOut(actor: UserActor, command: StudioCommand, now: Date): Done {
  switch (command.kind) {
    case 'order.accept':
      return acceptOrder(actor, command, now);
    case 'order.decline':
      return declineOrder(actor, command, now);
    case 'order.pack':
      return packOrder(actor, command, now);
    case 'piece.save':
      return savePiece(actor, command, now);
    case 'story.save':
      return saveStory(actor, command, now);
    case 'support.ask':
      return askForCall(actor, command, now);
  }
}

/** The stages an order is in once it was taken on, or packed. */
const taken: readonly StudioStage[] = ['pack', 'packed', 'on_way', 'delivered', 'paid'];
const packed: readonly StudioStage[] = ['packed', 'on_way', 'delivered', 'paid'];

async function acceptOrder(actor: UserActor, { order }: Of<'order.accept'>, now: Date): Done {
  const accepted = await accept(actor, order, now);
  return accepted.ok ? ok(doneOn(order)) : unlessDone(actor, order, taken, accepted.failure);
}

async function declineOrder(
  actor: UserActor,
  { order, reason }: Of<'order.decline'>,
  now: Date,
): Done {
  const why = declineReasons.find((one): one is DeclineReason => one === reason);
  if (!why) return fail('reason.missing', { field: 'reason' });
  const declined = await decline(actor, order, { reason: why }, now);
  return declined.ok ? ok(doneOn(order)) : unlessDone(actor, order, ['declined'], declined.failure);
}

async function packOrder(actor: UserActor, { order, photo }: Of<'order.pack'>, now: Date): Done {
  const before = await studioOrderOf(actor, order);
  if (!before) return fail('order.not_found');
  if (packed.includes(before.stage)) return ok(doneOn(order));
  const incoming = photo === null ? null : await arrivedPhoto(prisma, actor, photo);
  if (photo !== null && incoming === null) return fail('photo.not_arrived', { field: 'photo' });
  const done = await markPacked(actor, order, { photo: null, incoming }, now);
  return done.ok ? ok(doneOn(order)) : unlessDone(actor, order, packed, done.failure);
}

const doneOn = (order: string): StudioAnswer => ({
  state: 'done',
  id: order,
  path: `/studio/orders/${order}`,
});

/** Another of her phones, or the clock, was faster: then it is done all the same. */
async function unlessDone(
  actor: UserActor,
  order: string,
  stages: readonly StudioStage[],
  failure: Failure,
): Done {
  const now = await studioOrderOf(actor, order);
  return now && stages.includes(now.stage) ? ok(doneOn(order)) : { ok: false, failure };
}
