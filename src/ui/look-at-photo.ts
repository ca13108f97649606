import { greyOf, type PhotoHint, photoHints } from '@/domain/studio/photo-hints';
import { drawnSmall } from './shrink-photo';

const side = 256;

/** What may be said of the light and sharpness of a picture or of the frame of a film. */
export function hintsOf(picture: CanvasImageSource, width: number, height: number): PhotoHint[] {
  const canvas = drawnSmall(picture, width, height, side);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return [];
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return photoHints(greyOf(data, canvas.width, canvas.height));
}

/** As `hintsOf`, for a file; none when it can't be read. */
export async function hintsOfFile(file: Blob): Promise<PhotoHint[]> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return [];
  try {
    return hintsOf(picture, picture.width, picture.height);
  } finally {
    picture.close();
  }
}
