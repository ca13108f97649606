import type { Id } from '@/domain/ids';
import type { WarningKind } from '@/domain/order/warning';
import { type Actor, may } from '@/domain/policy';
import { prisma } from '@/platform/db';
import { readNumbers, readUnseen } from '../repo/warnings';

/** Something that came late or not at all, which she has not read of yet. */
export type Warning = {
  readonly id: string;
  readonly kind: WarningKind;
  readonly orderId: string | null;
  readonly number: string | null;
  readonly at: Date;
};

const most = 5;

/** The latest of them; none for who does not see the orders. */
export async function unreadWarnings(
  actor: Actor,
  artisanId: Id<'artisan'>,
): Promise<readonly Warning[]> {
  if (!may(actor, 'order.read', { artisanId })) return [];
  const rows = await readUnseen(prisma, artisanId, most);
  const numbers = await readNumbers(
    prisma,
    rows.flatMap(({ orderId }) => orderId ?? []),
  );
  return rows.map(({ id, kind, orderId, createdAt }) => ({
    id,
    kind: kind as WarningKind,
    orderId,
    number: numbers.get(orderId ?? '') ?? null,
    at: createdAt,
  }));
}
