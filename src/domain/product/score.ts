import type { PieceContent } from './content';
import { isSaid, lettersOf } from './language';
import { pieceLimits } from './limits';

/** How much of it is there, from 0 to 1. */
type Done = (content: PieceContent) => number;

const share = (have: number, wanted: number): number => Math.min(1, Math.max(0, have / wanted));
const yes = (is: boolean): number => (is ? 1 : 0);
const enoughLetters = 160;

/**
 * What makes buyers trust a piece, with what each part weighs; the weights sum to 100. Photos weigh most: the one
 * thing every visitor looks at.
 */
const parts = {
  photos: [24, ({ photos }) => share(photos.length, pieceLimits.wantedPhotos)],
  shots: [
    8,
    ({ photos }) =>
      share(
        new Set(photos.map(({ shot }) => shot).filter((shot) => guided.includes(shot))).size,
        guided.length,
      ),
  ],
  title: [10, ({ title }) => yes(isSaid(title))],
  description: [14, ({ description }) => share(lettersOf(description), enoughLetters)],
  voice: [10, ({ audio }) => yes(audio !== null)],
  materials: [8, ({ materials }) => yes(materials.length > 0)],
  size: [8, ({ size }) => yes(isSaid(size))],
  weight: [4, ({ weightGrams }) => yes(weightGrams !== null)],
  hours: [4, ({ hoursOfWork }) => yes(hoursOfWork !== null)],
  steps: [4, ({ steps }) => share(steps.length, 2)],
  care: [3, ({ care }) => yes(isSaid(care))],
  languages: [
    3,
    ({ title, description }) => yes([title, description].every(({ en, ur }) => !!en && !!ur)),
  ],
} as const satisfies Readonly<Record<string, readonly [weight: number, done: Done]>>;

const guided: readonly string[] = ['front', 'detail', 'in_hand'];

export type ScorePart = keyof typeof parts;
const names = Object.keys(parts) as ScorePart[];

export type ListingScore = {
  /** 0–100. */
  readonly score: number;
  readonly parts: readonly {
    readonly part: ScorePart;
    readonly has: number;
    readonly of: number;
  }[];
  /** What would raise it most; null when nothing is left to do. */
  readonly next: ScorePart | null;
};

/** How well a piece is told, part by part, and the best next step. Advice only: nothing is held back for it. */
export function listingScore(content: PieceContent): ListingScore {
  const scored = names.map((part) => {
    const [of, done] = parts[part];
    return { part, has: Math.round(of * done(content)), of };
  });
  const [best] = scored
    .filter(({ has, of }) => has < of)
    .sort((a, b) => b.of - b.has - (a.of - a.has));
  return {
    score: scored.reduce((sum, { has }) => sum + has, 0),
    parts: scored,
    next: best?.part ?? null,
  };
}
