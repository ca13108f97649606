import type { Db } from '@/platform/db';

export type Remembered = {
  readonly requestHash: string;
  readonly status: number | null;
  readonly body: unknown;
  readonly createdAt: Date;
};

/** Claims a key for one request; `false` when it is claimed already. */
export async function claimKey(
  db: Db,
  row: { scope: string; key: string; requestHash: string; createdAt: Date },
): Promise<boolean> {
  const { count } = await db.idempotencyRecord.createMany({ data: [row], skipDuplicates: true });
  return count === 1;
}

export const findKey = (db: Db, scope: string, key: string): Promise<Remembered | null> =>
  db.idempotencyRecord.findUnique({ where: { scope_key: { scope, key } } });

export const keepAnswer = (db: Db, scope: string, key: string, status: number, body: object) =>
  db.idempotencyRecord.update({ where: { scope_key: { scope, key } }, data: { status, body } });

export const forgetKey = (db: Db, scope: string, key: string) =>
  db.idempotencyRecord.deleteMany({ where: { scope, key } });

export const forgetOldKeys = async (db: Db, before: Date): Promise<number> =>
  (await db.idempotencyRecord.deleteMany({ where: { createdAt: { lt: before } } })).count;
