// Writes src/ui/wordmark.ts and src/ui/urdu-word.ts: the name, and the word for the language, in Nastaliq as
// outlines, so that the logo and the way to the Urdu pages need no font.
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
const SCALE = 0.1;
const round = (n) => Math.round(n * SCALE);

/** The outline of a word and the box it fills. */
function outline(text) {
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
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
  return { viewBox, d };
}

async function write(file, name, text) {
  const { viewBox, d } = outline(text);
  await writeFile(
    `src/ui/${file}.ts`,
    `// Written by scripts/fonts/wordmark.mjs from Noto Nastaliq Urdu (OFL).\n\nexport const ${name}ViewBox = '${viewBox}';\nexport const ${name}Path =\n  '${d}';\n`,
  );
  console.log(file, viewBox, d.length);
}

await write('wordmark', 'wordmark', 'ہنرمند');
await write('urdu-word', 'urduWord', 'اردو');
