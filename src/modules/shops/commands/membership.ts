import type { Id } from '@/domain/ids';
import { type Actor, type MemberRole, memberRoles } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import type { Db } from '@/platform/db';
import { roleBefore } from '../queries/removed';
import { addMember, deleteMember, type MemberRow, readMembers, setRole } from '../repo/members';
import { inOwnShop, type ShopMissing } from './own-shop';

type MemberFailure = Failure<
  'members.not_found' | 'members.last_owner' | 'members.role' | 'members.undo_late'
>;

/**
 * Changes what a member does in the shop; it holds from her next page on. Failures: `shop.not_found`,
 * `members.not_found`, `members.role`, `members.last_owner`.
 */
export const changeRole = (
  actor: Actor,
  artisanId: string,
  member: { readonly userId: string; readonly role: string },
  now: Date,
): Promise<Result<null, MemberFailure | ShopMissing>> =>
  withMember(actor, artisanId, member.userId, async (db, shopId, of) => {
    const role = memberRoles.find((known) => known === member.role);
    if (!role) return fail('members.role', { field: 'role' });
    if (role === of.member.role) return ok(null);
    if (of.isLastOwner) return fail('members.last_owner');
    await setRole(db, shopId, member.userId, role);
    await audit(db, actor, 'members.role', shopId, { member: member.userId, role }, now);
    return ok(null);
  });

/** Takes a member out of the shop; `restoreMember` undoes it. Failures: `shop.not_found`, `members.not_found`, `members.last_owner`. */
export const removeMember = (
  actor: Actor,
  artisanId: string,
  userId: string,
  now: Date,
): Promise<Result<null, MemberFailure | ShopMissing>> =>
  withMember(actor, artisanId, userId, async (db, shopId, { member, isLastOwner }) => {
    if (isLastOwner) return fail('members.last_owner');
    await deleteMember(db, shopId, userId);
    await audit(db, actor, 'members.remove', shopId, { member: userId, role: member.role }, now);
    return ok(null);
  });

/**
 * Takes the removal of a member back: she is in the shop with the role she had. It can be done for an hour; afterwards
 * she is invited as anybody is. Failures: `shop.not_found`, `members.undo_late`.
 */
export const restoreMember = (
  actor: Actor,
  artisanId: string,
  userId: string,
  now: Date,
): Promise<Result<null, MemberFailure | ShopMissing>> =>
  asOwner(actor, artisanId, async (db, shopId, members) => {
    if (members.some((one) => one.userId === userId)) return ok(null);
    const role = await roleBefore(db, shopId, userId, now);
    if (role === null) return fail('members.undo_late');
    await addMember(db, { artisanId: shopId, userId, role });
    await audit(db, actor, 'members.restore', shopId, { member: userId, role }, now);
    return ok(null);
  });

type Found = { readonly member: MemberRow; readonly isLastOwner: boolean };

const withMember = (
  actor: Actor,
  artisanId: string,
  userId: string,
  work: (db: Db, shopId: Id<'artisan'>, found: Found) => Promise<Result<null, MemberFailure>>,
): Promise<Result<null, MemberFailure | ShopMissing>> =>
  asOwner(actor, artisanId, async (db, shopId, members) => {
    const member = members.find((one) => one.userId === userId);
    if (!member) return fail('members.not_found');
    const owners = members.filter(({ role }) => role === 'owner').length;
    return work(db, shopId, { member, isLastOwner: member.role === 'owner' && owners === 1 });
  });

/** Owners take turns, so that two who take each other out at the same moment leave one. */
const asOwner = (
  actor: Actor,
  artisanId: string,
  work: (
    db: Db,
    shopId: Id<'artisan'>,
    members: readonly MemberRow[],
  ) => Promise<Result<null, MemberFailure>>,
): Promise<Result<null, MemberFailure | ShopMissing>> =>
  inOwnShop<null, MemberFailure | ShopMissing>(
    actor,
    'members.change',
    artisanId,
    async (db, shop): Promise<Result<null, MemberFailure | ShopMissing>> => {
      const members = await readMembers(db, shop.id);
      // Whether the actor still owns the shop is asked again, now that nobody else changes it.
      const isOwner = members.some(
        (one) => actor.kind === 'user' && one.userId === actor.id && one.role === 'owner',
      );
      return isOwner ? work(db, shop.id, members) : fail('shop.not_found');
    },
  );

const audit = (
  db: Db,
  actor: Actor,
  action: 'members.role' | 'members.remove' | 'members.restore',
  artisanId: string,
  details: { readonly member: string; readonly role: MemberRole },
  now: Date,
) => recordAudit(db, { actor, action, subject: { kind: 'artisan', id: artisanId }, details }, now);
