import type { Id } from '@/domain/ids';
import type { Phone } from '@/domain/phone';
import type { Db } from '@/platform/db';

export type CodePurpose = 'sign_in' | 'track' | 'payout_account';
export const MOST_TRIES = 5;

export async function insertCode(
  db: Db,
  code: {
    readonly id: Id<'code'>;
    readonly phone: Phone;
    readonly purpose: CodePurpose;
    readonly codeHash: string;
    readonly createdAt: Date;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await db.oneTimeCode.create({ data: code });
}

type TriedCode = { readonly id: string; readonly codeHash: string };

/**
 * Takes one of the five tries of the newest code of this phone and purpose. Only the newest counts;
 * used, expired or tried out → null. One statement, so that parallel guesses share the five.
 */
export async function takeTry(
  db: Db,
  phone: Phone,
  purpose: CodePurpose,
  now: Date,
): Promise<TriedCode | null> {
  const rows = await db.$queryRaw<TriedCode[]>`
    UPDATE one_time_codes SET tries = tries + 1
    WHERE id = (
      SELECT id FROM one_time_codes WHERE phone = ${phone} AND purpose = ${purpose}
      ORDER BY created_at DESC, id DESC LIMIT 1)
      AND used_at IS NULL AND expires_at > ${now} AND tries < ${MOST_TRIES}
    RETURNING id, code_hash AS "codeHash"`;
  return rows[0] ?? null;
}

/** Whether the newest code was tried five times and waits for a new one to be asked for. */
export async function isTriedOut(db: Db, phone: Phone, purpose: CodePurpose): Promise<boolean> {
  const newest = await db.oneTimeCode.findFirst({
    where: { phone, purpose },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { tries: true, usedAt: true },
  });
  return newest !== null && newest.usedAt === null && newest.tries >= MOST_TRIES;
}

/** Uses a code up; false when it was used meanwhile. */
export async function markCodeUsed(db: Db, id: string, now: Date): Promise<boolean> {
  const { count } = await db.oneTimeCode.updateMany({
    where: { id, usedAt: null },
    data: { usedAt: now },
  });
  return count === 1;
}

export async function deleteCodesBefore(db: Db, before: Date): Promise<number> {
  return (await db.oneTimeCode.deleteMany({ where: { expiresAt: { lt: before } } })).count;
}
