import type { Id } from '@/domain/ids';
import { isPhone, maskedPhone } from '@/domain/phone';
import type { Actor } from '@/domain/policy';
import type { SupportCaseState } from '@/domain/support/flow';
import { prisma } from '@/platform/db';
import { knownPhone } from '../commands';
import { listRunning } from '../repo/cases';
import { orderNumbers } from '../repo/desk';

/** A call she waits for. */
export type WaitingCall = {
  readonly id: string;
  readonly orderId: string | null;
  /** The number of the order it is about. */
  readonly orderNumber: string | null;
  readonly state: SupportCaseState;
  readonly asked: Date;
  readonly lastStep: Date;
  /** Enough to know her own number by. */
  readonly phone: string;
};

/** What the reader waits for, the last asked first; another's never. */
export async function waitingCalls(actor: Actor): Promise<readonly WaitingCall[]> {
  if (actor.kind !== 'user') return [];
  const rows = await listRunning(prisma, actor.id);
  const numbers = await orderNumbers(
    prisma,
    rows.flatMap(({ orderId }) => orderId ?? []),
  );
  return rows.map((row) => ({
    id: row.id,
    orderId: row.orderId,
    orderNumber: numbers.get(row.orderId ?? '') ?? null,
    state: row.status as SupportCaseState,
    asked: row.createdAt,
    lastStep: row.updatedAt,
    phone: masked(row.phone),
  }));
}

/** The number we would call, masked; null when we have none. */
export async function callNumber(actor: Actor, artisanId: Id<'artisan'>): Promise<string | null> {
  if (actor.kind !== 'user') return null;
  const { phone } = await knownPhone(prisma, actor.id, artisanId);
  return phone && masked(phone);
}

const masked = (phone: string): string => (isPhone(phone) ? maskedPhone(phone) : '••••');
