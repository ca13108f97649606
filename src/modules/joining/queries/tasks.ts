import { isReadyFor, type Level, type Limits } from '@/domain/artisan/level';
import { isMet } from '@/domain/artisan/requirement';
import type { Id } from '@/domain/ids';
import { type Actor, may } from '@/domain/policy';
import { type AskedOfShop, askedOf, levelLimitsOf } from '@/modules/levels/queries';
import { prisma } from '@/platform/db';
import { countOpenOrders } from '../repo/review';

export type Tasks = {
  readonly asked: readonly AskedOfShop[];
  readonly isReady: boolean;
  /** What she could do something about. */
  readonly left: number;
  readonly level: Level;
  readonly limits: Limits;
  readonly openOrders: number;
};

/** Her task list; null for whoever does not own the shop. */
export async function tasksOf(actor: Actor, artisanId: Id<'artisan'>): Promise<Tasks | null> {
  if (!may(actor, 'joining.continue', { artisanId })) return null;
  const [asked, { level, ...limits }, openOrders] = await Promise.all([
    askedOf(prisma, artisanId),
    levelLimitsOf(prisma, artisanId),
    countOpenOrders(prisma, artisanId),
  ]);
  const isReady = isReadyFor('selling', asked);
  const left = asked.filter(({ standing }) => !isMet(standing) && standing !== 'waiting').length;
  return { asked, isReady, left, level, limits, openOrders };
}
