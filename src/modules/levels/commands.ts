import { type Level, levelOf } from '@/domain/artisan/level';
import type { Db } from '@/platform/db';
import { askedOf } from './queries';
import { setLevel } from './repo';

/**
 * Brings a shop's stored level in line with what is met now. To be called, with the same transaction, whenever
 * something that a requirement looks at has changed.
 */
export async function settleLevel(db: Db, artisanId: string): Promise<Level> {
  const level = levelOf(await askedOf(db, artisanId));
  await setLevel(db, artisanId, level);
  return level;
}
