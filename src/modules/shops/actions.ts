'use server';

import { isId } from '@/domain/ids';
import { fail, ok, type Result } from '@/domain/result';
import { defineAction } from '@/platform/action';
import { changeAbout, changeCapacity } from './commands/about';
import { endClosedDays, planClosedDays, restoreClosedDays } from './commands/closures';
import { inviteMember, takeBackInvitation } from './commands/members';
import { changeRole, removeMember, restoreMember } from './commands/membership';
import { changeName } from './commands/name';
import { changePicture, sendPortrait } from './commands/picture';
import {
  aboutForm,
  capacityForm,
  closedForm,
  closureForm,
  inviteForm,
  letterForm,
  memberForm,
  nameForm,
  pictureForm,
  roleForm,
} from './schema';

/** Back to a page of this shop, which says what was done. */
const back = (shop: string, page: string, query: Readonly<Record<string, string>>): string =>
  `/studio/shop${page}?${new URLSearchParams({ ...query, shop })}`;
const then = <T>(done: Result<T>, path: string): Result<string> => (done.ok ? ok(path) : done);

/** A missing name is said beside the field of her own language, which stands first. */
function besideFirst<T>(done: Result<T>, locale: 'en' | 'ur'): Result<T> {
  if (done.ok || locale === 'en' || !done.failure.code.endsWith('_name_missing')) return done;
  return { ok: false, failure: { ...done.failure, field: `${done.failure.field}Ur` } };
}

export const changeNameAction = defineAction({
  input: nameForm,
  run: async (actor, { shop, ...written }, { now, locale }) =>
    then(
      besideFirst(await changeName(actor, shop, written, now), locale),
      back(shop, '', { saved: 'name' }),
    ),
  after: (path) => path,
});

export const changePictureAction = defineAction({
  input: pictureForm,
  run: async (actor, { shop, photo, ...chosen }, { now }): Promise<Result<string>> => {
    const path = back(shop, '', { saved: 'picture' });
    if (chosen.avatar !== 'photo') return then(await changePicture(actor, shop, chosen, now), path);
    if (!isId('artisan', shop)) return fail('shop.not_found');
    return then(await sendPortrait(actor, shop, photo ?? null, now), path);
  },
  after: (path) => path,
});

export const changeAboutAction = defineAction({
  input: aboutForm,
  run: async (actor, { shop, ...written }, { now }) =>
    then(await changeAbout(actor, shop, written, now), back(shop, '', { saved: 'about' })),
  after: (path) => path,
});

export const changeCapacityAction = defineAction({
  input: capacityForm,
  run: async (actor, { shop, capacity }, { now }) =>
    then(await changeCapacity(actor, shop, capacity, now), back(shop, '', { saved: 'capacity' })),
  after: (path) => path,
});

export const planClosedDaysAction = defineAction({
  input: closedForm,
  run: async (actor, { shop, ...written }, { now }) =>
    then(
      await planClosedDays(actor, shop, written, now),
      back(shop, '/closed', { saved: 'planned' }),
    ),
  after: (path) => path,
});

export const endClosedDaysAction = defineAction({
  input: closureForm,
  run: async (actor, { closure }, { now }): Promise<Result<string>> => {
    const ended = await endClosedDays(actor, closure, now);
    return ended.ok ? ok(back(ended.value.artisanId, '/closed', { ended: closure })) : ended;
  },
  after: (path) => path,
});

export const restoreClosedDaysAction = defineAction({
  input: closureForm,
  run: async (actor, { closure }, { now }): Promise<Result<string>> => {
    const again = await restoreClosedDays(actor, closure, now);
    return again.ok ? ok(back(again.value.artisanId, '/closed', { saved: 'planned' })) : again;
  },
  after: (path) => path,
});

export const inviteMemberAction = defineAction({
  input: inviteForm,
  run: async (actor, { shop, ...written }, { now, locale }) =>
    then(
      await inviteMember(actor, shop, { ...written, locale }, now),
      back(shop, '/members', { saved: 'invited' }),
    ),
  after: (path) => path,
});

export const takeBackInvitationAction = defineAction({
  input: letterForm,
  run: async (actor, { shop, letter }, { now }) =>
    then(
      await takeBackInvitation(actor, shop, letter, now),
      back(shop, '/members', { saved: 'taken_back' }),
    ),
  after: (path) => path,
});

export const changeRoleAction = defineAction({
  input: roleForm,
  run: async (actor, { shop, member, role }, { now }) =>
    then(
      await changeRole(actor, shop, { userId: member, role }, now),
      back(shop, '/members', { saved: 'role' }),
    ),
  after: (path) => path,
});

export const removeMemberAction = defineAction({
  input: memberForm,
  run: async (actor, { shop, member }, { now }) =>
    then(await removeMember(actor, shop, member, now), back(shop, '/members', { removed: member })),
  after: (path) => path,
});

export const restoreMemberAction = defineAction({
  input: memberForm,
  run: async (actor, { shop, member }, { now }) =>
    then(
      await restoreMember(actor, shop, member, now),
      back(shop, '/members', { saved: 'restored' }),
    ),
  after: (path) => path,
});
