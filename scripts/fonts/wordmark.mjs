// Writes src/ui/wordmark.ts: the name in Nastaliq as an outline, so that the logo needs no font.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontverter from 'fontverter';
import * as hb from 'harfbuzzjs';

const require = createRequire(import.meta.url);
const path = require.resolve(
  '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2',
);
const sfnt = await fontverter.convert(await readFile(path), 'truetype');
const bytes = sfnt.buffer.slice(sfnt.byteOffset, sfnt.byteOffset + sfnt.length);
const font = new hb.Font(new hb.Face(new hb.Blob(bytes)));
const buffer = new hb.Buffer();
buffer.addText('ہنرمند');
buffer.guessSegmentProperties();
hb.shape(font, buffer);

const SCALE = 0.1;
const round = (n) => Math.round(n * SCALE);
const positions = buffer.getGlyphPositions();
const box = { left: 1e9, top: 1e9, right: -1e9, bottom: -1e9 };
let pen = 0;
let d = '';
buffer.getGlyphInfos().forEach((glyph, i) => {
  const place = positions[i];
  for (const { type, values } of font.glyphToJson(glyph.codepoint)) {
    const points = [];
    for (let k = 0; k < values.length; k += 2) {
      const x = round(pen + place.xOffset + values[k]);
      const y = -round(place.yOffset + values[k + 1]);
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
      points.push(`${x} ${y}`);
    }
    d += `${type}${points.join(' ')}`;
  }
  pen += place.xAdvance;
});
const viewBox = `${box.left} ${box.top} ${box.right - box.left} ${box.bottom - box.top}`;
await writeFile(
  'src/ui/wordmark.ts',
  `// Written by scripts/fonts/wordmark.mjs from Noto Nastaliq Urdu (OFL).\n\nexport const wordmarkViewBox = '${viewBox}';\nexport const wordmarkPath =\n  '${d}';\n`,
);
console.log(viewBox, d.length);
