import type { Db } from '@/platform/db';

export async function insertInvitation(
  db: Db,
  row: {
    readonly id: string;
    readonly kind: 'open_shop';
    readonly artisanId: string;
    readonly phone: string;
    readonly role: 'owner';
    readonly tokenHash: string;
    readonly invitedBy: string;
    readonly partnerId: string | null;
    readonly createdAt: Date;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await db.invitation.create({ data: row });
}

export const findInvitation = (db: Db, tokenHash: string) =>
  db.invitation.findUnique({
    where: { tokenHash },
    relationLoadStrategy: 'join',
    include: {
      artisan: {
        include: {
          craft: { select: { name: true, nameUr: true } },
          district: { select: { name: true, nameUr: true } },
        },
      },
    },
  });

export async function lockInvitation(db: Db, id: string) {
  await db.$queryRaw`SELECT 1 FROM invitations WHERE id = ${id} FOR UPDATE`;
  return db.invitation.findUnique({ where: { id } });
}

export async function answerInvitation(
  db: Db,
  id: string,
  answer: {
    readonly status: string;
    readonly acceptedBy: string | null;
    readonly answeredAt: Date;
  },
): Promise<boolean> {
  const { count } = await db.invitation.updateMany({
    where: { id, status: 'pending' },
    data: answer,
  });
  return count === 1;
}

/** An invitation to open a shop that still waits for this number. */
export const findWaitingFor = (db: Db, phone: string) =>
  db.invitation.findFirst({ where: { phone, kind: 'open_shop', status: 'pending' } });

/** Letters of one partner, or of the house's own staff, the newest first. */
export const readInvitations = (db: Db, partnerId: string | null, most: number) =>
  db.invitation.findMany({
    where: { kind: 'open_shop', partnerId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
    relationLoadStrategy: 'join',
    include: {
      artisan: {
        include: {
          craft: { select: { name: true, nameUr: true } },
          district: { select: { name: true, nameUr: true } },
        },
      },
    },
  });

export const readPartners = (db: Db, ids: readonly string[]) =>
  db.partner.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, nameUr: true },
  });

/** Letters nobody answered in time. */
export async function expireInvitations(db: Db, now: Date): Promise<number> {
  const { count } = await db.invitation.updateMany({
    where: { status: 'pending', expiresAt: { lte: now } },
    data: { status: 'expired', answeredAt: now },
  });
  return count;
}
