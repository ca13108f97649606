import { type Db, empty, join, sql } from '@/platform/db';
import type { FacetName, Facets, FacetValue, Search, Sort } from './types';

/** Where the last listing of a page stood in its order. */
export type Stand = { readonly key: number; readonly id: string };
export type Filters = Omit<Search, 'q' | 'limit' | 'cursor'> & { readonly words: string };

const among = (column: ReturnType<typeof sql>, values: readonly string[]) =>
  values.length === 0 ? sql`true` : sql`${column} = ANY(${[...values]}::text[])`;

const ofCraft = (f: Filters) => among(sql`l.craft_slug`, f.craft);
const ofDistrict = (f: Filters) => among(sql`l.district_slug`, f.district);
const ofProvince = (f: Filters) => among(sql`l.province_slug`, f.province);
const ofMaterial = (f: Filters) =>
  f.material.length === 0 ? sql`true` : sql`l.materials && ${[...f.material]}::text[]`;

const matching = (f: Filters) => sql`
  ${f.words === '' ? sql`true` : sql`l.search_words @@ ${f.words}::tsquery`}
  ${f.priceMin === null ? empty : sql`AND l.price_minor >= ${f.priceMin}::bigint`}
  ${f.priceMax === null ? empty : sql`AND l.price_minor <= ${f.priceMax}::bigint`}
  ${f.inStock ? sql`AND l.in_stock` : empty}`;

const rank = (f: Filters) =>
  f.words === ''
    ? sql`0::int`
    : sql`(ts_rank('{0.1,0.2,0.4,1}', l.search_words, ${f.words}::tsquery) * 1000000)::int`;

const published = sql`(extract(epoch FROM l.published_at) * 1000)::float8`;

function orderOf(f: Filters, after: Stand | null) {
  const orders: Record<
    Sort,
    { key: ReturnType<typeof sql>; past: ReturnType<typeof sql>; by: ReturnType<typeof sql> }
  > = {
    newest: {
      key: published,
      past: sql`(l.published_at, l.product_id) < (${new Date(after?.key ?? 0)}::timestamptz, ${after?.id ?? ''})`,
      by: sql`l.published_at DESC, l.product_id DESC`,
    },
    price_asc: {
      key: sql`l.price_minor::float8`,
      past: sql`(l.price_minor, l.product_id) > (${after?.key ?? 0}::bigint, ${after?.id ?? ''})`,
      by: sql`l.price_minor, l.product_id`,
    },
    price_desc: {
      key: sql`l.price_minor::float8`,
      past: sql`(l.price_minor, l.product_id) < (${after?.key ?? 0}::bigint, ${after?.id ?? ''})`,
      by: sql`l.price_minor DESC, l.product_id DESC`,
    },
    relevance: {
      key: sql`${rank(f)}::float8`,
      past: sql`(${rank(f)}, l.product_id) < (${after?.key ?? 0}::int, ${after?.id ?? ''})`,
      by: sql`${rank(f)} DESC, l.product_id DESC`,
    },
  };
  return orders[f.sort];
}

/** Ids of `limit` listings past `after`, each with where it stands. */
export function findIds(db: Db, f: Filters, after: Stand | null, limit: number): Promise<Stand[]> {
  const order = orderOf(f, after);
  return db.$queryRaw<Stand[]>`
    SELECT l.product_id AS id, ${order.key} AS key
    FROM product_listings l
    WHERE ${matching(f)} AND ${ofCraft(f)} AND ${ofDistrict(f)} AND ${ofProvince(f)} AND ${ofMaterial(f)}
      ${after === null ? empty : sql`AND ${order.past}`}
    ORDER BY ${order.by} LIMIT ${limit}`;
}

type CountRow = {
  readonly facet: FacetName | 'total';
  readonly value: string;
  readonly en: string | null;
  readonly ur: string | null;
  readonly count: number;
};

/** Counts of everything found and of each choice; a facet's own choice doesn't narrow its counts. */
export async function countFacets(db: Db, f: Filters): Promise<{ total: number; facets: Facets }> {
  const facet = (
    name: FacetName,
    value: ReturnType<typeof sql>,
    others: ReturnType<typeof sql>[],
  ) => sql`
    SELECT ${name} AS facet, ${value} AS value, count(*)::int AS count FROM found
    WHERE ${join(others, ' AND ')} GROUP BY 2`;
  const [craft, district, province, material] = [
    sql`in_craft`,
    sql`in_district`,
    sql`in_province`,
    sql`in_material`,
  ];
  const rows = await db.$queryRaw<CountRow[]>`
    WITH found AS MATERIALIZED (
      SELECT l.craft_slug, l.district_slug, l.province_slug, l.materials,
        ${ofCraft(f)} AS in_craft, ${ofDistrict(f)} AS in_district,
        ${ofProvince(f)} AS in_province, ${ofMaterial(f)} AS in_material
      FROM product_listings l WHERE ${matching(f)}
    ), counted AS (
      SELECT 'total' AS facet, '' AS value, count(*)::int AS count FROM found
      WHERE in_craft AND in_district AND in_province AND in_material
      UNION ALL ${facet('craft', sql`craft_slug`, [district, province, material])}
      UNION ALL ${facet('district', sql`district_slug`, [craft, province, material])}
      UNION ALL ${facet('province', sql`province_slug`, [craft, district, material])}
      UNION ALL SELECT 'material', used, count(*)::int FROM found, unnest(materials) AS used
        WHERE in_craft AND in_district AND in_province GROUP BY 2
    )
    SELECT n.facet, n.value, n.count, coalesce(c.name, d.name, p.name, m.name) AS en,
      coalesce(c.name_ur, d.name_ur, p.name_ur, m.name_ur) AS ur
    FROM counted n
    LEFT JOIN crafts c ON n.facet = 'craft' AND c.slug = n.value
    LEFT JOIN districts d ON n.facet = 'district' AND d.slug = n.value
    LEFT JOIN provinces p ON n.facet = 'province' AND p.slug = n.value
    LEFT JOIN materials m ON n.facet = 'material' AND m.slug = n.value
    ORDER BY n.count DESC, n.value`;
  const of = (name: FacetName): FacetValue[] =>
    rows.flatMap((row) =>
      row.facet === name
        ? [
            {
              value: row.value,
              label: { en: row.en ?? row.value, ur: row.ur ?? row.value },
              count: row.count,
            },
          ]
        : [],
    );
  return {
    total: rows.find((row) => row.facet === 'total')?.count ?? 0,
    facets: {
      craft: of('craft'),
      district: of('district'),
      province: of('province'),
      material: of('material'),
    },
  };
}

/** The statement after this one in the same transaction is given up when it runs longer. */
export const limitTime = (db: Db, millis: number) =>
  db.$executeRaw`SELECT set_config('statement_timeout', ${String(millis)}, true)`;
