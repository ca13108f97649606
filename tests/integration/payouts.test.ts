import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { system } from '@/domain/policy';
import { approvePending, approveRun, discardRun } from '@/modules/payouts/commands/approve-run';
import { makeRun } from '@/modules/payouts/commands/make-run';
import { cancelPayout, repointPayout } from '@/modules/payouts/commands/mend';
import { importResults, previewResults } from '@/modules/payouts/commands/results';
import { bankFile, exportRun } from '@/modules/payouts/commands/send';
import { prisma } from '@/platform/db';
import { type MadeArtisan, makeArtisan, makePlaces, makeTariff } from '../../prisma/makers/trade';
import { staffActor } from '../support/actors';
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
  const left = await prisma.payout.findMany({ where: { status: 'pending' } });
  for (const { runId } of left) await discardRun(maker, runId, now);
  artisan = await makeArtisan(prisma);
});

const wanted = (minimumMinor = 100) => {
  runs += 1;
  return { occasion: `test:${runs}`, cutOff: now, minimumMinor };
};
async function made(by = maker) {
  const run = await makeRun(by, wanted(), now);
  if (!run.ok) throw new Error(run.failure.code);
  return run.value.runId;
}
const hers = (runId?: string) =>
  prisma.payout.findFirstOrThrow({
    where: { artisanId: artisan.id, ...(runId ? { runId } : {}) },
    orderBy: { id: 'desc' },
  });
async function sent() {
  await owe(artisan, 1500, now);
  await makeAccount(artisan, now);
  const runId = await made();
  expect((await approveRun(checker, runId, now)).ok).toBe(true);
  const sending = await exportRun(checker, runId, {}, now);
  expect(sending.ok).toBe(true);
  return { runId, payout: await hers(runId) };
}
const csv = (...rows: string[]) =>
  ['payout_number,result,amount,bank_ref,reason', ...rows].join('\n');

