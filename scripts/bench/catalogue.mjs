// The synthetic catalogue every peer was loaded with: the same seed gives the same rows.
/** mulberry32 */
function rng(seed) {
  let a = seed >>> 0;
  return () => {
    a |= 0;
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const IMG_BASE =
  (typeof process !== 'undefined' && process.env.IMG_BASE) || 'http://localhost:4303';
export const CATEGORIES = [
  'Pottery',
  'Textiles',
  'Jewellery',
  'Woodwork',
  'Leather',
  'Metalwork',
  'Carpets',
  'Embroidery',
  'Glass',
  'Basketry',
  'Paintings',
  'Candles',
  'Shawls',
  'Footwear',
  'Toys',
  'Stationery',
  'Ceramics',
  'Lamps',
  'Kitchen',
  'Musical',
];
export const TAGS = [
  'handmade',
  'gift',
  'wedding',
  'eid',
  'organic',
  'vintage',
  'limited',
  'women-led',
  'fair-trade',
  'recycled',
  'custom',
  'heritage',
  'rural',
  'export',
  'bestseller',
  'new',
  'minimal',
  'festive',
  'home',
  'kids',
  'summer',
  'winter',
  'natural-dye',
  'carved',
  'painted',
  'woven',
  'brass',
  'silver',
  'clay',
  'wool',
];
const ADJ = [
  'Blue',
  'Crimson',
  'Indigo',
  'Ivory',
  'Golden',
  'Turquoise',
  'Rustic',
  'Royal',
  'Classic',
  'Floral',
  'Geometric',
  'Antique',
  'Polished',
  'Matte',
  'Delicate',
  'Bold',
  'Sindhi',
  'Multani',
  'Kashmiri',
  'Hunza',
  'Peshawari',
  'Chinioti',
  'Thari',
  'Swati',
  'Lahori',
  'Saraiki',
];
const CRAFT = [
  'Ajrak',
  'Kashi',
  'Phulkari',
  'Camel-skin',
  'Truck-art',
  'Block-print',
  'Khaddar',
  'Ralli',
  'Pashmina',
  'Filigree',
  'Inlay',
  'Lacquer',
  'Kundan',
  'Mirrorwork',
  'Terracotta',
  'Blown',
  'Beaten',
  'Hand-knotted',
  'Carved',
  'Woven',
];
const NOUN = [
  'Bowl',
  'Vase',
  'Shawl',
  'Cushion',
  'Necklace',
  'Bangle',
  'Box',
  'Stool',
  'Bag',
  'Wallet',
  'Tray',
  'Lamp',
  'Rug',
  'Runner',
  'Khussa',
  'Basket',
  'Mug',
  'Plate',
  'Scarf',
  'Kurta',
  'Earrings',
  'Ring',
  'Chess Set',
  'Journal',
  'Candle',
  'Mirror',
  'Planter',
  'Flute',
  'Puppet',
  'Quilt',
];
const WORDS = (
  'artisan craft village workshop loom thread kiln glaze pattern motif border dyed natural cotton wool silk clay brass copper silver wood walnut sheesham ' +
  'generation family tradition carved painted stitched woven hand finish texture colour warm durable light gift home table wall living bedroom kitchen festive ' +
  'wedding everyday unique piece made slowly care using method passed down mothers daughters valley river desert mountain market guild maker studio signed small batch ' +
  'washable gentle soap dry shade store cool polish cloth edges smooth inside lined pocket strap adjustable size fits perfect centre detail fine dense knots per inch'
).split(' ');
function product(i, seed = 42) {
  const r = rng((seed * 1000003 + i * 7919) >>> 0);
  for (let k = 0; k < 3; k++) r();
  const pick = (a) => a[Math.floor(r() * a.length)];
  const adj = pick(ADJ),
    craft = pick(CRAFT),
    noun = pick(NOUN);
  const title = `${adj} ${craft} ${noun}`;
  const slug = `${title.toLowerCase().replace(/[^a-z]+/g, '-')}-${i}`;
  const n = 40 + Math.floor(r() * 50);
  const w = [];
  for (let k = 0; k < n; k++) w.push(pick(WORDS));
  const description = `${w.join(' ').replace(/^./, (c) => c.toUpperCase())}.`;
  const category = Math.floor(r() * CATEGORIES.length);
  const tags = [
    ...new Set(
      Array.from({ length: 2 + Math.floor(r() * 3) }, () => Math.floor(r() * TAGS.length)),
    ),
  ];
  const images = Array.from(
    { length: 1 + Math.floor(r() * 4) },
    (_, k) => `${IMG_BASE}/img/p${(i * 7 + k) % 997}.jpg`,
  );
  const base = 300 + Math.floor(r() * 240) * 50; // PKR
  const nv = 1 + Math.floor(r() * 3); // mean 2
  const SIZES = ['Small', 'Medium', 'Large'];
  const variants = Array.from({ length: nv }, (_, k) => ({
    sku: `P${i}-${k}`,
    size: SIZES[k],
    price: base + k * 250,
    stock: 1_000_000,
  }));
  return {
    i,
    title,
    slug,
    description,
    category,
    tags,
    images,
    variants,
    vendor: Math.floor(r() * 200),
  };
}
export function* catalogue(n, seed = 42) {
  for (let i = 0; i < n; i++) yield product(i, seed);
}
export const SCARCE = {
  i: -1,
  title: 'Scarce Test Lamp',
  slug: 'scarce-test-lamp',
  description: 'Only ten of these lamps exist.',
  category: 17,
  tags: [6],
  images: [`${IMG_BASE}/img/scarce.jpg`],
  variants: [{ sku: 'SCARCE-0', size: 'Small', price: 5000, stock: 10 }],
  vendor: 0,
};
export const SEARCH_TERMS = [
  'ajrak bowl',
  'blue vase',
  'pashmina shawl',
  'brass lamp',
  'carved box',
  'silk scarf',
  'wedding necklace',
  'walnut stool',
  'kundan ring',
  'terracotta planter',
  'indigo cushion',
  'ralli quilt',
  'multani plate',
  'hunza basket',
  'mirrorwork bag',
  'lahori khussa',
  'filigree earrings',
  'truck-art mug',
  'chinioti tray',
  'golden candle',
];
