import { type Privacy, publicNameOf, strictest, strictSlug } from '@/domain/artisan/name';
import type { Id } from '@/domain/ids';
import type { Words } from '@/domain/place';
import type { Actor } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { lettersIn, plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { settleLevel } from '@/modules/levels/commands';
import { type Db, inTx, newId } from '@/platform/db';
import {
  addOwner,
  changeShop,
  findCraft,
  findDistrict,
  findUnfinished,
  insertShop,
  lockPerson,
  namePerson,
  type PlaceRow,
  type ShopDraft,
} from '../repo/shops';

const longestName = 60;

export type Begun = { readonly name: string; readonly district: string; readonly craft: string };

export type BegunFailure = Failure<
  'joining.name_missing' | 'joining.name_long' | 'joining.craft' | 'joining.district'
>;
type OpenFailure = BegunFailure | Failure<'joining.sign_in'>;

/**
 * Opens a shop for whoever is signed in: her own name stays private, and the world reads her craft and district. A
 * shop of hers that is not finished yet is changed instead, so that going back makes no second one.
 * Failures: `joining.sign_in`, `joining.name_missing`, `joining.name_long`, `joining.craft`, `joining.district`.
 */
export async function openShop(
  actor: Actor,
  begun: Begun,
  locale: 'en' | 'ur',
  now: Date,
): Promise<Result<{ id: Id<'artisan'> }, OpenFailure>> {
  if (actor.kind !== 'user') return fail('joining.sign_in');
  return inTx<Result<{ id: Id<'artisan'> }, OpenFailure>>(async (db) => {
    const person = await lockPerson(db, actor.id);
    if (!person) return fail('joining.sign_in');
    const read = await readDraft(db, begun);
    if (!read.ok) return read;
    await namePerson(db, person.id, plainLine(begun.name));
    const unfinished = await findUnfinished(db, person.id);
    if (unfinished) {
      await changeShop(db, unfinished.id, read.value);
      return ok({ id: unfinished.id as Id<'artisan'> });
    }
    const id = newId('artisan', now);
    await insertShop(db, {
      ...read.value,
      id,
      slug: strictSlug(read.value.craftSlug, read.value.districtSlug, id),
      status: 'onboarding',
      phone: person.phone,
      locale,
      sinceYear: yearOf(now),
      invitedBy: null,
      createdAt: now,
    });
    await addOwner(db, id, person.id);
    await settleLevel(db, id);
    const subject = { kind: 'artisan', id };
    await recordAudit(db, { actor, action: 'artisans.begin', subject }, now);
    return ok({ id });
  });
}

export const yearOf = (now: Date): number => now.getUTCFullYear();

/** What is kept of a shop before anybody has looked at it. Failures as `openShop`. */
export async function readDraft(db: Db, begun: Begun): Promise<Result<ShopDraft, BegunFailure>> {
  const name = readName(begun.name);
  if (!name.ok) return name;
  const district = await findDistrict(db, begun.district);
  if (!district) return fail('joining.district', { field: 'district' });
  const craft = await findCraft(db, begun.craft);
  if (!craft) return fail('joining.craft', { field: 'craft' });
  return ok(draftOf(name.value, craft, district));
}

/** Failures: `joining.name_missing`, `joining.name_long`. */
export function readName(
  text: string,
): Result<string, Failure<'joining.name_missing' | 'joining.name_long'>> {
  const name = plainLine(text);
  if (!/\p{L}/u.test(name)) return fail('joining.name_missing', { field: 'name' });
  return lettersIn(name) > longestName
    ? fail('joining.name_long', { field: 'name', params: { most: longestName } })
    : ok(name);
}

function draftOf(name: string, craft: PlaceRow, district: PlaceRow): ShopDraft {
  const ownName = inItsScript(name);
  const privacy: Privacy = strictest;
  const shown = publicNameOf({
    privacy,
    kind: 'person',
    gender: 'mixed',
    ownName,
    groupName: { en: '', ur: '' },
    craft: craft.words,
    district: district.words,
  });
  return {
    craftSlug: craft.slug,
    districtSlug: district.slug,
    publicName: shown.en,
    publicNameUr: shown.ur,
    place: district.words.en,
    placeUr: district.words.ur,
    ownName: ownName.en,
    ownNameUr: ownName.ur,
  };
}

const inItsScript = (name: string): Words =>
  /\p{Script=Arabic}/u.test(name) ? { en: '', ur: name } : { en: name, ur: '' };
