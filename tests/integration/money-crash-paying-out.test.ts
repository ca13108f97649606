import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeRun } from '@/modules/payouts/commands/make-run';
import { importResults } from '@/modules/payouts/commands/results';
import { bankFile, exportRun } from '@/modules/payouts/commands/send';
import { payoutWork } from '@/modules/payouts/jobs';
import { prisma } from '@/platform/db';
import { type MadeArtisan, makeArtisan, makePlaces, makeTariff } from '../../prisma/makers/trade';
import { staffActor } from '../support/actors';
import { diesAt, sendHome } from '../support/crash';
import { expectPayoutsAddUp, makeAccount, owe } from '../support/payouts';

const now = new Date('2026-11-23T06:00:00Z');
const maker = staffActor('finance');
const checker = staffActor('finance');
let artisans: MadeArtisan[];

/** One more than are approved in one go, and than are read in two. */
const howMany = 101;
const rupees = 1500;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  artisans = [];
  for (let some = 0; some < howMany; some += 1) artisans.push(await makeArtisan(prisma));
  for (const artisan of artisans) await makeAccount(artisan, now);
}, 120_000);
beforeEach(async () => {
  for (const artisan of artisans) await owe(artisan, rupees, now);
}, 60_000);
afterAll(sendHome);

const wantedFor = (occasion: string) => ({ occasion, cutOff: now, minimumMinor: 100 });
const unclaimed = () => prisma.sellerTransfer.count({ where: { payoutId: null } });
const statusesOf = async (runId: string) => {
  const rows = await prisma.payout.groupBy({ by: ['status'], where: { runId }, _count: true });
  return Object.fromEntries(rows.map(({ status, _count }) => [status, _count]));
};

describe('killed while a run is paid out', () => {
  test('nobody is paid twice, and nobody is forgotten', async () => {
    const wanted = wantedFor('crash:1');
    for (const point of ['payout.after_claim', 'payout.before_commit'] as const) {
      await diesAt(point, 'makeRun', maker, wanted, now);
      expect(await prisma.payoutRun.count()).toBe(0);
      expect(await unclaimed()).toBe(howMany);
    }
    const [run, same] = await Promise.all([1, 2].map(() => makeRun(maker, wanted, now)));
    if (!run?.ok || !same?.ok) throw new Error('no run was made');
    const { runId } = run.value;
    expect(same.value.runId).toBe(runId);
    expect(await unclaimed()).toBe(0);
    await expectPayoutsAddUp();

    await diesAt('payout.after_claim', 'approveRun', checker, runId, now);
    expect(await statusesOf(runId)).toEqual({ approved: 100, pending: 1 });
    await expectPayoutsAddUp();
    await leaveJobsInDeadHands();
    await Promise.all([1, 2].map(goOn));
    expect(await statusesOf(runId)).toEqual({ approved: howMany });
    await expectPayoutsAddUp();

    await diesAt('payout.after_export', 'exportRun', checker, runId, {}, now);
    expect(await statusesOf(runId)).toEqual({ processing: howMany });
    expect(await exportRun(checker, runId, {}, now)).toMatchObject({
      failure: { code: 'payout_run.nothing_to_send' },
    });
    const lines: string[] = [];
    for await (const line of (await bankFile(checker, runId, now, now))?.lines ?? [])
      lines.push(line);
    expect(lines).toHaveLength(howMany + 1);

    const payouts = await prisma.payout.findMany({ where: { runId } });
    const rows = payouts.map(({ number }) => `${number}/1,paid,${rupees},FT-${number},`);
    const answer = ['payout_number,result,amount,bank_ref,reason', ...rows].join('\n');
    await diesAt('payout.after_result', 'importResults', checker, answer, now);
    expect(await statusesOf(runId)).toEqual({ processing: howMany - 50, paid: 50 });
    await expectPayoutsAddUp();
    const again = await Promise.all([1, 2].map(() => importResults(checker, answer, now)));
    const applied = again.map((read) => (read.ok ? read.value.applied : 0));
    expect(applied.reduce((all, one) => all + one, 0)).toBe(howMany - 50);
    expect(await statusesOf(runId)).toEqual({ paid: howMany });
    expect(await prisma.payoutRun.findUniqueOrThrow({ where: { id: runId } })).toMatchObject({
      status: 'closed',
    });
    const paid = await prisma.journalEntry.count({ where: { kind: 'payout_paid' } });
    expect(paid).toBe(howMany);
    await expectPayoutsAddUp();
  }, 120_000);
});

/** As a worker leaves the jobs that it had in hand when it was killed: nobody else may take them for hours. */
const leaveJobsInDeadHands = () =>
  prisma.$executeRaw`
    UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'a dead worker'`;

const goOn = async () =>
  payoutWork.tasks['payouts.go_on']?.({}, { now, attempt: 1, isLast: false });
