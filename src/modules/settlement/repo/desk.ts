import type { Prisma } from '@/generated/prisma/client';
import type { Db } from '@/platform/db';

const shown = {
  payment: {
    select: {
      status: true,
      group: { select: { id: true, number: true, contactName: true } },
      refunds: { where: { kind: 'surplus' }, select: { id: true, attemptId: true, number: true } },
    },
  },
  proofs: { orderBy: { createdAt: 'desc' as const }, include: { statementLine: true } },
  events: { orderBy: { receivedAt: 'desc' as const } },
} as const;
export type DeskAttemptRow = Prisma.PaymentAttemptGetPayload<{ include: typeof shown }>;

/** Something about it waits for a person. */
const needsLook: Prisma.PaymentAttemptWhereInput = {
  OR: [
    { status: 'unknown' },
    {
      status: 'mismatched',
      refunds: { none: { kind: 'surplus' } },
    },
    { events: { some: { status: { in: ['quarantined', 'parked'] } } } },
  ],
};
const hasSlip: Prisma.PaymentAttemptWhereInput = {
  proofs: { some: { status: { in: ['waiting', 'seconding'] } } },
};
const filters = { look: needsLook, slips: hasSlip, all: {} } as const;
export type Selection = keyof typeof filters;

export const readDeskAttempts = (
  db: Db,
  selection: Selection,
  after: string | null,
  limit: number,
): Promise<DeskAttemptRow[]> =>
  db.paymentAttempt.findMany({
    where: { ...filters[selection], ...(after === null ? {} : { id: { lt: after } }) },
    include: shown,
    // Ids of one kind sort by the time they were made.
    orderBy: { id: 'desc' },
    take: limit,
  });

export const countDeskAttempts = (db: Db, selection: Exclude<Selection, 'all'>): Promise<number> =>
  db.paymentAttempt.count({ where: filters[selection] });

export const readDeskAttempt = (db: Db, id: string): Promise<DeskAttemptRow | null> =>
  db.paymentAttempt.findUnique({ where: { id }, include: shown });

/** Statements about attempts that aren't ours. */
export const strayEvents = (db: Db, limit: number) =>
  db.paymentEvent.findMany({
    where: { attemptId: null, status: 'quarantined' },
    orderBy: { receivedAt: 'desc' },
    take: limit,
  });

export const proofWithPhoto = (db: Db, photo: string) =>
  db.paymentProof.findFirst({ where: { photo }, select: { id: true } });
