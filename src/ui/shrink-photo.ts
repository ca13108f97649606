/** The longer side of a photo that leaves the phone. */
const longestSide = 1600;
const quality = 0.8;

/** A photo the right way up, no larger than it is ever shown, as JPEG; null when it can't be read as a picture. */
export async function shrinkPhoto(file: Blob): Promise<Blob | null> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
    () => null,
  );
  if (!picture || picture.width === 0) return null;
  try {
    return await jpegOf(picture, picture.width, picture.height);
  } finally {
    picture.close();
  }
}

/** A picture or the frame of a film as JPEG, made smaller where it is larger than ever shown. */
export function jpegOf(
  picture: CanvasImageSource,
  width: number,
  height: number,
): Promise<Blob | null> {
  const canvas = drawnSmall(picture, width, height, longestSide);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}

/** The picture on a canvas whose longer side is `side` at most. */
export function drawnSmall(
  picture: CanvasImageSource,
  width: number,
  height: number,
  side: number,
): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen) {
    // What is seen through in a PNG is white, as on paper.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  }
  return canvas;
}
