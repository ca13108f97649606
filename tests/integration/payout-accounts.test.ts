import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MemberRole } from '@/domain/policy';
import { stopKey } from '@/modules/payouts/commands/account-secrets';
import { judgeAccount, stopByLink } from '@/modules/payouts/commands/account-standing';
import { askForAccountCode, changeAccount } from '@/modules/payouts/commands/change-account';
import {
  answerHold,
  appealHold,
  placeHold,
  releaseHoldsDue,
} from '@/modules/payouts/commands/holds';
import { makeRun } from '@/modules/payouts/commands/make-run';
import { cancelPayout } from '@/modules/payouts/commands/mend';
import { recordRepayment } from '@/modules/payouts/commands/repayment';
import { artisanStatement } from '@/modules/payouts/queries/statement';
import { accountOf, artisanMoney } from '@/modules/payouts/queries/studio';
import { prisma } from '@/platform/db';
import { type MadeArtisan, makeArtisan, makePlaces, makeTariff } from '../../prisma/makers/trade';
import { artisanActor, staffActor } from '../support/actors';
import { expectPayoutsAddUp, makeAccount, owe } from '../support/payouts';

const now = new Date();
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const day = (days: number) => new Date(new Date(later(days * 24)).toISOString().slice(0, 10));
const finance = staffActor('finance');
const from = { address: '10.0.0.1' };
const IBAN = 'pk36 scbl 0000 0011 2345 6702';
let artisan: MadeArtisan;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
});
beforeEach(async () => {
  artisan = await makeArtisan(prisma);
});

const her = () => artisanActor(artisan);
async function freshCode(): Promise<string> {
  const asked = await askForAccountCode(her(), artisan.id, { locale: 'ur', ...from }, now);
  expect(asked.ok).toBe(true);
  const { phone } = await prisma.user.findUniqueOrThrow({ where: { id: artisan.userId } });
  const sent = await prisma.notification.findFirstOrThrow({
    where: { template: 'code.payout_account', recipient: phone ?? '' },
    orderBy: { id: 'desc' },
  });
  return String((sent.params as { code?: string }).code);
}
const wanted = (code: string, number = IBAN) =>
  ({ kind: 'iban', title: 'Zubaida Bibi', number, code }) as const;
async function change(number = IBAN): Promise<string> {
  const done = await changeAccount(her(), artisan.id, wanted(await freshCode(), number), from, now);
  if (!done.ok) throw new Error(done.failure.code);
  return done.value.accountId;
}
const told = (accountId: string) =>
  prisma.notification.findMany({
    where: { template: 'payout_account.changed', dedupeKey: { contains: accountId } },
  });

describe('the account', () => {
  test('is changed by its owner with a code from her phone, and by nobody else', async () => {
    const code = await freshCode();
    const roles: MemberRole[] = ['orders', 'stock', 'accounts'];
    const others = [
      ...roles.map((role) => ({ ...her(), artisans: [{ id: artisan.id, role }] })),
      artisanActor(await makeArtisan(prisma)),
      finance,
      staffActor('admin'),
    ];
    for (const actor of others) {
      const tried = await changeAccount(actor, artisan.id, wanted(code), from, now);
      expect(tried).toMatchObject({ failure: { code: 'payout_account.not_found' } });
    }
    expect(await changeAccount(her(), artisan.id, wanted('000000'), from, now)).toMatchObject({
      failure: { code: 'code.wrong' },
    });
    expect((await changeAccount(her(), artisan.id, wanted(code), from, now)).ok).toBe(true);
    const again = wanted(code, '03001234567');
    expect(
      await changeAccount(her(), artisan.id, { ...again, kind: 'jazzcash' }, from, now),
    ).toMatchObject({ failure: { code: 'code.wrong' } });
  });

  test('is sealed, masked, told to all concerned, and waits', async () => {
    const id = await change();
    const row = await prisma.payoutAccount.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toContain('0000001123456702');
    expect(row.usableFrom.getTime() - now.getTime()).toBe(48 * 3_600_000);
    const view = await accountOf(her(), artisan.id);
    expect(view).toMatchObject({ masked: 'PK36…6702', status: 'pending' });
    expect((await told(id)).length).toBe(2);
    const second = await change('PK24SCBL0000001171495101');
    expect(await prisma.payoutAccount.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'replaced',
    });
    expect(await prisma.payoutAccount.count({ where: { artisanId: artisan.id } })).toBe(2);
    expect((await accountOf(her(), artisan.id))?.id).toBe(second);
  });

  test('the same number at two artisans is an alert', async () => {
    await change();
    artisan = await makeArtisan(prisma);
    const id = await change();
    const alert = { kind: 'payout_account.shared', subjectId: id, closedAt: null };
    expect(await prisma.financeAlert.count({ where: alert })).toBe(1);
  });

  test('is stopped by the link of the notice, also when it was changed once more, and never by a guess', async () => {
    const first = await change();
    const second = await change('PK24SCBL0000001171495101');
    expect(await stopByLink({ accountId: first, key: 'guess' }, now)).toMatchObject({
      failure: { code: 'payout_account.not_found' },
    });
    const link = { accountId: first, key: stopKey(first) };
    expect(await stopByLink(link, later(24 * 15))).toMatchObject({ ok: false });
    expect((await stopByLink(link, now)).ok).toBe(true);
    expect((await stopByLink(link, now)).ok).toBe(true);
    const row = await prisma.payoutAccount.findUniqueOrThrow({ where: { id: second } });
    expect(row).toMatchObject({ status: 'restricted', reason: 'not_me' });
    const alert = { kind: 'payout_account.stopped', subjectId: second };
    expect(await prisma.financeAlert.count({ where: alert })).toBe(1);
    const release = { move: 'release', reason: 'Spoke with her' } as const;
    expect((await judgeAccount(finance, second, release, now)).ok).toBe(true);
  });

  test('is paid once it is verified and 48 hours have gone', async () => {
    await owe(artisan, 2000, now);
    const id = await change();
    const verify = { move: 'verify' } as const;
    expect(await judgeAccount(staffActor('support'), id, verify, now)).toMatchObject({ ok: false });
    expect((await judgeAccount(finance, id, verify, now)).ok).toBe(true);
    expect(await judgeAccount(finance, id, verify, now)).toMatchObject({
      failure: { code: 'flow.not_now' },
    });
    const run = (occasion: string, at: Date) =>
      makeRun(finance, { occasion: `${artisan.id}:${occasion}`, cutOff: at, minimumMinor: 1 }, at);
    await run('early', later(47));
    expect(await prisma.payout.count({ where: { artisanId: artisan.id } })).toBe(0);
    await run('late', later(49));
    expect(await prisma.payout.count({ where: { artisanId: artisan.id } })).toBe(1);
    await expectPayoutsAddUp();
  });
});

