import { isCreditCode } from '@/domain/promotion/promotion';
import type { Db } from '@/platform/db';
import { keyed } from '@/platform/secrets';
import { type Credit, findCredits } from './repo';

export type { Credit } from './repo';

/** Only this of a code is kept. */
export const creditHash = (code: string): string => keyed('store-credit', code);

export type CreditsAtHand = {
  readonly credits: readonly Credit[];
  /** Codes of the form of a credit that open none, or one that is used up. */
  readonly unknown: readonly string[];
  readonly empty: readonly string[];
};

/** The store credit behind `codes`, the oldest first. */
export async function creditsAtHand(db: Db, codes: readonly string[]): Promise<CreditsAtHand> {
  const written = codes.filter(isCreditCode).map((code) => ({ code, hash: creditHash(code) }));
  const found = await findCredits(
    db,
    written.map(({ hash }) => hash),
  );
  const of = (hash: string) => found.get(hash);
  return {
    credits: [...found.values()]
      .filter(({ balance }) => balance.minor > 0)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    unknown: written.flatMap(({ code, hash }) => (of(hash) ? [] : [code])),
    empty: written.flatMap(({ code, hash }) => (of(hash)?.balance.minor === 0 ? [code] : [])),
  };
}
