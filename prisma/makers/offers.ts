import type { Id } from '@/domain/ids';
import type { Prisma } from '@/generated/prisma/client';
import { type Db, newId } from '@/platform/db';

/** A promotion of the platform in force: ten percent off everything, with a code or without. */
export async function makePromotion(
  db: Db,
  wanted: Partial<Prisma.PromotionUncheckedCreateInput> = {},
): Promise<Id<'promotion'>> {
  const id = newId('promotion');
  const kind = wanted.kind ?? 'percent';
  await db.promotion.create({
    data: {
      id,
      name: 'Spring sale',
      nameUr: 'بہار کی رعایت',
      issuer: 'platform',
      bearer: 'platform',
      validFrom: new Date('2025-07-01T00:00:00+05:00'),
      ...(kind === 'percent' ? { bps: 1000 } : {}),
      ...wanted,
      kind,
    },
  });
  return id;
}
