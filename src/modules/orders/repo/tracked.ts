import type { Phone } from '@/domain/phone';
import type { Db } from '@/platform/db';

/** Whether this number was ordered with this phone. */
export const isGroupOf = async (db: Db, number: string, phone: Phone): Promise<boolean> =>
  (await db.orderGroup.count({ where: { number, contactPhone: phone } })) === 1;
