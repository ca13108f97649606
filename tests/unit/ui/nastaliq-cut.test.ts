import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fontverter from 'fontverter';
import * as hb from 'harfbuzzjs';
import { beforeAll, describe, expect, it } from 'vitest';

const HEADLINES = [
  'ہاتھ کا کام، اپنے نام سے',
  'آٹھواں غوطہ فیصلہ کرتا ہے۔ اس سے پہلے نیل صرف پانی ہے۔',
  'اجرک چادر، نیل اور مجیٹھ',
  'تمام 40 دستکاریاں',
  'کیا آپ دو بنا سکتی ہیں؟',
  'خریدار کیا کہتے ہیں',
];

let cutNastaliq: (texts: readonly string[]) => Promise<Buffer>;
let full: hb.Font;

async function openFont(bytes: Uint8Array): Promise<hb.Font> {
  const sfnt = await fontverter.convert(Buffer.from(bytes), 'truetype');
  const copy = new Uint8Array(sfnt).buffer;
  return new hb.Font(new hb.Face(new hb.Blob(copy)));
}

/** Everything a screen would draw: where each glyph stands and its whole outline. */
function drawing(font: hb.Font, text: string) {
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  const places = buffer.getGlyphPositions();
  return buffer
    .getGlyphInfos()
    .map((glyph, i) => ({ place: places[i], outline: font.glyphToJson(glyph.codepoint) }));
}

beforeAll(async () => {
  const script = path.resolve('scripts/fonts/cut.mjs');
  ({ cutNastaliq } = await import(pathToFileURL(script).href));
  const file = '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2';
  full = await openFont(await readFile(createRequire(import.meta.url).resolve(file)));
});

describe('a Nastaliq headline cut', () => {
  it('draws its headlines exactly as the full face does', async () => {
    const cut = await openFont(await cutNastaliq(HEADLINES));
    for (const text of HEADLINES.filter((one) => !/\d/.test(one))) {
      expect(drawing(cut, text)).toEqual(drawing(full, text));
    }
  });

  it('weighs a fraction of the face, and one title a few kilobytes', async () => {
    expect((await cutNastaliq(HEADLINES)).length).toBeLessThan(29_500);
    expect((await cutNastaliq(['اجرک چادر، نیل اور مجیٹھ'])).length).toBeLessThan(8_000);
  });

  it('survives a text without an Urdu letter', async () => {
    expect((await cutNastaliq(['Hunarmand 24'])).length).toBeGreaterThan(0);
  });
});
