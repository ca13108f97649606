import type { z } from 'zod';
import type { Money } from '@/domain/money';
import { toldSplit } from '@/domain/order/told-split';
import type { Words } from '@/domain/place';
import type { Failure } from '@/domain/result';
import type { StoredAudio } from '@/domain/studio/audio';
import type { Locale } from '@/messages/locales';
import type { ArtisanCard } from '@/modules/artisans/types';
import type { CartView } from '@/modules/cart/queries';
import type { CraftTile, Listing, Picture, Place, ProductView } from '@/modules/catalog/types';
import type { FacetValue } from '@/modules/search/types';
import type { StoryCard, StoryView, Teller } from '@/modules/stories/types';
import type * as orders from '../schema/order-shapes';
import type * as shapes from '../schema/shapes';

type Shape<S extends z.ZodType> = z.input<S>;

/** The words of one language, and amounts as the API writes them. */
export const inLanguage = (locale: Locale) => (words: Words) => words[locale];
export const amount = ({ minor }: Money): Shape<typeof shapes.money> => ({
  amount: minor,
  currency: 'PKR',
});

export const imageOf = (picture: Picture, locale: Locale): Shape<typeof shapes.image> => {
  const srcset = picture.widths.map((width) => ({ url: `${picture.base}-${width}.webp`, width }));
  return {
    url: srcset.at(-1)?.url ?? picture.base,
    srcset,
    width: picture.w,
    height: picture.h,
    alt: picture.alt[locale],
    thumbhash: picture.thumbhash,
  };
};

export const placeOf = (place: Place, locale: Locale): Shape<typeof shapes.place> => ({
  slug: place.slug,
  label: place.name[locale],
});

export const facetOf = (facet: FacetValue, locale: Locale): Shape<typeof shapes.facet> => ({
  ...facet,
  label: facet.label[locale],
});

export const listingOf = (piece: Listing, locale: Locale): Shape<typeof shapes.listing> => ({
  id: piece.id,
  slug: piece.slug,
  title: piece.title[locale],
  price: amount(piece.price),
  artisan_gets: amount(piece.share),
  image: imageOf(piece.image, locale),
  craft: piece.craft.slug,
  artisan: {
    id: piece.artisan.id,
    slug: piece.artisan.slug,
    name: piece.artisan.name[locale],
    district: piece.district.slug,
  },
  in_stock: piece.inStock,
  kind: piece.kind,
});

export function productOf(piece: ProductView, locale: Locale): Shape<typeof shapes.product> {
  const say = inLanguage(locale);
  const [cheapest] = [...piece.variants].sort((a, b) => a.price.minor - b.price.minor);
  if (!cheapest) throw new Error(`piece ${piece.slug} has no variant`);
  return {
    id: piece.id,
    slug: piece.slug,
    title: say(piece.title),
    description: say(piece.description),
    craft: piece.craft.slug,
    artisan: {
      id: piece.artisan.id,
      slug: piece.artisan.slug,
      name: say(piece.artisan.name),
      district: piece.artisan.district.slug,
      place: say(piece.artisan.place),
      quote: say(piece.artisan.quote),
    },
    price: amount(cheapest.price),
    in_stock: piece.variants.some((variant) => variant.available > 0),
    images: piece.images.map((image) => imageOf(image, locale)),
    story: piece.story && { slug: piece.story.slug, title: say(piece.story.title) },
    split: toldSplit(cheapest.split).map((part) => ({
      part: part.part,
      amount: amount(part.amount),
    })),
    delivery: piece.delivery && {
      to: placeOf(piece.delivery.city, locale),
      min_days: piece.delivery.minDays,
      max_days: piece.delivery.maxDays,
      price: amount(piece.delivery.price),
    },
    variants: piece.variants.map((variant) => ({
      id: variant.id,
      options: say(variant.options),
      price: amount(variant.price),
      available: variant.available,
      kind: variant.kind,
      made_to_order_days: variant.kind === 'made_to_order' ? variant.makingDays : null,
    })),
    materials: piece.materials.map((material) => placeOf(material, locale)),
    techniques: piece.techniques.map((technique) => placeOf(technique, locale)),
    size: say(piece.size),
    care: say(piece.care),
    weight_grams: piece.weightGrams,
    hours_of_work: piece.hoursOfWork,
    personalisation: piece.asks && {
      question: say(piece.asks.question),
      letters: piece.asks.letters,
    },
    steps: piece.steps.map((step) => ({ text: say(step.text), duration: say(step.duration) })),
  };
}

