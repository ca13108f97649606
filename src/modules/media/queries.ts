import { type FileStore, files } from '@/platform/files';

/** What a picture shows, and so who may see it. */
export type PictureSet = 'packed' | 'slips';

/** The longer side of each prepared file, in pixels; the first is shown unless another is asked for. */
export const pictureWidths = [1280, 320] as const;
export type PictureWidth = (typeof pictureWidths)[number];

export const pictureFile = (set: PictureSet, key: string, width: PictureWidth): string =>
  `${set}/${key}-${width}.webp`;

/** The width a reader asked for, or the large one. */
export const widthAsked = (text: string | null): PictureWidth =>
  pictureWidths.find((width) => String(width) === text) ?? pictureWidths[0];

/** The bytes of a prepared picture (WebP); null when there is none. Whether the reader may see it is asked before. */
export const readPicture = (
  set: PictureSet,
  key: string,
  width: PictureWidth,
  store: FileStore = files(),
): Promise<Buffer | null> => store.get(pictureFile(set, key, width));
