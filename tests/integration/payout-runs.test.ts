import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { levelLimitsOf } from '@/modules/levels/queries';
import { judgeAccount } from '@/modules/payouts/commands/account-standing';
import { makeRun, makeWeeklyRun, watchRuns } from '@/modules/payouts/commands/make-run';
import { artisanMoney } from '@/modules/payouts/queries/studio';
import { prisma } from '@/platform/db';
import {
  type MadeArtisan,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { artisanActor, staffActor } from '../support/actors';
import { expectPayoutsAddUp, makeAccount, owe } from '../support/payouts';

const now = new Date('2026-11-23T06:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const maker = staffActor('finance');
const checker = staffActor('finance');
let artisan: MadeArtisan;
let runs = 0;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
});
beforeEach(async () => {
  artisan = await makeArtisan(prisma);
});

const wanted = (minimumMinor = 100) => {
  runs += 1;
  return { occasion: `test:${runs}`, cutOff: now, minimumMinor };
};
const made = () => makeRun(maker, wanted(), now);

describe('making a run', () => {
  test('claims what is owed once, however many make it at once', async () => {
    await owe(artisan, 1200, now);
    await owe(artisan, -200, now);
    await makeAccount(artisan, now);
    const same = wanted();
    const results = await Promise.all([
      makeRun(maker, same, now),
      makeRun(checker, same, now),
      makeRun(maker, wanted(), now),
      makeRun(checker, wanted(), now),
    ]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    const payouts = await prisma.payout.findMany({ where: { artisanId: artisan.id } });
    expect(payouts.map(({ amountMinor }) => amountMinor)).toEqual([100_000n]);
    expect(new Set(results.flatMap((r) => (r.ok ? [r.value.runId] : []))).size).toBe(3);
    await expectPayoutsAddUp();
  });

  test('pays nobody who owes, has too little, no account or one that cools off', async () => {
    const poor = await makeArtisan(prisma);
    const without = await makeArtisan(prisma);
    const cooling = await makeArtisan(prisma);
    const debtor = await makeArtisan(prisma);
    const others = [poor, without, cooling, debtor];
    await owe(poor, 0.5, now);
    await owe(without, 900, now);
    await owe(cooling, 900, now);
    await makeAccount(cooling, now, { usableFrom: later(1) });
    await owe(debtor, -300, now);
    await makeAccount(debtor, now);
    await owe(artisan, 800, later(1));
    await makeAccount(artisan, now);
    await made();
    const paid = await prisma.payout.count({
      where: { artisanId: { in: [...others, artisan].map(({ id }) => id) } },
    });
    expect(paid).toBe(0);
    await owe(debtor, 1000, now);
    await made();
    const next = await prisma.payout.findFirstOrThrow({ where: { artisanId: debtor.id } });
    expect(next.amountMinor).toBe(70_000n);
    await expectPayoutsAddUp();
  });

  test('pays no more at once than her level allows, and the rest with the next runs', async () => {
    const small = await makeArtisan(prisma, { level: 'basic' });
    await owe(small, 70_000, now);
    await owe(small, 50_000, now);
    await makeAccount(small, now);
    const seen = await artisanMoney(artisanActor(small), small.id, now);
    expect(seen?.aboveLimit.minor).toBe(7_000_000);
    for (let turn = 0; turn < 4; turn += 1) await made();
    const paid = await prisma.payout.findMany({
      where: { artisanId: small.id },
      orderBy: { id: 'asc' },
    });
    expect(paid.map(({ amountMinor }) => amountMinor)).toEqual([
      5_000_000n,
      5_000_000n,
      2_000_000n,
    ]);
    await expectPayoutsAddUp();
  });

  test('an account that is verified, or stopped, moves her level and what she is paid at once', async () => {
    const id = await makeAccount(artisan, now, { status: 'pending' });
    await prisma.artisan.update({ where: { id: artisan.id }, data: { level: 'verified' } });
    await makeProduct(prisma, artisan);
    expect((await judgeAccount(checker, id, { move: 'verify' }, now)).ok).toBe(true);
    expect(await levelLimitsOf(prisma, artisan.id)).toMatchObject({
      level: 'bank',
      payoutMinor: null,
    });
    const stop = { move: 'restrict' as const, reason: 'asked' };
    expect((await judgeAccount(checker, id, stop, now)).ok).toBe(true);
    expect(await levelLimitsOf(prisma, artisan.id)).toMatchObject({ level: 'verified' });
  });

  test('is refused to who may not, and the week has one run', async () => {
    for (const actor of [
      staffActor('support'),
      staffActor('finance', false),
      artisanActor(artisan),
    ])
      expect(await makeRun(actor, wanted(), now)).toMatchObject({
        failure: { code: 'payout_run.not_found' },
      });
    await watchRuns(new Date('2027-01-20T00:00:00Z'));
    const alert = { kind: 'payouts.no_run', closedAt: null };
    expect(await prisma.financeAlert.count({ where: alert })).toBe(1);
    await Promise.all([makeWeeklyRun(now), makeWeeklyRun(now), makeWeeklyRun(later(30))]);
    expect(await prisma.payoutRun.count({ where: { occasion: 'weekly:2026-11-23' } })).toBe(1);
    await watchRuns(now);
    expect(await prisma.financeAlert.count({ where: alert })).toBe(0);
  });
});
