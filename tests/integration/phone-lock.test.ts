import { beforeAll, describe, expect, test } from 'vitest';
import type { Id } from '@/domain/ids';
import { idleLockMillis } from '@/domain/phone-lock';
import { may } from '@/domain/policy';
import {
  chooseLock,
  lockSession,
  mostPinTries,
  unlockSession,
} from '@/modules/accounts/commands/lock';
import { takeIn } from '@/modules/intake/commands';
import { accept } from '@/modules/orders/commands/answer';
import { studioShops } from '@/modules/orders/queries/shops';
import { newId, prisma } from '@/platform/db';
import { readLiveSession } from '@/platform/session-row';
import { makeArtisan, makePlaces, makeTariff } from '../../prisma/makers/trade';
import { placedOrder } from '../support/studio';

const now = new Date();

async function signedIn() {
  const artisan = await makeArtisan(prisma);
  const id = newId('session', now);
  const expiresAt = new Date(now.getTime() + 3_600_000);
  await prisma.session.create({
    data: { id, userId: artisan.userId, method: 'phone_code', expiresAt, lastSeenAt: now },
  });
  return { artisan, id };
}
const live = (id: string, at = now) => readLiveSession(id as Id<'session'>, at, false);
const later = (millis: number) => new Date(now.getTime() + millis);

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
});

describe('a lent phone', () => {
  test('asks for a number the first time, and refuses one that everybody guesses', async () => {
    const { id } = await signedIn();
    const session = await live(id);
    expect(await lockSession(session, now)).toMatchObject({ failure: { code: 'pin.not_chosen' } });
    for (const easy of ['1234', '0000', '7777', '4321', '6789'])
      expect(await chooseLock(session, easy, now), easy).toMatchObject({
        failure: { code: 'pin.too_easy' },
      });
    expect((await live(id))?.owes).toBe('nothing');
    expect((await chooseLock(session, '2580', now)).ok).toBe(true);
    expect((await prisma.session.findUniqueOrThrow({ where: { id } })).pinHash).toMatch(
      /^\$argon2/,
    );
  });

  test('acts for no shop while it is locked, on no way in', async () => {
    const { artisan, id } = await signedIn();
    const { orderId } = await placedOrder(artisan, now);
    await chooseLock(await live(id), '2580', now);
    const locked = await live(id);
    if (!locked) throw new Error('locked, not ended');
    expect(locked.owes).toBe('pin');
    expect(locked.actor).toMatchObject({ artisans: [], partners: [], secondFactor: false });
    expect(may(locked.actor, 'studio.enter', null)).toBe(false);
    expect(await studioShops(locked.actor)).toEqual([]);
    expect((await accept(locked.actor, orderId, now)).ok).toBe(false);
    const command = { kind: 'order.accept', order: orderId } as const;
    expect((await takeIn(locked.actor, { key: 'a-locked-phone-tries', command }, now)).ok).toBe(
      false,
    );
    expect((await prisma.order.findUniqueOrThrow({ where: { id: orderId } })).acceptance).toBe(
      'awaiting',
    );
    expect(await chooseLock(locked, '1379', now)).toMatchObject({
      failure: { code: 'session.not_found' },
    });
  });

  test('opens with her number, which the next time locks it at once', async () => {
    const { id } = await signedIn();
    await chooseLock(await live(id), '2580', now);
    expect(await unlockSession(await live(id), '1111', now)).toMatchObject({
      failure: { code: 'pin.wrong', params: { left: mostPinTries - 1 } },
    });
    expect((await unlockSession(await live(id), '2580', now)).ok).toBe(true);
    expect((await live(id))?.actor.artisans).toHaveLength(1);
    expect(await prisma.session.findUniqueOrThrow({ where: { id } })).toMatchObject({
      pinTries: 0,
      lockedAt: null,
    });
    expect((await lockSession(await live(id), now)).ok).toBe(true);
    expect((await live(id))?.owes).toBe('pin');
  });

  test('is signed out after five wrong numbers, also all at once', async () => {
    const { id } = await signedIn();
    await chooseLock(await live(id), '2580', now);
    const locked = await live(id);
    const tries = await Promise.all(
      ['1111', '2222', '3333', '4444', '5555', '6666', '7777'].map((pin) =>
        unlockSession(locked, pin, now),
      ),
    );
    expect(tries.every(({ ok }) => !ok)).toBe(true);
    expect(await live(id)).toBeNull();
    expect((await unlockSession(locked, '2580', now)).ok).toBe(false);
    expect(await live(id)).toBeNull();
  });

  test('gets no new tries by being locked once more', async () => {
    const { id } = await signedIn();
    await chooseLock(await live(id), '2580', now);
    for (let at = 1; at < mostPinTries; at += 1) {
      await unlockSession(await live(id), '1111', now);
      expect((await lockSession(await live(id), now)).ok).toBe(true);
    }
    expect(await unlockSession(await live(id), '1111', now)).toMatchObject({
      failure: { code: 'pin.ended' },
    });
    expect(await live(id)).toBeNull();
  });

  test('locks by itself once nobody uses it, and opens again with her number', async () => {
    const { id } = await signedIn();
    await chooseLock(await live(id), '2580', now);
    await unlockSession(await live(id), '2580', now);
    expect((await live(id, later(idleLockMillis - 1)))?.owes).toBe('nothing');
    expect((await live(id, later(2 * idleLockMillis - 2)))?.owes).toBe('nothing');
    const late = later(4 * idleLockMillis);
    const [one, two] = await Promise.all([live(id, late), live(id, late)]);
    expect([one?.owes, two?.owes]).toEqual(['pin', 'pin']);
    expect(one?.actor.artisans).toEqual([]);
    expect((await unlockSession(one, '2580', late)).ok).toBe(true);
    expect((await live(id, late))?.owes).toBe('nothing');
  });

  test('of her own, without a number, never locks by itself', async () => {
    const { id } = await signedIn();
    expect((await live(id, later(5 * idleLockMillis)))?.owes).toBe('nothing');
  });
});
