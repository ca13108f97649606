import type { Words } from '@/domain/place';
import type { Listing, Picture, Place } from '@/modules/catalog/types';

/** An approved artisan as lists show her. */
export type ArtisanCard = {
  readonly id: string;
  readonly slug: string;
  readonly kind: string;
  readonly gender: string;
  readonly name: Words;
  readonly place: Words;
  readonly district: Place;
  readonly province: Place;
  readonly craft: Place;
  readonly quote: Words;
  readonly pieces: number;
  readonly picture: Picture | null;
};

export type ArtisanView = Omit<ArtisanCard, 'craft'> & {
  readonly craft: Place & { readonly band: string };
  readonly sinceYear: number;
  readonly memberCount: number;
  readonly about: Words;
  readonly checkedWhat: Words | null;
  readonly checkedAt: string | null;
  readonly closedFrom: string | null;
  readonly closedTo: string | null;
  readonly listings: readonly Listing[];
  readonly stories: readonly {
    readonly slug: string;
    readonly title: Words;
    readonly opening: Words;
  }[];
};
