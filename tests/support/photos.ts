import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A picture of plain cloth. */
export const photoOf = (
  format: 'jpeg' | 'png' | 'webp',
  width: number,
  height: number,
): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#8c1c1c' } })
    .toFormat(format)
    .toBuffer();

/** As a phone held upright writes it: lying on its side, with a note of how to turn it and of where it was. */
export const phonePhoto = async (): Promise<Buffer> =>
  sharp(await photoOf('jpeg', 800, 600))
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { ImageDescription: 'Bhit Shah' } })
    .jpeg()
    .toBuffer();

export type HostileFile = {
  readonly name: string;
  readonly code: string;
  readonly bytes: () => Buffer | Promise<Buffer>;
};

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)]);
const avif = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypavif'), Buffer.alloc(64)]);

/** A PNG that says it is `side` × `side` pixels, with `data` for them. */
function pngOf(side: number, data: Buffer): Buffer {
  const chunk = (name: string, body: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(name), body, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const chunks = [chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...chunks]);
}

/** A few hundred bytes that would need 2.7 GB. */
const pixelBomb = (): Buffer => pngOf(30_000, deflateSync(Buffer.alloc(10_000)));

/** Its head and its end are right; what lies between is noise. */
export const noisyPng = (): Buffer => pngOf(300, Buffer.alloc(2_000, 0x41));

const cut = async (format: 'jpeg' | 'png' | 'webp'): Promise<Buffer> => {
  const whole = await photoOf(format, 900, 700);
  return whole.subarray(0, Math.floor(whole.length / 2));
};

/** Two frames, one above the other until they are told apart. */
const movingWebp = async (): Promise<Buffer> => {
  const both = await sharp(await photoOf('png', 100, 50))
    .extend({ bottom: 50, background: '#1c1c8c' })
    .raw()
    .toBuffer();
  const raw = { width: 100, height: 100, channels: 3 as const, pageHeight: 50 };
  return sharp(both, { raw })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
};

/** What people and worse send in place of a photo. */
export const hostileFiles: readonly HostileFile[] = [
  { name: 'an SVG with a script', code: 'photo.not_a_photo', bytes: () => Buffer.from(svg) },
  {
    name: 'HTML called photo.jpg',
    code: 'photo.not_a_photo',
    bytes: () => Buffer.from('<!doctype html><script>alert(1)</script>'),
  },
  {
    name: 'a GIF',
    code: 'photo.not_a_photo',
    bytes: async () =>
      sharp(await photoOf('png', 10, 10))
        .gif()
        .toBuffer(),
  },
  { name: 'a PDF', code: 'photo.not_a_photo', bytes: () => Buffer.from('%PDF-1.7\n%%EOF') },
  { name: 'a HEIC', code: 'photo.heic', bytes: () => heic },
  { name: 'an AVIF', code: 'photo.heic', bytes: () => avif },
  { name: 'three letters', code: 'photo.not_a_photo', bytes: () => Buffer.from('abc') },
  {
    name: 'only the mark of a JPEG',
    code: 'photo.cut_off',
    bytes: () => Buffer.from('ffd8ff', 'hex'),
  },
  {
    name: 'only the mark of a PNG',
    code: 'photo.cut_off',
    bytes: () => Buffer.from('89504e470d0a1a0a', 'hex'),
  },
  {
    name: 'only the mark of a WebP',
    code: 'photo.cut_off',
    bytes: () => Buffer.from('RIFF\u0001\u0000\u0000\u0000WEBPVP8 '),
  },
  { name: 'half a JPEG', code: 'photo.cut_off', bytes: () => cut('jpeg') },
  { name: 'half a PNG', code: 'photo.cut_off', bytes: () => cut('png') },
  { name: 'half a WebP', code: 'photo.cut_off', bytes: () => cut('webp') },
  { name: 'a pixel bomb', code: 'photo.too_many_pixels', bytes: () => pixelBomb() },
  {
    name: 'a strip of one pixel',
    code: 'photo.odd_shape',
    bytes: async () => photoOf('png', 1, 60_000),
  },
  { name: 'a moving WebP', code: 'photo.moving', bytes: () => movingWebp() },
  {
    name: 'a moving PNG',
    code: 'photo.moving',
    bytes: async () => {
      const still = await photoOf('png', 300, 300);
      const control = Buffer.from('000000086163544c00000002000000000000000000', 'hex');
      return Buffer.concat([still.subarray(0, 33), control.subarray(0, 20), still.subarray(33)]);
    },
  },
  {
    name: 'a photo of over 8 MB',
    code: 'photo.too_big',
    bytes: async () =>
      Buffer.concat([await photoOf('jpeg', 400, 300), Buffer.alloc(8 * 1024 * 1024)]),
  },
];
