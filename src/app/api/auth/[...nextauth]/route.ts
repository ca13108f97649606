import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { isId } from '@/domain/ids';
import { leaveSession } from '@/modules/accounts/commands/sessions';
import { signInWithCode, signInWithPassword } from '@/modules/accounts/commands/sign-in';
import { authOptions, type SignInDoors } from '@/platform/auth';
import { now } from '@/platform/clock';
import { settings } from '@/platform/env';
import type { Caller } from '@/platform/request';
import { readLiveSession } from '@/platform/session-row';

const from = (caller: Caller) => ({ caller, demo: settings().demo });

const doors: SignInDoors = {
  byPassword: async (given, caller) => {
    const entered = await signInWithPassword(given, from(caller), now());
    return entered.ok ? entered.value : null;
  },
  byPhoneCode: async (given, caller) => {
    const entered = await signInWithCode(given, from(caller), now());
    return entered.ok ? entered.value : null;
  },
  isLive: async (id) =>
    isId('session', id) && (await readLiveSession(id, now(), settings().demo)) !== null,
  end: (id) => leaveSession(id, now()),
};

type Context = { readonly params: Promise<{ readonly nextauth: string[] }> };

/** Options are made per request: a build has no settings to read. */
const answer = (request: NextRequest, context: Context): Promise<Response> =>
  NextAuth(request, context, authOptions(doors));

export const GET = answer;
export const POST = answer;
