import { startsOf, step } from '@/domain/flow';
import { type AcceptanceMove, acceptanceFlow } from '@/domain/order/acceptance';
import { type Actor, may, system } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import type { Db } from '@/platform/db';
import type { OrderFacts } from '../repo/read';
import { moveAcceptance } from '../repo/write';
import { type EndFailure, endOrder } from './end';
import { inOrder, type MoveFailure } from './group';
import { tellEnded } from './tell';
import { recordEvents } from './timeline';
import { warn } from './warnings';

type AnswerFailure = MoveFailure | EndFailure | Failure<'order.not_found' | 'order.not_placed'>;

/** The artisan takes the order; saying so twice changes nothing. Failures: `order.not_found` (also when it isn't hers), `order.not_placed`. */
export const accept = (
  actor: Actor,
  orderId: string,
  now: Date,
): Promise<Result<null, AnswerFailure>> =>
  inOrder<null, AnswerFailure>(orderId, async (db, order) => {
    if (!may(actor, 'order.accept', order)) return fail('order.not_found');
    if (order.status !== 'placed') return fail('order.not_placed');
    if (order.acceptance === 'accepted') return ok(null);
    return answer(db, actor, order, 'accept', 'artisan', now);
  });

/** After the time to answer has passed, silence counts as yes. */
export const acceptInSilence = (
  db: Db,
  order: OrderFacts,
  now: Date,
): Promise<Result<null, AnswerFailure>> =>
  answer(db, system, order, 'accept_in_silence', 'system', now);

async function answer(
  db: Db,
  actor: Actor,
  order: OrderFacts,
  move: AcceptanceMove,
  who: 'artisan' | 'system',
  now: Date,
  reason?: string,
): Promise<Result<null, AnswerFailure>> {
  const next = step(acceptanceFlow, move, order.acceptance, who);
  if (!next.ok) return next;
  const from = startsOf(acceptanceFlow, move);
  if (!(await moveAcceptance(db, order.id, from, next.value, reason)))
    return fail('order.changed_meanwhile');
  if (move === 'decline') return ok(null);
  const kind = move === 'accept' ? ('accepted' as const) : ('accepted_in_silence' as const);
  await recordEvents(db, actor, [{ groupId: order.groupId, orderId: order.id, kind }], now);
  if (move === 'accept_in_silence') await warn(db, order, 'answered_late', now);
  return ok(null);
}

/** Why an artisan can't make it. */
export const declineReasons = ['broken', 'no_material', 'no_time', 'ill', 'other'] as const;
export type DeclineReason = (typeof declineReasons)[number];

/**
 * She can't make it: the order ends, the buyer is told, and the pieces do not come back on the shelf.
 * Failures: `order.not_found`, `order.not_placed`, `order.parcel_on_its_way`.
 */
export const decline = (
  actor: Actor,
  orderId: string,
  why: { readonly reason: DeclineReason; readonly note?: string },
  now: Date,
): Promise<Result<null, AnswerFailure>> =>
  inOrder<null, AnswerFailure>(orderId, async (db, order) => {
    if (!may(actor, 'order.decline', order)) return fail('order.not_found');
    if (order.status !== 'placed') return fail('order.not_placed');
    const answered = await answer(db, actor, order, 'decline', 'artisan', now, why.reason);
    if (!answered.ok) return answered;
    const ended = await endOrder(
      db,
      actor,
      order,
      {
        move: 'decline',
        who: 'artisan',
        event: 'declined',
        reason: 'artisan_declined',
        note: plainLine(why.note ?? '').slice(0, 300) || null,
        restock: false,
        notify: true,
      },
      now,
    );
    if (!ended.ok) return ended;
    await tellEnded(db, order, 'order.declined');
    await warn(db, order, 'could_not_make', now);
    return ended;
  });
