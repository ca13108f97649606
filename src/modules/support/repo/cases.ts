import { type SupportCaseState, supportCaseFlow } from '@/domain/support/flow';
import type { Db } from '@/platform/db';

export type NewCase = {
  readonly id: string;
  readonly kind: 'call_me' | 'order_help';
  readonly artisanId: string | null;
  readonly userId: string;
  readonly orderId: string | null;
  readonly path: string;
  readonly phone: string;
  readonly locale: string;
  readonly note: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

/** The states in which somebody is still to do something. */
const running: SupportCaseState[] = supportCaseFlow.moves.withdraw.from.slice();

/** Two presses at the same time are one after the other. */
export async function lockAsker(db: Db, userId: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM users WHERE id = ${userId} FOR UPDATE`;
}

export const insertCase = (db: Db, one: NewCase) => db.supportCase.create({ data: one });

export const findRunning = (db: Db, userId: string, orderId: string | null) =>
  db.supportCase.findFirst({
    where: { userId, orderId, status: { in: running } },
    orderBy: { createdAt: 'asc' },
  });

/** All that is still to do for one person, the last asked first. */
export const listRunning = (db: Db, userId: string) =>
  db.supportCase.findMany({
    where: { userId, status: { in: running } },
    orderBy: { createdAt: 'desc' },
    take: 50,
  });

export const findCase = (db: Db, id: string) => db.supportCase.findUnique({ where: { id } });
export type CaseRow = NonNullable<Awaited<ReturnType<typeof findCase>>>;

/** Moves a case that still stands where it was read; false when somebody was faster. */
export async function moveCase(
  db: Db,
  id: string,
  from: readonly SupportCaseState[],
  to: SupportCaseState,
  change: {
    readonly answer?: string;
    readonly assignedTo?: string;
    readonly closedAt?: Date;
    readonly updatedAt: Date;
  },
): Promise<boolean> {
  const { count } = await db.supportCase.updateMany({
    where: { id, status: { in: [...from] } },
    data: { status: to, ...change },
  });
  return count === 1;
}

export async function setNote(db: Db, id: string, note: string, now: Date): Promise<void> {
  await db.supportCase.update({ where: { id }, data: { note, updatedAt: now } });
}

/** Somebody looks after it from now on; false when it is over already. */
export async function assignCase(db: Db, id: string, userId: string, now: Date): Promise<boolean> {
  const { count } = await db.supportCase.updateMany({
    where: { id, status: { in: running } },
    data: { assignedTo: userId, updatedAt: now },
  });
  return count === 1;
}

/** Who asks, as far as calling back needs it. */
export const readAsker = (db: Db, userId: string) =>
  db.user.findUnique({
    where: { id: userId },
    select: { name: true, phone: true, locale: true },
  });

export const readShopPhone = (db: Db, artisanId: string) =>
  db.artisan.findUnique({ where: { id: artisanId }, select: { phone: true, locale: true } });

export const readOrderOwner = (db: Db, orderId: string) =>
  db.order.findUnique({ where: { id: orderId }, select: { artisanId: true } });
