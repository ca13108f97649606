import { type Actor, may } from '@/domain/policy';
import { prisma } from '@/platform/db';
import type { LiveSession } from '@/platform/session-row';
import { enrolmentUri, offeredSecret } from './commands/totp';
import { findLiveSessions } from './repo/sessions';

/** A device somebody is signed in on. `browser` and `system` are brand names, or empty when unknown. */
export type SignedInDevice = {
  readonly id: string;
  readonly browser: string;
  readonly system: string;
  readonly method: string;
  readonly since: Date;
  readonly lastSeenAt: Date;
};

/** The actor's own live sessions, the one used last first. Nobody sees another's. */
export async function ownDevices(actor: Actor, now: Date): Promise<readonly SignedInDevice[]> {
  if (actor.kind !== 'user') return [];
  const rows = await findLiveSessions(prisma, actor.id, now);
  return rows.map((row) => ({
    id: row.id,
    ...deviceOf(row.userAgent),
    method: row.method,
    since: row.createdAt,
    lastSeenAt: row.lastSeenAt,
  }));
}

/** Where the actor's work is: the desk, the studio, or only the own account. */
export function doorFor(actor: Actor): '/admin' | '/studio' | '/account' {
  if (may(actor, 'desk.enter', null)) return '/admin';
  return may(actor, 'studio.enter', null) ? '/studio' : '/account';
}

/** What an authenticator is given to enrol this session's user. */
export function enrolmentOffer(session: LiveSession): { secret: string; uri: string } {
  const secret = offeredSecret(session.id);
  return { secret, uri: enrolmentUri(secret, session.user.email ?? session.user.name) };
}

// More telling names first: Edge and Chrome both say "Chrome", Android also says "Linux".
const browsers = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;
const systems = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** Enough to recognise one's own phone by; the full text is nobody's pleasure to read. */
export function deviceOf(userAgent: string): { browser: string; system: string } {
  const named = (names: readonly (readonly [string, string])[]) =>
    names.find(([sign]) => userAgent.includes(sign))?.[1] ?? '';
  return { browser: named(browsers), system: named(systems) };
}

export const DEMO_PASSWORD = 'hunarmand-demo';
const demoRoles = [
  'artisan',
  'buyer',
  'partner',
  'moderator',
  'fulfilment',
  'finance',
  'support',
  'admin',
] as const;

export type DemoAccount = { readonly role: (typeof demoRoles)[number]; readonly email: string };

/** The accounts everybody may try, in a demo only. */
export const demoAccounts = (demo: boolean): readonly DemoAccount[] =>
  demo ? demoRoles.map((role) => ({ role, email: `${role}@hunarmand.test` })) : [];
