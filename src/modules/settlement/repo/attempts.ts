import { startsOf } from '@/domain/flow';
import type { Id } from '@/domain/ids';
import {
  type AttemptMove,
  type AttemptState,
  attemptFlow,
  openAttemptStates,
} from '@/domain/payment/attempt';
import type { ProviderKey } from '@/domain/payment/fact';
import type { PaymentMethod } from '@/domain/payment/methods';
import type { Prisma } from '@/generated/prisma/client';
import type { Db } from '@/platform/db';
import type { NextStep } from '@/platform/payments/port';
import { keptStep, readStep } from './next-step';

export type Attempt = {
  readonly id: Id<'paymentAttempt'>;
  readonly paymentId: string;
  readonly groupId: string;
  readonly number: string;
  readonly reference: string;
  readonly provider: ProviderKey;
  readonly method: PaymentMethod;
  readonly status: AttemptState;
  readonly amountMinor: number;
  readonly currency: string;
  readonly paidMinor: number | null;
  readonly providerRef: string | null;
  readonly walletMasked: string | null;
  readonly next: NextStep;
  readonly memo: Readonly<Record<string, string>>;
  readonly code: string | null;
  readonly message: string | null;
  readonly inquiries: number;
  readonly inquireAt: Date | null;
  readonly expiresAt: Date;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly settledAt: Date | null;
};

const whose = {
  payment: { select: { groupId: true, group: { select: { number: true } } } },
} as const;
type Row = Prisma.PaymentAttemptGetPayload<{ include: typeof whose }>;

const attemptOf = ({ payment, ...row }: Row): Attempt => ({
  ...row,
  id: row.id as Id<'paymentAttempt'>,
  groupId: payment.groupId,
  number: payment.group.number,
  provider: row.provider as ProviderKey,
  method: row.method as PaymentMethod,
  status: row.status as AttemptState,
  amountMinor: Number(row.amountMinor),
  paidMinor: row.paidMinor === null ? null : Number(row.paidMinor),
  next: readStep(row.next),
  memo: (row.memo ?? {}) as Record<string, string>,
});

const nullOr = (row: Row | null): Attempt | null => (row === null ? null : attemptOf(row));

export const attemptById = async (db: Db, id: string): Promise<Attempt | null> =>
  nullOr(await db.paymentAttempt.findUnique({ where: { id }, include: whose }));

export const attemptByReference = async (db: Db, reference: string): Promise<Attempt | null> =>
  nullOr(await db.paymentAttempt.findUnique({ where: { reference }, include: whose }));

/** Nobody else settles this attempt until the transaction ends. The caller holds the group. */
export async function lockedAttempt(db: Db, id: string): Promise<Attempt | null> {
  await db.$queryRaw`SELECT 1 FROM payment_attempts WHERE id = ${id} FOR UPDATE`;
  return attemptById(db, id);
}

/** All tries of a purchase, latest first. */
export const attemptsOfGroup = async (db: Db, groupId: string): Promise<Attempt[]> =>
  (
    await db.paymentAttempt.findMany({
      where: { payment: { groupId } },
      include: whose,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    })
  ).map(attemptOf);

export type NewAttempt = {
  readonly id: string;
  readonly paymentId: string;
  readonly reference: string;
  readonly provider: ProviderKey;
  readonly method: PaymentMethod;
  readonly amountMinor: number;
  readonly currency: string;
  readonly walletMasked: string | null;
  readonly next: NextStep;
  readonly memo: Readonly<Record<string, string>>;
  readonly inquireAt: Date | null;
  readonly expiresAt: Date;
};

export const insertAttempt = (db: Db, attempt: NewAttempt, now: Date) =>
  db.paymentAttempt.createMany({
    data: [
      {
        ...attempt,
        status: attemptFlow.start,
        amountMinor: BigInt(attempt.amountMinor),
        next: keptStep(attempt.next),
        createdAt: now,
        updatedAt: now,
      },
    ],
  });

export type Learned = {
  readonly providerRef?: string | undefined;
  readonly code?: string | null | undefined;
  readonly message?: string | null | undefined;
  readonly memo?: Readonly<Record<string, string>>;
  readonly next?: NextStep;
  readonly paidMinor?: number;
  readonly settledAt?: Date;
  readonly inquireAt?: Date | null;
};

const dataOf = ({ next, paidMinor, ...learned }: Learned) => ({
  ...learned,
  ...(next === undefined ? {} : { next: keptStep(next) }),
  ...(paidMinor === undefined ? {} : { paidMinor: BigInt(paidMinor) }),
});

/** Makes a move only from where it may start; `false` when the attempt stands elsewhere by now. */
export async function moveAttempt(
  db: Db,
  id: string,
  move: AttemptMove,
  learned: Learned,
  now: Date,
): Promise<boolean> {
  const { count } = await db.paymentAttempt.updateMany({
    where: { id, status: { in: startsOf(attemptFlow, move) } },
    data: { ...dataOf(learned), status: attemptFlow.moves[move].to, updatedAt: now },
  });
  return count === 1;
}

export const noteAttempt = (db: Db, id: string, learned: Learned, now: Date) =>
  db.paymentAttempt.updateMany({ where: { id }, data: { ...dataOf(learned), updatedAt: now } });

/** One more inquiry leaves now; the next one is due at `next`. */
export const countInquiry = (db: Db, id: string, next: Date | null, now: Date) =>
  db.paymentAttempt.updateMany({
    where: { id },
    data: { inquiries: { increment: 1 }, inquireAt: next, updatedAt: now },
  });

export const askSoon = (db: Db, id: string, at: Date) =>
  db.paymentAttempt.updateMany({
    where: { id, OR: [{ inquireAt: null }, { inquireAt: { gt: at } }] },
    data: { inquireAt: at },
  });

export async function dueAttempts(db: Db, now: Date, limit: number): Promise<string[]> {
  const rows = await db.paymentAttempt.findMany({
    where: { status: { notIn: ['paid', 'mismatched'] }, inquireAt: { lte: now } },
    select: { id: true },
    orderBy: { inquireAt: 'asc' },
    take: limit,
  });
  return rows.map(({ id }) => id);
}

export const isOpen = ({ status }: Attempt): boolean => openAttemptStates.includes(status);
