import type { AltText } from '../demo/types';

type Room = { readonly looks: number; readonly alt: AltText };

/** Workshop pictures by room: nobody is in them, tools and half-done work speak. */
const rooms = {
  yarn: { looks: 3, alt: { en: 'Dyed yarn on a table', ur: 'میز پر رنگا ہوا سوت' } },
  loom: { looks: 3, alt: { en: 'A pit loom with cloth on it', ur: 'کھڈی پر چڑھا کپڑا' } },
  wheel: { looks: 3, alt: { en: 'A potter’s wheel', ur: 'کمہار کا چاک' } },
  block: {
    looks: 3,
    alt: { en: 'A printing table with blocks', ur: 'ٹھپوں کے ساتھ چھپائی کی میز' },
  },
  bench: { looks: 3, alt: { en: 'A carver’s bench', ur: 'لکڑی تراشنے کا تختہ' } },
  vat: {
    looks: 4,
    alt: {
      en: 'A dyer’s yard: a full vat and wet cloth',
      ur: 'رنگریز کا صحن، بھری ماند اور گیلا کپڑا',
    },
  },
  hoop: {
    looks: 4,
    alt: {
      en: 'Cloth in an embroidery hoop, thread beside it',
      ur: 'اڈے میں کسا کپڑا اور پاس رکھے دھاگے',
    },
  },
  lathe: { looks: 3, alt: { en: 'A lac turner’s lathe', ur: 'لاکھ کے کام کا خراد' } },
  kiln: {
    looks: 3,
    alt: { en: 'A kiln, and ware waiting for it', ur: 'بھٹی اور پکنے کو رکھے برتن' },
  },
  paint: { looks: 3, alt: { en: 'A truck painter’s table', ur: 'ٹرک کے نقاش کی میز' } },
  anvil: {
    looks: 2,
    alt: { en: 'A metalworker’s stake and mallets', ur: 'دھات کے کاریگر کا سندان اور ہتھوڑے' },
  },
  palm: {
    looks: 2,
    alt: {
      en: 'Palm leaf in bundles and a basket half made',
      ur: 'کھجور کے پتوں کے گٹھے اور آدھی بنی ٹوکری',
    },
  },
} as const satisfies Record<string, Room>;
export type RoomName = keyof typeof rooms;

/** Rooms where a craft is at home, best first. */
const homes: Readonly<Record<string, readonly RoomName[]>> = {
  ajrak: ['block', 'vat'],
  'block-print': ['block', 'vat'],
  chunri: ['vat'],
  ralli: ['yarn', 'hoop'],
  phulkari: ['hoop', 'yarn'],
  'balochi-embroidery': ['hoop'],
  'kashmiri-shawl': ['hoop', 'yarn'],
  'sindhi-topi': ['hoop', 'yarn'],
  'shisha-embroidery': ['hoop'],
  'swati-embroidery': ['hoop'],
  'hunza-cap': ['hoop', 'yarn'],
  pakol: ['yarn'],
  namda: ['yarn', 'vat'],
  khes: ['loom', 'yarn'],
  susi: ['loom', 'yarn'],
  farasi: ['loom', 'yarn'],
  carpet: ['loom', 'yarn'],
  'kamalia-khaddar': ['loom'],
  'swati-shawl': ['loom', 'yarn'],
  'chitrali-patti': ['loom', 'yarn'],
  sharma: ['loom'],
  'blue-pottery': ['kiln', 'wheel'],
  'hala-kashi': ['kiln'],
  terracotta: ['wheel', 'kiln'],
  'glass-bangles': ['kiln'],
  onyx: ['lathe'],
  'truck-art': ['paint'],
  meenakari: ['anvil'],
  'brass-work': ['anvil'],
  'copper-work': ['anvil'],
  'chiniot-woodwork': ['bench'],
  'swati-woodcarving': ['bench'],
  'walnut-carving': ['bench'],
  tarkashi: ['bench'],
  'jandi-lacquer': ['lathe'],
  'mazri-basketry': ['palm'],
};

export type RoomPicture = { readonly key: string; readonly alt: AltText };

const looksOf = (name: RoomName): RoomPicture[] =>
  Array.from({ length: rooms[name].looks }, (_, look) => ({
    key: `maker-${name}-${look + 1}`,
    alt: rooms[name].alt,
  }));

const everyRoom = Object.keys(rooms) as RoomName[];

/** A workshop where this craft could be made; for crafts nobody in town sells yet. */
export const roomOf = (craft: string): RoomPicture | undefined =>
  (homes[craft] ?? []).flatMap(looksOf).at(0);

/** Gives makers a workshop picture each, of a room where their craft is at home, as far as there are enough. */
export function assignRooms(
  makers: readonly { readonly slug: string; readonly craft: string; readonly picture: string }[],
): ReadonlyMap<string, RoomPicture> {
  const taken = new Set(makers.map((maker) => maker.picture).filter((key) => key !== ''));
  const given = new Map<string, RoomPicture>();
  const give = (slug: string, choices: readonly RoomPicture[]) => {
    const free = choices.find(({ key }) => !taken.has(key));
    if (!free) return;
    taken.add(free.key);
    given.set(slug, free);
  };
  for (const { slug, picture } of makers) {
    const named = everyRoom.flatMap(looksOf).find(({ key }) => key === picture);
    if (named) given.set(slug, named);
  }
  for (const depth of [1, 2]) {
    for (const { slug, craft } of makers)
      if (!given.has(slug)) give(slug, (homes[craft] ?? []).slice(0, depth).flatMap(looksOf));
  }
  return given;
}
