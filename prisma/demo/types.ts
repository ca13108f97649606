/** The texts and facts of the demo town. Every person, household, piece and price in it is invented. */

export type ProvinceSlug =
  | 'punjab'
  | 'sindh'
  | 'khyber-pakhtunkhwa'
  | 'balochistan'
  | 'islamabad'
  | 'gilgit-baltistan'
  | 'azad-kashmir';

export type Zone = 'metro' | 'city' | 'rural' | 'remote';

export type Named = { slug: string; name: string; nameUr: string };

export type DemoProvince = Named & { slug: ProvinceSlug };

export type DemoDistrict = Named & {
  province: ProvinceSlug;
  zone: Zone;
  codServed: boolean;
};

/** The printed edge a craft's pages carry. */
export type Band = 'ajrak' | 'kashi' | 'phulkari' | 'ralli';

export type DemoCraft = Named & {
  /** How people type it: other spellings and Roman Urdu. */
  spellings: string[];
  summary: string;
  summaryUr: string;
  history: string;
  historyUr: string;
  provinces: ProvinceSlug[];
  materials: string[];
  band: Band;
};

export type DemoArtisan = {
  slug: string;
  kind: 'person' | 'household' | 'group';
  publicName: string;
  publicNameUr: string;
  gender: 'woman' | 'man' | 'mixed';
  craft: string;
  district: string;
  place: string;
  placeUr: string;
  sinceYear: number;
  members: number;
  quote: string;
  quoteUr: string;
  about: string;
  aboutUr: string;
  phone: string;
  /** Key of a maker picture; empty lets the seeding choose one. */
  picture: string;
  checkedWhat: string;
  checkedWhatUr: string;
  /** Day of the visit or call, YYYY-MM-DD. */
  checkedAt: string;
};

export type Step = {
  text: string;
  textUr: string;
  duration: string;
  durationUr: string;
};

export type VariantKind = 'ready' | 'one_of_a_kind' | 'made_to_order';

export type DemoVariant = {
  /** What tells this variant from its siblings; null when there is only one. */
  options: { en: string; ur: string } | null;
  priceRupees: number;
  stock: number;
  kind: VariantKind;
  /** Working days to make one; 0 for pieces that are ready. */
  makingDays: number;
};

export type AltText = { en: string; ur: string };

export type DemoProduct = {
  slug: string;
  /** Key of the picture slot in picture-slots.json. */
  picture: string;
  artisan: string;
  craft: string;
  title: string;
  titleUr: string;
  description: string;
  descriptionUr: string;
  size: string;
  sizeUr: string;
  scale: string;
  scaleUr: string;
  weightGrams: number;
  materials: string[];
  techniques: string[];
  care: string;
  careUr: string;
  hoursOfWork: number;
  steps: Step[];
  variants: DemoVariant[];
  publishedDaysAgo: number;
  alt: { hero: AltText; detail: AltText; scale: AltText };
};

export type DemoStory = {
  slug: string;
  artisan: string;
  title: string;
  titleUr: string;
  body: string[];
  bodyUr: string[];
  products: string[];
  materials: string[];
  hours: number;
  publishedDaysAgo: number;
};

export type DemoPartner = Named & { about: string; aboutUr: string };

export type DemoCourier = { slug: string; name: string; cashHolder?: 'courier' | 'artisan' };

export type Lane = 'same_district' | 'same_province' | 'other_province' | 'remote';

export type DemoShippingRate = {
  lane: Lane;
  /** For the first 500 g. */
  baseRupees: number;
  /** For every further 500 g begun. */
  extra500gRupees: number;
  minTransitDays: number;
  maxTransitDays: number;
  validFrom: string;
  validTo: string | null;
};

/** A share of each piece's price. Sums in rupees; pieces of at least `from` and below `below`. */
export type DemoCommissionRule = {
  part: 'platform' | 'closing' | 'payment';
  method?: 'cod' | 'card' | 'jazzcash' | 'easypaisa' | 'bank';
  feeBps: number;
  fixedRupees?: number;
  minRupees?: number;
  maxRupees?: number;
  fromRupees?: number;
  belowRupees?: number;
  validFrom: string;
  validTo: string | null;
};

export type DemoTaxRate = {
  kind: 'income_tax' | 'sales_tax';
  payer: 'courier' | 'intermediary';
  taxpayerStatus: 'active' | 'inactive';
  rateBps: number;
  validFrom: string;
  validTo: string | null;
  source: string;
};
