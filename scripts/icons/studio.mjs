// Draws public/studio-*.png from public/icon.svg for phones that keep the studio on their first screen:
// `node scripts/icons/studio.mjs`.
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

const paper = '#f5f5f0';
const svg = (await readFile('public/icon.svg', 'utf8')).replace(/<style>.*?<\/style>/s, '');

/** Phones cut a maskable icon to their own shape; what matters stays within the middle four fifths. */
async function draw(size, share, name) {
  const inner = Math.round(size * share);
  const mark = await sharp(Buffer.from(svg), { density: 600 })
    .resize(inner, inner)
    .png()
    .toBuffer();
  await sharp({ create: { width: size, height: size, channels: 4, background: paper } })
    .composite([{ input: mark, gravity: 'center' }])
    .png({ palette: true, compressionLevel: 9 })
    .toFile(`public/${name}-${size}.png`);
}

for (const size of [192, 512]) {
  await draw(size, 0.94, 'studio');
  await draw(size, 0.68, 'studio-maskable');
}
