// Woven cloth, shawls and quilts. Row: [form, look, motif, colours].
import { clothPieces } from './cloth-piece.mjs';

const ralli = clothPieces('ralli', 'ralli', [
  [
    'flat',
    { kind: 'square', pal: 0 },
    'patchwork of squares within squares and a saw-tooth border',
    'red, mustard, black, white and green',
  ],
  [
    'stack',
    { kind: 'cutwork', pal: 1 },
    'cut-out appliqué leaves on alternating squares',
    'maroon, orange, navy and white',
  ],
  [
    'cushion',
    { kind: 'patch', pal: 3, pk: 1 },
    'nested diamonds in patchwork',
    'navy, pink, mustard and white',
  ],
  [
    'hung',
    { kind: 'patch', pal: 2, pk: 0 },
    'half-square triangles in patchwork with a saw-tooth border',
    'black, red, white and mustard',
  ],
  [
    'flat',
    { kind: 'mixed', pal: 4, pk: 1 },
    'patchwork diamonds alternating with cut-out appliqué',
    'green, red, white, orange and black',
  ],
  [
    'stack',
    { kind: 'patch', pal: 0, pk: 1 },
    'nested diamonds in patchwork',
    'red, mustard, black, white and green',
  ],
  [
    'hung',
    { kind: 'cutwork', pal: 3 },
    'cut-out appliqué flowers on alternating squares',
    'navy, pink, mustard, white and green',
  ],
  [
    'cushion',
    { kind: 'cutwork', pal: 2 },
    'one bold cut-out appliqué square repeated',
    'black, red, white and mustard',
  ],
  [
    'flat',
    { kind: 'cutwork', pal: 1 },
    'cut-out appliqué leaves with a saw-tooth border',
    'maroon, orange, navy and white',
  ],
]);

const khes = clothPieces('khes', 'khes', [
  [
    'hung',
    { kind: 'diamond', A: 'indigo', C: 'madder' },
    'stepped diamonds in double cloth',
    'indigo and unbleached cotton',
  ],
  [
    'stack',
    { kind: 'star', A: 'madder', C: 'mustard' },
    'stepped stars in double cloth',
    'madder red and unbleached cotton',
  ],
  [
    'drape',
    { kind: 'steps', A: 'black', C: 'rose' },
    'stair-step lattice in double cloth',
    'black and unbleached cotton',
  ],
  [
    'rod',
    { kind: 'cross', A: 'green', C: 'madder' },
    'stepped crosses in double cloth',
    'bottle green and unbleached cotton',
  ],
  [
    'stack',
    { kind: 'diamond', A: 'maroon', C: 'turq' },
    'stepped diamonds in double cloth',
    'maroon and unbleached cotton',
  ],
  [
    'hung',
    { kind: 'cross', A: 'madder', C: 'green' },
    'stepped crosses in double cloth',
    'madder red and unbleached cotton',
  ],
  [
    'drape',
    { kind: 'star', A: 'indigo', C: 'mustard' },
    'stepped stars in double cloth',
    'indigo and unbleached cotton',
  ],
  [
    'stack',
    { kind: 'steps', A: 'green', C: 'rose' },
    'stair-step lattice in double cloth',
    'bottle green and unbleached cotton',
  ],
]);

const susi = clothPieces('susi', 'length of susi', [
  [
    'rod',
    { stripes: 'indigo' },
    'fine lengthwise stripes of uneven width',
    'indigo, white, mustard and red',
  ],
  [
    'stack',
    { stripes: 'green' },
    'fine lengthwise stripes of uneven width',
    'green, yellow, black and white',
  ],
  [
    'drape',
    { stripes: 'rose' },
    'fine lengthwise stripes of uneven width',
    'rose pink, black, white and green',
  ],
  [
    'hung',
    { stripes: 'madder' },
    'fine lengthwise stripes of uneven width',
    'madder red, turquoise, white and black',
  ],
]);

const patti = clothPieces('chitrali-patti', 'length of Chitrali patti', [
  [
    'stack',
    { kind: 'herringbone', pal: 0 },
    'plain herringbone weave of hand-spun wool',
    'undyed brown',
  ],
  [
    'rod',
    { kind: 'twill', pal: 1 },
    'plain twill of hand-spun wool with a dark selvedge',
    'undyed cream',
  ],
  [
    'drape',
    { kind: 'herringbone', pal: 2 },
    'plain herringbone weave of hand-spun wool',
    'undyed grey',
  ],
  [
    'stack',
    { kind: 'check', pal: 3 },
    'a wide quiet check of two natural wools',
    'undyed cream and brown',
  ],
]);

const swati = clothPieces('swati-shawl', 'Swati shawl', [
  [
    'hung',
    { g: 'black', cols: ['fuchsia', 'red', 'orange', 'green', 'mustard'], k: 0 },
    'woven lozenges in banded ends and small woven flowers in the field',
    'black wool with fuchsia, red and orange',
  ],
  [
    'stack',
    { g: 'brown', cols: ['orange', 'mustard', 'red', 'green', 'fuchsia'], k: 1 },
    'woven lozenges in banded ends',
    'brown wool with orange, mustard and red',
  ],
  [
    'drape',
    { g: 'black', cols: ['green', 'mustard', 'fuchsia', 'orange', 'red'], k: 1 },
    'woven lozenges in banded ends',
    'black wool with green, mustard and fuchsia',
  ],
  [
    'rod',
    { g: 'red', cols: ['mustard', 'ivory', 'green', 'fuchsia', 'orange'], k: 0 },
    'woven lozenges in banded ends',
    'red wool with mustard, ivory and green',
  ],
]);

const kashmiri = clothPieces('kashmiri-shawl', 'Kashmiri shawl', [
  [
    'stack',
    { pal: 0, kind: 'palla' },
    'embroidered paisleys along the ends and a plain field',
    'ivory wool with madder, blue and green',
  ],
  [
    'hung',
    { pal: 1, kind: 'palla' },
    'tall embroidered paisleys along the end and small sprigs above',
    'rust wool with cream, teal and gold',
  ],
  [
    'drape',
    { pal: 2, kind: 'jaal' },
    'embroidered vines and paisleys all over',
    'dark green wool with cream, rose and gold',
  ],
  [
    'rod',
    { pal: 3, kind: 'palla' },
    'tall embroidered paisleys along the end',
    'black wool with red, gold and green',
  ],
  [
    'stack',
    { pal: 4, kind: 'jaal' },
    'embroidered vines and paisleys all over',
    'deep blue wool with cream, rose and sage',
  ],
]);

export const WOVEN_AND_SEWN = { ralli, khes, susi, patti, swati, kashmiri };
