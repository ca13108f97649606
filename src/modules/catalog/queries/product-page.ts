import { money } from '@/domain/money';
import type { TaxpayerStatus } from '@/domain/order/fees';
import type { Words, Zone } from '@/domain/place';
import type { Texts } from '@/domain/product/content';
import { keptContent } from '@/domain/product/kept';
import { inLanguage, wordsOf } from '@/domain/product/language';
import { lane, priceAt, rateOn } from '@/domain/shipping/rate';
import { availableOf, type StockKind } from '@/domain/stock/available';
import type { StoredAudio } from '@/domain/studio/audio';
import { type Tariff, tariff } from '@/modules/tariff/queries';
import { cached } from '@/platform/cache';
import { type Db, prisma } from '@/platform/db';
import { offeredMethods } from '@/platform/payments/providers';
import { newestListings } from '../repo/lists';
import { type ProductRow, readDistrictPlace, readOwnProduct, readProduct } from '../repo/product';
import type { Delivery, Place, ProductView, VariantView } from '../types';
import { noQueue, type PieceQueue, queuesOf, waitOf } from './queue';
import { splitView } from './split';

/** Where the delivery range on a product page is counted to; the buyer names her own place in the cart. */
export const exampleCity = 'lahore';

/** What the page of a piece shows; `null` when no such piece is for sale or sold out here. */
export const productPage = (slug: string, now: Date): Promise<ProductView | null> =>
  cached(['product', slug], [`product:${slug}`], () => readProductPage(prisma, slug, now));

/** As `productPage`, straight from the database. */
export async function readProductPage(
  db: Db,
  slug: string,
  now: Date,
): Promise<ProductView | null> {
  const product = await readProduct(db, slug);
  return product && viewOf(db, product, now);
}

/** The page of a piece as buyers would see it, whatever its state; who may look is asked by the caller. */
export async function readPreviewPage(db: Db, id: string, now: Date): Promise<ProductView | null> {
  const product = await readOwnProduct(db, id);
  return product && viewOf(db, product, now);
}

async function viewOf(db: Db, product: ProductRow, now: Date): Promise<ProductView> {
  const [terms, to, more, queues] = await Promise.all([
    tariff(now),
    readDistrictPlace(db, exampleCity),
    newestListings(db, { artisanId: product.artisanId, except: product.id, limit: 4 }),
    isQueued(product) ? queuesOf(db, [product.id]) : new Map<string, PieceQueue>(),
  ]);
  const queue = queues.get(product.id) ?? noQueue;
  return {
    ...factsOf(product),
    artisan: artisanOf(product),
    variants: product.variants.map((variant) => variantView(product, variant, queue, terms, now)),
    delivery: to && deliveryTo(product, to, terms, now),
    paidBefore: offeredMethods().filter((method) => method !== 'cod'),
    more,
  };
}

function factsOf(product: ProductRow) {
  const story = product.stories[0]?.story ?? product.artisan.stories[0];
  const kept = keptContent(product.texts);
  const tongues = (texts: Texts = { en: '.', ur: '.' }) => ({
    en: inLanguage(texts, 'en', kept?.language).language,
    ur: inLanguage(texts, 'ur', kept?.language).language,
  });
  return {
    id: product.id,
    slug: product.slug,
    title: words(product.title, product.titleUr),
    description: words(product.description, product.descriptionUr),
    size: words(product.size, product.sizeUr),
    scale: words(product.scale, product.scaleUr),
    care: words(product.care, product.careUr),
    weightGrams: product.weightGrams,
    isWeighed: kept === null || kept.weightGrams !== null,
    languages: { title: tongues(kept?.title), description: tongues(kept?.description) },
    audio: product.audio as StoredAudio | null,
    hoursOfWork: product.hoursOfWork,
    steps: stepsOf(product.steps),
    publishedAt: (product.publishedAt ?? product.createdAt).toISOString(),
    craft: { ...place(product.craft), band: product.craft.band },
    images: product.images.map((image) => ({
      base: image.base,
      widths: image.widths,
      w: image.width,
      h: image.height,
      thumbhash: image.thumbhash,
      alt: words(image.alt, image.altUr),
      shot: image.shot,
    })),
    materials: product.materials.map((row) => place(row.material)),
    techniques: product.techniques.map((row) => place(row.technique)),
    asks: askedBy(product),
    story: story
      ? {
          slug: story.slug,
          title: words(story.title || story.titleUr, story.titleUr || story.title),
        }
      : null,
  };
}

