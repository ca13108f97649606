import type { Id } from '@/domain/ids';
import type { Language, PieceStep, Texts } from '@/domain/product/content';

export type StoryPhoto = {
  /** An upload's id, or the address of a picture that was here before uploads were. */
  readonly media: string;
  readonly caption: Texts;
};

/** All that she tells. A draft may lack anything; `storyMissing` names what it needs before it is sent for a check. */
export type StoryContent = {
  readonly language: Language;
  readonly title: Texts;
  /** Paragraphs are parted by an empty line. With a recording, this is what she says in it. */
  readonly body: Texts;
  readonly photos: readonly StoryPhoto[];
  readonly audio: string | null;
  readonly steps: readonly PieceStep[];
  readonly materials: Texts;
  readonly hoursOfWork: number | null;
  /** The pieces it tells of. */
  readonly pieces: readonly Id<'product'>[];
};

export const storyLimits = {
  title: 80,
  body: 6_000,
  caption: 120,
  materials: 240,
  step: 240,
  duration: 60,
  steps: 12,
  photos: 6,
  wantedPhotos: 3,
  pieces: 12,
  hours: 10_000,
} as const;
