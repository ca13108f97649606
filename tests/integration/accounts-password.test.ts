import { Secret, TOTP } from 'otpauth';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Id } from '@/domain/ids';
import { may } from '@/domain/policy';
import { enrolSecondFactor, showSecondFactor } from '@/modules/accounts/commands/second-factor';
import { endAllSessions, endSession } from '@/modules/accounts/commands/sessions';
import { signInWithPassword } from '@/modules/accounts/commands/sign-in';
import { enrolmentOffer, ownDevices } from '@/modules/accounts/queries';
import { prisma } from '@/platform/db';
import { readLiveSession } from '@/platform/session-row';
import { makeUser, PASSWORD } from '../support/people';

const at = new Date('2026-11-21T08:00:00Z');
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);
const caller = { address: '203.0.113.9', userAgent: 'Mozilla Android Chrome' };

async function enter(email: string | null, { demo = false, now = at } = {}) {
  const entered = await signInWithPassword(
    { email: email ?? '', password: PASSWORD },
    { caller, demo },
    now,
  );
  if (!entered.ok) throw new Error(entered.failure.code);
  return entered.value;
}

async function live(sessionId: string, { demo = false, now = at } = {}) {
  return readLiveSession(sessionId as Id<'session'>, now, demo);
}

async function alive(sessionId: string, now = at) {
  const session = await live(sessionId, { now });
  if (!session) throw new Error('the session should be live');
  return session;
}

const codeOf = (secret: string, now: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() });

beforeEach(async () => {
  await prisma.$executeRaw`TRUNCATE throttles, sessions`;
});

describe('a password', () => {
  test('is refused alike for a wrong one, an unknown address and a suspended person', async () => {
    const known = await makeUser();
    const out = await makeUser({ status: 'suspended' });
    const attempt = (email: string | null, password: string) =>
      signInWithPassword({ email: email ?? '', password }, { caller, demo: false }, at);
    const answers = [
      await attempt(known.email, 'not it'),
      await attempt('nobody@example.test', PASSWORD),
      await attempt(out.email, PASSWORD),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ failure: { code: 'sign_in.wrong' } });
  });

  test('takes as long to refuse for nobody as for somebody', async () => {
    const known = await makeUser();
    const time = async (email: string) => {
      const start = performance.now();
      await signInWithPassword({ email, password: 'no' }, { caller, demo: false }, at);
      return performance.now() - start;
    };
    await time('warm@example.test');
    const median = async (email: string) => {
      const all = [await time(email), await time(email), await time(email)];
      return all.sort((a, b) => a - b)[1] ?? 0;
    };
    const forSomebody = await median(known.email ?? '');
    expect(await median('nobody@example.test')).toBeGreaterThan(forSomebody / 3);
  });

  test('locks after ten wrong tries, even for the right one, until the window is over', async () => {
    const { email } = await makeUser();
    const attempt = (password: string, now = at) =>
      signInWithPassword({ email: email ?? '', password }, { caller, demo: false }, now);
    for (let i = 0; i < 10; i += 1) await attempt('wrong');
    expect(await attempt(PASSWORD)).toMatchObject({ failure: { code: 'throttle.too_many' } });
    expect(await attempt(PASSWORD, later(15 * 60))).toMatchObject({ ok: true });
  });

  test('that is right counts against nobody', async () => {
    const { email } = await makeUser();
    for (let i = 0; i < 12; i += 1) await enter(email);
  });
});

