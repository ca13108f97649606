import { beforeAll, describe, expect, test } from 'vitest';
import { guest } from '@/domain/policy';
import { askForJoiningCode } from '@/modules/accounts/commands/codes';
import { joinWithCode, signInWithCode } from '@/modules/accounts/commands/sign-in';
import { readArtisanPage } from '@/modules/artisans/queries';
import { askForReview, sendContinueLink } from '@/modules/joining/commands/ask-review';
import { choosePortrait, handIn } from '@/modules/joining/commands/hand-in';
import { judgeShop } from '@/modules/joining/commands/judge';
import { openShop } from '@/modules/joining/commands/open-shop';
import { shopReview, shopsToJudge } from '@/modules/joining/queries/judging';
import { continueKey, phoneOfLink } from '@/modules/joining/queries/link-key';
import { tasksOf } from '@/modules/joining/queries/tasks';
import { newId, prisma } from '@/platform/db';
import {
  begun,
  caller,
  enter,
  freshPhone,
  later,
  makeTown,
  moderator,
  now,
  places,
  stands,
  waiting,
  word,
} from '../support/joining';

beforeAll(makeTown);

describe('getting in', () => {
  test('a number nobody has becomes an account; the same code opens nothing twice', async () => {
    const phone = freshPhone();
    const her = await enter(phone);
    expect(her.kind === 'user' && her.artisans).toEqual([]);
    const sent = await prisma.notification.findFirstOrThrow({ where: { recipient: phone } });
    const { code } = sent.params as { code: string };
    const twice = await joinWithCode({ phone, code, locale: 'ur' }, { caller, demo: false }, now);
    expect(twice).toMatchObject({ ok: false, failure: { code: 'code.wrong' } });
    expect(await prisma.user.count({ where: { phone } })).toBe(1);
  });

  test('who has an account comes back to it', async () => {
    const shop = await begun();
    const back = await enter(shop.phone, later(1));
    expect(back).toEqual(shop.her);
  });

  test('a suspended person gets no code, and the answer does not say so', async () => {
    const phone = freshPhone();
    await prisma.user.create({
      data: { id: newId('user'), name: 'X', phone, status: 'suspended' },
    });
    const asked = await askForJoiningCode({ phone, locale: 'ur', address: caller.address }, now);
    expect(asked.ok).toBe(true);
    expect(await prisma.notification.count({ where: { recipient: phone } })).toBe(0);
  });

  test('signing in makes no account of an unknown number', async () => {
    const phone = freshPhone();
    const from = { caller, demo: false };
    const entered = await signInWithCode({ phone, code: '123456' }, from, now);
    expect(entered.ok).toBe(false);
    expect(await prisma.user.count({ where: { phone } })).toBe(0);
  });
});

describe('her shop', () => {
  test('tells nobody her name: not by its name, its address or its place', async () => {
    const { id } = await begun('Zarina Bibi');
    const shop = await prisma.artisan.findUniqueOrThrow({ where: { id } });
    expect(shop).toMatchObject({
      status: 'onboarding',
      privacy: 'craft_name',
      ownName: 'Zarina Bibi',
    });
    const shown = [shop.publicName, shop.publicNameUr, shop.slug, shop.place, shop.placeUr].join();
    expect(shown).not.toMatch(/zarina|bibi/i);
  });

  test('is one, however often she goes back', async () => {
    const { id, her } = await begun();
    const twice = await openShop(her, { name: 'Zarina', ...places }, 'ur', later(1));
    expect(twice).toEqual({ ok: true, value: { id } });
  });

  test('may be followed by another once it is open', async () => {
    const { id, her } = await waiting();
    const judged = { artisanId: id, decision: 'approve' as const, reasons: [], note: '' };
    expect((await judgeShop(moderator, judged, later(1))).ok).toBe(true);
    const second = await openShop(her, { name: 'Zarina', ...places }, 'ur', later(2));
    expect(second.ok && second.value.id).not.toBe(id);
  });

  test('opens for nobody who is not signed in', async () => {
    const opened = await openShop(guest, { name: 'X', ...places }, 'ur', now);
    expect(opened).toMatchObject({ ok: false, failure: { code: 'joining.sign_in' } });
  });
});

describe('its life', () => {
  test('asks to be opened when the last thing is there, is seen by the world when approved', async () => {
    const { id } = await waiting();
    expect(await stands(id)).toBe('ready_for_review');
    expect((await shopsToJudge(prisma)).map((shop) => shop.id)).toContain(id);
    const { slug } = await prisma.artisan.findUniqueOrThrow({ where: { id } });
    expect(await readArtisanPage(prisma, slug)).toBeNull();
    const judged = { artisanId: id, decision: 'approve' as const, reasons: [], note: '' };
    expect(await judgeShop(moderator, judged, later(1))).toEqual({ ok: true, value: null });
    expect(await stands(id)).toBe('approved');
    expect(await readArtisanPage(prisma, slug)).toMatchObject({ slug });
    expect(await prisma.moderationDecision.count({ where: { subjectId: id } })).toBe(1);
    const told = await prisma.notification.findFirst({ where: { template: 'joining.approved' } });
    expect(told).not.toBeNull();
  });

  test('goes back for changes with a reason she reads, and asks again by her own hand', async () => {
    const { id, her } = await waiting();
    const judged = { artisanId: id, decision: 'request_changes' as const, reasons: [] };
    expect(await judgeShop(moderator, { ...judged, note: '' }, now)).toMatchObject({ ok: false });
    expect((await judgeShop(moderator, { ...judged, note: 'Photo, please' }, now)).ok).toBe(true);
    const shop = await prisma.artisan.findUniqueOrThrow({ where: { id } });
    expect(shop).toMatchObject({ status: 'onboarding', reviewNote: 'Photo, please' });
    await choosePortrait(her, id, 'thappa', now);
    expect(await stands(id)).toBe('onboarding');
    expect((await askForReview(her, id, later(1))).ok).toBe(true);
    expect(await stands(id)).toBe('ready_for_review');
  });

  test('is not asked for before everything is there', async () => {
    const { id, her } = await begun();
    expect(await askForReview(her, id, now)).toMatchObject({
      ok: false,
      failure: { code: 'joining.not_ready' },
    });
  });

  test('is nobody else’s to go on with', async () => {
    const { id } = await begun();
    const { her: stranger } = await begun();
    for (const done of [
      await handIn(stranger, id, { slug: 'own_work', ...word }, now),
      await askForReview(stranger, id, now),
      await choosePortrait(stranger, id, 'drawn', now),
      await sendContinueLink(stranger, id, now),
    ])
      expect(done).toMatchObject({ ok: false, failure: { code: 'joining.not_found' } });
    expect(await tasksOf(stranger, id)).toBeNull();
    expect(await shopReview(stranger, id, now)).toBeNull();
  });
});

describe('a link to go on', () => {
  test('opens no session, only the way to a code, and only with its key', async () => {
    const { id, her, phone } = await begun();
    expect((await sendContinueLink(her, id, now)).ok).toBe(true);
    const sent = await prisma.notification.findFirstOrThrow({
      where: { recipient: phone, template: 'joining.continue' },
    });
    expect(JSON.stringify(sent.params)).toContain(continueKey(id));
    expect(await phoneOfLink(id, continueKey(id))).toBe(phone);
    expect(await phoneOfLink(id, 'x'.repeat(22))).toBeNull();
  });
});
