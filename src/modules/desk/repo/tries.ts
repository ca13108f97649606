import type { Db } from '@/platform/db';

export const readAttempts = async (db: Db, parcelId: string): Promise<number | null> =>
  (await db.fulfillment.findUnique({ where: { id: parcelId }, select: { attempts: true } }))
    ?.attempts ?? null;
