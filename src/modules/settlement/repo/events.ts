import type { PaymentFact, ProviderKey } from '@/domain/payment/fact';
import { type Db, newId } from '@/platform/db';

/** How a statement reached us; `answer` is the proven answer to our own call. */
export type Via = 'return' | 'webhook' | 'inquiry' | 'answer' | 'staff';
export type EventStatus =
  | 'received'
  | 'applied'
  | 'ignored'
  | 'parked'
  | 'quarantined'
  | 'rejected';

export type KeptEvent = {
  readonly id: string;
  readonly status: EventStatus;
  readonly attemptId: string | null;
  readonly fact: PaymentFact;
};

type Row = {
  readonly fact: Omit<PaymentFact, 'trust'> & { readonly trust: PaymentFact['trust'] | 'none' };
  readonly via: Via;
  readonly attemptId: string | null;
  readonly status: EventStatus;
  readonly note: string | null;
};

const cut = (text: string | undefined, most: number): string | null =>
  text === undefined ? null : text.slice(0, most);

/** Keeps a statement once; said again it is the row that was kept first. */
export async function insertEvent(
  db: Db,
  { fact, ...row }: Row,
  now: Date,
): Promise<{ readonly id: string; readonly status: EventStatus; readonly isNew: boolean }> {
  const eventKey = fact.eventKey.slice(0, 300);
  const { provider } = fact;
  const { count } = await db.paymentEvent.createMany({
    data: [
      {
        ...row,
        id: newId('paymentEvent', now),
        provider,
        eventKey,
        attemptReference: fact.attemptRef === '' ? null : fact.attemptRef.slice(0, 60),
        trust: fact.trust,
        outcome: fact.outcome,
        amountMinor: fact.amountMinor === undefined ? null : BigInt(fact.amountMinor),
        currency: cut(fact.currency, 10),
        providerRef: cut(fact.providerRef, 200),
        code: cut(fact.code, 100),
        message: cut(fact.message, 500),
        occurredAt: fact.occurredAt ?? null,
        receivedAt: now,
      },
    ],
    skipDuplicates: true,
  });
  const kept = await db.paymentEvent.findUniqueOrThrow({
    where: { provider_eventKey: { provider, eventKey } },
    select: { id: true, status: true },
  });
  return { id: kept.id, status: kept.status as EventStatus, isNew: count === 1 };
}

/** The event with its row held. The caller holds the group. */
export async function lockedEvent(db: Db, id: string): Promise<KeptEvent | null> {
  await db.$queryRaw`SELECT 1 FROM payment_events WHERE id = ${id} FOR UPDATE`;
  const row = await db.paymentEvent.findUnique({ where: { id } });
  if (row === null) return null;
  return {
    id,
    status: row.status as EventStatus,
    attemptId: row.attemptId,
    fact: {
      provider: row.provider as ProviderKey,
      eventKey: row.eventKey,
      attemptRef: row.attemptReference ?? '',
      outcome: row.outcome as PaymentFact['outcome'],
      trust: row.trust as PaymentFact['trust'],
      ...(row.amountMinor === null ? {} : { amountMinor: Number(row.amountMinor) }),
      ...(row.currency === null ? {} : { currency: row.currency }),
      ...(row.providerRef === null ? {} : { providerRef: row.providerRef }),
      ...(row.code === null ? {} : { code: row.code }),
      ...(row.message === null ? {} : { message: row.message }),
    },
  };
}

export const markEvent = (
  db: Db,
  id: string,
  status: EventStatus,
  note: string | null,
  now: Date,
) => db.paymentEvent.updateMany({ where: { id }, data: { status, note, appliedAt: now } });

export async function groupOfEvent(db: Db, id: string): Promise<string | null> {
  const row = await db.paymentEvent.findUnique({
    where: { id },
    select: { attempt: { select: { payment: { select: { groupId: true } } } } },
  });
  return row?.attempt?.payment.groupId ?? null;
}

/** Statements that were parked until this attempt is paid. */
export async function parkedEvents(db: Db, attemptId: string): Promise<string[]> {
  const where = { attemptId, status: 'parked' };
  return (await db.paymentEvent.findMany({ where, select: { id: true } })).map(({ id }) => id);
}

/** Kept and never acted upon: the process ended in between. */
export async function forgottenEvents(db: Db, before: Date, limit: number): Promise<string[]> {
  const rows = await db.paymentEvent.findMany({
    where: { status: 'received', receivedAt: { lt: before } },
    select: { id: true },
    orderBy: { receivedAt: 'asc' },
    take: limit,
  });
  return rows.map(({ id }) => id);
}
