'use server';

import { fail, ok } from '@/domain/result';
import { defineAction, type Moment } from '@/platform/action';
import { settings } from '@/platform/env';
import { dropNote, keepNote, readNote } from '@/platform/note-cookie';
import { evenly, ownPath } from '@/platform/request';
import { carrySession, currentSession, dropSession } from '@/platform/session';
import { askForSignInCode } from './commands/codes';
import { enrolSecondFactor, showSecondFactor } from './commands/second-factor';
import { endAllSessions, endSession, leaveSession, type SignedIn } from './commands/sessions';
import { signInWithCode, signInWithPassword } from './commands/sign-in';
import {
  codeForm,
  nothingForm,
  PENDING_SIGN_IN,
  passwordForm,
  phoneForm,
  secondFactorForm,
  sessionForm,
} from './schema';

const PENDING_SECONDS = 15 * 60;
/** Longer than any of these answers needs, so that its time tells nothing about an account. */
const EVEN_MS = 350;

export const askForCode = defineAction({
  input: phoneForm,
  run: (_actor, { phone, returnTo = '' }, { locale, caller, now }) =>
    evenly(EVEN_MS, async () => {
      const sent = await askForSignInCode({ phone, locale, address: caller.address }, now);
      return sent.ok ? ok({ phone: sent.value.phone, returnTo }) : onField(sent, 'phone');
    }),
  after: async (pending) => {
    await keepNote(PENDING_SIGN_IN, pending, PENDING_SECONDS);
    return '/signin/code';
  },
});

export const askForAnotherCode = defineAction({
  input: nothingForm,
  run: (_actor, _input, { locale, caller, now }) =>
    evenly(EVEN_MS, async () => {
      const { phone } = await pendingSignIn();
      return onField(
        await askForSignInCode({ phone, locale, address: caller.address }, now),
        'form',
      );
    }),
  after: () => '/signin/code?again=1',
});

export const enterCode = defineAction({
  input: codeForm,
  run: (_actor, { code }, { caller, now }) =>
    evenly(EVEN_MS, async () => {
      const { phone, returnTo } = await pendingSignIn();
      if (phone === '') return fail('code.wrong', { field: 'code' });
      const entered = await signInWithCode({ phone, code }, { caller, demo: settings().demo }, now);
      return entered.ok ? ok({ ...entered.value, returnTo }) : entered;
    }),
  after: async (entered, moment) => {
    await dropNote(PENDING_SIGN_IN);
    return enter(entered, entered.returnTo, moment);
  },
  secret: ['code'],
});

export const enterPassword = defineAction({
  input: passwordForm,
  run: (_actor, { email, password, returnTo }, { caller, now }) =>
    evenly(EVEN_MS, async () => {
      const from = { caller, demo: settings().demo };
      const entered = await signInWithPassword({ email, password }, from, now);
      return entered.ok ? ok({ ...entered.value, returnTo }) : entered;
    }),
  after: (entered, moment) => enter(entered, entered.returnTo, moment),
  secret: ['password'],
});

export const enterSecondFactor = defineAction({
  input: secondFactorForm,
  run: async (_actor, { code, returnTo }, { caller, now }) => {
    const session = await currentSession();
    if (session === null) return fail('session.not_found');
    const shown = await showSecondFactor(session, { code, caller }, now);
    return shown.ok ? ok({ ...shown.value, returnTo }) : shown;
  },
  after: (entered, moment) => enter(entered, entered.returnTo, moment),
  secret: ['code'],
});

export const confirmEnrolment = defineAction({
  input: secondFactorForm,
  run: async (_actor, { code, returnTo }, { caller, now }) => {
    const session = await currentSession();
    if (session === null) return fail('session.not_found');
    const enrolled = await enrolSecondFactor(session, { code, caller }, now);
    return enrolled.ok ? ok({ ...enrolled.value, returnTo }) : enrolled;
  },
  after: (entered, moment) => enter(entered, entered.returnTo, moment),
  secret: ['code'],
});

export const signOut = defineAction({
  input: nothingForm,
  run: async (_actor, _input, { now }) => {
    const session = await currentSession();
    if (session) await leaveSession(session.id, now);
    return ok(null);
  },
  after: async () => {
    await dropSession();
    return '/';
  },
});

export const signOutEverywhere = defineAction({
  input: nothingForm,
  run: (actor, _input, { now }) => endAllSessions(actor, now),
  after: async () => {
    await dropSession();
    return '/signin';
  },
});

export const endOneSession = defineAction({
  input: sessionForm,
  run: (actor, { sessionId }, { now }) => endSession(actor, sessionId, now),
  after: () => '/account',
});

async function pendingSignIn(): Promise<{ phone: string; returnTo: string }> {
  const note = await readNote(PENDING_SIGN_IN);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { phone: text(note?.phone), returnTo: text(note?.returnTo) };
}

/** The browser leaves its old session behind and goes on: to what is still owed, or through its door. */
async function enter(
  signedIn: SignedIn,
  returnTo: string | undefined,
  { now }: Moment,
): Promise<string> {
  const before = await currentSession();
  if (before) await leaveSession(before.id, now);
  await carrySession(signedIn, signedIn.door);
  const goal = ownPath(returnTo, `/${signedIn.door}`);
  const on = `?returnTo=${encodeURIComponent(goal)}`;
  if (signedIn.owes === 'second_factor') return `/signin/second${on}`;
  if (signedIn.owes === 'enrolment') return `/signin/enrol${on}`;
  return goal;
}

/** Places a failure that concerns the whole act beside the field it was sent with. */
function onField<R extends { readonly ok: boolean }>(result: R, field: string): R {
  if (!('failure' in result) || typeof result.failure !== 'object') return result;
  return { ...result, failure: { field, ...result.failure } };
}
