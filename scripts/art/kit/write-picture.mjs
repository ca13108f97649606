// WebP in fixed sizes under a byte budget, and the few facts a page needs before the picture arrives.
import { statSync } from 'node:fs';
import sharp from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';

// Wanted and largest allowed size of each width, in bytes.
const BUDGET = {
  320: [17e3, 21e3],
  640: [48e3, 60e3],
  960: [84e3, 95e3],
  1280: [102e3, 150e3],
  1920: [205e3, 225e3],
};
const MOST_BLUR = 1.6;

async function encode(source, file, width) {
  const [wanted, allowed] = BUDGET[width];
  let quality = 76;
  let blur = 0;
  for (let n = 0; ; n++) {
    let image = source().resize(width);
    if (blur) image = image.blur(blur);
    await image.webp({ quality, effort: 4, smartSubsample: width === 640 }).toFile(file);
    const { size } = statSync(file);
    if (size <= wanted || (blur >= 0.6 && size <= allowed) || blur >= MOST_BLUR) return size;
    // Threads are what costs bytes: after two tries soften them a little rather than let blocks show.
    if (n >= 1 && size > wanted * 1.12) blur = (blur || 0.3) + 0.3;
    quality = Math.max(44, quality - Math.round(5 + 20 * Math.min(1.4, size / wanted - 1)));
    if (quality === 44) blur = Math.max(blur, 0.3) + 0.1;
  }
}

const hexOf = (rgb) => `#${rgb.map((v) => Math.round(v).toString(16).padStart(2, '0')).join('')}`;
const ratio = (w, h) => {
  let [a, b] = [w, h];
  while (b) [a, b] = [b, a % b];
  return [w / a, h / a];
};

async function thumbOf(source) {
  const { data, info } = await source()
    .resize(64, 64, { fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const sum = [0, 0, 0];
  for (let i = 0; i < data.length; i += 4) for (let c = 0; c < 3; c++) sum[c] += data[i + c];
  const hash = rgbaToThumbHash(info.width, info.height, data);
  return {
    thumbhash: Buffer.from(hash).toString('base64'),
    colour: hexOf(sum.map((v) => v / (data.length / 4))),
  };
}

export async function writePicture(pic, folder, name, widths) {
  const raw = { raw: { width: pic.W, height: pic.H, channels: 3 } };
  const pixels = Buffer.from(pic.data.buffer, pic.data.byteOffset, pic.data.length);
  const source = () => sharp(pixels, raw);
  const bytes = {};
  for (const width of widths)
    bytes[width] = await encode(source, `${folder}${name}-${width}.webp`, width);
  const [w, h] = ratio(pic.W, pic.H);
  return { base: `/pictures/${name}`, widths, w, h, ...(await thumbOf(source)), bytes };
}