describe('approving', () => {
  test('is for another person than the maker, and happens once', async () => {
    await owe(artisan, 1500, now);
    await makeAccount(artisan, now);
    const runId = await made();
    expect(await approveRun(maker, runId, now)).toMatchObject({
      failure: { code: 'payout_run.same_person' },
    });
    expect(await approveRun(staffActor('support'), runId, now)).toMatchObject({
      failure: { code: 'payout_run.not_found' },
    });
    const both = await Promise.all([
      approveRun(checker, runId, now),
      approveRun(staffActor('admin'), runId, now),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    await approvePending(runId, now);
    expect((await hers()).status).toBe('approved');
    expect(await discardRun(maker, runId, now)).toMatchObject({
      failure: { code: 'flow.not_now' },
    });
    await expectPayoutsAddUp();
  });

  test('a run of the schedule is approved by one person; one given up frees what it claimed', async () => {
    await owe(artisan, 1500, now);
    await makeAccount(artisan, now);
    const run = await makeRun(system, wanted(), now);
    if (!run.ok) throw new Error(run.failure.code);
    expect((await discardRun(checker, run.value.runId, now)).ok).toBe(true);
    await expectPayoutsAddUp();
    const again = await makeRun(system, wanted(), now);
    if (!again.ok) throw new Error(again.failure.code);
    expect((await approveRun(maker, again.value.runId, now)).ok).toBe(true);
    expect(Number((await hers(again.value.runId)).amountMinor)).toBe(150_000);
    await expectPayoutsAddUp();
  });
});

describe('the bank', () => {
  test('gets whole numbers in an inert file, and nobody else does', async () => {
    const { runId, payout } = await sent();
    const file = await bankFile(checker, runId, now, now);
    let text = '';
    for await (const line of file?.lines ?? []) text += line;
    expect(text).toContain(
      `${payout.number}/1,iban,'=Zubaida Bibi,PK36SCBL0000001123456702,1500.00`,
    );
    expect(await bankFile(staffActor('support'), runId, now, now)).toBeNull();
    expect(await bankFile(checker, runId, later(1), now)).toBeNull();
  });

  test('pays; the same answer twice, at once or later, is one', async () => {
    const { runId, payout } = await sent();
    const answer = csv(
      `${payout.number}/1,Paid,"1,500.00",FT1,`,
      'PO-0000-0000,paid,5,,',
      'x,paid,1,,',
    );
    const preview = await previewResults(checker, answer);
    expect(preview.ok && preview.value.map(({ meaning }) => meaning)).toEqual([
      'apply',
      'unknown',
      'unreadable',
    ]);
    const both = await Promise.all([
      importResults(checker, answer, now),
      importResults(maker, answer, now),
    ]);
    expect(both.map((r) => (r.ok ? r.value.applied : -1)).sort()).toEqual([0, 1]);
    expect(await importResults(checker, answer, now)).toMatchObject({ value: { applied: 0 } });
    expect(await hers()).toMatchObject({ status: 'paid', bankRef: 'FT1', tries: 1 });
    const run = await prisma.payoutRun.findUniqueOrThrow({ where: { id: runId } });
    expect(run.status).toBe('closed');
    await expectPayoutsAddUp();
  });

  test('fails it: the same payout is sent again, and the old answer touches it no more', async () => {
    const { runId, payout } = await sent();
    const failed = csv(`${payout.number}/1,failed,1500,,Account closed`);
    await importResults(checker, failed, now);
    expect(await hers()).toMatchObject({ status: 'failed', reason: 'Account closed' });
    await expectPayoutsAddUp();
    const retry = { only: payout.id };
    const both = await Promise.all([
      exportRun(checker, runId, retry, later(1)),
      exportRun(maker, runId, retry, later(1)),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await hers()).toMatchObject({ id: payout.id, status: 'processing', tries: 2 });
    expect(await importResults(checker, failed, now)).toMatchObject({ value: { applied: 0 } });
    const unclear = await previewResults(checker, csv(`${payout.number},paid,1500,,`));
    expect(unclear.ok && unclear.value[0]?.meaning).toBe('which_sending');
    await importResults(checker, csv(`${payout.number}/2,paid,1500,FT2,`), later(2));
    expect((await hers()).status).toBe('paid');
    await expectPayoutsAddUp();
  });

  test('sends it back: it is open again, and paid by the same payout or freed by giving it up', async () => {
    const { runId, payout } = await sent();
    await importResults(checker, csv(`${payout.number}/1,paid,1500,FT1,`), now);
    await importResults(checker, csv(`${payout.number}/1,returned,1500,FT1,Dormant`), later(24));
    expect((await hers()).status).toBe('returned');
    const run = () => prisma.payoutRun.findUniqueOrThrow({ where: { id: runId } });
    expect((await run()).status).toBe('exported');
    await expectPayoutsAddUp();
    expect(await cancelPayout(checker, payout.id, { reason: ' ' }, now)).toMatchObject({
      failure: { code: 'payout.reason_missing' },
    });
    expect((await cancelPayout(checker, payout.id, { reason: 'Dormant' }, now)).ok).toBe(true);
    expect((await run()).status).toBe('closed');
    await expectPayoutsAddUp();
    const next = await made();
    expect((await hers(next)).amountMinor).toBe(150_000n);
  });

  test('another sum is not taken, and what is under way can’t be given up', async () => {
    const { payout } = await sent();
    const other = await previewResults(checker, csv(`${payout.number}/1,paid,1499.99,,`));
    expect(other.ok && other.value[0]?.meaning).toBe('amount_differs');
    expect(await cancelPayout(checker, payout.id, { reason: 'x' }, now)).toMatchObject({
      failure: { code: 'flow.not_now' },
    });
    for (const hostile of ['', 'a', 'a,b\n1,2', '"\n"', '\0\0', `${'x,'.repeat(1000)}\n1`])
      expect((await previewResults(checker, hostile)).ok).toBe(false);
  });
});

test('an account changed in between is never paid silently', async () => {
  await owe(artisan, 1500, now);
  const old = await makeAccount(artisan, now);
  const runId = await made();
  await approveRun(checker, runId, now);
  const change = { status: 'replaced', replacedAt: now };
  await prisma.payoutAccount.update({ where: { id: old }, data: change });
  const fresh = await makeAccount(artisan, now, { number: '03001234567', usableFrom: later(48) });
  expect(await exportRun(checker, runId, {}, now)).toMatchObject({
    failure: { code: 'payout_run.nothing_to_send' },
  });
  const payout = await hers();
  expect(await repointPayout(checker, payout.id, now)).toMatchObject({
    failure: { code: 'payout.account_unusable' },
  });
  expect((await repointPayout(checker, payout.id, later(49))).ok).toBe(true);
  expect((await hers()).accountId).toBe(fresh);
  expect((await exportRun(checker, runId, {}, later(49))).ok).toBe(true);
  await expectPayoutsAddUp();
});
