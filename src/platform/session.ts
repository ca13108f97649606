import { cookies } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { isId } from '@/domain/ids';
import { type Actor, guest, may, type UserActor } from '@/domain/policy';
import type { Locale } from '@/messages/locales';
import {
  cookieFlags,
  type OpenedSession,
  sealSession,
  sessionCookieName,
  unsealSession,
} from './auth';
import { now } from './clock';
import { settings } from './env';
import { inLocale } from './request';
import { type LiveSession, readLiveSession } from './session-row';

/** Tells prerendered pages where the visitor's own door is; readable by scripts, believed by nobody. */
const DOOR_COOKIE = 'signed_in';

/** The session of this request, checked against its row. Ended, expired or suspended is no session. */
export const currentSession = cache(async (): Promise<LiveSession | null> => {
  const id = await unsealSession((await cookies()).get(sessionCookieName())?.value);
  if (id === null || !isId('session', id)) return null;
  return readLiveSession(id, now(), settings().demo);
});

/** Who asks. */
export async function currentActor(): Promise<Actor> {
  return (await currentSession())?.actor ?? guest;
}

/** Who asks, for doors of machines, which lead to no page: who still owes a number or a second factor is nobody yet. */
export async function actingActor(): Promise<Actor> {
  const session = await currentSession();
  return session?.owes === 'nothing' ? session.actor : guest;
}

/**
 * For pages of somebody signed in. Without a session it goes to the sign-in and comes back to `path`
 * (without language prefix); a session that is locked or still owes its second factor goes there first.
 */
export async function requireSession(locale: Locale, path: string): Promise<LiveSession> {
  const session = await currentSession();
  const back = `?returnTo=${encodeURIComponent(path)}`;
  if (session === null) redirect(inLocale(locale, `/signin${back}`));
  if (session.owes === 'pin') redirect(inLocale(locale, `/signin/pin${back}`));
  if (session.owes === 'second_factor') redirect(inLocale(locale, `/signin/second${back}`));
  if (session.owes === 'enrolment') redirect(inLocale(locale, `/signin/enrol${back}`));
  return session;
}

/** For pages of the studio. Who belongs to no artisan finds nothing here. */
export async function requireArtisan(locale: Locale, path: string): Promise<UserActor> {
  const { actor } = await requireSession(locale, path);
  if (!may(actor, 'studio.enter', null)) notFound();
  return actor;
}

/** For pages of the desk. Who isn't staff finds nothing here. */
export async function requireStaff(locale: Locale, path: string): Promise<UserActor> {
  const { actor } = await requireSession(locale, path);
  if (!may(actor, 'desk.enter', null)) notFound();
  return actor;
}

/** Puts the cookie of a session just opened into the answer. */
export async function carrySession(opened: OpenedSession, door: string): Promise<void> {
  const jar = await cookies();
  jar.set(sessionCookieName(), await sealSession(opened, now()), {
    ...cookieFlags(),
    expires: opened.expiresAt,
  });
  jar.set(DOOR_COOKIE, door, {
    ...cookieFlags(),
    httpOnly: false,
    expires: opened.expiresAt,
  });
}

export async function dropSession(): Promise<void> {
  const jar = await cookies();
  jar.delete(sessionCookieName());
  jar.delete(DOOR_COOKIE);
}
