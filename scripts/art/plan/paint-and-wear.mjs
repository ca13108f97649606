// Truck art, baskets and things worn. Row: [form, look, motif, colours].
import { objectPieces } from './object-piece.mjs';

const truck = objectPieces('truck-art', [
  [
    'round enamel-painted tray',
    { kind: 'tray', art: 2, ground: 'sky' },
    'a peacock with two roses',
    'blue, yellow, pink and green',
  ],
  [
    'painted wooden wall panel',
    { kind: 'panel', art: 'roses', ground: 'green' },
    'a bunch of roses in a white ring',
    'green, red, pink and yellow',
  ],
  [
    'enamel-painted kettle',
    { kind: 'kettle', ground: 'red' },
    'roses and leaves with chequered bands',
    'red, pink, black and yellow',
  ],
  [
    'round enamel-painted tray',
    { kind: 'tray', art: 1, ground: 'black' },
    'a ring of roses',
    'black, red, orange and green',
  ],
  [
    'painted wooden wall panel',
    { kind: 'panel', art: 'peacock', ground: 'orange' },
    'a peacock with roses',
    'orange, blue, green and yellow',
  ],
  [
    'round enamel-painted tray',
    { kind: 'tray', art: 0, ground: 'green' },
    'a sixteen-petalled star flower',
    'green, red, yellow and sky blue',
  ],
  [
    'enamel-painted kettle',
    { kind: 'kettle', ground: 'blue' },
    'roses and leaves with chequered bands',
    'blue, pink, black and yellow',
  ],
  [
    'painted wooden wall panel',
    { kind: 'panel', art: 'vase', ground: 'blue' },
    'a yellow vase of roses',
    'blue, yellow, red and pink',
  ],
  [
    'painted wooden wall panel',
    { kind: 'panel', art: 'star', ground: 'black' },
    'a sixteen-petalled star flower',
    'black, yellow, red and green',
  ],
]);

const mazri = objectPieces('mazri-basketry', [
  [
    'round bread basket (changair) standing against the wall',
    { shape: 'changair', pal: 0 },
    'a coiled star',
    'natural palm leaf with magenta and green',
  ],
  [
    'lidded storage basket',
    { shape: 'lidded', pal: 1 },
    'zigzag coils',
    'natural palm leaf with red and black',
  ],
  [
    'deep open basket with two handles',
    { shape: 'deep', pal: 2 },
    'stepped bands',
    'natural palm leaf with indigo and orange',
  ],
  [
    'wide fruit bowl',
    { shape: 'bowl', pal: 3 },
    'coiled chequers',
    'natural palm leaf with green and brown',
  ],
  [
    'round bread basket (changair) standing against the wall',
    { shape: 'changair', pal: 4 },
    'a coiled spiral of points',
    'natural palm leaf with orange, blue and purple',
  ],
]);

const khussa = objectPieces('khussa', [
  [
    'pair of khussa shoes',
    { base: 'red', kind: 0 },
    'gold-thread embroidery on the upper',
    'deep red leather and gold',
  ],
  [
    'pair of khussa shoes',
    { base: 'ivory', kind: 1 },
    'gold-thread embroidery on the upper',
    'ivory leather and gold',
  ],
  [
    'pair of khussa shoes',
    { base: 'leather', kind: 2 },
    'coloured-thread embroidery on the upper',
    'natural tan leather',
  ],
  [
    'pair of khussa shoes',
    { base: 'green', kind: 1 },
    'gold-thread embroidery on the upper',
    'bottle-green leather and gold',
  ],
  [
    'pair of khussa shoes',
    { base: 'black', kind: 0 },
    'gold-thread embroidery on the upper',
    'black leather and gold',
  ],
  [
    'pair of khussa shoes',
    { base: 'navy', kind: 2 },
    'gold-thread embroidery on the upper',
    'navy leather and gold',
  ],
  [
    'pair of khussa shoes',
    { base: 'maroon', kind: 1 },
    'gold-thread embroidery on the upper',
    'maroon leather and gold',
  ],
  [
    'pair of khussa shoes',
    { base: 'leather', kind: 0 },
    'gold-thread embroidery on the upper',
    'natural tan leather and gold',
  ],
]);

const topi = objectPieces('sindhi-topi', [
  [
    'Sindhi topi with the arched front',
    { pal: [2, 0, 1, 3], kind: 0 },
    'embroidered lozenges with small mirrors',
    'blue, red, yellow and white',
  ],
  [
    'Sindhi topi with the arched front',
    { pal: [0, 1, 2, 3], kind: 1 },
    'embroidered lozenges with small mirrors',
    'red, yellow, black and white',
  ],
  [
    'Sindhi topi with the arched front',
    { pal: [3, 0, 1, 2], kind: 0 },
    'embroidered lozenges with small mirrors',
    'green, red, yellow and white',
  ],
  [
    'Sindhi topi with the arched front',
    { pal: [5, 0, 1, 2], kind: 0 },
    'embroidered lozenges with small mirrors',
    'black, red, yellow and white',
  ],
  [
    'Sindhi topi with the arched front',
    { pal: [1, 0, 2, 3], kind: 1 },
    'embroidered lozenges with small mirrors',
    'mustard, red, black and white',
  ],
  [
    'Sindhi topi with the arched front',
    { pal: [4, 0, 2, 3], kind: 0 },
    'embroidered lozenges with small mirrors',
    'white, red, blue and green',
  ],
]);

const bangles = objectPieces('glass-bangles', [
  [
    'set of glass bangles, a tall stack and five loose',
    { set: 0, dots: 0 },
    'gilt dots',
    'crimson and gold',
  ],
  [
    'set of glass bangles, a tall stack and five loose',
    { set: 1, dots: 1 },
    'gilt points',
    'sea green and gold',
  ],
  [
    'set of glass bangles, a tall stack and five loose',
    { set: 2, dots: 0 },
    'gilt dots',
    'royal blue and gold',
  ],
  [
    'set of glass bangles, a tall stack and five loose',
    { set: 3, dots: 2 },
    'gilt rings',
    'pink and gold',
  ],
  [
    'set of glass bangles, a tall stack and five loose',
    { set: 5, dots: 1 },
    'gilt points',
    'orange, red and gold',
  ],
  [
    'set of glass bangles, a tall stack and five loose',
    { set: 4, dots: 0 },
    'gilt dots',
    'violet and gold',
  ],
  [
    'set of glass bangles, a tall stack and five loose',
    { set: 6, dots: 2 },
    'gilt rings',
    'black, white and gold',
  ],
]);

export const PAINT_AND_WEAR = { truck, mazri, khussa, topi, bangles };
