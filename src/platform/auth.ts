import type { NextAuthOptions } from 'next-auth';
import { decode, encode, type JWT } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { settings } from './env';
import { type Caller, callerFrom } from './request';
import { keyed } from './secrets';

/** A session that was just opened: its row exists, the cookie doesn't yet. */
export type OpenedSession = {
  readonly sessionId: string;
  readonly userId: string;
  readonly expiresAt: Date;
};

/** What next-auth's handlers ask of the accounts; given in, because this room knows no module. */
export type SignInDoors = {
  readonly byPassword: (
    given: { readonly email: string; readonly password: string },
    caller: Caller,
  ) => Promise<OpenedSession | null>;
  readonly byPhoneCode: (
    given: { readonly phone: string; readonly code: string },
    caller: Caller,
  ) => Promise<OpenedSession | null>;
  readonly isLive: (sessionId: string) => Promise<boolean>;
  readonly end: (sessionId: string) => Promise<void>;
};

export const LONGEST_SESSION_SECONDS = 30 * 24 * 60 * 60;

const isSecure = (): boolean => settings().baseUrl.startsWith('https:');
const cookieSecret = (): string => keyed('session-cookie', 'next-auth');

/** The cookie next-auth itself uses, so that its handlers and our forms speak of the same session. */
export const sessionCookieName = (): string =>
  `${isSecure() ? '__Secure-' : ''}next-auth.session-token`;

export const cookieFlags = () =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() }) as const;

/** The cookie's text: an encrypted token that carries nothing but the session's id and its user's. */
export const sealSession = (opened: OpenedSession, now: Date): Promise<string> =>
  encode({
    token: { sub: opened.userId, sid: opened.sessionId },
    secret: cookieSecret(),
    maxAge: Math.max(1, Math.floor((opened.expiresAt.getTime() - now.getTime()) / 1000)),
  });

/** The session id in a cookie's text, or null when it isn't ours, was changed or is too old. */
export async function unsealSession(text: string | undefined): Promise<string | null> {
  const token = await unsealed(text);
  return typeof token?.sid === 'string' ? token.sid : null;
}

async function unsealed(text: string | undefined, salt = ''): Promise<JWT | null> {
  try {
    return await decode({ token: text, secret: cookieSecret(), salt });
  } catch {
    return null;
  }
}

/** Encrypts a few texts for a cookie that only `purpose` can read again within `seconds`. */
export const sealNote = (
  purpose: string,
  note: Readonly<Record<string, string>>,
  seconds: number,
): Promise<string> =>
  encode({ token: { ...note }, secret: cookieSecret(), salt: purpose, maxAge: seconds });

export async function unsealNote(
  purpose: string,
  text: string | undefined,
): Promise<Readonly<Record<string, unknown>> | null> {
  return unsealed(text, purpose);
}

/** next-auth's options. A token whose session row has ended is as good as none. */
export function authOptions(doors: SignInDoors): NextAuthOptions {
  // next-auth takes its own address from the environment alone.
  process.env.NEXTAUTH_URL ??= settings().baseUrl;
  return {
    secret: cookieSecret(),
    useSecureCookies: isSecure(),
    session: { strategy: 'jwt', maxAge: LONGEST_SESSION_SECONDS },
    pages: { signIn: '/signin', error: '/signin', signOut: '/account' },
    providers: providers(doors),
    jwt: {
      decode: async ({ token, salt }) => {
        const read = await unsealed(token, salt);
        if (salt !== undefined && salt !== '') return read;
        return typeof read?.sid === 'string' && (await doors.isLive(read.sid)) ? read : null;
      },
    },
    callbacks: {
      jwt: ({ token, user }) =>
        user && 'sessionId' in user ? { sub: user.id, sid: user.sessionId } : token,
      session: ({ session }) => ({ expires: session.expires, user: {} }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === 'string') await doors.end(token.sid);
      },
    },
  };
}

function providers(doors: SignInDoors): NextAuthOptions['providers'] {
  return [
    Credentials({
      id: 'password',
      name: 'E-mail and password',
      credentials: { email: {}, password: {} },
      authorize: async (given, request) =>
        asUser(
          await doors.byPassword(
            { email: given?.email ?? '', password: given?.password ?? '' },
            callerOf(request.headers),
          ),
        ),
    }),
    Credentials({
      id: 'phone-code',
      name: 'Mobile number and code',
      credentials: { phone: {}, code: {} },
      authorize: async (given, request) =>
        asUser(
          await doors.byPhoneCode(
            { phone: given?.phone ?? '', code: given?.code ?? '' },
            callerOf(request.headers),
          ),
        ),
    }),
  ];
}

const asUser = (opened: OpenedSession | null) =>
  opened && { id: opened.userId, sessionId: opened.sessionId };

function callerOf(headers: Readonly<Record<string, unknown>> | undefined): Caller {
  return callerFrom((name) => {
    const value = headers?.[name];
    return typeof value === 'string' ? value : null;
  });
}
