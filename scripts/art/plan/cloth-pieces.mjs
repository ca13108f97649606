// The cloth pieces of the demo town: what each one is, chosen by hand so that no two look alike.
// Row: [form, look, motif, colours]. `look` is read by the family's painter, the words by the writer.

const FORM_WORDS = {
  stack: (thing) => [`folded ${thing}`, `A ${thing} folded in a neat stack`],
  hung: (thing) => [`hanging ${thing}`, `A ${thing} hanging from a wooden rod`],
  drape: (thing) => [`draped ${thing}`, `A ${thing} thrown loosely over a stand`],
  flat: (thing) => [`${thing} laid flat`, `A ${thing} laid flat and seen from above`],
  cushion: (thing) => [
    `cushion cover (${thing} cloth)`,
    `A square cushion covered in ${thing} cloth`,
  ],
  rod: (thing) => [`${thing} over a rod`, `A ${thing} folded once over a wooden rod`],
};

function clothPieces(family, thing, rows) {
  return rows.map(([form, look, motif, colours]) => {
    const [formWords, opening] = FORM_WORDS[form](thing);
    return {
      family,
      craft: family,
      form: formWords,
      motif,
      colours,
      shows: `${opening}: ${motif}, in ${colours}.`.replace(/^A (?=[aeiou])/, 'An '),
      make: { form, ...look },
    };
  });
}

const RIYAL = 'rows of round riyal (coin) medallions with a banded border';
const STAR = 'large eight-pointed stars with a banded border';
const KAKAR = 'rounded kakar (cloud) shapes with a banded border';
const CHAMPA = 'four-petalled champakali flowers with a banded border';
const JAAL = 'a close net of diamonds, each with a small flower';
const IND = 'indigo blue with madder red, black and white';
const MAD = 'madder red with indigo blue, black and white';
const ajrak = clothPieces('ajrak', 'ajrak', [
  ['stack', { kind: 'riyal', ground: 'indigo' }, RIYAL, IND],
  ['hung', { kind: 'star', ground: 'madder' }, STAR, MAD],
  ['cushion', { kind: 'champa', ground: 'indigo' }, CHAMPA, IND],
  ['drape', { kind: 'kakar', ground: 'madder' }, KAKAR, MAD],
  ['stack', { kind: 'jaal', ground: 'madder' }, JAAL, MAD],
  ['hung', { kind: 'riyal', ground: 'indigo' }, RIYAL, IND],
  ['cushion', { kind: 'star', ground: 'madder' }, STAR, MAD],
  ['stack', { kind: 'champa', ground: 'madder' }, CHAMPA, MAD],
  ['drape', { kind: 'jaal', ground: 'indigo' }, JAAL, IND],
]);

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

const phulkari = clothPieces('phulkari', 'phulkari', [
  [
    'hung',
    { kind: 'bagh', bg: 'khaddar', cols: ['magenta', 'orange', 'white'] },
    'bagh work: lozenges of silk floss that cover the whole cloth',
    'gold with magenta, orange and white on madder-red khaddar',
  ],
  [
    'stack',
    { kind: 'flower', bg: 'indigo', cols: ['white', 'orange', 'magenta'] },
    'scattered eight-petalled flowers',
    'gold, white, orange and magenta on indigo khaddar',
  ],
  [
    'cushion',
    { kind: 'kuudi', bg: 'brown', cols: ['green', 'magenta', 'orange'] },
    'squares within squares around a diamond heart',
    'gold, green, magenta and orange on brown khaddar',
  ],
  [
    'drape',
    { kind: 'chevron', bg: 'khaddar', cols: ['green', 'white', 'magenta'] },
    'rows of zigzag waves',
    'gold, green, white and magenta on madder-red khaddar',
  ],
  [
    'hung',
    { kind: 'flower', bg: 'khaddar', cols: ['green', 'magenta', 'orange'] },
    'rows of eight-petalled flowers with leaves',
    'gold, green, magenta and orange on madder-red khaddar',
  ],
  [
    'stack',
    { kind: 'bagh', bg: 'brown', cols: ['orange', 'purple', 'green'] },
    'bagh work: close-set lozenges of silk floss',
    'gold with orange, purple and green on brown khaddar',
  ],
  [
    'cushion',
    { kind: 'bagh', bg: 'khaddar', cols: ['white', 'green', 'magenta'] },
    'large lozenges of silk floss',
    'gold, white, green and magenta on madder-red khaddar',
  ],
  [
    'hung',
    { kind: 'chevron', bg: 'indigo', cols: ['orange', 'magenta', 'white'] },
    'zigzag waves from edge to edge',
    'gold, orange, magenta and white on indigo khaddar',
  ],
  [
    'drape',
    { kind: 'kuudi', bg: 'khaddar', cols: ['purple', 'orange', 'white'] },
    'squares within squares',
    'gold, purple, orange and white on madder-red khaddar',
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

const blockPrint = clothPieces('block-print', 'block-printed stole', [
  [
    'hung',
    { kind: 'buta', pal: 0 },
    'rows of single flower sprigs (buta) with a flowered border',
    'brick red and leaf green on natural cotton',
  ],
  [
    'stack',
    { kind: 'paisley', pal: 1 },
    'rows of paisleys with a flowered border',
    'indigo and sky blue on white cotton',
  ],
  [
    'rod',
    { kind: 'vine', pal: 2 },
    'a trailing flower vine all over',
    'ochre and maroon on cream cotton',
  ],
  [
    'cushion',
    { kind: 'buta', pal: 3 },
    'rows of single flower sprigs (buta)',
    'white and rose on teal cotton',
  ],
]);

const chunri = clothPieces('chunri', 'chunri', [
  [
    'hung',
    { kind: 'circles', pal: 0 },
    'tie-dyed rings of tiny dots with one large sun in each square',
    'red and yellow with white dots',
  ],
  [
    'drape',
    { kind: 'waves', pal: 1 },
    'tie-dyed waves of tiny dots',
    'deep green and yellow with white dots',
  ],
  [
    'stack',
    { kind: 'lozenges', pal: 2 },
    'tie-dyed lozenges of tiny dots',
    'magenta and orange with white dots',
  ],
  [
    'hung',
    { kind: 'lozenges', pal: 3 },
    'tie-dyed lozenges of tiny dots with a dark border',
    'mustard and maroon with white dots',
  ],
]);

const balochi = clothPieces('balochi-embroidery', 'Balochi embroidered panel', [
  [
    'hung',
    { kind: 'panel', pal: 0 },
    'close counted-thread geometry in bands with small mirrors',
    'red, maroon, orange, black and green',
  ],
  [
    'stack',
    { kind: 'lattice', pal: 1 },
    'a lattice of arrows and lozenges with small mirrors',
    'black ground with red, orange and white',
  ],
  [
    'cushion',
    { kind: 'panel', pal: 2 },
    'close counted-thread geometry around one large star',
    'deep blue ground with red, orange and green',
  ],
  [
    'flat',
    { kind: 'lattice', pal: 3 },
    'a lattice of arrows and lozenges with small mirrors',
    'maroon ground with orange, pink and black',
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

export const CLOTH_PIECES = [
  ajrak,
  ralli,
  phulkari,
  khes,
  susi,
  blockPrint,
  chunri,
  balochi,
  patti,
  swati,
  kashmiri,
];
