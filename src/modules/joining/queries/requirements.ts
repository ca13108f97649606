import { levels } from '@/domain/artisan/level';
import { type Actor, may } from '@/domain/policy';
import { prisma } from '@/platform/db';
import { readAllLimits, readAllRequirements } from '../repo/requirements';

/** Every requirement and limit, for who configures them; null for everybody else. */
export async function configuration(actor: Actor) {
  if (!may(actor, 'requirements.configure', null)) return null;
  const [requirements, limits] = await Promise.all([
    readAllRequirements(prisma),
    readAllLimits(prisma),
  ]);
  return {
    requirements,
    limits: levels.map((level) => {
      const row = limits.find((one) => one.level === level);
      return {
        level,
        livePieces: row?.livePieces ?? null,
        openOrders: row?.openOrders ?? null,
        payoutMinor: row?.payoutMinor == null ? null : Number(row.payoutMinor),
      };
    }),
  };
}
export type Configuration = NonNullable<Awaited<ReturnType<typeof configuration>>>;
