import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor, UserActor } from '@/domain/policy';
import { askForCall, withdrawCall } from '@/modules/support/commands';
import { closeCase, markCalled, showNumber, takeCase } from '@/modules/support/commands/work';
import { casesWaiting, deskCase, deskCases } from '@/modules/support/queries/desk';
import { callNumber, waitingCalls } from '@/modules/support/queries/hers';
import { newId, prisma } from '@/platform/db';
import { type MadeArtisan, makeArtisan, makePlaces, makeTariff } from '../../prisma/makers/trade';
import { artisanActor, staffActor } from '../support/actors';
import { makeUser } from '../support/people';
import { placedOrder } from '../support/studio';

const now = new Date();
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const support = staffActor('support');
let artisan: MadeArtisan;
let her: Actor;

const plain = { path: '/studio', order: null, note: '' };

async function ask(asked: Partial<Parameters<typeof askForCall>[1]> = {}, who = her, at = now) {
  const done = await askForCall(who, { ...plain, ...asked }, at);
  if (!done.ok) throw new Error(done.failure.code);
  if (done.value.state !== 'done' || done.value.id === null) throw new Error('no case');
  return done.value.id;
}
const codeOf = async (asking: ReturnType<typeof askForCall>) => {
  const done = await asking;
  return done.ok ? null : done.failure.code;
};

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
});
beforeEach(async () => {
  await prisma.$executeRaw`TRUNCATE throttles, support_cases`;
  artisan = await makeArtisan(prisma);
  her = artisanActor(artisan);
  const phone = `+92300${String(Math.floor(Math.random() * 9_000_000) + 1_000_000)}`;
  await prisma.artisan.update({ where: { id: artisan.id }, data: { phone } });
});

describe('asking for a call', () => {
  test('is one case however often and from however many phones she asks', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => ask()));
    expect(new Set(ids).size).toBe(1);
    expect(await ask({ note: 'the courier has not come' }, her, later(1))).toBe(ids[0]);
    const [call, ...others] = await waitingCalls(her);
    expect(others).toEqual([]);
    expect(call?.state).toBe('open');
    const row = await prisma.supportCase.findUniqueOrThrow({ where: { id: ids[0] } });
    expect(row).toMatchObject({
      kind: 'call_me',
      note: 'the courier has not come',
      path: '/studio',
    });
  });

  test('about an order is a case of its own, and of her own order only', async () => {
    const { orderId } = await placedOrder(artisan, now);
    const plainCase = await ask();
    const about = await ask({ order: orderId });
    expect(about).not.toBe(plainCase);
    const row = await prisma.supportCase.findUniqueOrThrow({ where: { id: about } });
    expect(row).toMatchObject({ kind: 'order_help', orderId, artisanId: artisan.id });
    const stranger = artisanActor(await makeArtisan(prisma));
    expect(await codeOf(askForCall(stranger, { ...plain, order: orderId }, now))).toBe(
      'order.not_found',
    );
    expect(await codeOf(askForCall(her, { ...plain, order: 'ord_nothing' }, now))).toBe(
      'order.not_found',
    );
  });

  test('needs somebody signed in, a number, and few words', async () => {
    expect(await codeOf(askForCall({ kind: 'guest' }, plain, now))).toBe('support.not_signed_in');
    const locked: UserActor = {
      kind: 'user',
      id: artisan.userId,
      artisans: [],
      partners: [],
      staffRole: null,
      secondFactor: false,
    };
    expect(await codeOf(askForCall(locked, plain, now))).toBe('support.not_signed_in');
    expect(await codeOf(askForCall(her, { ...plain, note: 'x'.repeat(301) }, now))).toBe(
      'support.note_too_long',
    );
    const { id } = await makeUser();
    await prisma.user.update({ where: { id }, data: { phone: null } });
    const mute: UserActor = { ...locked, id: id as UserActor['id'], secondFactor: true };
    expect(await codeOf(askForCall(mute, plain, now))).toBe('support.no_phone');
    expect(await codeOf(askForCall(mute, { ...plain, phone: '12' }, now))).toBe('phone.not_mobile');
    expect(await codeOf(askForCall(mute, { ...plain, phone: '0300 1234567' }, now))).toBeNull();
  });

  test('keeps no address of elsewhere, and is not asked without end', async () => {
    const id = await ask({ path: '//elsewhere.example/x' });
    expect((await prisma.supportCase.findUniqueOrThrow({ where: { id } })).path).toBe('/studio');
    await withdrawCall(her, id, now);
    for (let count = 0; count < 9; count += 1) await withdrawCall(her, await ask(), now);
    expect(await codeOf(askForCall(her, plain, now))).toBe('throttle.too_many');
  });

  test('is taken back by her alone, and then may be asked again', async () => {
    const id = await ask();
    const stranger = artisanActor(await makeArtisan(prisma));
    expect((await withdrawCall(stranger, id, now)).ok).toBe(false);
    expect((await withdrawCall(her, id, now)).ok).toBe(true);
    expect((await withdrawCall(her, id, now)).ok).toBe(true);
    expect(await waitingCalls(her)).toEqual([]);
    expect(await ask()).not.toBe(id);
  });

  test('shows her own number masked', async () => {
    expect(await callNumber(her, artisan.id)).toMatch(/^0300 •••• \d{3}$/);
  });
});

describe('the desk', () => {
  test('shows who waits longest first, without a number, and nobody else sees them', async () => {
    const first = await ask({ note: '[morning] the loom' });
    const other = await makeArtisan(prisma);
    await prisma.artisan.update({ where: { id: other.id }, data: { phone: '+923001112223' } });
    const second = await ask({}, artisanActor(other), later(2));
    await markCalled(support, first, later(3));
    const { cases } = await deskCases(support, 'running', null);
    expect(cases.map(({ id }) => id)).toEqual([second, first]);
    expect(cases[1]?.wish).toEqual({ time: 'morning', note: 'the loom' });
    expect(JSON.stringify(cases)).not.toContain('+923001112223');
    expect((await casesWaiting(support)).count).toBe(1);
    expect((await deskCases(staffActor('finance'), 'running', null)).cases).toEqual([]);
    expect(await deskCase(staffActor('finance'), first)).toBeNull();
  });

  test('keeps each look at a number', async () => {
    const id = await ask();
    const shown = await showNumber(support, id, now);
    expect(shown.ok && shown.value.phone).toMatch(/^\+923/);
    expect((await showNumber(staffActor('moderator'), id, now)).ok).toBe(false);
    expect(
      await prisma.auditEvent.count({ where: { subjectId: id, action: 'cases.read_contact' } }),
    ).toBe(1);
  });

  test('takes, calls and closes with an answer, each once', async () => {
    const id = await ask();
    expect((await takeCase(support, id, now)).ok).toBe(true);
    expect((await markCalled(support, id, now)).ok).toBe(true);
    expect((await markCalled(support, id, now)).ok).toBe(false);
    expect(await closeCase(support, id, '  ', now)).toMatchObject({
      failure: { code: 'support.answer_missing', field: 'answer' },
    });
    expect((await closeCase(support, id, 'The courier comes on Monday.', now)).ok).toBe(true);
    expect((await closeCase(support, id, 'again', now)).ok).toBe(false);
    expect((await takeCase(support, id, now)).ok).toBe(false);
    const { cases } = await deskCases(support, 'closed', null);
    expect(cases[0]).toMatchObject({ id, answer: 'The courier comes on Monday.', isMine: true });
    expect(await takeCase(support, newId('supportCase'), now)).toMatchObject({
      failure: { code: 'support.not_found' },
    });
  });
});
