import { beforeEach, describe, expect, test } from 'vitest';
import type { Id } from '@/domain/ids';
import { askForSignInCode, askForTrackingCode, spendCode } from '@/modules/accounts/commands/codes';
import { signInWithCode } from '@/modules/accounts/commands/sign-in';
import { prisma } from '@/platform/db';
import { readLiveSession } from '@/platform/session-row';
import { makeUser } from '../support/people';

const at = new Date('2026-11-21T08:00:00Z');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const from = { caller: { address: '203.0.113.9', userAgent: 'Firefox' }, demo: false };
const ask = (phone: string, now = at, address = '203.0.113.9') =>
  askForSignInCode({ phone, locale: 'ur', address }, now);

async function lastCodeSent(phone: string): Promise<string> {
  const row = await prisma.notification.findFirstOrThrow({
    where: { recipient: phone },
    orderBy: { createdAt: 'desc' },
  });
  return String((row.params as { code?: unknown }).code);
}

const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const urdu = (text: string) => text.replace(/\d/g, (d) => String.fromCodePoint(0x06f0 + Number(d)));

beforeEach(async () => {
  await prisma.$executeRaw`TRUNCATE throttles, one_time_codes, notifications, sessions`;
});

describe('a one-time code', () => {
  test('signs in who it was sent to, once, also in Urdu digits', async () => {
    const { phone, id } = await makeUser();
    expect(await ask(phone ?? '')).toEqual({ ok: true, value: { phone } });
    const code = await lastCodeSent(phone ?? '');
    const entered = await signInWithCode({ phone: phone ?? '', code: urdu(code) }, from, later(1));
    expect(entered).toMatchObject({ ok: true, value: { userId: id, owes: 'nothing' } });
    const again = await signInWithCode({ phone: phone ?? '', code }, from, later(1));
    expect(again).toMatchObject({ ok: false, failure: { code: 'code.wrong' } });
  });

  test('is not kept in the clear', async () => {
    const { phone } = await makeUser();
    await ask(phone ?? '');
    const kept = JSON.stringify(await prisma.oneTimeCode.findMany());
    expect(kept).not.toContain(await lastCodeSent(phone ?? ''));
  });

  test('allows five tries, also when they come at once', async () => {
    const { phone = '' } = (await makeUser()) as { phone: string };
    await ask(phone);
    const code = await lastCodeSent(phone);
    const guesses = Array.from({ length: 12 }, () =>
      signInWithCode({ phone, code: other(code) }, from, at),
    );
    const codes = (await Promise.all(guesses)).map((g) => (g.ok ? 'in' : g.failure.code));
    expect(codes.filter((c) => c === 'in')).toEqual([]);
    expect((await prisma.oneTimeCode.findFirstOrThrow()).tries).toBe(5);
    expect(await signInWithCode({ phone, code }, from, at)).toMatchObject({
      failure: { code: 'code.spent' },
    });
    expect(await prisma.session.count()).toBe(0);
  });

  test('is used by one of many who send the right one at once', async () => {
    const { phone = '' } = (await makeUser()) as { phone: string };
    await ask(phone);
    const code = await lastCodeSent(phone);
    const all = await Promise.all(
      Array.from({ length: 4 }, () => signInWithCode({ phone, code }, from, at)),
    );
    expect(all.filter((one) => one.ok)).toHaveLength(1);
  });

  test('expires after ten minutes, is replaced by a newer one and belongs to one number', async () => {
    const { phone: a = '' } = (await makeUser()) as { phone: string };
    const { phone: b = '' } = (await makeUser()) as { phone: string };
    await ask(a);
    const first = await lastCodeSent(a);
    expect(await signInWithCode({ phone: b, code: first }, from, at)).toMatchObject({ ok: false });
    expect(await signInWithCode({ phone: a, code: first }, from, later(10))).toMatchObject({
      ok: false,
    });
    await ask(a, later(11));
    const second = await lastCodeSent(a);
    if (second !== first)
      expect(await signInWithCode({ phone: a, code: first }, from, later(11))).toMatchObject({
        ok: false,
      });
    expect(await signInWithCode({ phone: a, code: second }, from, later(12))).toMatchObject({
      ok: true,
    });
  });

  test('for following an order does not sign in', async () => {
    const { phone = '' } = (await makeUser()) as { phone: string };
    await askForTrackingCode({ phone, locale: 'en', address: 'a' }, async () => true, at);
    const code = await lastCodeSent(phone);
    expect(await signInWithCode({ phone, code }, from, at)).toMatchObject({ ok: false });
    expect(await spendCode({ phone, purpose: 'track', code, address: 'a' }, at)).toMatchObject({
      ok: true,
    });
  });
});

describe('asking for a code', () => {
  test('answers alike whether the number has an account, is suspended or unknown', async () => {
    const { phone: known = '' } = (await makeUser()) as { phone: string };
    const { phone: out = '' } = (await makeUser({ status: 'suspended' })) as { phone: string };
    const unknown = '+923459999999';
    for (const phone of [known, out, unknown]) {
      expect(await ask(phone)).toEqual({ ok: true, value: { phone } });
    }
    expect(await prisma.oneTimeCode.count()).toBe(3);
    expect((await prisma.notification.findMany()).map((n) => n.recipient)).toEqual([known]);
    const refusals = await Promise.all(
      [known, out, unknown].map((phone) => signInWithCode({ phone, code: 'x12345' }, from, at)),
    );
    expect(new Set(refusals.map((r) => JSON.stringify(r))).size).toBe(1);
  });

  test.each(['+14155550123', '04212345678', '0300', 'admin', '', '+92300123456789', '𝟎𝟑𝟎𝟎'])(
    'refuses %j: only Pakistani mobiles',
    async (phone) => {
      expect((await ask(phone)).ok).toBe(false);
      expect(await prisma.throttle.count()).toBe(0);
    },
  );

  test('is throttled for one number, also from many addresses', async () => {
    const phone = '+923331112223';
    const asked = [];
    for (let i = 0; i < 7; i += 1) asked.push(await ask(phone, at, `198.51.100.${i}`));
    expect(asked.map((one) => one.ok)).toEqual([true, true, true, true, true, false, false]);
    expect(asked[6]).toMatchObject({
      failure: { code: 'throttle.too_many', params: { minutes: 10 } },
    });
    expect((await ask(phone, later(10))).ok).toBe(true);
  });

  test('is throttled for one address across numbers, and for one prefix across addresses', async () => {
    const many = async (total: number, address: (i: number) => string, prefix: string) => {
      let sent = 0;
      for (let i = 0; i < total; i += 1) {
        if ((await ask(`${prefix}${String(1_000_000 + i)}`, at, address(i))).ok) sent += 1;
      }
      return sent;
    };
    expect(await many(62, () => '192.0.2.7', '+92301')).toBe(60);
    expect(await many(123, (i) => `10.0.${i}.1`, '+92302')).toBe(120);
  });
});

test('a session by code lives until its row ends', async () => {
  const { phone = '' } = (await makeUser()) as { phone: string };
  await ask(phone);
  const entered = await signInWithCode({ phone, code: await lastCodeSent(phone) }, from, at);
  if (!entered.ok) throw new Error('should be in');
  const id = entered.value.sessionId as Id<'session'>;
  expect(await readLiveSession(id, later(1), false)).not.toBeNull();
  expect(await readLiveSession(id, later(31 * 24 * 60), false)).toBeNull();
});
