import { type Db, prisma } from '@/platform/db';
import { readTariff, type Tariff } from './repo';

export type { Tariff } from './repo';

const freshForMillis = 5_000;
let kept: { readonly tariff: Promise<Tariff>; readonly at: number } | undefined;

/**
 * The dated fees, tax rates and shipping rates that are or will be in force. A reader of screens may see rules up to
 * five seconds old; whoever freezes sums passes its transaction and gets the rules as they stand.
 */
export function tariff(now: Date, db?: Db): Promise<Tariff> {
  if (db) return readTariff(db, now);
  if (!kept || Math.abs(now.getTime() - kept.at) > freshForMillis) {
    kept = { tariff: readTariff(prisma, now), at: now.getTime() };
    kept.tariff.catch(() => {
      kept = undefined;
    });
  }
  return kept.tariff;
}
