import type { Money } from '@/domain/money';
import type { FeePart } from '@/domain/order/fees';
import type { PaymentMethod } from '@/domain/payment/methods';
import type { Words } from '@/domain/place';
import type { Language } from '@/domain/product/content';
import type { StockKind } from '@/domain/stock/available';
import type { StoredAudio } from '@/domain/studio/audio';

/** A picture in fixed widths: `<base>-<width>.webp`; `thumbhash` is base64. */
export type Picture = {
  readonly base: string;
  readonly widths: readonly number[];
  readonly w: number;
  readonly h: number;
  readonly thumbhash: string;
  readonly alt: Words;
};

export type Place = { readonly slug: string; readonly name: Words };

/** One published piece as lists show it. Amounts are for the cheapest variant. */
export type Listing = {
  readonly id: string;
  readonly slug: string;
  readonly title: Words;
  readonly artisan: { readonly id: string; readonly slug: string; readonly name: Words };
  readonly place: Words;
  readonly district: Place;
  readonly province: string;
  readonly craft: Place;
  readonly variantId: string;
  readonly variantCount: number;
  readonly price: Money;
  /** What the artisan gets for that price. */
  readonly share: Money;
  readonly kind: StockKind;
  readonly available: number;
  readonly inStock: boolean;
  readonly makingDays: number;
  readonly image: Picture;
  readonly publishedAt: string;
};

/** How a price is divided; the amounts sum to the price, the artisan comes first. */
export type SplitView = readonly {
  readonly part: 'artisan' | FeePart;
  readonly amount: Money;
  readonly bps: number | null;
}[];

export type CraftTile = Place & {
  readonly summary: Words;
  readonly pieces: number;
  readonly artisans: number;
  readonly image: Picture | null;
  readonly band: string;
};

export type VariantView = {
  readonly id: string;
  readonly options: Words;
  readonly price: Money;
  readonly split: SplitView;
  readonly kind: StockKind;
  readonly available: number;
  readonly makingDays: number;
};

export type Tongues = { readonly en: Language; readonly ur: Language };

/** One piece as its page tells it. */
export type ProductView = {
  readonly id: string;
  readonly slug: string;
  readonly title: Words;
  readonly description: Words;
  readonly size: Words;
  readonly scale: Words;
  readonly care: Words;
  readonly weightGrams: number;
  /** Whether she weighed it; else the weight is a guess for the parcel alone. */
  readonly isWeighed: boolean;
  /** The languages that title and description really stand in, for each language of the page. */
  readonly languages: { readonly title: Tongues; readonly description: Tongues };
  /** What she says of it herself. */
  readonly audio: StoredAudio | null;
  readonly hoursOfWork: number;
  readonly steps: readonly { readonly text: Words; readonly duration: Words }[];
  readonly publishedAt: string;
  readonly craft: Place & { readonly band: string };
  readonly artisan: {
    readonly id: string;
    readonly slug: string;
    readonly name: Words;
    readonly gender: string;
    readonly kind: string;
    readonly place: Words;
    readonly district: Place;
    readonly province: Place;
    readonly sinceYear: number;
    readonly memberCount: number;
    readonly quote: Words;
    readonly closedFrom: string | null;
    readonly closedTo: string | null;
  };
  readonly images: readonly (Picture & { readonly shot: string })[];
  readonly materials: readonly Place[];
  readonly techniques: readonly Place[];
  readonly variants: readonly VariantView[];
  /** What the buyer is asked, such as the name to embroider; `letters` is how long the answer may be. */
  readonly asks: { readonly question: Words; readonly letters: number } | null;
  readonly story: { readonly slug: string; readonly title: Words } | null;
  readonly delivery: Delivery | null;
  /** The ways of paying before it is sent that are offered here. */
  readonly paidBefore: readonly PaymentMethod[];
  readonly more: readonly Listing[];
};

/** Working days on the way, after making and packing; `price` is for one piece alone in its parcel. */
export type Delivery = {
  readonly city: Place;
  readonly minDays: number;
  readonly maxDays: number;
  readonly price: Money;
};

export type CraftFacts = {
  readonly slug: string;
  readonly name: Words;
  readonly summary: Words;
  readonly history: Words;
  readonly spellings: readonly string[];
  readonly provinces: readonly Place[];
  readonly band: string;
  /** A workshop, for as long as there is no piece to show. */
  readonly workshop: Picture | null;
};

export type CraftPageView = CraftFacts & {
  readonly pieces: number;
  readonly listings: readonly Listing[];
};
