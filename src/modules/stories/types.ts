import type { Words } from '@/domain/place';
import type { StoredAudio } from '@/domain/studio/audio';
import type { Listing, Picture, Place } from '@/modules/catalog/types';

export type Teller = {
  readonly id: string;
  readonly slug: string;
  readonly name: Words;
  readonly quote: Words;
  readonly place: Words;
  readonly district: Place;
  readonly craft: Place & { readonly band: string };
};

/** A published story as lists show it. */
export type StoryCard = {
  readonly slug: string;
  readonly title: Words;
  readonly opening: Words;
  readonly artisan: Teller;
  readonly picture: Picture | null;
  readonly hoursOfWork: number;
  readonly publishedAt: string;
};

export type StoryView = Omit<StoryCard, 'opening' | 'picture'> & {
  readonly body: { readonly en: readonly string[]; readonly ur: readonly string[] };
  /** Her own voice; `body` is written down from it. */
  readonly audio: StoredAudio | null;
  /** The language she tells it in. */
  readonly language: 'en' | 'ur';
  readonly steps: readonly { readonly text: Words; readonly duration: Words }[];
  readonly materials: Words;
  readonly pictures: readonly (Picture & { readonly caption: Words | null })[];
  readonly listings: readonly Listing[];
};

/** What she does with a story of hers; each can be taken back. */
export const herStoryMoves = ['withdraw', 'hide', 'show', 'archive', 'restore'] as const;
export type HerStoryMove = (typeof herStoryMoves)[number];
