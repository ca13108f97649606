import type { PieceContent } from '@/domain/product/content';
import type { StoryContent } from '@/domain/story/content';

/**
 * What her phone keeps while there is no signal and sends later, each under a key of its own: the same key twice is
 * done once. `POST /api/studio/commands` takes one of these.
 */
export type StudioCommand =
  | { readonly kind: 'order.accept'; readonly order: string }
  | { readonly kind: 'order.decline'; readonly order: string; readonly reason: string }
  /** `photo` is a media id of kind `packed`, or null for none. */
  | { readonly kind: 'order.pack'; readonly order: string; readonly photo: string | null }
  | {
      readonly kind: 'piece.save';
      readonly shop: string;
      /** Null for a new piece. */
      readonly piece: string | null;
      /** The version she began from; null for a new piece. */
      readonly baseVersion: number | null;
      /** What she began from, so that a text somebody else changed meanwhile is asked about and never lost. */
      readonly base: PieceContent | null;
      readonly content: PieceContent;
      /** Send it for a check as well. */
      readonly send: boolean;
      /** She was asked about a price far from today's, and means it. */
      readonly sure?: boolean | undefined;
    }
  | {
      readonly kind: 'story.save';
      readonly shop: string;
      readonly story: string | null;
      /** The version she began from; null for a new story. */
      readonly baseVersion: number | null;
      readonly content: StoryContent;
      readonly send: boolean;
    }
  | {
      readonly kind: 'support.ask';
      readonly path: string;
      readonly order: string | null;
      readonly note: string;
    };
export type StudioCommandKind = StudioCommand['kind'];

/** What became of it. `conflict` carries the texts that differ and waits for her word; both phones' photos are kept. */
export type StudioAnswer =
  | { readonly state: 'done'; readonly id: string | null; readonly path: string | null }
  | {
      readonly state: 'conflict';
      readonly version: number;
      readonly theirs: PieceContent;
      readonly fields: readonly string[];
    };
