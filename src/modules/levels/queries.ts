import type { Level, Limits } from '@/domain/artisan/level';
import {
  type Need,
  type Requirement,
  type Standing,
  type SubmissionState,
  standingOf,
  type Way,
} from '@/domain/artisan/requirement';
import type { Words } from '@/domain/place';
import type { Db } from '@/platform/db';
import {
  readFacts,
  readLastSubmissions,
  readLevel,
  readLimits,
  readPayoutLimits,
  readRequirements,
} from './repo';

/** One requirement in use, how it stands with a shop, and what was handed in for it last. */
export type AskedOfShop = Requirement & {
  readonly title: Words;
  readonly hint: Words;
  readonly standing: Standing;
  readonly submission: {
    readonly id: string;
    readonly status: SubmissionState;
    readonly masked: string | null;
    readonly paperId: string | null;
    readonly at: Date;
    readonly reason: string | null;
  } | null;
};

/** Everything that is asked of a shop and how it stands, computed now. */
export async function askedOf(db: Db, artisanId: string): Promise<readonly AskedOfShop[]> {
  const requirements = await readRequirements(db);
  const submissions = await readLastSubmissions(db, artisanId);
  const facts = await readFacts(db, artisanId);
  return requirements.map(({ title, titleUr, hint, hintUr, way, neededFor, ...row }) => {
    const requirement = { ...row, way: way as Way, neededFor: neededFor as Need };
    const last = submissions.get(row.slug);
    const status = (last?.status ?? null) as SubmissionState | null;
    return {
      ...requirement,
      title: { en: title, ur: titleUr },
      hint: { en: hint, ur: hintUr },
      standing: standingOf(requirement, facts, status),
      submission: last && status ? { ...handedIn(last), status } : null,
    };
  });
}

const handedIn = (row: {
  id: string;
  numberMasked: string | null;
  paperId: string | null;
  createdAt: Date;
  reason: string | null;
}) => ({
  id: row.id,
  masked: row.numberMasked,
  paperId: row.paperId,
  at: row.createdAt,
  reason: row.reason,
});

/**
 * Her level and what it allows: how many pieces may be live, how many orders may be open before the desk is warned,
 * and how much one payout may be. Null where there is no limit.
 */
export async function levelLimitsOf(
  db: Db,
  artisanId: string,
): Promise<Limits & { readonly level: Level }> {
  const level = ((await readLevel(db, artisanId))?.level ?? 'basic') as Level;
  const row = await readLimits(db, level);
  return {
    level,
    livePieces: row?.livePieces ?? null,
    openOrders: row?.openOrders ?? null,
    payoutMinor: row?.payoutMinor == null ? null : Number(row.payoutMinor),
  };
}

/** The most one payout may be, in paisa, of those of these shops whose level has such a limit. */
export async function payoutLimitsOf(
  db: Db,
  artisanIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await readPayoutLimits(db, artisanIds);
  return new Map(rows.map(({ id, minor }) => [id, Number(minor)]));
}
