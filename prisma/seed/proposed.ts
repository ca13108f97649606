import type { Id } from '@/domain/ids';
import type { Db } from '@/platform/db';
import type { DemoProposal } from '../demo/proposals';
import { daysBefore, idOf } from './dice';
import { productId } from './shelves';

export const proposedId = ({ slug, daysAgo }: DemoProposal, townDay: Date): Id<'product'> =>
  idOf('product', slug, daysBefore(townDay, daysAgo));

/** A piece like one of the town, by the same maker unless `shop` says whose; it waits for a check. */
export async function proposePiece(
  db: Db,
  proposal: DemoProposal,
  townDay: Date,
  shop?: Id<'artisan'>,
): Promise<void> {
  const at = daysBefore(townDay, proposal.daysAgo);
  const id = proposedId(proposal, townDay);
  const old = await db.product.findUniqueOrThrow({
    where: { id: productId(proposal.like, townDay) },
    include: { images: true, materials: true, techniques: true },
  });
  if ((await db.product.count({ where: { id } })) > 0) return;
  const { slug, title, titleUr, size, sizeUr, priceRupees } = proposal;
  const {
    artisanId: maker,
    craftSlug,
    description,
    descriptionUr,
    scale,
    scaleUr,
    care,
    careUr,
  } = old;
  const artisanId = shop ?? maker;
  await db.product.create({
    data: {
      ...{ id, slug, title, titleUr, size, sizeUr, craftSlug, artisanId },
      ...{ description, descriptionUr, scale, scaleUr, care, careUr },
      weightGrams: old.weightGrams,
      hoursOfWork: old.hoursOfWork,
      steps: [],
      status: 'proposed',
      isDemo: true,
      proposedAt: at,
      createdAt: at,
      updatedAt: at,
      materials: { create: old.materials.map(({ materialSlug }) => ({ materialSlug })) },
      techniques: { create: old.techniques.map(({ techniqueSlug }) => ({ techniqueSlug })) },
      images: {
        create: old.images.map(({ productId: _of, ...image }) => ({
          ...image,
          id: idOf('image', `${slug}/${image.shot}`, at),
        })),
      },
      variants: {
        create: {
          id: idOf('variant', slug, at),
          artisanId: maker,
          position: 1,
          options: '',
          optionsUr: '',
          priceMinor: BigInt(priceRupees * 100),
          kind: 'ready',
          onHand: 2,
          makingDays: 0,
        },
      },
    },
  });
}
