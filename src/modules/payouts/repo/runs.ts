import type { Id } from '@/domain/ids';
import type { PayoutRunState, PayoutState } from '@/domain/payout/flow';
import type { Db } from '@/platform/db';

export type NewRun = {
  readonly id: Id<'payoutRun'>;
  readonly number: string;
  readonly occasion: string;
  readonly cutOff: Date;
  readonly minimumMinor: bigint;
  readonly madeBy: string | null;
  readonly madeAt: Date;
};

/** Writes a run once for its occasion; `false` when the same was asked for before. */
export async function insertRun(db: Db, run: NewRun): Promise<boolean> {
  const { count } = await db.payoutRun.createMany({
    data: [{ ...run, status: 'made', totalMinor: 0n, currency: 'PKR' }],
    skipDuplicates: true,
  });
  return count === 1;
}

export const readRunOf = (db: Db, occasion: string) =>
  db.payoutRun.findUnique({ where: { occasion }, select: { id: true, number: true } });

export async function insertPayouts(
  db: Db,
  rows: readonly {
    readonly id: Id<'payout'>;
    readonly number: string;
    readonly runId: string;
    readonly artisanId: string;
    readonly accountId: string;
    readonly amountMinor: bigint;
    readonly createdAt: Date;
  }[],
): Promise<void> {
  await db.payout.createMany({
    data: rows.map((row) => ({ ...row, status: 'pending', currency: 'PKR' })),
  });
}

export async function setTotal(
  db: Db,
  id: string,
  totalMinor: number,
  status: PayoutRunState,
): Promise<void> {
  await db.payoutRun.update({ where: { id }, data: { totalMinor: BigInt(totalMinor), status } });
}

/** The run, held until the transaction ends: approving, sending and reading results go one after the other. */
export async function lockRun(db: Db, id: string) {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM payout_runs WHERE id = ${id} FOR UPDATE`;
  return rows.length === 0 ? null : db.payoutRun.findUnique({ where: { id } });
}

export const readRun = (db: Db, id: string) => db.payoutRun.findUnique({ where: { id } });

/** Moves a run; `false` when it stands elsewhere by now. */
export async function moveRun(
  db: Db,
  id: string,
  from: readonly PayoutRunState[],
  to: PayoutRunState,
  also: {
    readonly approvedBy?: string;
    readonly approvedAt?: Date;
    readonly exportedAt?: Date;
    readonly closedAt?: Date | null;
  } = {},
): Promise<boolean> {
  const { count } = await db.payoutRun.updateMany({
    where: { id, status: { in: [...from] } },
    data: { status: to, ...also },
  });
  return count === 1;
}

/** The payouts of a run with the account each was made for. */
export const readPayoutsOf = (db: Db, runId: string, statuses?: readonly PayoutState[]) =>
  db.payout.findMany({
    where: { runId, ...(statuses ? { status: { in: [...statuses] } } : {}) },
    include: { account: true },
    orderBy: { id: 'asc' },
  });

/** A payout, held until the transaction ends. */
export async function lockPayout(db: Db, id: string) {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM payouts WHERE id = ${id} FOR UPDATE`;
  return rows.length === 0
    ? null
    : db.payout.findUnique({ where: { id }, include: { account: true } });
}

export const readRunIdOf = async (db: Db, payoutId: string): Promise<string | null> =>
  (await db.payout.findUnique({ where: { id: payoutId }, select: { runId: true } }))?.runId ?? null;

export type PayoutChange = {
  readonly tries?: { readonly increment: 1 };
  readonly bankRef?: string | null;
  readonly reason?: string | null;
  readonly sentAt?: Date;
  readonly paidAt?: Date;
  readonly returnedAt?: Date;
};

/** Moves payouts; answers how many still stood where they may start. */
export async function movePayouts(
  db: Db,
  ids: readonly string[],
  from: readonly PayoutState[],
  to: PayoutState,
  also: PayoutChange = {},
): Promise<number> {
  const { count } = await db.payout.updateMany({
    where: { id: { in: [...ids] }, status: { in: [...from] } },
    data: { status: to, ...also },
  });
  return count;
}

export async function setAccount(db: Db, payoutId: string, accountId: string): Promise<void> {
  await db.payout.update({ where: { id: payoutId }, data: { accountId } });
}

/** Runs that were approved and still have payouts that are not. */
export const readHalfApproved = (db: Db): Promise<{ id: string }[]> =>
  db.payoutRun.findMany({
    where: {
      status: { notIn: ['made', 'discarded'] },
      payouts: { some: { status: 'pending' } },
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  });

/** How many payouts of a run are neither paid nor canceled, and how many were paid. */
export async function countUnsettled(
  db: Db,
  runId: string,
): Promise<{ readonly open: number; readonly paid: number }> {
  const [open, paid] = await Promise.all([
    db.payout.count({ where: { runId, status: { notIn: ['paid', 'canceled'] } } }),
    db.payout.count({ where: { runId, status: 'paid' } }),
  ]);
  return { open, paid };
}

/** Payouts by their numbers, for a bank's answer. */
export const readByNumbers = (db: Db, numbers: readonly string[]) =>
  db.payout.findMany({
    where: { number: { in: [...numbers] } },
    select: {
      id: true,
      number: true,
      runId: true,
      artisanId: true,
      status: true,
      tries: true,
      amountMinor: true,
    },
  });

export const readLastRun = (db: Db) =>
  db.payoutRun.findFirst({ orderBy: { madeAt: 'desc' }, select: { madeAt: true } });
