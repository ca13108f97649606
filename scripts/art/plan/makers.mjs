// Workshop pictures for artisans and stories: hands are absent, tools and half-done work speak.
// Row: scene, then one look per picture.
const ROOMS = [
  ['yarn', [{ wall: '#b9b6a6' }, { wall: '#c99f86', turn: 2 }, { wall: '#9fb0b5', turn: 4 }]],
  [
    'loom',
    [
      { kind: 'diamond', A: 'indigo' },
      { kind: 'star', A: 'madder', wall: '#a9b3a4' },
      { kind: 'cross', A: 'green', wall: '#c9a98c' },
    ],
  ],
  ['wheel', [{}, { wall: '#9aa39a', clay: '#7a4a38' }, { wall: '#c4b49c', clay: '#9a6a50' }]],
  [
    'block',
    [
      { ground: 'indigo', kind: 'riyal' },
      { ground: 'madder', kind: 'star' },
      { ground: 'indigo', kind: 'champa' },
    ],
  ],
  [
    'bench',
    [
      { face: 'rosette', wood: 'sheesham' },
      { face: 'girih', wood: 'walnut' },
      { face: 'vine', wood: 'sheesham' },
    ],
  ],
  [
    'vat',
    [
      { dye: '#1f2c5c' },
      { dye: '#7d2426', wall: '#b7a6a0' },
      { dye: '#c08a26', wall: '#9fb0b5' },
      { dye: '#2f5a41', wall: '#cbb79b' },
    ],
  ],
  [
    'hoop',
    [
      { work: 'phulkari' },
      { work: 'balochi' },
      { work: 'kashmiri' },
      { work: 'phulkari', pick: 1 },
    ],
  ],
  ['lathe', [{ set: 0 }, { set: 3, wall: '#a9b3a4' }, { set: 5, wall: '#c99f86' }]],
  [
    'kiln',
    [
      { ware: 'kashi' },
      { ware: 'clay', wall: '#a58f78' },
      { ware: 'kashi', turn: 1, wall: '#9fb0b5' },
    ],
  ],
  ['paint', [{ art: 2 }, { art: 1, wall: '#a9b3a4' }, { art: 0, wall: '#c9b79a' }]],
  ['anvil', [{ metal: 'copper' }, { metal: 'brass', wall: '#8f9a8c' }]],
  ['palm', [{ pal: 0 }, { pal: 2, wall: '#b7a6a0' }]],
];

export function makerJobs() {
  return ROOMS.flatMap(([scene, looks]) =>
    looks.map((look, i) => {
      const key = `maker-${scene}-${i + 1}`;
      return { kind: 'maker', key, scene, seed: key, look };
    }),
  );
}
