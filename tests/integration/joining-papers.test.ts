import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/domain/policy';
import { writeLimits } from '@/modules/joining/commands/configure';
import { decide, waive } from '@/modules/joining/commands/decide';
import { handIn } from '@/modules/joining/commands/hand-in';
import { shopReview } from '@/modules/joining/queries/judging';
import { tasksOf } from '@/modules/joining/queries/tasks';
import { levelLimitsOf } from '@/modules/levels/queries';
import { newId, prisma } from '@/platform/db';
import { open } from '@/platform/seal';
import { begun, makeTown, moderator, now, waiting } from '../support/joining';

beforeAll(makeTown);

describe('numbers and papers', () => {
  const paperOf = async (actor: Actor, kind = 'paper') => {
    const id = newId('media');
    const userId = actor.kind === 'user' ? actor.id : '';
    const data = { id, userId, kind, clientKey: id, state: 'ready', declaredBytes: 9, hash: 'x' };
    await prisma.media.create({ data });
    return id;
  };

  test('a number is sealed and covered wherever it is seen', async () => {
    const { id, her } = await begun();
    const sent = { slug: 'cnic', number: '۴۲۱۰۱-۱۲۳۴۵۶۷-۳', paper: await paperOf(her) };
    expect((await handIn(her, id, sent, now)).ok).toBe(true);
    const row = await prisma.requirementSubmission.findFirstOrThrow({ where: { artisanId: id } });
    expect(row).toMatchObject({ status: 'pending', numberMasked: '••••67-3' });
    expect(open('requirement.number', row.numberSealed ?? '')).toBe('42101-1234567-3');
    const seen = JSON.stringify([
      await tasksOf(her, id),
      await shopReview(moderator, id, now),
      await prisma.auditEvent.findMany({ where: { subjectId: id } }),
      await prisma.notification.findMany(),
    ]);
    expect(seen).not.toMatch(/1234567|421011234|42101-/);
  });

  test('a foreign photo is no paper of hers', async () => {
    const { id, her } = await begun();
    const { her: stranger } = await begun();
    for (const paper of [await paperOf(stranger), await paperOf(her, 'photo'), 'med_x'])
      expect(
        await handIn(her, id, { slug: 'cnic', number: '4210112345673', paper }, now),
      ).toMatchObject({ ok: false, failure: { code: 'paper.not_yours' } });
  });

  test('a tax number is accepted with what the list says, and kept with the shop', async () => {
    const { id, her } = await begun();
    await handIn(her, id, { slug: 'ntn', number: '1234567-8', paper: null }, now);
    const row = await prisma.requirementSubmission.findFirstOrThrow({
      where: { artisanId: id, slug: 'ntn' },
    });
    const accept = { move: 'accept' as const, reason: '', taxpayer: null };
    expect(await decide(moderator, row.id, accept, now)).toMatchObject({ ok: false });
    const listed = { ...accept, taxpayer: 'inactive' as const };
    expect((await decide(moderator, row.id, listed, now)).ok).toBe(true);
    const shop = await prisma.artisan.findUniqueOrThrow({ where: { id } });
    expect(shop).toMatchObject({ taxpayerStatus: 'inactive', ntnMasked: '••••67-8' });
    expect(await decide(moderator, row.id, listed, now)).toMatchObject({ ok: false });
  });

  test('limits rise with what is met, and fall when it is taken back', async () => {
    const { id, her } = await waiting();
    expect(await levelLimitsOf(prisma, id)).toMatchObject({ level: 'basic', livePieces: 20 });
    const sent = { slug: 'cnic', number: '4210112345673', paper: await paperOf(her) };
    await handIn(her, id, sent, now);
    const row = await prisma.requirementSubmission.findFirstOrThrow({
      where: { artisanId: id, slug: 'cnic' },
    });
    await decide(moderator, row.id, { move: 'accept', reason: '', taxpayer: null }, now);
    expect(await levelLimitsOf(prisma, id)).toMatchObject({ level: 'verified', livePieces: 200 });
    await waive(moderator, { artisanId: id, slug: 'payout', reason: 'seen' }, now);
    expect(await levelLimitsOf(prisma, id)).toMatchObject({ level: 'bank', livePieces: null });
    await decide(moderator, row.id, { move: 'reject', reason: 'not hers', taxpayer: null }, now);
    expect(await levelLimitsOf(prisma, id)).toMatchObject({ level: 'basic' });
  });

  test('only admins say what a level allows', async () => {
    const limits = { level: 'basic', livePieces: 5, openOrders: 5, payoutMinor: 100 };
    expect(await writeLimits(moderator, limits, now)).toMatchObject({ ok: false });
  });
});
