import type { Id } from '@/domain/ids';
import { idleLockMillis } from '@/domain/phone-lock';
import { memberRoles, staffRoles, type UserActor } from '@/domain/policy';
import { prisma } from './db';

/** What a session still has to show before it may do anything. */
export type Owed = 'nothing' | 'pin' | 'second_factor' | 'enrolment';

export type LiveSession = {
  readonly id: Id<'session'>;
  readonly user: {
    readonly id: Id<'user'>;
    readonly name: string;
    readonly email: string | null;
    readonly phone: string | null;
    readonly hasSecondFactor: boolean;
  };
  readonly actor: UserActor;
  readonly owes: Owed;
  /** She has chosen a number for this browser: it can be locked at one press, and locks by itself. */
  readonly hasPin: boolean;
};

const SEEN_EVERY_MS = 5 * 60_000;
/** Where a phone locks by itself, its last use is known more exactly. */
const SEEN_WITH_PIN_EVERY_MS = 60_000;

/**
 * Reads a session with its user as they are now. Revoked, expired, or its user suspended → null.
 * In a demo staff without an enrolled second factor need none.
 */
export async function readLiveSession(
  id: Id<'session'>,
  now: Date,
  demo: boolean,
): Promise<LiveSession | null> {
  const row = await rowOf(id);
  if (row === null || row.revokedAt !== null || row.expiresAt <= now) return null;
  if (row.user.status !== 'active') return null;
  const isLocked = row.lockedAt !== null || (await locksByItself(id, row, now));
  const { user } = row;
  const factor = owed(
    user.staffRole !== null,
    user.totpEnabledAt !== null,
    row.secondFactorAt !== null,
    demo,
  );
  const owes = isLocked ? 'pin' : factor;
  return {
    id,
    user: {
      id: user.id as Id<'user'>,
      name: user.name,
      email: user.email,
      phone: user.phone,
      hasSecondFactor: user.totpEnabledAt !== null,
    },
    actor: actorOf(user, owes),
    owes,
    hasPin: row.pinHash !== null,
  };
}

/** Notes that the session is in use; one with a number that was not used for too long is locked instead. */
async function locksByItself(
  id: string,
  { lastSeenAt, pinHash }: { readonly lastSeenAt: Date; readonly pinHash: string | null },
  now: Date,
): Promise<boolean> {
  const idle = now.getTime() - lastSeenAt.getTime();
  if (pinHash !== null && idle > idleLockMillis) {
    // Only if it was not opened or used meanwhile; then the next request finds it as it is.
    const idleSince = { id, lockedAt: null, lastSeenAt };
    await prisma.session.updateMany({ where: idleSince, data: { lockedAt: now, pinTries: 0 } });
    return true;
  }
  if (idle > (pinHash === null ? SEEN_EVERY_MS : SEEN_WITH_PIN_EVERY_MS))
    await prisma.session.updateMany({ where: { id }, data: { lastSeenAt: now } });
  return false;
}

const rowOf = (id: Id<'session'>) =>
  prisma.session.findUnique({
    where: { id },
    relationLoadStrategy: 'join',
    select: {
      revokedAt: true,
      expiresAt: true,
      lastSeenAt: true,
      secondFactorAt: true,
      lockedAt: true,
      pinHash: true,
      user: {
        select: {
          id: true,
          name: true,
          email: true,
          phone: true,
          status: true,
          staffRole: true,
          totpEnabledAt: true,
          members: { select: { artisanId: true, role: true } },
          agencies: { select: { partnerId: true } },
        },
      },
    },
  });

/** Staff always owe a second factor; who has enrolled one owes it in a demo too. */
export function owed(
  isStaff: boolean,
  enrolled: boolean,
  shown: boolean,
  demo: boolean,
): Exclude<Owed, 'pin'> {
  if (shown) return 'nothing';
  if (enrolled) return 'second_factor';
  return isStaff && !demo ? 'enrolment' : 'nothing';
}

type UserRow = NonNullable<Awaited<ReturnType<typeof rowOf>>>['user'];

/** Who owes something acts for no artisan and holds no staff power until it is shown. */
function actorOf(user: UserRow, owes: Owed): UserActor {
  const isComplete = owes === 'nothing';
  return {
    kind: 'user',
    id: user.id as Id<'user'>,
    artisans: isComplete ? user.members.flatMap(memberOf) : [],
    partners: isComplete ? user.agencies.map(({ partnerId }) => partnerId as Id<'partner'>) : [],
    staffRole: staffRoles.find((role) => role === user.staffRole) ?? null,
    secondFactor: isComplete,
  };
}

function memberOf(member: UserRow['members'][number]): UserActor['artisans'] {
  const role = memberRoles.find((one) => one === member.role);
  return role === undefined ? [] : [{ id: member.artisanId as Id<'artisan'>, role }];
}
