import { type Failure, fail, ok, type Result } from '@/domain/result';

export type PictureFormat = 'jpeg' | 'png' | 'webp';
export type PictureHead = {
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
};
type Shape = Omit<PictureHead, 'format'> | 'cut_off' | 'moving';

export type PictureFailure = Failure<
  | 'photo.too_big'
  | 'photo.not_a_photo'
  | 'photo.heic'
  | 'photo.cut_off'
  | 'photo.too_many_pixels'
  | 'photo.odd_shape'
  | 'photo.moving'
>;

export const mostPictureBytes = 8 * 1024 * 1024;
/** A sheet of 40 megapixels is 160 MB once decoded. */
export const mostPixels = 40_000_000;
/** Longer than this many times its breadth is a strip, which no page can show. */
const mostTimesLonger = 6;

/**
 * What a file is by its own bytes, whatever its name or its sender says. Reads the head and never decodes, so
 * a server process may do it. Failures: `photo.too_big`, `photo.heic`, `photo.not_a_photo`, `photo.cut_off`
 * (a whole picture never arrived), `photo.too_many_pixels`, `photo.odd_shape`, `photo.moving` (more than one frame).
 */
export function inspectPicture(bytes: Uint8Array): Result<PictureHead, PictureFailure> {
  if (bytes.length > mostPictureBytes) return fail('photo.too_big');
  const format = formatOf(bytes);
  if (format === null) return fail(isHeic(bytes) ? 'photo.heic' : 'photo.not_a_photo');
  const shape = shapes[format](viewOf(bytes));
  if (shape === 'moving') return fail('photo.moving');
  if (shape === 'cut_off' || shape.width === 0 || shape.height === 0) return fail('photo.cut_off');
  if (shape.width * shape.height > mostPixels) return fail('photo.too_many_pixels');
  const [shorter = 0, longer = 0] = [shape.width, shape.height].sort((a, b) => a - b);
  if (longer > shorter * mostTimesLonger) return fail('photo.odd_shape');
  return ok({ format, ...shape });
}

const text = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function formatOf(bytes: Uint8Array): PictureFormat | null {
  if (text(bytes, 0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  return text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP' ? 'webp' : null;
}

const isHeic = (bytes: Uint8Array): boolean =>
  text(bytes, 4, 8) === 'ftyp' && /^(?:he|mif|msf|avi)/.test(text(bytes, 8, 12));

const shapes: Readonly<Record<PictureFormat, (view: DataView) => Shape>> = {
  jpeg: jpegShape,
  png: pngShape,
  webp: webpShape,
};

/** Frame headers carry the size; C4, C8 and CC lie between them and mean other things. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** ITU-T T.81 annex B: segments until the scan; after it, the end marker must come. */
function jpegShape(view: DataView): Shape {
  let size: Shape = 'cut_off';
  for (let at = 2; at + 4 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return 'cut_off';
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda) return hasJpegEnd(view, at) ? size : 'cut_off';
    if (isFrame(marker) && at + 9 <= view.byteLength)
      size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return 'cut_off';
}

/** Phones hang further data behind the end, so it is looked for from behind. */
function hasJpegEnd(view: DataView, from: number): boolean {
  for (let at = view.byteLength - 2; at > from; at -= 1) {
    if (view.getUint8(at) === 0xff && view.getUint8(at + 1) === 0xd9) return true;
  }
  return false;
}

/** PNG §5: IHDR comes first, IEND last. */
function pngShape(view: DataView): Shape {
  const named = (at: number, name: string) =>
    [...name].every((letter, index) => view.getUint8(at + 4 + index) === letter.charCodeAt(0));
  if (view.byteLength < 33 || !named(8, 'IHDR')) return 'cut_off';
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    if (named(at, 'acTL')) return 'moving';
    if (named(at, 'IEND')) return { width: view.getUint32(16), height: view.getUint32(20) };
  }
  return 'cut_off';
}

/** RFC 9649: the whole length stands in the head; the size is written differently in each of three kinds. */
function webpShape(view: DataView): Shape {
  if (view.byteLength < 30 || view.getUint32(4, true) + 8 > view.byteLength) return 'cut_off';
  const kind = String.fromCharCode(view.getUint8(15));
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  if (kind === 'X' && (view.getUint8(20) & 0x02) !== 0) return 'moving';
  if (kind === 'X') return { width: three(24) + 1, height: three(27) + 1 };
  if (kind === 'L') {
    const packed = view.getUint32(21, true);
    return { width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}
