// Fills an empty, migrated database with the benchmark's catalogue through the listing write path.
import { refreshListing } from '@/modules/catalog/commands';
import { newId, prisma } from '@/platform/db';
import { districts } from '../../prisma/demo/districts';
import slots from '../../prisma/demo/picture-slots.json';
import { provinces } from '../../prisma/demo/provinces';
import { makeTariff } from '../../prisma/makers/trade';
import { CATEGORIES, catalogue, type Piece, SCARCE, TAGS } from './catalogue.mjs';

const artisanCount = 200;
const batch = 500;
const minute = 60_000;
const now = new Date();
const count = Number(process.env.BENCH_PRODUCTS ?? 10_000);

const slugOf = (word: string): string => word.toLowerCase().replace(/[^a-z]+/g, '-');
const crafts = CATEGORIES.map(slugOf);
const served = districts.filter(({ codServed, zone }) => codServed && zone !== 'remote');

async function ground(): Promise<void> {
  await makeTariff(prisma);
  await prisma.province.createMany({
    data: provinces.map((province, index) => ({ ...province, position: index + 1 })),
  });
  await prisma.district.createMany({
    data: districts.map(({ province, ...district }) => ({ ...district, provinceSlug: province })),
  });
  await prisma.craft.createMany({
    data: CATEGORIES.map((name, index) => ({
      slug: slugOf(name),
      name,
      nameUr: name,
      spellings: [],
      summary: `${name}.`,
      summaryUr: `${name}۔`,
      history: `${name}.`,
      historyUr: `${name}۔`,
      provinces: ['sindh'],
      band: ['ajrak', 'kashi', 'phulkari', 'ralli'][index % 4] ?? 'ajrak',
      position: index + 1,
    })),
  });
  await prisma.material.createMany({
    data: TAGS.map((name) => ({ slug: slugOf(name), name, nameUr: name })),
  });
}

async function artisans(): Promise<string[]> {
  const ids = Array.from({ length: artisanCount }, () => newId('artisan', now));
  await prisma.artisan.createMany({
    data: ids.map((id, index) => ({
      id,
      slug: `vendor-${index}`,
      kind: 'person',
      status: 'approved',
      publicName: `Vendor ${index}`,
      publicNameUr: `دکان ${index}`,
      gender: index % 2 === 0 ? 'woman' : 'man',
      craftSlug: crafts[index % crafts.length] ?? '',
      districtSlug: served[index % served.length]?.slug ?? '',
      place: 'The bazaar',
      placeUr: 'بازار',
      sinceYear: 1990 + (index % 30),
      quote: 'One stitch, then the next.',
      quoteUr: 'ایک ٹانکا، پھر اگلا۔',
      about: 'Invented for a measurement.',
      aboutUr: 'ناپنے کے لیے بنایا گیا۔',
    })),
  });
  return ids;
}

type Row = ReturnType<typeof toRows>;

function toRows(piece: Piece, owners: readonly string[]) {
  const id = newId('product', now);
  const artisanId = owners[piece.vendor] ?? '';
  const publishedAt = new Date(now.getTime() - (piece.i + 2) * minute);
  const product = {
    id,
    artisanId,
    slug: piece.slug,
    craftSlug: crafts[piece.category] ?? '',
    status: 'published',
    title: piece.title,
    titleUr: piece.title,
    description: piece.description,
    descriptionUr: piece.description,
    size: '30 cm',
    sizeUr: '30 سینٹی میٹر',
    scale: 'As long as a school ruler.',
    scaleUr: 'سکول کے پیمانے جتنا۔',
    care: 'Dry cloth.',
    careUr: 'سوکھا کپڑا۔',
    weightGrams: 400,
    hoursOfWork: 12,
    steps: [],
    publishedAt,
  };
  const variants = piece.variants.map((variant, index) => ({
    id: newId('variant', now),
    artisanId,
    productId: id,
    position: index + 1,
    options: variant.size,
    optionsUr: variant.size,
    priceMinor: BigInt(variant.price * 100),
    kind: 'ready',
    onHand: variant.stock,
    makingDays: 0,
  }));
  const images = piece.images.map((_, index) => ({
    id: newId('image', now),
    productId: id,
    position: index + 1,
    base: `/pictures/${slots[(piece.i + 1 + index * 7) % slots.length]?.key}-hero`,
    widths: [320, 640, 1280],
    width: 4,
    height: 5,
    thumbhash: '',
    alt: piece.title,
    altUr: piece.title,
    shot: 'hero',
  }));
  const materials = [...new Set(piece.tags)].map((tag) => ({
    productId: id,
    materialSlug: slugOf(TAGS[tag] ?? ''),
  }));
  return { product, variants, images, materials };
}

async function write(rows: readonly Row[]): Promise<void> {
  await prisma.product.createMany({ data: rows.map(({ product }) => product) });
  await prisma.productVariant.createMany({ data: rows.flatMap(({ variants }) => variants) });
  await prisma.productImage.createMany({ data: rows.flatMap(({ images }) => images) });
  await prisma.productMaterial.createMany({ data: rows.flatMap(({ materials }) => materials) });
  await refreshListing(
    prisma,
    rows.map(({ product }) => product.id),
    now,
  );
}

await ground();
const owners = await artisans();
const started = performance.now();
let waiting: Row[] = [];
for (const piece of [SCARCE, ...catalogue(count)]) {
  waiting.push(toRows(piece, owners));
  if (waiting.length < batch) continue;
  await write(waiting);
  waiting = [];
}
if (waiting.length > 0) await write(waiting);
const seconds = (performance.now() - started) / 1000;
await prisma.$executeRaw`ANALYZE`;
await prisma.$disconnect();
process.send?.({ productsPerSecond: (count + 1) / seconds });