describe('held money', () => {
  const hold = (amountMinor: number) => ({
    artisan: artisan.slug,
    amountMinor,
    reason: 'dispute' as const,
    note: 'A buyer asks',
    noteUr: 'خریدار کا سوال',
    releaseOn: day(10),
  });
  const held = async (amountMinor: number) => {
    const placed = await placeHold(finance, hold(amountMinor), now);
    if (!placed.ok) throw new Error(placed.failure.code);
    return placed.value.holdId;
  };

  test('stays behind when the rest is paid, and the payout is the sum of its lines', async () => {
    await owe(artisan, 2000, now);
    await makeAccount(artisan, now);
    const id = await held(50_000);
    const run = (occasion: string) =>
      makeRun(
        finance,
        { occasion: `${id}:${occasion}`, cutOff: later(1), minimumMinor: 1 },
        later(1),
      );
    await run('held');
    const first = await prisma.payout.findFirstOrThrow({ where: { artisanId: artisan.id } });
    expect(first.amountMinor).toBe(150_000n);
    await expectPayoutsAddUp();
    expect((await answerHold(finance, id, { answer: '', isReleased: true }, now)).ok).toBe(true);
    expect((await cancelPayout(finance, first.id, { reason: 'x' }, now)).ok).toBe(true);
    await run('released');
    const paid = { artisanId: artisan.id, status: 'pending' };
    expect(await prisma.payout.findFirstOrThrow({ where: paid })).toMatchObject({
      amountMinor: 200_000n,
    });
    await expectPayoutsAddUp();
  });

  test('has reason, words and a day; she objects once, and it ends by itself', async () => {
    for (const wrong of [
      { artisan: 'nobody' },
      { amountMinor: 0 },
      { note: ' ' },
      { releaseOn: day(0) },
      { releaseOn: day(200) },
    ])
      expect((await placeHold(finance, { ...hold(100), ...wrong }, now)).ok).toBe(false);
    const id = await held(100);
    const stranger = artisanActor(await makeArtisan(prisma));
    expect(await appealHold(stranger, id, { appeal: 'no' }, now)).toMatchObject({
      failure: { code: 'payout_hold.not_found' },
    });
    expect((await appealHold(her(), id, { appeal: 'It is settled' }, now)).ok).toBe(true);
    expect((await appealHold(her(), id, { appeal: 'Again' }, now)).ok).toBe(false);
    expect((await answerHold(finance, id, { answer: 'We look', isReleased: false }, now)).ok).toBe(
      true,
    );
    expect((await artisanMoney(her(), artisan.id, now))?.held.minor).toBe(100);
    await releaseHoldsDue(later(24 * 12));
    expect((await artisanMoney(her(), artisan.id, now))?.held.minor).toBe(0);
  });
});

test('a repayment is never more than the debt, also at once, and each reference counts once', async () => {
  await owe(artisan, -700, now);
  const pay = (rupees: number, reference: string) =>
    recordRepayment(finance, { artisan: artisan.slug, amountMinor: rupees * 100, reference }, now);
  expect(await pay(701, 'A')).toMatchObject({ failure: { code: 'repayment.too_much' } });
  const both = await Promise.all([pay(500, `B-${artisan.id}`), pay(500, `C-${artisan.id}`)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const again = await Promise.all([pay(100, `D-${artisan.id}`), pay(100, `d-${artisan.id}`)]);
  expect(again.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await artisanMoney(her(), artisan.id, now))?.owed.minor).toBe(-10_000);
  await expectPayoutsAddUp();
});

test('a statement is the month’s journal from the first to the last rupee', async () => {
  await owe(artisan, 1200, new Date('2026-09-30T18:00:00Z'));
  await owe(artisan, 300, new Date('2026-09-30T20:00:00Z'));
  await owe(artisan, -100, new Date('2026-10-15T08:00:00Z'));
  const at = new Date('2026-11-20T08:00:00Z');
  const october = await artisanStatement(her(), artisan.id, '2026-10', at);
  expect(october).toMatchObject({
    opening: { minor: 120_000 },
    came: { minor: 30_000 },
    went: { minor: -10_000 },
    closing: { minor: 140_000 },
    later: '2026-11',
  });
  expect((await artisanStatement(her(), artisan.id, 'nonsense', at))?.month).toBe('2026-11');
  expect(await artisanStatement(finance, artisan.id, '2026-10', at)).toBeNull();
});
