import type { ArtisanState } from '@/domain/artisan/flow';
import type { Id } from '@/domain/ids';
import type { Words } from '@/domain/place';
import { may, type UserActor } from '@/domain/policy';
import { prisma } from '@/platform/db';
import { readShopsOf } from '../repo/shops';

/** A shop of hers, as she sees it while she joins. */
export type OwnShop = {
  readonly id: Id<'artisan'>;
  readonly slug: string;
  readonly status: ArtisanState;
  readonly name: Words;
  readonly ownName: string;
  readonly craft: Words & { readonly slug: string };
  readonly district: Words & { readonly slug: string };
  readonly reviewNote: string | null;
};

/** The shops she owns; what is not open yet comes first, the newest of it before the others. */
export async function ownShops(actor: UserActor): Promise<readonly OwnShop[]> {
  const ids = actor.artisans
    .filter(({ id }) => may(actor, 'joining.continue', { artisanId: id }))
    .map(({ id }) => id);
  const rows = await readShopsOf(prisma, ids);
  const shops = rows.map((row) => ({
    id: row.id as Id<'artisan'>,
    slug: row.slug,
    status: row.status as ArtisanState,
    name: { en: row.publicName, ur: row.publicNameUr },
    ownName: row.ownName || row.ownNameUr,
    craft: { slug: row.craftSlug, en: row.craft.name, ur: row.craft.nameUr },
    district: { slug: row.districtSlug, en: row.district.name, ur: row.district.nameUr },
    reviewNote: row.reviewNote,
  }));
  return shops.toSorted((a, b) => Number(isOpen(a.status)) - Number(isOpen(b.status)));
}

const isOpen = (status: ArtisanState): boolean => status === 'approved';

export const isJoining = (status: ArtisanState): boolean =>
  status === 'onboarding' || status === 'ready_for_review' || status === 'rejected';

/** The shop that is asked for by its slug or id, else the one that is being joined; null when it is not hers. */
export async function ownShop(
  actor: UserActor,
  asked: string | undefined,
): Promise<OwnShop | null> {
  const shops = await ownShops(actor);
  if (asked === undefined) return shops[0] ?? null;
  return shops.find(({ id, slug }) => slug === asked || id === asked) ?? null;
}
