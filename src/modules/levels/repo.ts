import type { Computed, Facts } from '@/domain/artisan/requirement';
import type { Db } from '@/platform/db';

/** The requirements in use, in the order she sees them. */
export const readRequirements = (db: Db) =>
  db.requirement.findMany({
    where: { active: true },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
  });

/** What she handed in last for each requirement. */
export async function readLastSubmissions(db: Db, artisanId: string) {
  const rows = await db.requirementSubmission.findMany({
    where: { artisanId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return new Map(rows.map((row) => [row.slug, row]));
}

type FactRow = { readonly [C in Computed]: 'open' | 'waiting' | 'met' };

/** What the house sees of a shop by itself. */
export async function readFacts(db: Db, artisanId: string): Promise<Facts> {
  const [row] = await db.$queryRaw<FactRow[]>`
    SELECT
      CASE WHEN EXISTS (SELECT 1 FROM artisan_members m JOIN users u ON u.id = m.user_id
        WHERE m.artisan_id = a.id AND m.role = 'owner' AND u.phone IS NOT NULL)
        THEN 'met' ELSE 'open' END AS phone,
      CASE WHEN EXISTS (SELECT 1 FROM product_images i JOIN products p ON p.id = i.product_id
        WHERE p.artisan_id = a.id) THEN 'met' ELSE 'open' END AS first_piece,
      CASE WHEN a.avatar <> 'thappa' THEN 'met' ELSE 'open' END AS portrait,
      CASE WHEN EXISTS (SELECT 1 FROM stories s WHERE s.artisan_id = a.id AND s.status = 'published') THEN 'met'
        WHEN EXISTS (SELECT 1 FROM stories s WHERE s.artisan_id = a.id AND s.status = 'proposed') THEN 'waiting'
        ELSE 'open' END AS story,
      CASE WHEN EXISTS (SELECT 1 FROM payout_accounts p WHERE p.artisan_id = a.id AND p.status = 'active') THEN 'met'
        WHEN EXISTS (SELECT 1 FROM payout_accounts p WHERE p.artisan_id = a.id AND p.status = 'pending') THEN 'waiting'
        ELSE 'open' END AS payout
    FROM artisans a WHERE a.id = ${artisanId}`;
  return (
    row ?? { phone: 'open', first_piece: 'open', portrait: 'open', story: 'open', payout: 'open' }
  );
}

export const readLimits = (db: Db, level: string) => db.levelLimit.findUnique({ where: { level } });

/** What one payout may be at most, of those shops whose level has such a limit. */
export const readPayoutLimits = (db: Db, artisanIds: readonly string[]) =>
  db.$queryRaw<{ id: string; minor: bigint }[]>`
    SELECT a.id, l.payout_minor AS minor FROM artisans a JOIN level_limits l ON l.level = a.level
    WHERE a.id = ANY(${[...artisanIds]}) AND l.payout_minor IS NOT NULL`;

export const readLevel = (db: Db, artisanId: string) =>
  db.artisan.findUnique({ where: { id: artisanId }, select: { level: true, status: true } });

export async function setLevel(db: Db, artisanId: string, level: string): Promise<void> {
  await db.artisan.updateMany({
    where: { id: artisanId, level: { not: level } },
    data: { level },
  });
}
