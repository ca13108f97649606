// Rugs and felts. Row: [form, look, motif, colours].

const FLOOR_WORDS = {
  flat: ['laid flat', 'laid flat on the floor and seen from above'],
  hung: ['hung on a wall', 'hung straight on a wall'],
  stack: ['folded', 'folded in four'],
};

function floorPieces(family, thing, rows) {
  return rows.map(([form, look, motif, colours]) => ({
    family,
    craft: family,
    form: `${thing} ${FLOOR_WORDS[form][0]}`,
    motif,
    colours,
    shows: `A ${thing} ${FLOOR_WORDS[form][1]}: ${motif}, in ${colours}.`,
    make: { form, ...look },
  }));
}

const carpet = floorPieces('carpet', 'hand-knotted carpet', [
  [
    'flat',
    { kind: 'bokhara', pal: 0, n: 3 },
    'Bokhara rows of eight-sided guls with smaller ones between',
    'madder red, navy and ivory',
  ],
  [
    'hung',
    { kind: 'medallion', pal: 1 },
    'one large medallion on a flowered field',
    'navy, madder and ivory',
  ],
  [
    'flat',
    { kind: 'mihrab', pal: 1 },
    'prayer-rug arch with a flowering tree',
    'sage green, madder and ivory',
  ],
  [
    'flat',
    { kind: 'chobi', pal: 0 },
    'large loose flowers on a pale field (chobi)',
    'ivory, camel and sage',
  ],
  [
    'hung',
    { kind: 'bokhara', pal: 1, n: 4 },
    'Bokhara rows of small eight-sided guls',
    'navy, madder and ivory',
  ],
  [
    'flat',
    { kind: 'medallion', pal: 2 },
    'one large medallion on a flowered field',
    'ivory, madder and navy',
  ],
  [
    'hung',
    { kind: 'mihrab', pal: 0 },
    'prayer-rug arch with a flowering tree',
    'madder red, navy and ivory',
  ],
  [
    'flat',
    { kind: 'bokhara', pal: 3, n: 3 },
    'Bokhara rows of eight-sided guls',
    'sage, brown and ivory',
  ],
  [
    'flat',
    { kind: 'chobi', pal: 1 },
    'large loose flowers on a warm field (chobi)',
    'camel, ivory and brick',
  ],
]);

const farasi = floorPieces('farasi', 'flat-woven Thari farasi rug', [
  [
    'flat',
    { kind: 'bands', pal: 0 },
    'broad bands of stepped lozenges',
    'dark brown, cream and red',
  ],
  [
    'hung',
    { kind: 'diamonds', pal: 1 },
    'one column of large stepped diamonds',
    'black, orange and cream',
  ],
  [
    'flat',
    { kind: 'diamonds', pal: 2 },
    'a field of stepped diamonds with striped ends',
    'madder red, black and camel',
  ],
]);

const namda = floorPieces('namda', 'felted namda', [
  [
    'flat',
    { kind: 'tree', pal: 0 },
    'a chain-stitched flowering tree with birds',
    'cream felt with blue, rose and green wool',
  ],
  [
    'flat',
    { kind: 'medallion', pal: 1 },
    'a chain-stitched round of flowers and leaves',
    'brick-red felt with cream, gold and green wool',
  ],
  [
    'hung',
    { kind: 'medallion', pal: 2 },
    'a chain-stitched round of flowers and leaves',
    'indigo felt with cream, orange and sky-blue wool',
  ],
]);

export const FLOOR_PIECES = [carpet, farasi, namda];
