import type { MemberRole } from '@/domain/policy';
import { type Db, rowsOf, sql } from '@/platform/db';

/** Nobody else changes who belongs to this shop until the transaction ends. */
export const lockShop = (db: Db, artisanId: string) =>
  db.$executeRaw`SELECT 1 FROM artisans WHERE id = ${artisanId} FOR UPDATE`;

export type MemberRow = {
  readonly userId: string;
  readonly name: string;
  readonly phone: string | null;
  readonly role: MemberRole;
};

/** Owners first, then by name. */
export const readMembers = (db: Db, artisanId: string): Promise<MemberRow[]> =>
  rowsOf<MemberRow>(
    db,
    sql`
    SELECT m.user_id AS "userId", u.name, u.phone, m.role
    FROM artisan_members m JOIN users u ON u.id = m.user_id
    WHERE m.artisan_id = ${artisanId}
    ORDER BY m.role <> 'owner', u.name, u.id`,
  );

export const memberName = async (db: Db, userId: string): Promise<string> =>
  (await db.user.findUnique({ where: { id: userId }, select: { name: true } }))?.name ?? '';

/** Makes a member; whoever belongs to the shop already keeps the role she has. */
export async function addMember(
  db: Db,
  member: { readonly artisanId: string; readonly userId: string; readonly role: string },
): Promise<boolean> {
  const { count } = await db.artisanMember.createMany({ data: [member], skipDuplicates: true });
  return count === 1;
}

export const setRole = (db: Db, artisanId: string, userId: string, role: MemberRole) =>
  db.artisanMember.update({
    where: { artisanId_userId: { artisanId, userId } },
    data: { role },
  });

export const deleteMember = (db: Db, artisanId: string, userId: string) =>
  db.artisanMember.delete({ where: { artisanId_userId: { artisanId, userId } } });

/** The letters that wait for an answer, the newest first. */
export const openInvitations = (db: Db, artisanId: string, now: Date) =>
  db.invitation.findMany({
    where: { artisanId, kind: 'member', status: 'pending', expiresAt: { gt: now } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, phone: true, role: true, createdAt: true, expiresAt: true },
  });

/** Whatever waits for this phone and is too old gives its place up. */
export const expireInvitations = (db: Db, artisanId: string, now: Date) =>
  db.invitation.updateMany({
    where: { artisanId, status: 'pending', expiresAt: { lte: now } },
    data: { status: 'expired', answeredAt: now },
  });

export const findOpenInvitation = (db: Db, artisanId: string, phone: string) =>
  db.invitation.findFirst({
    where: { artisanId, phone, status: 'pending' },
    select: { id: true, kind: true },
  });

export const hasMemberWithPhone = async (
  db: Db,
  artisanId: string,
  phone: string,
): Promise<boolean> =>
  (await db.artisanMember.count({ where: { artisanId, user: { phone } } })) > 0;

export const insertInvitation = (
  db: Db,
  row: {
    readonly id: string;
    readonly artisanId: string;
    readonly phone: string;
    readonly role: string;
    readonly tokenHash: string;
    readonly invitedBy: string;
    readonly createdAt: Date;
    readonly expiresAt: Date;
  },
) => db.invitation.create({ data: { ...row, kind: 'member' } });

/** Ends a letter that waits; `false` when it was answered meanwhile. */
export async function endInvitation(
  db: Db,
  id: string,
  end: { readonly status: 'accepted' | 'revoked'; readonly acceptedBy?: string },
  now: Date,
): Promise<boolean> {
  const { count } = await db.invitation.updateMany({
    where: { id, status: 'pending' },
    data: { ...end, answeredAt: now },
  });
  return count === 1;
}
