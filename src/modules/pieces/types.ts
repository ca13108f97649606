import type { Id } from '@/domain/ids';
import type { FeeTerms } from '@/domain/order/fees';
import type { Words } from '@/domain/place';
import type { PieceContent, Shot } from '@/domain/product/content';
import type { ProductState } from '@/domain/product/flow';
import type { StoredAudio } from '@/domain/studio/audio';

export type PiecePicture = {
  readonly base: string;
  readonly widths: readonly number[];
  readonly thumbhash: string;
};

/** A photo of a piece with the name the content knows it by. */
export type PiecePhotoView = PiecePicture & {
  readonly media: Id<'media'>;
  readonly shot: Shot;
  readonly width: number;
  readonly height: number;
};

export type PieceTile = {
  readonly slug: string;
  readonly name: Words;
  readonly picture: PiecePicture | null;
};
/** A material or technique with the crafts that have used it, the most used first. */
export type TradeTile = PieceTile & { readonly crafts: readonly string[] };

/** All that `splitFor` needs beside the craft. */
export type EditorFees = Omit<FeeTerms, 'craft'>;

/** What the editor offers; lists are in the order they are shown in. */
export type EditorChoices = {
  readonly artisanId: Id<'artisan'>;
  /** Her own craft first. */
  readonly crafts: readonly PieceTile[];
  readonly materials: readonly TradeTile[];
  readonly techniques: readonly TradeTile[];
  readonly fees: EditorFees;
};

/** Why a piece came back, in her words and ours. */
export type ReviewWord = { readonly reasons: readonly string[]; readonly note: string };

/** One of her pieces as the editor takes it up again. */
export type EditedPiece = {
  readonly id: Id<'product'>;
  readonly artisanId: Id<'artisan'>;
  readonly slug: string;
  readonly standing: ProductState;
  /** For `baseVersion`. */
  readonly version: number;
  /** What is for sale, or what waits for a check where a change of it waits. */
  readonly content: PieceContent;
  readonly photos: readonly PiecePhotoView[];
  readonly audio: StoredAudio | null;
  readonly fees: EditorFees;
  /** A change that waits for a check. */
  readonly pending: Id<'productChange'> | null;
  readonly review: ReviewWord | null;
};
