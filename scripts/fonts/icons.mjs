// Writes src/ui/icons.ts: the few Phosphor icons we use, inlined; and src/ui/icons-small.ts: those that scripts draw. Add a name here, run `node scripts/fonts/icons.mjs`.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const wanted = {
  regular: `arrow-left arrow-right arrow-square-out arrow-u-up-left arrows-clockwise backspace bank book-open
    calendar-blank camera caret-down caret-left caret-right caret-up chart-bar chat-circle-dots check check-circle
    clock cloud-check coins device-mobile envelope-simple eye-slash fingerprint globe hand-coins
    hand-palm handshake house images info key keyboard lock list magnifying-glass magnifying-glass-plus map-pin
    microphone minus note-pencil package phone phone-call plus plus-square printer prohibit question
    receipt ruler scissors seal-check shield-check sign-out sliders-horizontal sparkle speaker-high squares-four
    storefront tag tote translate trash truck user users-three warning whatsapp-logo x`,
  bold: `arrow-left arrow-right caret-right check clock chat-circle-dots hand-coins info
    magnifying-glass minus plus speaker-high warning x`,
  fill: `check-circle coins house package pause phone-call play receipt squares-four stop truck user`,
  duotone: `camera coins handshake microphone package phone-call receipt squares-four storefront truck`,
};

/** Drawn by what runs in the browser, where the whole set would weigh more than all the rest. */
const small =
  `warning check-bold hand-coins-bold info-bold warning-bold package camera-duotone caret-up caret-down
  receipt receipt-duotone speaker-high-bold`.split(/\s+/);

const lines = [];
for (const [weight, names] of Object.entries(wanted)) {
  for (const name of names.trim().split(/\s+/)) {
    const file = `${name}${weight === 'regular' ? '' : `-${weight}`}`;
    const path = require.resolve(`@phosphor-icons/core/assets/${weight}/${file}.svg`);
    const svg = await readFile(path, 'utf8');
    const strokes = [...svg.matchAll(/<(\w+) d="([^"]+)"( opacity="0.2")?\/>/g)].map(
      (one) => one[2],
    );
    if (strokes.length === 0 || strokes.length > 2) throw new Error(`${file} is not made of paths`);
    lines.push(`  '${file}':\n    '${strokes.join('|')}',`);
  }
}
const head = '// Written by scripts/fonts/icons.mjs from Phosphor (MIT).\n\n';
const said =
  'The paths of each icon in a 256 square; where a bar parts two, the first is the faint ground.';
await writeFile(
  'src/ui/icons.ts',
  `${head}/** ${said} */\nexport const icons = {\n${lines.join('\n')}\n} as const;\n\nexport type IconName = keyof typeof icons;\n`,
);
const few = lines.filter((line) => small.some((name) => line.startsWith(`  '${name}':`)));
if (few.length !== small.length) throw new Error('a small icon is not among the others');
await writeFile(
  'src/ui/icons-small.ts',
  `${head}/** Those of the icons that scripts draw. */\nexport const smallIcons = {\n${few.join('\n')}\n} as const;\n\nexport type SmallIconName = keyof typeof smallIcons;\n`,
);
console.log(lines.length, 'icons');
