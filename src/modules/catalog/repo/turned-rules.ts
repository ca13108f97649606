import type { Db } from '@/platform/db';

/** Whether a fee or tax rule began or ended between `since` and `now`. */
export async function hasRuleTurned(db: Db, since: Date, now: Date): Promise<boolean> {
  const [row] = await db.$queryRaw<{ turned: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM (
        SELECT valid_from, valid_to FROM commission_rules UNION ALL SELECT valid_from, valid_to FROM tax_rates
      ) AS rule
      WHERE (valid_from > ${since} AND valid_from <= ${now}) OR (valid_to > ${since} AND valid_to <= ${now})
    ) AS turned`;
  return row?.turned ?? false;
}

export const listedIds = async (db: Db): Promise<string[]> =>
  (await db.productListing.findMany({ select: { productId: true } })).map((row) => row.productId);