/** Her limits alone make a queue worth counting. */
const isQueued = ({ weeklyCapacity, artisan }: ProductRow): boolean =>
  weeklyCapacity !== null || artisan.weeklyCapacity !== null;

function askedBy({ askBuyer, askBuyerUr, askLetters }: ProductRow): ProductView['asks'] {
  const question = { en: askBuyer || askBuyerUr, ur: askBuyerUr || askBuyer };
  return askLetters > 0 && question.en !== '' ? { question, letters: askLetters } : null;
}

function artisanOf({ artisan }: ProductRow): ProductView['artisan'] {
  return {
    id: artisan.id,
    slug: artisan.slug,
    name: words(artisan.publicName, artisan.publicNameUr),
    gender: artisan.gender,
    kind: artisan.kind,
    place: words(artisan.place, artisan.placeUr),
    district: place(artisan.district),
    province: place(artisan.district.province),
    sinceYear: artisan.sinceYear,
    memberCount: artisan.memberCount,
    quote: wordsOf({ en: artisan.quote, ur: artisan.quoteUr }),
    closedFrom: artisan.closedFrom?.toISOString() ?? null,
    closedTo: artisan.closedTo?.toISOString() ?? null,
  };
}

function variantView(
  product: ProductRow,
  variant: ProductRow['variants'][number],
  queue: PieceQueue,
  terms: Tariff,
  now: Date,
): VariantView {
  const price = money(Number(variant.priceMinor));
  const kind = variant.kind as StockKind;
  return {
    id: variant.id,
    options: words(variant.options, variant.optionsUr),
    price,
    split: splitView(
      price,
      {
        id: product.id,
        artisanId: product.artisanId,
        craft: product.craftSlug,
        taxpayerStatus: product.artisan.taxpayerStatus as TaxpayerStatus,
      },
      terms,
      now,
    ),
    kind,
    available: availableOf({ kind, onHand: variant.onHand, held: variant.held }),
    makingDays: variant.makingDays + (kind === 'made_to_order' ? waitOf(queue) : 0),
  };
}

type To = NonNullable<Awaited<ReturnType<typeof readDistrictPlace>>>;

function deliveryTo(product: ProductRow, to: To, terms: Tariff, now: Date): Delivery | null {
  const from = product.artisan.district;
  const on = lane(
    { slug: from.slug, province: from.provinceSlug, zone: from.zone as Zone },
    { slug: to.slug, province: to.provinceSlug, zone: to.zone as Zone },
  );
  const rate = rateOn(on, terms.shippingRates, now);
  if (!rate.ok) return null;
  const { minDays, maxDays } = rate.value;
  return { city: place(to), minDays, maxDays, price: priceAt(rate.value, product.weightGrams) };
}

function stepsOf(json: unknown): ProductView['steps'] {
  if (!Array.isArray(json)) return [];
  return json.map((step: Record<string, unknown>) => ({
    text: words(String(step.text ?? ''), String(step.textUr ?? '')),
    duration: words(String(step.duration ?? ''), String(step.durationUr ?? '')),
  }));
}

const words = (en: string, ur: string): Words => ({ en, ur });
const place = (row: { slug: string; name: string; nameUr: string }): Place => ({
  slug: row.slug,
  name: words(row.name, row.nameUr),
});
