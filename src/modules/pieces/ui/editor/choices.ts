import type { Id } from '@/domain/ids';
import type { FeeTerms } from '@/domain/order/fees';
import type { PaymentMethod } from '@/domain/payment/methods';
import type { PieceContent } from '@/domain/product/content';
import type { IconName } from '@/ui/icons';

/** A picture in fixed widths, `<base>-<width>.webp`. */
export type Picture = { readonly base: string; readonly widths: readonly number[] };

/** One thing to tap: its own name, and a picture where there is one. */
export type Choice = {
  readonly value: string;
  readonly name: string;
  readonly picture: Picture | null;
};

/** A material or a technique with the crafts that use it. */
export type TradeChoice = Choice & { readonly crafts: readonly string[] };

/** All that the editor needs to know, given once, so that it works without a network. */
export type EditorChoices = {
  readonly shop: { readonly id: Id<'artisan'>; readonly name: string };
  /** Her own craft first. */
  readonly crafts: readonly Choice[];
  readonly materials: readonly TradeChoice[];
  readonly techniques: readonly TradeChoice[];
  readonly fees: Omit<FeeTerms, 'method' | 'craft'>;
  readonly methods: readonly PaymentMethod[];
};

/** The piece that is being changed, as it stands with us. */
export type EditedPiece = {
  readonly id: string;
  readonly version: number;
  readonly content: PieceContent;
  readonly photos: { readonly [media: string]: Picture };
  /** Where its recording is played from. */
  readonly audio: string | null;
  readonly isPublic: boolean;
  /** What whoever checked it asks to be changed. */
  readonly note: string | null;
};

/** The drawings the editor uses; only these travel to the phone. */
export const signNames = [
  'arrow-left-bold',
  'arrow-right-bold',
  'backspace',
  'camera-duotone',
  'caret-down',
  'check-bold',
  'check-circle',
  'check-circle-fill',
  'clock',
  'cloud-check',
  'coins',
  'device-mobile',
  'images',
  'microphone-duotone',
  'minus-bold',
  'note-pencil',
  'pause-fill',
  'phone-call',
  'play-fill',
  'plus-bold',
  'arrows-clockwise',
  'sliders-horizontal',
  'sparkle',
  'speaker-high',
  'speaker-high-bold',
  'squares-four',
  'stop-fill',
  'tag',
  'translate',
  'trash',
  'arrow-u-up-left',
  'warning',
  'x-bold',
] as const satisfies readonly IconName[];
export type SignName = (typeof signNames)[number];
export type Signs = { readonly [N in SignName]: string };
