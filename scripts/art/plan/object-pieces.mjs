// Pots, boxes, lamps and things worn. Row: [form, look, motif, colours].

function objectPieces(family, rows) {
  return rows.map(([form, look, motif, colours]) => ({
    family,
    craft: family,
    form,
    motif,
    colours,
    shows: `A ${form}: ${motif}, in ${colours}.`.replace(/^A three/, 'Three'),
    make: look,
  }));
}

const CW = 'cobalt and turquoise on white';
const TW = 'turquoise and cobalt on white';
const pottery = objectPieces('blue-pottery', [
  [
    'long-necked surahi',
    { kind: 'vessel', shape: 'surahi', field: 'medallion' },
    'brush-painted medallions with a flower in each',
    CW,
  ],
  [
    'large plate with a small bowl beside it',
    { kind: 'plate', n: 8 },
    'a brush-painted eight-pointed star ringed with flowers',
    CW,
  ],
  [
    'wide-bodied jar',
    { kind: 'vessel', shape: 'ginger', field: 'star' },
    'a brush-painted net of eight-pointed stars',
    TW,
  ],
  ['set of four wall tiles', { kind: 'tile', n: 10 }, 'a round star-flower on each tile', CW],
  [
    'tall baluster vase',
    { kind: 'vessel', shape: 'baluster', field: 'tree' },
    'brush-painted flowering branches',
    CW,
  ],
  ['deep bowl', { kind: 'bowl', field: 'scale' }, 'brush-painted fish-scale petals', TW],
  [
    'long-necked bottle vase with a plate behind it',
    { kind: 'pair', shape: 'bottle', field: 'tree', n: 10 },
    'brush-painted flowering branches',
    CW,
  ],
  [
    'large plate with a small bowl beside it',
    { kind: 'plate', n: 12, flip: true },
    'a brush-painted twelve-petalled rosette',
    TW,
  ],
  [
    'wide-bodied jar',
    { kind: 'vessel', shape: 'ginger', field: 'medallion', flip: true },
    'brush-painted medallions with a flower in each',
    TW,
  ],
  [
    'bottle vase',
    { kind: 'vessel', shape: 'bottle', field: 'scale' },
    'brush-painted fish-scale petals',
    CW,
  ],
  [
    'set of four wall tiles',
    { kind: 'tile', n: 8, flip: true },
    'a round star-flower on each tile',
    TW,
  ],
]);

const chiniot = objectPieces('chiniot-woodwork', [
  [
    'lidded sheesham chest with brass corners',
    { kind: 'chest', top: 'rosette', front: 'vine', wood: 'sheesham' },
    'deeply carved rosette on the lid and flower vine on the sides',
    'mid-brown wood and brass',
  ],
  [
    'pierced sheesham screen panel (jali)',
    { kind: 'jali', net: 0, nx: 3 },
    'cut-through eight-pointed stars',
    'mid-brown wood',
  ],
  [
    'carved wall panel',
    { kind: 'panel', top: 'rosette', wood: 'walnut' },
    'a large rosette with corner vines',
    'dark brown wood',
  ],
  [
    'lidded chest with brass corners',
    { kind: 'chest', top: 'girih', front: 'girih', wood: 'dark' },
    'carved star geometry on lid and front',
    'nearly black wood and brass',
  ],
  [
    'pierced sheesham screen panel (jali)',
    { kind: 'jali', net: 1, nx: 4 },
    'cut-through six-petalled flowers',
    'mid-brown wood',
  ],
  [
    'small jewellery box with a brass clasp',
    { kind: 'box', top: 'vine', front: 'vine', wood: 'walnut' },
    'carved flower vine all round',
    'dark brown wood and brass',
  ],
  [
    'pierced sheesham screen panel (jali)',
    { kind: 'jali', net: 2, nx: 3 },
    'cut-through stars of small lozenges',
    'mid-brown wood',
  ],
  [
    'carved wall panel',
    { kind: 'panel', top: 'girih', wood: 'sheesham' },
    'star geometry in deep relief',
    'mid-brown wood',
  ],
]);

const jandi = objectPieces('jandi-lacquer', [
  [
    'round lidded box',
    { forms: ['box'], set: 0, wide: [1] },
    'lathe-turned lacquer bands with etched flowers',
    'red, yellow, black and green',
  ],
  [
    'tall lidded jar with a small box',
    { forms: ['jar', 'box'], set: 5, wide: [2, 3] },
    'lathe-turned lacquer bands',
    'blue, orange, yellow and cream',
  ],
  [
    'pair of candlesticks',
    { forms: ['stick', 'stick'], set: 1, wide: [2, 3] },
    'lathe-turned lacquer bands',
    'maroon, orange, yellow and black',
  ],
  [
    'cylindrical lidded jar',
    { forms: ['tall'], set: 3, wide: [2] },
    'lathe-turned lacquer bands with lozenges',
    'black, red, yellow and cream',
  ],
  [
    'three nested round boxes',
    { forms: ['box', 'box', 'box'], set: 2, wide: [4] },
    'lathe-turned lacquer bands with etched leaves',
    'yellow, red, green and black',
  ],
  [
    'tall lidded jar',
    { forms: ['jar'], set: 4, wide: [1] },
    'lathe-turned lacquer bands with etched flowers',
    'green, yellow, red and cream',
  ],
  [
    'cylindrical jar, box and candlestick',
    { forms: ['tall', 'box', 'stick'], set: 0, wide: [2, 3] },
    'lathe-turned lacquer bands',
    'red, orange, yellow and green',
  ],
  [
    'single candlestick',
    { forms: ['stick'], set: 5, wide: [2, 3] },
    'lathe-turned lacquer bands',
    'blue, orange, red and cream',
  ],
  [
    'round lidded box',
    { forms: ['box'], set: 3, wide: [0] },
    'lathe-turned lacquer bands with etched zigzags',
    'black, red, yellow and cream',
  ],
]);

