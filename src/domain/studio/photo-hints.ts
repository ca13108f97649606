/** What may be said of a photo before it is sent. It is said kindly and holds nobody up. */
export type PhotoHint = 'dark' | 'bright' | 'blurred';

/** A grey picture, row by row, 0 black to 255 white. */
export type GreyPicture = {
  readonly width: number;
  readonly height: number;
  readonly grey: ArrayLike<number>;
};

/** Light below and above which a photo is said to be too dark or too bright. */
const darkBelow = 62;
const brightAbove = 214;
/** Sharpness below which edges are lost; a plain cloth in good light lies near 60, a shaken photo near 10. */
const blurredBelow = 18;
/** So much of a picture without any contrast is plain, not shaken. */
const plainBelow = 36;

/** Reads a canvas's red, green, blue and alpha as what the eye takes for light (Rec. 601). */
export function greyOf(rgba: ArrayLike<number>, width: number, height: number): GreyPicture {
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at += 1) {
    const [r = 0, g = 0, b = 0] = [rgba[at * 4], rgba[at * 4 + 1], rgba[at * 4 + 2]];
    grey[at] = Math.round(0.299 * r + 0.587 * g + 0.114 * b);
  }
  return { width, height, grey };
}

/** The mean light, 0 to 255. */
export function lightOf({ grey }: GreyPicture): number {
  let sum = 0;
  for (let at = 0; at < grey.length; at += 1) sum += grey[at] ?? 0;
  return grey.length === 0 ? 0 : sum / grey.length;
}

/** How much neighbouring points differ: the variance of the Laplacian. Shaken and unfocused photos have little. */
export function sharpnessOf({ width, height, grey }: GreyPicture): number {
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const around =
        (grey[at - 1] ?? 0) +
        (grey[at + 1] ?? 0) +
        (grey[at - width] ?? 0) +
        (grey[at + width] ?? 0);
      const edge = around - 4 * (grey[at] ?? 0);
      sum += edge;
      squares += edge * edge;
      count += 1;
    }
  }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2;
}

/** How far light and dark parts lie from each other: the variance of the light itself. */
function contrastOf(picture: GreyPicture): number {
  const mean = lightOf(picture);
  let squares = 0;
  for (let at = 0; at < picture.grey.length; at += 1)
    squares += ((picture.grey[at] ?? 0) - mean) ** 2;
  return picture.grey.length === 0 ? 0 : squares / picture.grey.length;
}

/** The hints for a photo, the most helpful first; none for a good one. */
export function photoHints(picture: GreyPicture): PhotoHint[] {
  const light = lightOf(picture);
  const hints: PhotoHint[] = [];
  if (light < darkBelow) hints.push('dark');
  if (light > brightAbove) hints.push('bright');
  const isPlain = contrastOf(picture) < plainBelow;
  if (!isPlain && sharpnessOf(picture) < blurredBelow) hints.push('blurred');
  return hints;
}
