import {
  type Gender,
  namesIn,
  type Privacy,
  placeShown,
  privacies,
  publicNameOf,
  type ShopKind,
  strictSlug,
} from '@/domain/artisan/name';
import type { Id } from '@/domain/ids';
import type { Actor } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { findContact } from '@/domain/text/contact';
import { lettersIn, plainLine } from '@/domain/text/plain';
import { refreshShop } from '@/modules/artisans/commands';
import { recordAudit } from '@/modules/audit/commands';
import { markStale } from '@/platform/cache';
import type { Db } from '@/platform/db';
import { factsOf, ownNames, wordsOf } from '../naming';
import { changeShop, readShop, type ShopRow } from '../repo/shop';
import { inOwnShop, type ShopMissing } from './own-shop';

export type WrittenName = {
  readonly privacy: string;
  readonly kind: string;
  readonly gender: string;
  readonly ownName: string;
  readonly ownNameUr: string;
  readonly groupName: string;
  readonly groupNameUr: string;
  readonly place: string;
  readonly placeUr: string;
};
type NameFailure = Failure<
  | 'shop.privacy'
  | 'shop.own_name_missing'
  | 'shop.group_name_missing'
  | 'shop.name_long'
  | 'shop.name_contact'
  | 'shop.group_is_own'
>;

const longestName = 60;
const kinds: readonly ShopKind[] = ['person', 'household', 'group'];
const genders: readonly Gender[] = ['woman', 'man', 'mixed'];
const texts = ['ownName', 'ownNameUr', 'groupName', 'groupNameUr', 'place', 'placeUr'] as const;

/**
 * Changes how much of herself she shows; lists, pages and messages follow at once. Names that are not shown are kept
 * for her alone. Failures: `shop.not_found`, `shop.privacy`, `shop.own_name_missing`, `shop.group_name_missing`,
 * `shop.name_long`, `shop.name_contact`, `shop.group_is_own` (the group's name would tell hers).
 */
export const changeName = (
  actor: Actor,
  artisanId: string,
  written: WrittenName,
  now: Date,
): Promise<Result<null, NameFailure | ShopMissing>> =>
  inOwnShop<null, NameFailure>(actor, 'shop.change', artisanId, async (db, shop) => {
    const read = readName(written);
    if (!read.ok) return read;
    await changeShop(db, shop.id, read.value);
    await showName(db, shop.id, now);
    const details = { privacy: read.value.privacy };
    const subject = { kind: 'artisan', id: shop.id };
    await recordAudit(db, { actor, action: 'shop.name', subject, details }, now);
    return ok(null);
  });

function readName(written: WrittenName): Result<Kept, NameFailure> {
  const privacy = privacies.find((known) => known === written.privacy);
  if (!privacy) return fail('shop.privacy', { field: 'privacy' });
  const kept = {
    ownName: plainLine(written.ownName),
    ownNameUr: plainLine(written.ownNameUr),
    groupName: plainLine(written.groupName),
    groupNameUr: plainLine(written.groupNameUr),
    place: plainLine(written.place),
    placeUr: plainLine(written.placeUr),
  };
  for (const field of texts) {
    if (lettersIn(kept[field]) > longestName)
      return fail('shop.name_long', { field, params: { most: longestName } });
    if (findContact(kept[field])) return fail('shop.name_contact', { field });
  }
  if (privacy === 'public_name' && ownNames(kept).length === 0)
    return fail('shop.own_name_missing', { field: 'ownName' });
  if (privacy === 'group_name') {
    const group = `${kept.groupName} ${kept.groupNameUr}`;
    if (group.trim() === '') return fail('shop.group_name_missing', { field: 'groupName' });
    if (namesIn(group, ownNames(kept))) return fail('shop.group_is_own', { field: 'groupName' });
  }
  const kind = kinds.find((known) => known === written.kind) ?? 'person';
  const gender = genders.find((known) => known === written.gender) ?? 'mixed';
  return ok({ ...kept, privacy, kind, gender });
}
type Kept = { readonly [Field in (typeof texts)[number]]: string } & {
  readonly privacy: Privacy;
  readonly kind: ShopKind;
  readonly gender: Gender;
};

/**
 * Writes what the world calls her, and where it reads that she lives, from what she has chosen; whatever shows it is
 * drawn anew. To be asked whenever her privacy, names, craft or district change. An address that tells a name she no
 * longer shows is given up for one that doesn't.
 */
export async function showName(db: Db, artisanId: Id<'artisan'>, now: Date): Promise<void> {
  const shop = await readShop(db, artisanId);
  if (!shop) return;
  const name = publicNameOf(factsOf(shop));
  const district = wordsOf(shop.district.name, shop.district.nameUr);
  const place = placeShown(shop.privacy as Privacy, wordsOf(shop.place, shop.placeUr), district);
  await changeShop(db, artisanId, {
    publicName: name.en,
    publicNameUr: name.ur,
    place: place.en,
    placeUr: place.ur,
    slug: slugFor(shop),
  });
  await markStale(db, [`artisan:${shop.slug}`]);
  await refreshShop(db, artisanId, now);
}

function slugFor(shop: ShopRow): string {
  if (shop.privacy === 'public_name') return shop.slug;
  const said = shop.slug.replaceAll('-', ' ');
  const parts = ownNames(shop)
    .flatMap((name) => name.split(/\s+/))
    .filter((part) => lettersIn(part) > 2);
  return namesIn(said, parts) ? strictSlug(shop.craftSlug, shop.districtSlug, shop.id) : shop.slug;
}
