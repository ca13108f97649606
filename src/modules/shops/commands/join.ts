import type { Id } from '@/domain/ids';
import type { MemberRole, UserActor } from '@/domain/policy';
import { recordAudit } from '@/modules/audit/commands';
import type { Db } from '@/platform/db';
import { addMember, endInvitation } from '../repo/members';

/**
 * Makes `user` a member of the shop that invited her, and ends the letter. That it is hers, still waits and has not
 * run out is asked by the caller, within the same transaction. Who belongs to the shop already keeps her role; safe
 * to repeat.
 */
export async function joinAsMember(
  db: Db,
  user: { readonly id: Id<'user'> },
  invitation: { readonly id: string; readonly artisanId: string; readonly role: string },
  now: Date,
): Promise<void> {
  const { artisanId } = invitation;
  const role = invitation.role as MemberRole;
  const isNew = await addMember(db, { artisanId, userId: user.id, role });
  await endInvitation(db, invitation.id, { status: 'accepted', acceptedBy: user.id }, now);
  if (!isNew) return;
  await recordAudit(
    db,
    {
      actor: memberOf(user.id, invitation.artisanId as Id<'artisan'>, role),
      action: 'members.join',
      subject: { kind: 'artisan', id: artisanId },
      details: { role },
    },
    now,
  );
}

const memberOf = (id: Id<'user'>, artisanId: Id<'artisan'>, role: MemberRole): UserActor => ({
  kind: 'user',
  id,
  artisans: [{ id: artisanId, role }],
  partners: [],
  staffRole: null,
  secondFactor: false,
});
