import type { ArtisanState } from '@/domain/artisan/flow';
import type { Id } from '@/domain/ids';
import type { Words } from '@/domain/place';
import type { Actor } from '@/domain/policy';
import { prisma } from '@/platform/db';
import { readShops } from '../repo/studio';

export type Shop = {
  readonly id: Id<'artisan'>;
  readonly slug: string;
  readonly name: Words;
  readonly status: ArtisanState;
};

/** The artisans the actor belongs to, in the order they came to the market. */
export async function studioShops(actor: Actor): Promise<readonly Shop[]> {
  if (actor.kind !== 'user' || actor.artisans.length === 0) return [];
  const rows = await readShops(
    prisma,
    actor.artisans.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id as Id<'artisan'>,
    slug: row.slug,
    name: { en: row.publicName, ur: row.publicNameUr },
    status: row.status as ArtisanState,
  }));
}
