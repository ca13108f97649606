// Pots of clay and stone. Row: [form, look, motif, colours].
import { objectPieces } from './object-piece.mjs';

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

export const CLAY_AND_STONE = { pottery, terracotta, onyx };
