'use server';

import { fail, ok } from '@/domain/result';
import { askForJoiningCode } from '@/modules/accounts/commands/codes';
import { leaveSession } from '@/modules/accounts/commands/sessions';
import { joinWithCode } from '@/modules/accounts/commands/sign-in';
import { defineAction } from '@/platform/action';
import { settings } from '@/platform/env';
import { dropNote, keepNote, readNote } from '@/platform/note-cookie';
import { evenly } from '@/platform/request';
import { carrySession, currentSession } from '@/platform/session';
import { acceptInvitation, declineInvitation } from '../commands/answer';
import { openShop, readName } from '../commands/open-shop';
import { phoneOfLetter } from '../queries/letters';
import { phoneOfLink } from '../queries/link-key';
import { BEGUN, begunSeconds, PENDING, pendingSeconds, readBegun } from '../queries/notes';
import { ownShops } from '../queries/own-shops';
import { isDistrict } from '../queries/places';
import {
  codeForm,
  craftForm,
  districtForm,
  inviteForm,
  nameForm,
  nothingForm,
  phoneForm,
} from '../schema';

/** Longer than any answer needs, so that its time tells nothing about an account. */
const EVEN_MS = 350;
const tasksOf = (shop: string, more = '') => `/join/tasks?shop=${shop}${more}`;

/** Sends the code: to the number she typed, or to the one a letter or a link of ours is about. */
export const askForCodeAction = defineAction({
  input: phoneForm,
  run: (_actor, { phone, invite, shop, key }, { locale, caller, now }) =>
    evenly(EVEN_MS, async () => {
      const behind =
        (await phoneOfLetter(invite, now)) ?? (key === '' ? null : await phoneOfLink(shop, key));
      const asked = { phone: phone || behind || '', locale, address: caller.address };
      const sent = await askForJoiningCode(asked, now);
      if (!sent.ok) return { ...sent, failure: { field: 'phone', ...sent.failure } };
      const covered = phone === '' ? 'yes' : '';
      return ok({ phone: sent.value.phone, invite, shop: key === '' ? '' : shop, covered });
    }),
  after: async (pending) => {
    await keepNote(PENDING, pending, pendingSeconds);
    return '/join/code';
  },
});

export const askAgainAction = defineAction({
  input: nothingForm,
  run: async (_actor, _input, { locale, caller, now }) => {
    const phone = String((await readNote(PENDING))?.phone ?? '');
    return askForJoiningCode({ phone, locale, address: caller.address }, now);
  },
  after: () => '/join/code?again=1',
});

export const enterCodeAction = defineAction({
  input: codeForm,
  run: (_actor, { code }, { caller, locale, now }) =>
    evenly(EVEN_MS, async () => {
      const note = await readNote(PENDING);
      const text = (name: string) => (typeof note?.[name] === 'string' ? note[name] : '');
      if (text('phone') === '') return fail('code.wrong', { field: 'code' });
      const given = { phone: text('phone'), code, locale };
      const entered = await joinWithCode(given, { caller, demo: settings().demo }, now);
      if (!entered.ok) return entered;
      return ok({ signedIn: entered.value, invite: text('invite'), shop: text('shop') });
    }),
  after: async ({ signedIn, invite, shop }, { now }) => {
    await dropNote(PENDING);
    const before = await currentSession();
    if (before) await leaveSession(before.id, now);
    await carrySession(signedIn, signedIn.door);
    const on = invite ? `/join?invite=${invite}` : shop ? tasksOf(shop) : '/join';
    if (signedIn.owes === 'second_factor')
      return `/signin/second?returnTo=${encodeURIComponent(on)}`;
    return signedIn.owes === 'enrolment' ? `/signin/enrol?returnTo=${encodeURIComponent(on)}` : on;
  },
  secret: ['code'],
});

export const nameAction = defineAction({
  input: nameForm,
  run: async (_actor, { name }) => readName(name),
  after: async (name) => {
    await keepNote(BEGUN, { ...(await readBegun()), name }, begunSeconds);
    return '/join/district';
  },
});

export const districtAction = defineAction({
  input: districtForm,
  run: async (_actor, { district }) =>
    (await isDistrict(district)) ? ok(district) : fail('joining.district', { field: 'district' }),
  after: async (district) => {
    await keepNote(BEGUN, { ...(await readBegun()), district }, begunSeconds);
    return '/join/craft';
  },
});

/** The last of what a shop needs to be there. */
export const craftAction = defineAction({
  input: craftForm,
  run: async (actor, { craft }, { locale, now }) =>
    openShop(actor, { ...(await readBegun()), craft }, locale, now),
  after: async ({ id }) => {
    await dropNote(BEGUN);
    return `/join/photo?shop=${id}`;
  },
});

export const acceptAction = defineAction({
  input: inviteForm,
  run: (actor, { invite }, { now }) => acceptInvitation(actor, invite, now),
  after: ({ kind, artisanId }) =>
    kind === 'member' ? `/studio?shop=${artisanId}` : `/join/photo?shop=${artisanId}`,
});

export const declineAction = defineAction({
  input: inviteForm,
  run: (actor, { invite }, { now }) => declineInvitation(actor, invite, now),
  after: () => '/join/declined',
});

/** Takes up what she began, or a new shop beside the ones she has. */
export const anotherShopAction = defineAction({
  input: nothingForm,
  run: async (actor) =>
    actor.kind === 'user'
      ? ok((await ownShops(actor)).find(({ ownName }) => ownName !== '')?.ownName ?? '')
      : fail('joining.sign_in'),
  after: async (name) => {
    await keepNote(BEGUN, { name, district: '' }, begunSeconds);
    return '/join/name';
  },
});