const lamp = objectPieces('camel-skin-lamp', [
  [
    'lit camel-skin table lamp, double-gourd shape',
    { shape: 'gourd', order: 0 },
    'hand-painted flower medallions (naqqashi)',
    'amber skin with rust, green and gold',
  ],
  [
    'lit camel-skin table lamp, globe shape',
    { shape: 'globe', order: 1 },
    'hand-painted flower medallions (naqqashi)',
    'amber skin with blue, red and gold',
  ],
  [
    'lit camel-skin table lamp, vase shape',
    { shape: 'vase', order: 2 },
    'hand-painted flower medallions (naqqashi)',
    'amber skin with green, crimson and gold',
  ],
  [
    'lit camel-skin table lamp, globe shape',
    { shape: 'globe', order: 3 },
    'hand-painted flower medallions (naqqashi)',
    'amber skin with crimson, rust and blue',
  ],
  [
    'lit camel-skin table lamp, vase shape',
    { shape: 'vase', order: 4 },
    'hand-painted flower medallions (naqqashi)',
    'amber skin with gold, blue and green',
  ],
]);

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

const brass = objectPieces('brass-work', [
  [
    'round-bellied brass lota',
    { shape: 'lota', n: 12 },
    'a ring of engraved rosettes',
    'yellow brass',
  ],
  [
    'footed brass bowl',
    { shape: 'bowl', n: 14 },
    'engraved rosettes below a zigzag rim',
    'yellow brass',
  ],
  [
    'tall brass vase',
    { shape: 'vase', n: 10 },
    'a ring of large engraved rosettes',
    'yellow brass',
  ],
  [
    'round engraved brass tray, standing',
    { shape: 'tray', n: 12 },
    'an engraved rosette within rings',
    'yellow brass',
  ],
  ['lidded brass box', { shape: 'box', n: 14 }, 'engraved leaves and rosettes', 'yellow brass'],
  [
    'pair of brass candlesticks',
    { shape: 'stick', n: 10 },
    'turned rings and engraved bands',
    'yellow brass',
  ],
]);

const copper = objectPieces('copper-work', [
  [
    'hammered copper samovar jug with a brass handle',
    { shape: 'jug' },
    'rows of small hammer marks',
    'red copper and brass',
  ],
  [
    'hammered copper bowl, tinned inside',
    { shape: 'bowl' },
    'rows of small hammer marks',
    'red copper and bright tin',
  ],
  [
    'hammered copper vase',
    { shape: 'vase' },
    'rows of small hammer marks with engraved bands',
    'red copper',
  ],
]);

const terracotta = objectPieces('terracotta', [
  [
    'round water pot (matka)',
    { shape: 'matka', bands: [0, 1], slip: 'pale' },
    'painted fish-scale and pipal-leaf bands',
    'red clay, cream slip and black',
  ],
  [
    'long-necked surahi',
    { shape: 'surahi', bands: [2, 0], slip: 'pale' },
    'painted rings and fish-scale bands',
    'red clay, cream slip and black',
  ],
  [
    'wide bowl',
    { shape: 'bowl', bands: [1, 0], slip: 'red' },
    'painted pipal leaves',
    'red clay with dark red paint',
  ],
  [
    'round water pot (matka), unpainted',
    { shape: 'matka', bands: null },
    'plain burnished clay with finger rings',
    'red clay',
  ],
  [
    'long-necked surahi',
    { shape: 'surahi', bands: [1, 2], slip: 'red' },
    'painted pipal leaves and rings',
    'red clay with black paint',
  ],
  [
    'lidded cooking pot (handi)',
    { shape: 'handi', bands: null },
    'plain clay with finger rings',
    'dark smoked clay',
  ],
  [
    'wide bowl',
    { shape: 'bowl', bands: [2, 0], slip: 'pale' },
    'painted crossing circles',
    'red clay, cream slip and dark red',
  ],
  [
    'set of three plant pots',
    { shape: 'pots', bands: [1, 2], slip: 'pale' },
    'one painted zigzag band',
    'red clay and cream slip',
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

const onyx = objectPieces('onyx', [
  [
    'turned onyx bowl',
    { shape: 'bowl', stone: 'green' },
    'natural bands of the stone',
    'translucent green with rust veins',
  ],
  [
    'turned onyx vase',
    { shape: 'vase', stone: 'honey' },
    'natural bands of the stone',
    'honey and cream',
  ],
  [
    'pair of onyx goblets',
    { shape: 'goblets', stone: 'rose' },
    'natural bands of the stone',
    'rose-brown and cream',
  ],
  [
    'lidded onyx box',
    { shape: 'box', stone: 'white' },
    'natural bands of the stone',
    'white with green and grey veins',
  ],
]);

export const OBJECT_PIECES = [
  pottery,
  chiniot,
  jandi,
  lamp,
  truck,
  khussa,
  topi,
  bangles,
  brass,
  copper,
  terracotta,
  mazri,
  onyx,
];
