// Decodes one picture from standard input in a process of its own: whatever is wrong with the file, this process
// alone may die of it. Answers a line of JSON with the length of each prepared file, then the files. What can't be
// read ends with 65.
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';

const { mostPixels, mostBytes, sides, widths, jpegWidth } = JSON.parse(process.argv[2] ?? '{}');

// What the pixels take lies outside of the heap that Node can limit.
setInterval(() => {
  if (process.memoryUsage.rss() > mostBytes) process.kill(process.pid, 'SIGKILL');
}, 20).unref();

// Only what was looked at before may be decoded: other formats' readers are where the holes are found.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
});
sharp.concurrency(1);
sharp.cache(false);

const WEBP = { quality: 78 };

/** Upright, in sRGB, and without what the file says of its camera and its place; one frame, whatever it holds. */
const opened = (bytes) =>
  sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 }).autoOrient();

async function bySides(bytes) {
  const files = [];
  for (const side of sides) {
    const box = { width: side, height: side, fit: 'inside', withoutEnlargement: true };
    files.push(await opened(bytes).resize(box).webp(WEBP).toBuffer());
  }
  return { files };
}

async function byWidths(bytes) {
  const { data, info } = await opened(bytes)
    .resize({ width: Math.max(...widths), withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const again = () => sharp(data, { raw: { width, height, channels } });
  const reached = widths.filter((each) => each <= width);
  const made = reached.length > 0 ? reached : [width];
  const files = [];
  for (const each of made) files.push(await again().resize({ width: each }).webp(WEBP).toBuffer());
  const jpeg = again()
    .resize({ width: jpegWidth, withoutEnlargement: true })
    .flatten({ background: '#ffffff' });
  files.push(await jpeg.jpeg({ quality: 80, progressive: true }).toBuffer());
  const small = await again()
    .resize({ width: 100, height: 100, fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const hash = rgbaToThumbHash(small.info.width, small.info.height, small.data);
  const thumbhash = Buffer.from(hash).toString('base64');
  return { files, widths: made, width, height, thumbhash };
}

const bytes = await buffer(process.stdin);
try {
  const { files, ...told } = await (sides ? bySides(bytes) : byWidths(bytes));
  process.stdout.write(
    `${JSON.stringify({ ...told, lengths: files.map((each) => each.length) })}\n`,
  );
  for (const file of files) process.stdout.write(file);
} catch (error) {
  process.stderr.write(`${error}\n`);
  process.exitCode = 65;
}
