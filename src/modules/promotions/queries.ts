import type { Asked } from '@/domain/promotion/choose';
import type { Db } from '@/platform/db';
import { promotionOf, readCandidates } from './repo';

export type Candidates = Asked & {
  /** Codes that no promotion has. */
  readonly unknown: readonly string[];
};

/**
 * What may be used for a purchase: promotions that apply by themselves and those behind `codes`, in the order in
 * which they were written; `phone` is the buyer's, or empty while it is not known.
 */
export async function candidates(
  db: Db,
  codes: readonly string[],
  phone: string,
  now: Date,
): Promise<Candidates> {
  const rows = await readCandidates(db, codes, phone, now);
  const turn = (code: string | null) => (code === null ? codes.length : codes.indexOf(code));
  const inTurn = [...rows].sort((a, b) => turn(a.code) - turn(b.code) || (a.id < b.id ? -1 : 1));
  const known = new Set(rows.map(({ code }) => code));
  return {
    promotions: inTurn.map(promotionOf),
    usedByPhone: new Map(rows.map(({ id, usedByPhone }) => [id, usedByPhone])),
    unknown: codes.filter((code) => !known.has(code)),
  };
}
