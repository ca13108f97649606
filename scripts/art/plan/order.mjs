// Puts all pieces in the order in which the shop shows them, so that neighbours differ in craft, kind and ground.

import { CLAY_AND_STONE } from './clay-and-stone.mjs';
import { FLOOR_PIECES } from './floor-pieces.mjs';
import { PAINT_AND_WEAR } from './paint-and-wear.mjs';
import { PRINTED_AND_STITCHED as P } from './printed-and-stitched.mjs';
import { WOOD_AND_METAL } from './wood-and-metal.mjs';
import { WOVEN_AND_SEWN as S } from './woven-and-sewn.mjs';

// The order of this list decides, with the golden ratio, where each family starts in the row.
const { pottery, terracotta, onyx } = CLAY_AND_STONE;
const { chiniot, jandi, brass, copper, lamp } = WOOD_AND_METAL;
const { truck, mazri, khussa, topi, bangles } = PAINT_AND_WEAR;
const FAMILIES = [
  P.ajrak,
  S.ralli,
  P.phulkari,
  S.khes,
  S.susi,
  P.blockPrint,
  P.chunri,
  P.balochi,
  S.patti,
  S.swati,
  S.kashmiri,
  ...FLOOR_PIECES,
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

const WALLS = ['stone', 'sage', 'rose', 'sky', 'clay', 'chalk', 'earth', 'moss', 'mist'];
const SETS = ['ledge', 'table', 'linen', 'sweep'];
const LIGHTS = ['soft', 'sun', 'soft', 'raking', 'sun'];
const KEEP_APART = 6;

// Each craft is spread evenly over the whole row: the k-th of n pieces wants the place (k + offset) / n.
function wantedPlaces(families) {
  return families.flatMap((pieces, f) =>
    pieces.map((piece, k) => ({ piece, k, want: (k + ((f * 0.618034) % 1)) / pieces.length })),
  );
}

const kindOf = (piece) => piece.make.form ?? piece.make.shape ?? piece.make.kind ?? piece.family;

function nextPiece(waiting, placed) {
  const lately = placed.slice(-KEEP_APART);
  const fits = (w) =>
    !lately.some((p) => p.family === w.piece.family) &&
    !lately.slice(-2).some((p) => kindOf(p) === kindOf(w.piece));
  return (
    waiting.find(fits) ??
    waiting.find((w) => placed.at(-1)?.family !== w.piece.family) ??
    waiting[0]
  );
}

function inOrder() {
  const waiting = wantedPlaces(FAMILIES).sort((a, b) => a.want - b.want);
  const placed = [];
  while (waiting.length > 0) {
    const next = nextPiece(waiting, placed);
    waiting.splice(waiting.indexOf(next), 1);
    placed.push(next.piece);
  }
  return placed;
}

/** All slots in shop order: `make` says how the picture is drawn, the rest says what it shows. */
export function slots() {
  const count = {};
  return inOrder().map((piece, i) => {
    count[piece.family] = (count[piece.family] ?? 0) + 1;
    const key = `${piece.family}-${String(count[piece.family]).padStart(2, '0')}`;
    // Steps 4 of 9 and 3 of 4 never repeat within a page's rows; the third term shifts each block of 36.
    const wall = WALLS[(i * 4 + Math.floor(i / 36)) % WALLS.length];
    const set = SETS[(i * 3 + Math.floor(i / 12)) % SETS.length];
    return {
      key,
      ...piece,
      make: { ...piece.make, wall, stage: set, light: LIGHTS[i % LIGHTS.length] },
    };
  });
}
