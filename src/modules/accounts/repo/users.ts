import type { Id } from '@/domain/ids';
import type { Phone } from '@/domain/phone';
import type { Db } from '@/platform/db';

const person = {
  id: true,
  name: true,
  email: true,
  status: true,
  staffRole: true,
  passwordHash: true,
  totpSecret: true,
  totpEnabledAt: true,
  totpLastStep: true,
  _count: { select: { members: true } },
} as const;

export const findUserByEmail = (db: Db, email: string) =>
  db.user.findUnique({ where: { email }, select: person });

export const findUserByPhone = (db: Db, phone: Phone) =>
  db.user.findUnique({ where: { phone }, select: person });

export const findUser = (db: Db, id: string) =>
  db.user.findUnique({ where: { id }, select: person });

export type Person = NonNullable<Awaited<ReturnType<typeof findUser>>>;

/** An account of a number that was just proved; one that is there already stays as it is. The name is told later. */
export async function insertPhoneUser(
  db: Db,
  user: {
    readonly id: Id<'user'>;
    readonly phone: Phone;
    readonly locale: string;
    readonly createdAt: Date;
  },
): Promise<void> {
  await db.user.createMany({ data: [{ ...user, name: '' }], skipDuplicates: true });
}

/** Marks the 30-second step of a second factor as used; false when it, or a later one, was used already. */
export async function takeTotpStep(db: Db, userId: string, step: number): Promise<boolean> {
  const { count } = await db.user.updateMany({
    where: { id: userId, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
    data: { totpLastStep: step },
  });
  return count === 1;
}

/** Keeps a confirmed second factor; false when one was enrolled meanwhile. */
export async function enrolTotp(
  db: Db,
  userId: string,
  enrolled: { readonly secret: string; readonly step: number; readonly at: Date },
): Promise<boolean> {
  const { count } = await db.user.updateMany({
    where: { id: userId, totpEnabledAt: null },
    data: { totpSecret: enrolled.secret, totpLastStep: enrolled.step, totpEnabledAt: enrolled.at },
  });
  return count === 1;
}
