'use server';

import { type Id, isId } from '@/domain/ids';
import { fail, ok } from '@/domain/result';
import { defineAction } from '@/platform/action';
import { ownPath } from '@/platform/request';
import { stopByLink } from '../commands/account-standing';
import { askForAccountCode, changeAccount } from '../commands/change-account';
import { appealHold } from '../commands/holds';
import { accountForm, appealForm, askCodeForm, stopForm } from '../schema';

const PAGE = '/studio/earnings/account';
const artisanIn = (text: string): Id<'artisan'> | null => (isId('artisan', text) ? text : null);

/** Sends a code to her own phone; the page then asks for it with the account. */
export const askForCodeAction = defineAction({
  input: askCodeForm,
  run: async (actor, { artisanId, returnTo }, { locale, caller, now }) => {
    const id = artisanIn(artisanId);
    if (id === null) return fail('payout_account.not_found');
    const sent = await askForAccountCode(actor, id, { locale, address: caller.address }, now);
    return sent.ok ? ok(ownPath(returnTo, PAGE)) : sent;
  },
  after: (path) => `${path}${path.includes('?') ? '&' : '?'}step=account`,
});

export const changeAccountAction = defineAction({
  input: accountForm,
  run: async (actor, { artisanId, ...wanted }, { caller, now }) => {
    const id = artisanIn(artisanId);
    if (id === null) return fail('payout_account.not_found');
    return changeAccount(actor, id, wanted, { address: caller.address }, now);
  },
  after: () => `${PAGE}?done=changed`,
  secret: ['code'],
});

export const appealAction = defineAction({
  input: appealForm,
  run: async (actor, { holdId, appeal, returnTo }, { now }) => {
    const said = await appealHold(actor, holdId, { appeal }, now);
    return said.ok ? ok(ownPath(returnTo, '/studio/earnings')) : said;
  },
  after: (path) => path,
});

export const stopAccountAction = defineAction({
  input: stopForm,
  run: async (_actor, link, { now }) => {
    const stopped = await stopByLink(link, now);
    return stopped.ok ? ok(link) : stopped;
  },
  after: ({ accountId, key }) => `/stop-payout/${accountId}?key=${encodeURIComponent(key)}`,
});
