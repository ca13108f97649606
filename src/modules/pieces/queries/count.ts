import type { Id } from '@/domain/ids';
import { type Actor, may } from '@/domain/policy';
import { prisma } from '@/platform/db';

/** How many pieces of hers are not put away; 0 for who may not change them. */
export const countPieces = (actor: Actor, artisanId: Id<'artisan'>): Promise<number> =>
  may(actor, 'product.change', { artisanId })
    ? prisma.product.count({ where: { artisanId, status: { not: 'archived' } } })
    : Promise.resolve(0);
