// Contact sheet for looking: node scripts/art/preview.mjs <folder> <shots> <width> <keys or families, comma-separated>
import { mkdirSync } from 'node:fs';
import sharp from 'sharp';
import { shotsOf } from './catalog.mjs';
import { renderScene } from './kit/render.mjs';
import { slots } from './plan/order.mjs';

const [folder = 'out', shots = 'hero', width = '240', wanted = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const names = wanted.split(',').filter(Boolean);
const w = Number(width);
const h = Math.round(w * 1.25);
const tiles = [];
for (const slot of slots()) {
  if (names.length > 0 && !names.includes(slot.key) && !names.includes(slot.family)) continue;
  const scenes = shotsOf(slot);
  for (const shot of shots.split(',')) {
    try {
      const pic = renderScene(await scenes[shot](), w, h);
      const raw = { width: pic.W, height: pic.H, channels: 3 };
      tiles.push(await sharp(Buffer.from(pic.data.buffer), { raw }).png().toBuffer());
    } catch (error) {
      console.error(slot.key, shot, error.stack);
    }
  }
}
const cols = Math.min(tiles.length, Math.max(1, Math.floor(1500 / w)));
const rows = Math.ceil(tiles.length / cols);
const sheet = sharp({
  create: { width: cols * w, height: rows * h, channels: 3, background: '#f4efe6' },
});
const placed = tiles.map((input, i) => ({
  input,
  left: (i % cols) * w,
  top: Math.floor(i / cols) * h,
}));
await sheet.composite(placed).png().toFile(`${folder}/sheet.png`);
console.log(`${tiles.length} pictures`);
