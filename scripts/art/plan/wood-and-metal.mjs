// Woodwork, lacquer, lamps, metal, truck art and baskets. Row: [form, look, motif, colours].
import { objectPieces } from './object-piece.mjs';

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

export const WOOD_AND_METAL = { chiniot, jandi, brass, copper, lamp };
