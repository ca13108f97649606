// Makes the web fonts once: `node scripts/fonts/build.mjs`. Writes public/fonts/*.woff2 (named by content, so
// they may be cached for ever), src/ui/styles/fonts.css and src/ui/font-files.ts. Run again after a font update.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const PUBLIC = 'public/fonts';

const urdu =
  'ءآأؤئابتثجحخدذرزسشصضطظعغفقلمنوٹپچڈڑژکگںہھۂۃیےۓًٌٍَُِّْٰٓٔ،؛؟۔٪٫٬ \u00a0\u200c\u200d\u200e\u200f«»';
/** What Sindhi, Pashto, Balochi, Punjabi and Arabic itself write besides; fetched where such a letter stands. */
const neighbours = Array.from({ length: 0x6fa - 0x620 }, (_, i) => String.fromCharCode(0x620 + i))
  .filter((letter) => /\p{L}|\p{M}|\p{Nd}/u.test(letter) && !urdu.includes(letter))
  .join('');
const latin = `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')}\u00a0£€–—‘’“”•…×·→←½é°©āīūḥ−`;
const figures = ' \u00a00123456789.,:–-−+/()×·%';

const faces = [
  {
    name: 'eczar',
    family: 'Eczar',
    from: '@fontsource/eczar/files/eczar-latin-700-normal.woff2',
    text: latin,
    weight: '700',
    range: 'U+0-2AF,U+2000-22FF',
  },
  {
    name: 'anek',
    family: 'Anek Latin',
    from: '@fontsource-variable/anek-latin/files/anek-latin-latin-wght-normal.woff2',
    text: latin,
    weight: '400 700',
    range: 'U+0-2AF,U+2000-22FF',
    features: ['kern', 'tnum', 'mark', 'liga'],
  },
  {
    name: 'figures',
    family: 'Anek Figures',
    from: '@fontsource-variable/anek-latin/files/anek-latin-latin-wght-normal.woff2',
    text: figures,
    weight: '400 700',
    range: 'U+25,U+28-29,U+2B-3A,U+B7,U+D7,U+2212',
    features: ['kern', 'tnum'],
  },
  {
    name: 'neighbours',
    family: 'Noto Sans Arabic',
    from: '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
    text: neighbours,
    weight: '400 700',
    // The face below takes its own letters out of this range: of two that overlap the later counts.
    range: 'U+0600-06FF',
  },
  {
    name: 'urdu',
    family: 'Noto Sans Arabic',
    from: '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
    text: urdu,
    weight: '400 700',
    range: rangeOf(urdu),
  },
];

/** Each letter of a text as a range of CSS, neighbours joined. */
function rangeOf(text) {
  const hex = (code) => code.toString(16).toUpperCase().padStart(4, '0');
  const codes = [...new Set([...text].map((letter) => letter.codePointAt(0)))].sort(
    (a, b) => a - b,
  );
  const runs = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(',');
}

/** Local faces stretched to the measure of ours, so that nothing moves when ours arrives. */
const fallbacks = `@font-face {
  font-family: 'Anek Fallback';
  src: local('Roboto'), local('Arial'), local('Helvetica Neue');
  size-adjust: 95.4%;
  ascent-override: 100%;
  descent-override: 35%;
  line-gap-override: 0%;
}
@font-face {
  font-family: 'Eczar Fallback';
  src: local('Georgia Bold'), local('Noto Serif Bold'), local('Georgia');
  font-weight: 700;
  size-adjust: 96%;
  line-gap-override: 0%;
}
`;

async function cut({ name, from, text, weight, features }) {
  const range = weight.split(' ').map(Number);
  const bytes = await subsetFont(await readFile(require.resolve(from)), text, {
    targetFormat: 'woff2',
    noHinting: true,
    ...(range.length === 2 && {
      variationAxes: { wght: { min: range[0], max: range[1], default: range[0] } },
    }),
    ...(features && { keepFeatures: features }),
  });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const file = `${name}.${hash}.woff2`;
  await writeFile(`${PUBLIC}/${file}`, bytes);
  console.log(file, bytes.length);
  return `/fonts/${file}`;
}

await mkdir(PUBLIC, { recursive: true });
for (const file of await readdir(PUBLIC))
  if (file.endsWith('.woff2')) await rm(`${PUBLIC}/${file}`);
let css = '/* Written by scripts/fonts/build.mjs. */\n';
let list = '';
for (const face of faces) {
  const url = await cut(face);
  css += `@font-face {
  font-family: '${face.family}';
  src: url('${url}') format('woff2');
  font-weight: ${face.weight};
  font-display: swap;
  unicode-range: ${face.range.replaceAll(',', ', ')};
}
`;
  list += `  ${face.name}: '${url}',\n`;
}
await writeFile('src/ui/styles/fonts.css', css + fallbacks);
await writeFile(
  'src/ui/font-files.ts',
  `// Written by scripts/fonts/build.mjs.\n\n/** Addresses of the web fonts; the names carry their content, so they never go stale. */\nexport const fontFiles = {\n${list}} as const\n`,
);
