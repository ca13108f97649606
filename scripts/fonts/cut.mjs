// Nastaliq for headlines: the full Urdu font weighs over 100 KB, a page needs a few dozen of its glyphs.
// A cut holds every glyph HarfBuzz touched while shaping the given strings, the passing ones too: with the
// final glyphs alone the contextual rules lose their stepping stones and letters fall out of the word.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontverter from 'fontverter';
import * as hb from 'harfbuzzjs';

const require = createRequire(import.meta.url);
const NO_HINTING = 0x1;
const NO_LAYOUT_CLOSURE = 0x200;
const LAYOUT_FEATURES = 6;
const WRITABLE = 2;
let loaded;

async function open() {
  const path = require.resolve(
    '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2',
  );
  const sfnt = await fontverter.convert(await readFile(path), 'truetype');
  const bytes = sfnt.buffer.slice(sfnt.byteOffset, sfnt.byteOffset + sfnt.length);
  const wasm = await readFile(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm);
  instance.exports._initialize();
  return { sfnt, font: new hb.Font(new hb.Face(new hb.Blob(bytes))), subset: instance.exports };
}

/** Only what the Nastaliq face draws: Latin letters and figures come from the text face. */
function arabicRuns(text) {
  return text.match(/(?:\p{Script=Arabic}|\p{Mn}|[\s.,!?:()«»،؛؟۔]|\u200c|\u200d)+/gu) ?? [];
}

function glyphsOf(font, strings) {
  const glyphs = new Set();
  for (const text of strings) {
    const buffer = new hb.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    for (const step of hb.shapeWithTrace(font, buffer, [], 0, 0))
      for (const glyph of step.t) glyphs.add(glyph.g);
    for (const glyph of buffer.getGlyphInfos()) glyphs.add(glyph.codepoint);
  }
  return glyphs;
}

function subset(wasm, sfnt, unicodes, glyphs) {
  const memory = () => new Uint8Array(wasm.memory.buffer);
  const place = wasm.malloc(sfnt.length);
  memory().set(sfnt, place);
  const blob = wasm.hb_blob_create(place, sfnt.length, WRITABLE, 0, 0);
  const face = wasm.hb_face_create(blob, 0);
  wasm.hb_blob_destroy(blob);
  const input = wasm.hb_subset_input_create_or_fail();
  const features = wasm.hb_subset_input_set(input, LAYOUT_FEATURES);
  wasm.hb_set_clear(features);
  wasm.hb_set_invert(features);
  wasm.hb_subset_input_set_flags(input, NO_LAYOUT_CLOSURE | NO_HINTING);
  for (const code of unicodes) wasm.hb_set_add(wasm.hb_subset_input_unicode_set(input), code);
  for (const glyph of glyphs) wasm.hb_set_add(wasm.hb_subset_input_glyph_set(input), glyph);
  const cut = wasm.hb_subset_or_fail(face, input);
  wasm.hb_subset_input_destroy(input);
  if (cut === 0) throw new Error('HarfBuzz refused to cut the Nastaliq font');
  const result = wasm.hb_face_reference_blob(cut);
  const from = wasm.hb_blob_get_data(result, 0);
  const bytes = Buffer.from(memory().subarray(from, from + wasm.hb_blob_get_length(result)));
  wasm.hb_blob_destroy(result);
  wasm.hb_face_destroy(cut);
  wasm.hb_face_destroy(face);
  wasm.free(place);
  return bytes;
}

/** Cuts the Nastaliq font to these strings. Answers a woff2 file; drawing them with it equals the full font. */
export async function cutNastaliq(strings) {
  loaded ??= open();
  const { sfnt, font, subset: wasm } = await loaded;
  const runs = [...new Set(strings.flatMap((text) => arabicRuns(text.normalize('NFC'))))];
  const unicodes = new Set([...runs.join(' ')].map((letter) => letter.codePointAt(0)));
  unicodes.add(0x20);
  return fontverter.convert(
    subset(wasm, sfnt, unicodes, glyphsOf(font, runs)),
    'woff2',
    'truetype',
  );
}