const kinds = ['person', 'household', 'group'] as const;

export const artisanOf = (
  artisan: Omit<ArtisanCard, 'craft'> & { readonly craft: Place },
  locale: Locale,
): Shape<typeof shapes.artisan> => ({
  id: artisan.id,
  slug: artisan.slug,
  name: artisan.name[locale],
  kind: kinds.find((kind) => kind === artisan.kind) ?? 'person',
  craft: artisan.craft.slug,
  district: artisan.district.slug,
  province: artisan.province.slug,
  place: artisan.place[locale],
  quote: artisan.quote[locale],
  image: artisan.picture && imageOf(artisan.picture, locale),
  pieces: artisan.pieces,
});

const tellerOf = (teller: Teller, locale: Locale) => ({
  slug: teller.slug,
  name: teller.name[locale],
  place: teller.place[locale],
});

export const storyOf = (story: StoryCard, locale: Locale): Shape<typeof shapes.story> => ({
  slug: story.slug,
  title: story.title[locale],
  opening: story.opening[locale],
  artisan: tellerOf(story.artisan, locale),
  craft: story.artisan.craft.slug,
  image: story.picture && imageOf(story.picture, locale),
  hours_of_work: story.hoursOfWork,
  published_at: story.publishedAt,
});

/** Her voice as `/media/audio/…` plays it. */
const recordingOf = (audio: StoredAudio): Shape<typeof shapes.recording> => ({
  url: `/media/audio/${audio.hash}.${audio.format}`,
  type: `audio/${audio.format}`,
  seconds: audio.durationMs / 1000,
  bytes: audio.bytes,
});

export const wholeStoryOf = (
  story: StoryView,
  locale: Locale,
): Shape<typeof shapes.wholeStory> => ({
  slug: story.slug,
  title: story.title[locale],
  artisan: tellerOf(story.artisan, locale),
  craft: story.artisan.craft.slug,
  hours_of_work: story.hoursOfWork,
  published_at: story.publishedAt,
  body: [...story.body[locale]],
  language: story.language,
  audio: story.audio && recordingOf(story.audio),
  steps: story.steps.map(({ text, duration }) => ({
    text: text[locale],
    duration: duration[locale],
  })),
  materials: story.materials[locale],
  images: story.pictures.map((picture) => imageOf(picture, locale)),
  products: story.listings.map((piece) => listingOf(piece, locale)),
});

export const craftOf = (craft: CraftTile, locale: Locale): Shape<typeof shapes.craft> => ({
  slug: craft.slug,
  name: craft.name[locale],
  summary: craft.summary[locale],
  pieces: craft.pieces,
  artisans: craft.artisans,
  image: craft.image && imageOf(craft.image, locale),
});

const issueOf = ({ code, params = {} }: Failure): Shape<typeof orders.failure> => ({
  code,
  params: { ...params },
});

export const cartOf = (cart: CartView, locale: Locale): Shape<typeof orders.cart> => ({
  id: cart.id,
  status: cart.status === 'completed' ? 'completed' : 'active',
  lines: cart.sections.flatMap((section) =>
    section.lines.map((line) => ({
      id: line.cartLineId,
      variant_id: line.variantId,
      product: { slug: line.productSlug, title: line.title[locale] },
      artisan: {
        id: line.artisan.id,
        slug: line.artisan.slug,
        name: line.artisan.name[locale],
      },
      quantity: line.quantity,
      wish: line.wish,
      made_to_order_days: line.kind === 'made_to_order' ? line.makingDays : null,
      unit_price: amount(line.price),
      total: amount(line.total),
      issues: line.issues.map(issueOf),
    })),
  ),
  items: amount(cart.items),
  count: cart.count,
});
