import type { Id } from '@/domain/ids';
import type { Db } from '@/platform/db';
import { products } from '../demo/products';
import type { DemoProduct } from '../demo/types';
import { daysBefore, idOf } from './dice';
import { askedOf } from './naming';
import { artisanId } from './people';
import { drawn } from './pictures';

/** How many pieces of a variant, by `variantKey`. */
export type Counts = ReadonlyMap<string, number>;

export const variantKey = (slug: string, position: number): string => `${slug}/${position}`;

const publishedAt = (product: DemoProduct, townDay: Date): Date =>
  daysBefore(townDay, product.publishedDaysAgo);

export const productId = (slug: string, townDay: Date): Id<'product'> => {
  const product = products.find((candidate) => candidate.slug === slug);
  if (!product) throw new Error(`There is no piece "${slug}" in the demo town.`);
  return idOf('product', slug, publishedAt(product, townDay));
};

export const variantId = (slug: string, position: number, townDay: Date): Id<'variant'> =>
  idOf('variant', variantKey(slug, position), daysBefore(townDay, 200));

/**
 * Puts every piece on its shelf. What the town's past orders take away (`sold`) is added to what the texts say is
 * there, so that after those orders the shelves are as the texts say.
 */
export async function fillShelves(db: Db, sold: Counts, townDay: Date): Promise<void> {
  await db.product.createMany({ data: products.map((product) => productRow(product, townDay)) });
  await db.productVariant.createMany({
    data: products.flatMap((product) => variantRows(product, sold, townDay)),
  });
  await db.productImage.createMany({
    data: products.flatMap((product) => imageRows(product, townDay)),
  });
  const made = <T extends object>(
    what: (product: DemoProduct) => string[],
    row: (slug: string) => T,
  ) =>
    products.flatMap((product) =>
      what(product).map((slug) => ({ productId: productId(product.slug, townDay), ...row(slug) })),
    );
  await db.productMaterial.createMany({
    data: made(
      (product) => product.materials,
      (materialSlug) => ({ materialSlug }),
    ),
  });
  await db.productTechnique.createMany({
    data: made(
      (product) => product.techniques,
      (techniqueSlug) => ({ techniqueSlug }),
    ),
  });
}

function productRow(product: DemoProduct, townDay: Date) {
  const at = publishedAt(product, townDay);
  const { slug, title, titleUr, description, descriptionUr, size, sizeUr } = product;
  const { scale, scaleUr, care, careUr, weightGrams, hoursOfWork, steps } = product;
  return {
    id: productId(slug, townDay),
    artisanId: artisanId(product.artisan, townDay),
    craftSlug: product.craft,
    status: 'published',
    ...{ slug, title, titleUr, description, descriptionUr, size, sizeUr },
    ...{ scale, scaleUr, care, careUr, weightGrams, hoursOfWork, steps },
    ...askedOf(slug),
    isDemo: true,
    publishedAt: at,
    createdAt: at,
    updatedAt: at,
  };
}

const variantRows = (product: DemoProduct, sold: Counts, townDay: Date) =>
  product.variants.map(({ options, priceRupees, stock, kind, makingDays }, index) => ({
    id: variantId(product.slug, index + 1, townDay),
    artisanId: artisanId(product.artisan, townDay),
    productId: productId(product.slug, townDay),
    position: index + 1,
    options: options?.en ?? '',
    optionsUr: options?.ur ?? '',
    priceMinor: BigInt(Math.round(priceRupees * 100)),
    kind,
    onHand:
      kind === 'made_to_order' ? 0 : stock + (sold.get(variantKey(product.slug, index + 1)) ?? 0),
    makingDays,
  }));

const shots = ['hero', 'detail', 'scale'] as const;

const imageRows = (product: DemoProduct, townDay: Date) =>
  shots.map((shot, index) => {
    const { base, widths, w, h, thumbhash } = drawn(`${product.picture}-${shot}`);
    const alt = product.alt[shot];
    return {
      id: idOf('image', `${product.slug}/${shot}`, daysBefore(townDay, 200)),
      productId: productId(product.slug, townDay),
      position: index + 1,
      ...{ base, widths: [...widths], width: w, height: h, thumbhash },
      alt: alt.en,
      altUr: alt.ur,
      shot,
    };
  });
