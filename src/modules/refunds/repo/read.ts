import type { Id } from '@/domain/ids';
import { type Money, money } from '@/domain/money';
import type { ProviderKey } from '@/domain/payment/fact';
import { type PaymentMethod, providerOf } from '@/domain/payment/methods';
import type { RefundDestination, RefundReason, RefundState } from '@/domain/refund/flow';
import type { Portion } from '@/domain/refund/plan';
import type { Db } from '@/platform/db';
import { readPortion } from '../types';

/** A refund with what its moves need to know of its payment and order. */
export type RefundFacts = {
  readonly id: Id<'refund'>;
  readonly number: string;
  readonly kind: 'order' | 'surplus';
  readonly status: RefundState;
  readonly reason: RefundReason;
  readonly destination: RefundDestination;
  readonly destinationMasked: string | null;
  readonly amount: Money;
  readonly credit: Money;
  readonly portion: Portion | null;
  readonly lines: readonly { readonly orderLineId: string; readonly quantity: number }[];
  readonly tries: number;
  readonly isUnknown: boolean;
  readonly requestedBy: string | null;
  readonly approvedBy: string | null;
  readonly sentAt: Date | null;
  readonly paymentId: string;
  readonly group: {
    readonly id: string;
    readonly number: string;
    readonly phone: string;
    readonly locale: 'en' | 'ur';
    readonly method: PaymentMethod;
  };
  /** The order it gives money back of; null for a surplus. */
  readonly order: { readonly id: Id<'order'>; readonly artisanId: Id<'artisan'> } | null;
  /** Whoever took the money. */
  readonly provider: ProviderKey;
  readonly attempt: {
    readonly id: string;
    readonly reference: string;
    readonly providerRef: string | null;
    readonly paidMinor: number;
    readonly memo: Readonly<Record<string, string>>;
  } | null;
  /** Other refunds of the same attempt that were sent to the provider. */
  readonly sentBefore: number;
};

const include = {
  payment: { include: { group: true } },
  order: { select: { id: true, artisanId: true } },
  attempt: true,
  lines: { select: { orderLineId: true, quantity: true } },
} as const;

export async function findRefund(db: Db, id: string): Promise<RefundFacts | null> {
  const row = await db.refund.findUnique({ where: { id }, include });
  if (!row) return null;
  const { payment, order, attempt } = row;
  const { group } = payment;
  const method = group.paymentMethod as PaymentMethod;
  return {
    id: row.id as Id<'refund'>,
    number: row.number,
    kind: row.kind === 'surplus' ? 'surplus' : 'order',
    status: row.status as RefundState,
    reason: row.reason as RefundReason,
    destination: row.destination as RefundDestination,
    destinationMasked: row.destinationMasked,
    amount: money(Number(row.amountMinor)),
    credit: money(Number(row.creditMinor)),
    portion: readPortion(row.shares),
    lines: row.lines,
    tries: row.tries,
    isUnknown: row.outcomeUnknown,
    requestedBy: row.requestedBy,
    approvedBy: row.approvedBy,
    sentAt: row.sentAt,
    paymentId: payment.id,
    group: {
      id: group.id,
      number: group.number,
      phone: group.contactPhone,
      locale: group.locale === 'en' ? 'en' : 'ur',
      method,
    },
    order: order && { id: order.id as Id<'order'>, artisanId: order.artisanId as Id<'artisan'> },
    provider: attempt ? (attempt.provider as ProviderKey) : providerOf[method],
    attempt: attempt && {
      id: attempt.id,
      reference: attempt.reference,
      providerRef: attempt.providerRef,
      paidMinor: Number(attempt.paidMinor ?? attempt.amountMinor),
      memo: memoOf(attempt.memo),
    },
    sentBefore: await sentBefore(db, row.id, row.attemptId),
  };
}

const memoOf = (memo: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(Object(memo)).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );

const sentBefore = async (db: Db, id: string, attemptId: string | null): Promise<number> =>
  attemptId === null
    ? 0
    : db.refund.count({
        where: {
          attemptId,
          id: { not: id },
          destination: 'original',
          tries: { gt: 0 },
          status: { in: ['processing', 'succeeded'] },
        },
      });

export const groupOfRefund = async (db: Db, id: string): Promise<string | null> => {
  const row = await db.refund.findUnique({
    where: { id },
    select: { payment: { select: { groupId: true } } },
  });
  return row?.payment.groupId ?? null;
};

/** The number it goes to, as it is kept. */
export const findSealedNumber = async (db: Db, id: string): Promise<string | null> => {
  const row = await db.refund.findUnique({ where: { id }, select: { destinationSealed: true } });
  return row?.destinationSealed ?? null;
};

/** Nobody else changes this refund until the transaction ends. */
export const lockRefund = async (db: Db, id: string): Promise<void> => {
  await db.$queryRaw`SELECT 1 FROM refunds WHERE id = ${id} FOR UPDATE`;
};

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** Approved a while ago and still not on their way, though one of `senders` could take them. */
export const overlooked = async (
  db: Db,
  senders: readonly ProviderKey[],
  before: Date,
  limit: number,
): Promise<string[]> =>
  idsOf(
    await db.refund.findMany({
      where: {
        status: 'approved',
        destination: 'original',
        approvedAt: { lt: before },
        attempt: { provider: { in: [...senders] } },
      },
      select: { id: true },
      orderBy: { approvedAt: 'asc' },
      take: limit,
    }),
  );

/** Sent a while ago and not yet known to have arrived or failed. */
export const unanswered = (db: Db, before: Date, limit: number) =>
  db.refund.findMany({
    where: { status: 'processing', sentAt: { lt: before } },
    select: { id: true, sentAt: true },
    orderBy: { sentAt: 'asc' },
    take: limit,
  });

export const failedRefunds = async (db: Db): Promise<string[]> =>
  idsOf(await db.refund.findMany({ where: { status: 'failed' }, select: { id: true } }));

export const unknownRefunds = async (db: Db): Promise<string[]> =>
  idsOf(
    await db.refund.findMany({
      where: { status: 'processing', outcomeUnknown: true },
      select: { id: true },
    }),
  );
