import { type Id, isId } from '@/domain/ids';
import { type Actor, type MemberRole, may, memberRoles } from '@/domain/policy';
import { lastRecorded } from '@/modules/audit/queries';
import { type Db, prisma } from '@/platform/db';
import { memberName, readMembers } from '../repo/members';

/** How long a removed member can be taken back without an invitation. */
const undoMinutes = 60;

/** The role of a member who was removed within the last hour, as it was written down then; null for anybody else. */
export async function roleBefore(
  db: Db,
  artisanId: Id<'artisan'>,
  userId: string,
  now: Date,
): Promise<MemberRole | null> {
  if (!isId('user', userId)) return null;
  const removal = await lastRecorded(db, {
    action: 'members.remove',
    subject: { kind: 'artisan', id: artisanId },
    since: new Date(now.getTime() - undoMinutes * 60_000),
    detail: { key: 'member', value: userId },
  });
  return memberRoles.find((role) => role === removal?.role) ?? null;
}

export type RemovedMember = { readonly userId: string; readonly name: string };

/** Who was just taken out of the shop and can be taken back, for its owners; null when that is over or undone. */
export async function removedMember(
  actor: Actor,
  artisanId: Id<'artisan'>,
  userId: string,
  now: Date,
): Promise<RemovedMember | null> {
  if (!may(actor, 'members.change', { artisanId })) return null;
  if ((await roleBefore(prisma, artisanId, userId, now)) === null) return null;
  if ((await readMembers(prisma, artisanId)).some((one) => one.userId === userId)) return null;
  return { userId, name: await memberName(prisma, userId) };
}
