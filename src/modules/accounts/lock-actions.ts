'use server';

import { ok, type Result } from '@/domain/result';
import { defineAction } from '@/platform/action';
import { ownPath } from '@/platform/request';
import { currentSession, dropSession } from '@/platform/session';
import { chooseLock, lockSession, unlockSession } from './commands/lock';
import { lockForm, pinForm } from './schema';

const pinPage = (returnTo: string | undefined): string =>
  `/signin/pin?returnTo=${encodeURIComponent(ownPath(returnTo, '/studio'))}`;
const choosePage = (returnTo: string | undefined): string =>
  `/studio/lock?returnTo=${encodeURIComponent(ownPath(returnTo, '/studio'))}`;

/** Locks this browser; who has no number yet chooses one first. */
export const lockAction = defineAction({
  input: lockForm,
  run: async (_actor, { returnTo }, { now }): Promise<Result<string>> => {
    const locked = await lockSession(await currentSession(), now);
    if (locked.ok) return ok(pinPage(returnTo));
    return locked.failure.code === 'pin.not_chosen' ? ok(choosePage(returnTo)) : locked;
  },
  after: (path) => path,
});

export const chooseLockAction = defineAction({
  input: pinForm,
  run: async (_actor, { pin, returnTo }, { now }): Promise<Result<string>> => {
    const locked = await chooseLock(await currentSession(), pin, now);
    return locked.ok ? ok(pinPage(returnTo)) : locked;
  },
  after: (path) => path,
  secret: ['pin'],
});

/** Opens this browser again. After the last wrong number it is signed out. */
export const unlockAction = defineAction({
  input: pinForm,
  run: async (_actor, { pin, returnTo }, { now }): Promise<Result<string>> => {
    const opened = await unlockSession(await currentSession(), pin, now);
    if (opened.ok) return ok(ownPath(returnTo, '/studio'));
    if (opened.failure.code === 'pin.wrong') return opened;
    await dropSession();
    return ok('/signin?ended=pin');
  },
  after: (path) => path,
  secret: ['pin'],
});
