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
 * The thumbhash as nine colours in three bands: some 200 bytes of HTML where the usual inlined PNG takes
 * five kilobytes. A hash that can't be read gives no ground, and the sunk colour shows.
 */
export function photoGround(photo: PhotoSource): string | undefined {
  if (!photo.thumbhash) return undefined;
  try {
    const hash = Uint8Array.from(atob(photo.thumbhash), (letter) => letter.charCodeAt(0));
    const { w, h, rgba } = thumbHashToRGBA(hash);
    const colour = (column: number, row: number) => {
      const x = Math.min(w - 1, Math.floor(((column + 0.5) * w) / 3));
      const y = Math.min(h - 1, Math.floor(((row + 0.5) * h) / 3));
      return `#${[0, 1, 2].map((k) => (rgba[(y * w + x) * 4 + k] ?? 0).toString(16).padStart(2, '0')).join('')}`;
    };
    return [0, 1, 2]
      .map((row) => {
        const colours = [0, 1, 2].map((column) => colour(column, row)).join(',');
        return `linear-gradient(90deg,${colours})0 ${row * 50}%/100% 34% no-repeat`;
      })
      .join(',');
  } catch {
    return undefined;
  }
}
