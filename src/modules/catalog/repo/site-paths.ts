import type { Db } from '@/platform/db';

export const readSitePaths = (db: Db, limit: number) =>
  db.$queryRaw<{ path: string; changedAt: Date | null }[]>`
    SELECT path, changed_at AS "changedAt" FROM (
      SELECT 1 AS kind, '/crafts/' || slug AS path, NULL::timestamptz AS changed_at FROM crafts
      UNION ALL SELECT 2, '/districts/' || district_slug, max(published_at)
        FROM product_listings GROUP BY district_slug
      UNION ALL SELECT 3, '/artisans/' || slug, NULL FROM artisans WHERE status = 'approved'
      UNION ALL SELECT 4, '/stories/' || s.slug, s.published_at FROM stories s
        JOIN artisans a ON a.id = s.artisan_id WHERE s.status = 'published' AND a.status = 'approved'
      UNION ALL SELECT 5, '/products/' || slug, published_at FROM product_listings
    ) pages ORDER BY kind, changed_at DESC NULLS LAST, path LIMIT ${limit}`;
