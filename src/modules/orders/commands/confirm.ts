import { type Actor, guest, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { stepPayment } from '@/modules/payments/commands';
import { type Db, prisma } from '@/platform/db';
import { opensGroup } from '../queries/link';
import { groupIdOfNumber, type OrderFacts } from '../repo/read';
import { inGroup, type MoveFailure } from './group';
import { placeOne } from './placed';
import { tellPlaced } from './tell';

export type GroupLink = { readonly number: string; readonly key: string };
type ConfirmFailure =
  | MoveFailure
  | Failure<'order.not_found' | 'order.held_for_review' | 'order.nothing_to_confirm'>;

/**
 * The buyer says yes with the link from her message; saying it again changes nothing. Failures: `order.not_found`,
 * `order.held_for_review` (staff will call), `order.nothing_to_confirm` (all canceled or expired).
 */
export async function confirmByLink(
  link: GroupLink,
  now: Date,
): Promise<Result<null, ConfirmFailure>> {
  const groupId = opensGroup(link.number, link.key)
    ? await groupIdOfNumber(prisma, link.number)
    : null;
  if (groupId === null || !may(guest, 'group.confirm', { keyShown: true }))
    return fail('order.not_found');
  return inGroup<Result<null, ConfirmFailure>>(groupId, async (db, orders) => {
    if (orders.some((order) => order.status === 'unconfirmed' && order.group.heldForReview)) {
      return fail('order.held_for_review');
    }
    return confirmAll(db, guest, orders, now);
  });
}

/** Staff heard the yes on the phone. Failures as `confirmByLink`, without the review: this is the review. */
export async function confirmByPhone(
  actor: Actor,
  groupId: string,
  now: Date,
): Promise<Result<null, ConfirmFailure>> {
  if (!may(actor, 'order.confirm_by_phone', null)) return fail('order.not_found');
  return inGroup<Result<null, ConfirmFailure>>(groupId, async (db, orders) => {
    if (orders.length === 0) return fail('order.not_found');
    const confirmed = await confirmAll(db, actor, orders, now);
    if (!confirmed.ok) return confirmed;
    const subject = { kind: 'order_group', id: groupId };
    await recordAudit(db, { actor, action: 'order.confirm_by_phone', subject }, now);
    return confirmed;
  });
}

async function confirmAll(
  db: Db,
  actor: Actor,
  orders: readonly OrderFacts[],
  now: Date,
): Promise<Result<null, ConfirmFailure>> {
  const waiting = orders.filter((order) => order.status === 'unconfirmed');
  if (waiting.length === 0) {
    const isConfirmed = orders.some((order) => ['placed', 'completed'].includes(order.status));
    return isConfirmed ? ok(null) : fail('order.nothing_to_confirm');
  }
  for (const order of waiting) {
    const placed = await confirmOne(db, actor, order, now);
    if (!placed.ok) return placed;
  }
  const [first] = waiting;
  if (first) await stepPayment(db, first.groupId, 'authorize', now);
  await tellPlaced(db, waiting);
  return ok(null);
}

function confirmOne(db: Db, actor: Actor, order: OrderFacts, now: Date) {
  const isBuyer = actor.kind === 'guest';
  const details = { by: isBuyer ? 'link' : 'phone' };
  const who = isBuyer ? 'buyer' : 'staff';
  return placeOne(db, actor, order, { move: 'confirm', who, event: 'confirmed', details }, now);
}
