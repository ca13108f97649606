import type { AltText } from '../demo/types';

/** Workshop pictures by room: nobody is in them, tools and half-done work speak. */
const rooms = {
  yarn: { en: 'Dyed yarn on a table', ur: 'میز پر رنگا ہوا سوت' },
  loom: { en: 'A pit loom with cloth on it', ur: 'کھڈی پر چڑھا کپڑا' },
  wheel: { en: 'A potter’s wheel', ur: 'کمہار کا چاک' },
  block: { en: 'A printing table with blocks', ur: 'ٹھپوں کے ساتھ چھپائی کی میز' },
  bench: { en: 'A carver’s bench', ur: 'لکڑی تراشنے کا تختہ' },
  vat: {
    en: 'A dyer’s yard: a full vat and wet cloth',
    ur: 'رنگریز کا صحن، بھری ماند اور گیلا کپڑا',
  },
  hoop: {
    en: 'Cloth in an embroidery hoop, thread beside it',
    ur: 'اڈے میں کسا کپڑا اور پاس رکھے دھاگے',
  },
  lathe: { en: 'A lac turner’s lathe', ur: 'لاکھ کے کام کا خراد' },
  kiln: { en: 'A kiln, and ware waiting for it', ur: 'بھٹی اور پکنے کو رکھے برتن' },
  paint: { en: 'A truck painter’s table', ur: 'ٹرک کے نقاش کی میز' },
  anvil: { en: 'A metalworker’s stake and mallets', ur: 'دھات کے کاریگر کا سندان اور ہتھوڑے' },
  palm: {
    en: 'Palm leaf in bundles and a basket half made',
    ur: 'کھجور کے پتوں کے گٹھے اور آدھی بنی ٹوکری',
  },
} as const satisfies Record<string, AltText>;
type RoomName = keyof typeof rooms;
type Look = readonly [room: RoomName, look: number];

/** The pictures that show this craft at work, best first; a craft that none shows isn't here. */
const homes: Readonly<Record<string, readonly Look[]>> = {
  ajrak: looks('block', 1, 2),
  'block-print': looks('block', 3),
  susi: looks('vat', 1),
  chunri: looks('vat', 2),
  namda: looks('vat', 4),
  carpet: looks('yarn', 1, 2),
  'chitrali-patti': looks('yarn', 3),
  khes: looks('loom', 1),
  farasi: looks('loom', 2),
  'swati-shawl': looks('loom', 3),
  'kamalia-khaddar': looks('loom', 1),
  sharma: looks('loom', 2),
  phulkari: looks('hoop', 1, 4),
  'balochi-embroidery': looks('hoop', 2),
  'kashmiri-shawl': looks('hoop', 3),
  'swati-embroidery': looks('hoop', 4),
  'blue-pottery': looks('kiln', 1, 3),
  'hala-kashi': looks('kiln', 1),
  terracotta: looks('wheel', 2, 3),
  'jandi-lacquer': looks('lathe', 1),
  'truck-art': looks('paint', 1, 2),
  'chiniot-woodwork': looks('bench', 1),
  'swati-woodcarving': looks('bench', 3),
  'walnut-carving': looks('bench', 2),
  tarkashi: looks('bench', 1),
  'brass-work': looks('anvil', 2),
  'copper-work': looks('anvil', 1),
  'mazri-basketry': looks('palm', 1),
};

function looks(room: RoomName, ...numbers: readonly number[]): Look[] {
  return numbers.map((look) => [room, look]);
}

export type RoomPicture = { readonly key: string; readonly alt: AltText };

const picturesFor = (craft: string): RoomPicture[] =>
  (homes[craft] ?? []).map(([room, look]) => ({ key: `maker-${room}-${look}`, alt: rooms[room] }));

/** A workshop where this craft is made; for crafts nobody in town sells yet. */
export const roomOf = (craft: string): RoomPicture | undefined => picturesFor(craft).at(0);

/** Gives makers a workshop picture each, of their own craft, as far as there are enough. */
export function assignRooms(
  makers: readonly { readonly slug: string; readonly craft: string }[],
): ReadonlyMap<string, RoomPicture> {
  const taken = new Set<string>();
  const given = new Map<string, RoomPicture>();
  for (const { slug, craft } of makers) {
    const free = picturesFor(craft).find(({ key }) => !taken.has(key));
    if (!free) continue;
    taken.add(free.key);
    given.set(slug, free);
  }
  return given;
}
