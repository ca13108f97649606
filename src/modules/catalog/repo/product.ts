import type { TaxpayerStatus } from '@/domain/order/fees';
import type { Db } from '@/platform/db';

type Which = NonNullable<Parameters<Db['product']['findFirst']>[0]>['where'];

/** All of one piece that its page tells, in one round trip; `null` unless a buyer may see it. */
export const readProduct = (db: Db, slug: string) =>
  readShown(db, {
    slug,
    status: 'published',
    artisan: { status: 'approved' },
    listing: { isNot: null },
  });

/** As `readProduct`, for the eyes of who makes it, whatever its state. */
export const readOwnProduct = (db: Db, id: string) => readShown(db, { id });

async function readShown(db: Db, where: Which) {
  return db.product.findFirst({
    relationLoadStrategy: 'join',
    where,
    include: {
      craft: { select: { slug: true, name: true, nameUr: true, band: true } },
      artisan: {
        include: {
          district: { include: { province: true } },
          stories: {
            where: { status: 'published' },
            select: { slug: true, title: true, titleUr: true },
            orderBy: { publishedAt: 'desc' },
            take: 1,
          },
        },
      },
      variants: { where: { retired: false }, orderBy: [{ position: 'asc' }] },
      images: { orderBy: { position: 'asc' } },
      materials: { include: { material: true }, orderBy: { materialSlug: 'asc' } },
      techniques: { include: { technique: true }, orderBy: { techniqueSlug: 'asc' } },
      stories: {
        where: { story: { status: 'published' } },
        include: { story: { select: { slug: true, title: true, titleUr: true } } },
        take: 1,
      },
    },
  });
}

export type ProductRow = NonNullable<Awaited<ReturnType<typeof readProduct>>>;

export const readDistrictPlace = (db: Db, slug: string) =>
  db.district.findUnique({
    where: { slug },
    select: { slug: true, name: true, nameUr: true, provinceSlug: true, zone: true },
  });

export async function readTaxpayerStatus(db: Db, artisanId: string): Promise<TaxpayerStatus> {
  const row = await db.artisan.findUnique({
    where: { id: artisanId },
    select: { taxpayerStatus: true },
  });
  return (row?.taxpayerStatus ?? 'active') as TaxpayerStatus;
}
