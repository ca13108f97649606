import type { Words } from '@/domain/place';
import { type Actor, may } from '@/domain/policy';
import { type Db, prisma } from '@/platform/db';
import { readRuleNames, readTariff, type Tariff } from './repo';

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

export type TariffBoard = Pick<Tariff, 'rules' | 'taxRates'> & {
  /** Names of the artisans and pieces that rules are for, by id. */
  readonly names: ReadonlyMap<string, Words>;
};

/** The fees and taxes in force and to come, for finance; null for who may not read them. */
export async function tariffBoard(actor: Actor, now: Date): Promise<TariffBoard | null> {
  if (!may(actor, 'tariff.read', null)) return null;
  const { rules, taxRates } = await readTariff(prisma, now);
  const ids = rules.flatMap(({ artisanId, productId }) => [artisanId, productId]);
  const names = await readRuleNames(
    prisma,
    ids.flatMap((id) => (id === null ? [] : [id])),
  );
  return { rules, taxRates, names };
}
