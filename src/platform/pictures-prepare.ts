import { decodeApart } from './decoder';
import { mostPixels } from './pictures';

/** Forty megapixels with colour and transparency, and as much again to work on them. */
const mostBytes = 700 * 1024 * 1024;

/**
 * The picture as WebP with its longer side at most each of `sides`, upright, and with nothing but the picture in
 * it. It is decoded in a child process without our secrets. Throws when it can't be decoded or takes too long.
 */
export async function preparePicture(
  bytes: Uint8Array,
  sides: readonly number[],
): Promise<readonly Buffer[]> {
  const { parts } = await decodeApart(
    'pictures-child.mjs',
    { mostPixels, mostBytes, sides },
    bytes,
  );
  return parts;
}

/** A picture in the widths that pages ask for. */
export type PreparedPhoto = {
  /** The widths made: those of the list that the original reaches, or its own where it reaches none. */
  readonly widths: readonly number[];
  /** One WebP for each of `widths`. */
  readonly webp: readonly Buffer[];
  /** For readers without WebP: mail, and the cards that messengers show. */
  readonly jpeg: Buffer;
  readonly width: number;
  readonly height: number;
  readonly thumbhash: string;
};

export const photoWidths = [320, 480, 640, 960, 1280] as const;
export const jpegWidth = 640;

type Told = {
  readonly widths: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly thumbhash: string;
};

/** Like `preparePicture` for what the whole world will see. Throws `Unreadable` when trying again would not help. */
export async function preparePublicPhoto(bytes: Uint8Array): Promise<PreparedPhoto> {
  const task = { mostPixels, mostBytes, widths: photoWidths, jpegWidth };
  const { said, parts } = await decodeApart('pictures-child.mjs', task, bytes);
  const { widths, width, height, thumbhash } = said as Told;
  const jpeg = parts[widths.length];
  if (!jpeg) throw new Error('the decoder answered with too few files');
  return { widths, webp: parts.slice(0, widths.length), jpeg, width, height, thumbhash };
}
