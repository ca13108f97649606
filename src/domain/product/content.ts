import type { Id } from '@/domain/ids';
import type { Money } from '@/domain/money';
import type { StockKind } from '@/domain/stock/available';

/** The languages an artisan may write or speak in. The shop's own are English and Urdu; the others stand beside them. */
export const languages = ['ur', 'en', 'sd', 'ps', 'pa', 'skr', 'bal'] as const;
export type Language = (typeof languages)[number];

/** One text in as many languages as there are; a missing one falls back (see `inLanguage`). */
export type Texts = { readonly [L in Language]?: string };

export const shots = ['front', 'detail', 'in_hand', 'back', 'making'] as const;
export type Shot = (typeof shots)[number];

export type PiecePhoto = { readonly media: Id<'media'>; readonly shot: Shot };

/** One thing a buyer chooses, such as a colour, and what there is to choose. */
export type PieceOption = { readonly name: Texts; readonly values: readonly Texts[] };

/**
 * One row of the matrix. `values` names one value of each option by its place; `count` is how many she has, or the
 * days of making where it is made to order.
 */
export type PieceVariant = {
  readonly id: Id<'variant'> | null;
  readonly values: readonly number[];
  readonly price: Money;
  readonly count: number;
};

export type PieceStep = { readonly text: Texts; readonly duration: Texts };

/**
 * All that she says of a piece. A draft may lack anything; `whatIsMissing` names what it needs before it is sent for
 * a check. Once it is published, `kind` and the variants' price and count change at once, the rest as a change that
 * is looked at first.
 */
export type PieceContent = {
  readonly language: Language;
  readonly craft: string;
  readonly materials: readonly string[];
  readonly techniques: readonly string[];
  readonly title: Texts;
  readonly description: Texts;
  readonly size: Texts;
  readonly care: Texts;
  readonly photos: readonly PiecePhoto[];
  readonly audio: Id<'media'> | null;
  readonly hoursOfWork: number | null;
  readonly weightGrams: number | null;
  readonly steps: readonly PieceStep[];
  readonly kind: StockKind;
  /** Pieces made to order in a week; null for no limit. */
  readonly weeklyCapacity: number | null;
  readonly options: readonly PieceOption[];
  readonly variants: readonly PieceVariant[];
  /** A question to the buyer; `letters` is how long the answer may be, 0 for no question. */
  readonly ask: { readonly question: Texts; readonly letters: number };
};

/** Nothing said yet: what a new piece begins with. */
export const unsaidPiece: PieceContent = {
  language: 'ur',
  craft: '',
  materials: [],
  techniques: [],
  title: {},
  description: {},
  size: {},
  care: {},
  photos: [],
  audio: null,
  hoursOfWork: null,
  weightGrams: null,
  steps: [],
  kind: 'ready',
  weeklyCapacity: null,
  options: [],
  variants: [],
  ask: { question: {}, letters: 0 },
};
