import type { Prisma } from '@/generated/prisma/client';
import type { Db } from '@/platform/db';

export const insertWriteOff = (db: Db, data: Prisma.WriteOffUncheckedCreateInput) =>
  db.writeOff.create({ data });

export const isWriteOffAsked = async (db: Db, accountCode: string, item: string) =>
  (await db.writeOff.count({ where: { accountCode, item, status: 'requested' } })) > 0;

export const findWriteOff = (db: Db, id: string) => db.writeOff.findUnique({ where: { id } });

/** Decides a write-off once; `false` when somebody was faster. */
export async function endWriteOff(
  db: Db,
  id: string,
  decision: { readonly status: 'approved' | 'declined'; readonly decidedBy: string },
  now: Date,
): Promise<boolean> {
  const { count } = await db.writeOff.updateMany({
    where: { id, status: 'requested' },
    data: { ...decision, decidedAt: now },
  });
  return count === 1;
}

/** Those that wait for a second person first, then the newest. */
export const readWriteOffs = (db: Db, limit: number) =>
  db.writeOff.findMany({
    orderBy: [{ status: 'desc' }, { madeAt: 'desc' }, { id: 'desc' }],
    take: limit,
  });

export const countAskedWriteOffs = (db: Db) =>
  db.writeOff.count({ where: { status: 'requested' } });
