'use server';

import { ok, type Result } from '@/domain/result';
import { defineAction } from '@/platform/action';
import { ownPath } from '@/platform/request';
import { askForCall, withdrawCall } from './commands';
import { callForm, withdrawForm } from './schema';

/** Asks to be called and comes back to the page it was asked on, which shows that somebody will. */
export const askForCallAction = defineAction({
  input: callForm,
  run: async (actor, { returnTo, ...asked }, { now }): Promise<Result<string>> => {
    const done = await askForCall(actor, asked, now);
    return done.ok ? ok(ownPath(returnTo, '/studio/help')) : done;
  },
  after: (path) => path,
});

export const withdrawCallAction = defineAction({
  input: withdrawForm,
  run: async (actor, { caseId, returnTo }, { now }): Promise<Result<string>> => {
    const done = await withdrawCall(actor, caseId, now);
    return done.ok ? ok(ownPath(returnTo, '/studio/help')) : done;
  },
  after: (path) => path,
});
