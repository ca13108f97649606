import { z } from 'zod';

export const money = z
  .object({ amount: z.int(), currency: z.literal('PKR') })
  .meta({ id: 'Money', description: 'An exact amount in minor units (paisa).' });
export const image = z
  .object({
    url: z.string(),
    srcset: z.array(z.object({ url: z.string(), width: z.int() })),
    width: z.int(),
    height: z.int(),
    alt: z.string(),
    thumbhash: z.string(),
  })
  .meta({ id: 'Image' });
export const place = z.object({ slug: z.string(), label: z.string() }).meta({ id: 'Place' });

export const listing = z
  .object({
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    price: money,
    artisan_gets: money,
    image,
    craft: z.string(),
    artisan: z.object({
      id: z.string(),
      slug: z.string(),
      name: z.string(),
      district: z.string(),
    }),
    in_stock: z.boolean(),
    kind: z.enum(['ready', 'one_of_a_kind', 'made_to_order']),
  })
  .meta({ id: 'ProductListing' });

export const facet = z.object({ value: z.string(), label: z.string(), count: z.int() });
export const page = z.object({ next_cursor: z.string().nullable() });

export const listingPage = z.object({
  data: z.array(listing),
  page,
  total: z.int(),
  total_is_estimate: z.boolean(),
  facets: z.object({
    craft: z.array(facet),
    district: z.array(facet),
    province: z.array(facet),
    material: z.array(facet),
  }),
});

export const splitPart = z
  .object({ part: z.enum(['artisan', 'platform', 'payment', 'tax']), amount: money })
  .meta({ id: 'SplitPart' });

/** How a piece is made, one step of it. */
export const makingStep = z.object({ text: z.string(), duration: z.string() });

export const product = z
  .object({
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    description: z.string(),
    craft: z.string(),
    artisan: z.object({
      id: z.string(),
      slug: z.string(),
      name: z.string(),
      district: z.string(),
      place: z.string(),
      quote: z.string(),
    }),
    price: money,
    in_stock: z.boolean(),
    images: z.array(image),
    story: z.object({ slug: z.string(), title: z.string() }).nullable(),
    split: z.array(splitPart),
    delivery: z
      .object({ to: place, min_days: z.int(), max_days: z.int(), price: money })
      .nullable(),
    variants: z.array(
      z.object({
        id: z.string(),
        options: z.string(),
        price: money,
        available: z.int(),
        kind: z.enum(['ready', 'one_of_a_kind', 'made_to_order']),
        made_to_order_days: z.int().nullable(),
      }),
    ),
    materials: z.array(place),
    techniques: z.array(place),
    size: z.string(),
    care: z.string(),
    weight_grams: z.int(),
    hours_of_work: z.int(),
    steps: z.array(makingStep),
    personalisation: z.object({ question: z.string(), letters: z.int() }).nullable(),
  })
  .meta({ id: 'Product' });

export const artisan = z
  .object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    kind: z.enum(['person', 'household', 'group']),
    craft: z.string(),
    district: z.string(),
    province: z.string(),
    place: z.string(),
    quote: z.string(),
    image: image.nullable(),
    pieces: z.int(),
  })
  .meta({ id: 'Artisan' });

export const story = z
  .object({
    slug: z.string(),
    title: z.string(),
    opening: z.string(),
    artisan: z.object({ slug: z.string(), name: z.string(), place: z.string() }),
    craft: z.string(),
    image: image.nullable(),
    hours_of_work: z.int(),
    published_at: z.iso.datetime(),
  })
  .meta({ id: 'Story' });

/** A voice to listen to; `url` plays it. */
export const recording = z
  .object({
    url: z.string(),
    type: z.enum(['audio/webm', 'audio/mp4']),
    seconds: z.number(),
    bytes: z.int(),
  })
  .meta({ id: 'Recording' });

export const wholeStory = story.omit({ opening: true, image: true }).extend({
  body: z.array(z.string()),
  language: z.enum(['en', 'ur']),
  audio: recording.nullable(),
  steps: z.array(makingStep),
  materials: z.string(),
  images: z.array(image),
  products: z.array(listing),
});

export const craft = z
  .object({
    slug: z.string(),
    name: z.string(),
    summary: z.string(),
    pieces: z.int(),
    artisans: z.int(),
    image: image.nullable(),
  })
  .meta({ id: 'Craft' });

export const district = z
  .object({
    slug: z.string(),
    name: z.string(),
    province: z.string(),
    province_name: z.string(),
    cash_on_delivery: z.boolean(),
    pieces: z.int(),
  })
  .meta({ id: 'District' });
