import type { Actor } from '@/domain/policy';
import { traceOf } from '@/modules/audit/queries';
import type { Db } from '@/platform/db';
import { insertEvents, type NewEvent } from '../repo/write';

/** What can happen to an order; each kind has its sentence in the messages. */
export const eventKinds = [
  'received',
  'confirmed',
  'paid',
  'accepted',
  'accepted_in_silence',
  'declined',
  'packed',
  'handed_over',
  'attempted',
  'delivered',
  'cash_taken',
  'refused',
  'received_back',
  'canceled',
  'withdrawn',
  'expired',
  'completed',
  'refund_approved',
  'refund_paid',
  'refund_failed',
] as const;
export type EventKind = (typeof eventKinds)[number];

export type Happening = {
  readonly groupId: string;
  readonly orderId: string;
  readonly fulfillmentId?: string;
  readonly kind: EventKind;
  readonly details?: NewEvent['details'];
};

/** Adds to the orders' timeline who did what and when, with the change itself. */
export async function recordEvents(
  db: Db,
  actor: Actor,
  happenings: readonly Happening[],
  now: Date,
): Promise<void> {
  const trace = await traceOf(db, actor);
  await insertEvents(
    db,
    happenings.map(({ fulfillmentId = null, details = {}, ...happening }) => ({
      ...happening,
      ...trace,
      fulfillmentId,
      details,
    })),
    now,
  );
}
