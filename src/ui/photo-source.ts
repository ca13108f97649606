import { thumbHashToRGBA } from 'thumbhash';

/** A picture in fixed widths: `<base>-<width>.webp`. `alt` says what, craft and colour; '' beside its own name. */
export type PhotoSource = {
  base: string;
  widths: readonly number[];
  alt: string;
  thumbhash?: string | null;
};

/** The smallest prepared file at least `wanted` pixels wide. */
export function photoAddress(photo: PhotoSource, wanted: number): string {
  const sorted = [...photo.widths].sort((a, b) => a - b);
  const width = sorted.find((one) => one >= wanted) ?? sorted.at(-1) ?? wanted;
  return `${photo.base}-${width}.webp`;
}

export const photoSet = (photo: PhotoSource): string =>
  photo.widths.map((width) => `${photo.base}-${width}.webp ${width}w`).join(', ');

/**
 * The thumbhash as three colours from top to bottom: some forty bytes of HTML where the usual inlined PNG takes
 * five kilobytes. A hash that can't be read gives no ground, and the sunk colour shows.
 */
export function photoGround(photo: PhotoSource): string | undefined {
  if (!photo.thumbhash) return undefined;
  try {
    const hash = Uint8Array.from(atob(photo.thumbhash), (letter) => letter.charCodeAt(0));
    const { w, h, rgba } = thumbHashToRGBA(hash);
    const bands = [0.15, 0.5, 0.85].map((at) => rowColour(rgba, w, Math.floor(h * at)));
    return `linear-gradient(${bands.join(',')})`;
  } catch {
    return undefined;
  }
}

function rowColour(rgba: Uint8Array, width: number, row: number): string {
  const sums = [0, 0, 0];
  for (let x = 0; x < width; x += 1) {
    for (let k = 0; k < 3; k += 1)
      sums[k] = (sums[k] ?? 0) + (rgba[(row * width + x) * 4 + k] ?? 0);
  }
  return `#${sums
    .map((sum) =>
      Math.round(sum / width)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
