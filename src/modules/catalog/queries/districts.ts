import { cached } from '@/platform/cache';
import { type Db, prisma } from '@/platform/db';
import { type DistrictRow, readDistrict, readDistricts } from '../repo/districts';
import { newestListings } from '../repo/lists';
import type { Listing, Place } from '../types';
import { piecesOnPage } from './crafts';

export type { DistrictRow } from '../repo/districts';

export type Region = Place & {
  readonly pieces: number;
  readonly districts: readonly DistrictRow[];
};

/** Every district with its counts, in the order of provinces. */
export const districts = (): Promise<DistrictRow[]> =>
  cached(['districts'], ['home'], () => readDistricts(prisma));

/** Provinces with those of their districts that have pieces for sale. */
export async function regions(): Promise<Region[]> {
  const byProvince = new Map<string, { province: Place; districts: DistrictRow[] }>();
  for (const district of await districts()) {
    const kept = byProvince.get(district.province.slug);
    const region = kept ?? { province: district.province, districts: [] };
    byProvince.set(district.province.slug, region);
    if (district.pieces > 0) region.districts.push(district);
  }
  return [...byProvince.values()].map(({ province, districts: own }) => ({
    ...province,
    pieces: own.reduce((all, district) => all + district.pieces, 0),
    districts: own,
  }));
}

export type DistrictPageView = DistrictRow & { readonly listings: readonly Listing[] };

/** One district and its newest pieces; `null` when there is no such district. */
export const districtPage = (slug: string): Promise<DistrictPageView | null> =>
  cached(['district', slug], [`district:${slug}`], () => readDistrictPage(prisma, slug));

export async function readDistrictPage(db: Db, slug: string): Promise<DistrictPageView | null> {
  const [district, listings] = await Promise.all([
    readDistrict(db, slug),
    newestListings(db, { district: slug, limit: piecesOnPage }),
  ]);
  return district && { ...district, listings };
}
