import type { DistrictPlace, Words, Zone } from '@/domain/place';
import type { Db } from '@/platform/db';

export type DistrictChoice = DistrictPlace & { readonly name: Words; readonly provinceName: Words };

/** Every district, province by province, as a buyer chooses one. */
export async function readDistricts(db: Db): Promise<DistrictChoice[]> {
  const rows = await db.district.findMany({
    include: { province: true },
    orderBy: [{ province: { position: 'asc' } }, { name: 'asc' }],
    relationLoadStrategy: 'join',
  });
  return rows.map((row) => ({
    slug: row.slug,
    province: row.provinceSlug,
    zone: row.zone as Zone,
    codServed: row.codServed,
    name: { en: row.name, ur: row.nameUr },
    provinceName: { en: row.province.name, ur: row.province.nameUr },
  }));
}