describe('a session', () => {
  test('has an id of its own at every sign-in', async () => {
    const { email } = await makeUser();
    expect((await enter(email)).sessionId).not.toBe((await enter(email)).sessionId);
  });

  test.each([
    ['suspended', { status: 'suspended' }],
    ['given another role', { staffRole: 'finance' }],
    ['given another password', { passwordHash: 'x' }],
  ])('dies at once when its user is %s', async (_what, data) => {
    const user = await makeUser({ staffRole: 'support' });
    const { sessionId } = await enter(user.email, { demo: true });
    expect(await live(sessionId)).not.toBeNull();
    await prisma.user.update({ where: { id: user.id }, data });
    expect(await live(sessionId)).toBeNull();
  });

  test('ends by its own user, never by another', async () => {
    const one = await makeUser();
    const two = await makeUser();
    const a = await alive((await enter(one.email)).sessionId);
    const b = await alive((await enter(two.email)).sessionId);
    expect(await endSession(b.actor, a.id, at)).toMatchObject({
      failure: { code: 'session.not_found' },
    });
    expect((await ownDevices(a.actor, at)).map((device) => device.id)).toEqual([a.id]);
    expect(await endSession(a.actor, a.id, at)).toMatchObject({ ok: true });
    expect(await live(a.id)).toBeNull();
    expect(await live(b.id)).not.toBeNull();
  });

  test('ends everywhere at once', async () => {
    const user = await makeUser();
    const ids = [(await enter(user.email)).sessionId, (await enter(user.email)).sessionId];
    const { actor } = await alive(ids[0] ?? '');
    await endAllSessions(actor, at);
    expect(await Promise.all(ids.map((id) => live(id)))).toEqual([null, null]);
  });
});

describe('the second factor', () => {
  test('is owed by staff outside a demo: without it no staff page', async () => {
    const { email } = await makeUser({ staffRole: 'admin' });
    const { sessionId, owes } = await enter(email);
    expect(owes).toBe('enrolment');
    const session = await alive(sessionId);
    expect(session.owes).toBe('enrolment');
    expect(may(session.actor, 'desk.enter', null)).toBe(false);
    const inDemo = await live(sessionId, { demo: true });
    expect(inDemo && may(inDemo.actor, 'desk.enter', null)).toBe(true);
  });

  test('is enrolled by its first code, opens a new session, and is asked for from then on', async () => {
    const { email, id } = await makeUser({ staffRole: 'finance' });
    const half = await alive((await enter(email)).sessionId);
    const { secret, uri } = enrolmentOffer(half);
    expect(uri).toContain('otpauth://totp/Hunarmand');
    const wrong = await enrolSecondFactor(half, { code: '000000', caller }, at);
    expect(wrong).toMatchObject({ failure: { code: 'second_factor.wrong' } });
    const enrolled = await enrolSecondFactor(half, { code: codeOf(secret, at), caller }, at);
    if (!enrolled.ok) throw new Error(enrolled.failure.code);
    expect(await live(half.id)).toBeNull();
    const full = await alive(enrolled.value.sessionId);
    expect(may(full.actor, 'ledger.read', null)).toBe(true);
    const row = await prisma.user.findUniqueOrThrow({ where: { id } });
    expect(row.totpSecret).not.toContain(secret);
    expect((await enter(email, { demo: true })).owes).toBe('second_factor');
  });

  test('counts once: the same code again is refused, the next step is not', async () => {
    const { email } = await makeUser({ staffRole: 'support' });
    const first = await alive((await enter(email)).sessionId);
    const { secret } = enrolmentOffer(first);
    await enrolSecondFactor(first, { code: codeOf(secret, at), caller }, at);
    const next = await alive((await enter(email)).sessionId);
    const show = (code: string, now: Date) => showSecondFactor(next, { code, caller }, now);
    expect(await show(codeOf(secret, at), at)).toMatchObject({ ok: false });
    expect(await live(next.id)).not.toBeNull();
    expect(await show(codeOf(secret, later(30)), later(30))).toMatchObject({ ok: true });
    expect(await live(next.id)).toBeNull();
  });

  test('cannot be enrolled over an existing one, and is throttled', async () => {
    const { email } = await makeUser({ staffRole: 'support' });
    const one = await alive((await enter(email)).sessionId);
    const two = await alive((await enter(email)).sessionId);
    const take = (session: typeof one) =>
      enrolSecondFactor(session, { code: codeOf(enrolmentOffer(session).secret, at), caller }, at);
    expect(await take(one)).toMatchObject({ ok: true });
    expect(await take(two)).toMatchObject({
      failure: { code: 'second_factor.enrolled_already' },
    });
    for (let i = 0; i < 3; i += 1) await showSecondFactor(two, { code: '123456', caller }, at);
    expect(await showSecondFactor(two, { code: '123456', caller }, at)).toMatchObject({
      failure: { code: 'throttle.too_many' },
    });
  });
});
