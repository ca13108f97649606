export const zones = ['metro', 'city', 'rural', 'remote'] as const;
export type Zone = (typeof zones)[number];

/** A district as the trade sees it. */
export type DistrictPlace = {
  readonly slug: string;
  readonly province: string;
  readonly zone: Zone;
  readonly codServed: boolean;
};

/** Both languages of one short text. */
export type Words = { readonly en: string; readonly ur: string };

export const homeCountry = 'PK';
