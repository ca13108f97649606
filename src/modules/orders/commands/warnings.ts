import type { Id } from '@/domain/ids';
import type { WarningKind } from '@/domain/order/warning';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { karachiDay } from '@/domain/shipping/promise';
import { type Db, newId, prisma } from '@/platform/db';
import { findMissed, insertWarnings, markSeen, readSendBy } from '../repo/warnings';

const dayMillis = 86_400_000;
const batch = 500;

/** Notes, with the transaction `db`, that something came late or not at all; the same thing once. */
export const warn = (
  db: Db,
  order: { readonly id: string; readonly artisanId: string },
  kind: WarningKind,
  now: Date,
): Promise<void> =>
  insertWarnings(db, [
    {
      id: newId('warning', now),
      artisanId: order.artisanId,
      orderId: order.id,
      kind,
      createdAt: now,
    },
  ]);

/** A parcel packed after the day on which it should have left. */
export async function warnIfLate(db: Db, orderId: string, now: Date): Promise<void> {
  const order = await readSendBy(db, orderId);
  if (order && karachiDay(now) > order.sendBy.toISOString().slice(0, 10))
    await warn(db, { id: orderId, artisanId: order.artisanId }, 'sent_late', now);
}

/** Orders that should have left yesterday and are not packed. Returns how many. */
export async function warnOfMissed(now: Date): Promise<number> {
  const yesterday = karachiDay(new Date(now.getTime() - dayMillis));
  const orders = await findMissed(prisma, new Date(`${yesterday}T00:00:00Z`), batch);
  for (const order of orders) await warn(prisma, order, 'sent_late', now);
  return orders.length;
}

/** She has read them. Failure: `order.not_found` for who doesn't work there. */
export async function understand(
  actor: Actor,
  artisanId: Id<'artisan'>,
  ids: readonly string[],
  now: Date,
): Promise<Result<null, Failure<'order.not_found'>>> {
  if (!may(actor, 'order.read', { artisanId })) return fail('order.not_found');
  await markSeen(prisma, artisanId, ids, now);
  return ok(null);
}
