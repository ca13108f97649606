// Printed, tied and stitched cloth. Row: [form, look, motif, colours].
import { clothPieces } from './cloth-piece.mjs';

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

export const PRINTED_AND_STITCHED = { ajrak, blockPrint, chunri, phulkari, balochi };
