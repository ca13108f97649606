import { beforeAll, describe, expect, test } from 'vitest';
import type { EntryDraft } from '@/domain/ledger/entries';
import { paymentMismatched, refundPaid } from '@/domain/ledger/money-entries';
import { paymentCaptured } from '@/domain/ledger/order-entries';
import { money } from '@/domain/money';
import { guest, system } from '@/domain/policy';
import { post } from '@/modules/ledger/commands';
import { closeAlert, raiseAlert, settleAlerts } from '@/modules/ledger/commands/alerts';
import { checkBooks, takeFinding } from '@/modules/ledger/commands/check';
import { recordSettlement } from '@/modules/ledger/commands/settlements';
import { decideWriteOff, requestWriteOff } from '@/modules/ledger/commands/write-offs';
import { alertBoard } from '@/modules/ledger/queries/alerts';
import { accountPage, trialBalance } from '@/modules/ledger/queries/books';
import { settlementDesk, writeOffs } from '@/modules/ledger/queries/closing';
import { findings } from '@/modules/ledger/queries/open-items';
import { moneyWaiting } from '@/modules/ledger/queries/waiting';
import { inTx, prisma } from '@/platform/db';
import { staffActor } from '../support/actors';

const finance = staffActor('finance');
const second = staffActor('finance');
const admin = staffActor('admin');
const DAY = 86_400_000;
const now = new Date('2026-11-20T07:00:00Z');
const ago = (days: number) => new Date(now.getTime() - days * DAY);

let made = 0;
/** Money arrives at Stripe for a purchase nobody has sent yet. */
async function capture(minor: number, at: Date) {
  made += 1;
  const [attemptId, orderId] = [`pat_books${made}`, `ord_books${made}`];
  const amount = money(minor);
  await put(paymentCaptured({ attemptId, provider: 'stripe', orderId, amount }), at);
  return { attemptId, orderId };
}

const put = (entry: EntryDraft, at: Date) =>
  prisma.$transaction((db) => post(db, entry, { orderId: null, memo: 'a test' }, at));

const balanceOf = async (code: string) =>
  (await trialBalance(finance))?.accounts.find((account) => account.code === code)?.balance.minor ??
  0;

describe('open items', () => {
  test('are found with amount and age, owned, and cleared when they come to zero', async () => {
    const { attemptId } = await capture(500_00, ago(9));
    await put(
      paymentMismatched({ attemptId: 'pat_wrong', provider: 'jazzcash', amount: money(90_00) }),
      ago(2),
    );
    expect((await checkBooks(guest, now)).ok).toBe(false);
    expect(await checkBooks(finance, now)).toMatchObject({ ok: true, value: { open: 4 } });
    const found = await findings(finance, now);
    expect(found?.late.map(({ account, days }) => [account, days])).toEqual([
      ['provider_receipts:stripe', 9],
      ['suspense', 2],
    ]);
    const late = found?.late[0];
    expect(late).toMatchObject({ item: attemptId, ownerRole: 'finance', owner: null });
    expect(await takeFinding(finance, late?.id ?? '', now)).toMatchObject({ ok: true });
    expect((await findings(finance, now))?.late[0]).toMatchObject({ isMine: true });
    const waiting = await moneyWaiting(finance, now);
    expect(waiting.late.map(({ kind, count }) => [kind, count])).toEqual([
      ['provider_receipts', 1],
      ['suspense', 1],
    ]);
    expect(await moneyWaiting(staffActor('support'), now)).toMatchObject({ alerts: 0, late: [] });

    const back = { refundId: 'rfd_back', amount: money(500_00) };
    await put(refundPaid({ ...back, from: { provider: 'stripe', attemptId } }), ago(1));
    await checkBooks(system, now);
    expect((await findings(finance, now))?.late.map(({ account }) => account)).toEqual([
      'suspense',
    ]);
    const gone = await prisma.ledgerFinding.findFirstOrThrow({ where: { item: attemptId } });
    expect(gone.clearedAt).toEqual(now);
  });

  test('that open again are young again and nobody’s', async () => {
    const { attemptId } = await capture(10_00, ago(20));
    const paid = { provider: 'stripe', attemptId } as const;
    await put(refundPaid({ refundId: 'rfd_a', amount: money(10_00), from: paid }), ago(15));
    await put(refundPaid({ refundId: 'rfd_b', amount: money(4_00), from: paid }), ago(3));
    await checkBooks(system, now);
    const all = await findings(finance, now);
    const again = all?.inTime.find(({ item }) => item === attemptId);
    expect(again).toMatchObject({ days: 3, amount: money(-4_00) });
  });
});

describe('two books that differ', () => {
  test('raise an alert that closes by itself once they agree', async () => {
    await checkBooks(system, now);
    const board = await alertBoard(finance);
    // The captures of this file have no payment behind them.
    expect(board?.open.map(({ kind }) => kind)).toContain('books.splits');
    const [first] = board?.open ?? [];
    expect(await closeAlert(finance, first?.id ?? '', { resolution: ' ' }, now)).toMatchObject({
      failure: { code: 'alert.resolution_missing' },
    });
    await prisma.$transaction((db) => settleAlerts(db, 'books.splits', [], now));
    expect((await alertBoard(finance))?.open.map(({ kind }) => kind)).not.toContain('books.splits');
  });

  test('an alert is one for its subject, closed with a word, and opens again', async () => {
    const alert = { kind: 'test.odd', subjectKind: 'order', subjectId: 'ord_1', details: { a: 1 } };
    const raise = () => prisma.$transaction((db) => raiseAlert(db, alert, now));
    const { alertId } = await raise();
    expect(await raise()).toEqual({ alertId });
    const said = { resolution: 'asked the bank' };
    expect(await closeAlert(guest, alertId, said, now)).toMatchObject({ ok: false });
    expect(await closeAlert(finance, alertId, said, now)).toMatchObject({ ok: true });
    expect(await closeAlert(finance, alertId, said, now)).toMatchObject({ ok: false });
    expect(await raise()).toEqual({ alertId });
    expect((await alertBoard(finance))?.open.some(({ id }) => id === alertId)).toBe(true);
  });
});

describe('a provider pays out', () => {
  const paidOut = { provider: 'easypaisa', upTo: ago(1), feeMinor: 2_50 } as const;

  beforeAll(async () => {
    for (const [index, minor] of [100_00, 50_00].entries()) {
      const at = ago(5 - index);
      const ids = { attemptId: `pat_easy${index}`, orderId: `ord_easy${index}` };
      await put(paymentCaptured({ ...ids, provider: 'easypaisa', amount: money(minor) }), at);
    }
    const from = { provider: 'easypaisa', attemptId: 'pat_easy0' } as const;
    await put(refundPaid({ refundId: 'rfd_e1', amount: money(20_00), from }), ago(2));
    // After the payout: it comes off the next one.
    await put(refundPaid({ refundId: 'rfd_e2', amount: money(5_00), from }), now);
  });

  test('only exactly what it held', async () => {
    const sent = { ...paidOut, reference: 'EP-1', arrivedMinor: 127_00 };
    expect(await recordSettlement(guest, sent, now)).toMatchObject({ ok: false });
    expect(await recordSettlement(finance, sent, now)).toMatchObject({
      failure: { code: 'settlement.differs', params: { expected: 130_00, difference: -50 } },
    });
  });

  test('once, and every item comes to zero as of that moment', async () => {
    const sent = { ...paidOut, reference: 'EP-1', arrivedMinor: 127_50 };
    const both = await Promise.all([1, 2].map(() => recordSettlement(finance, sent, now)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await balanceOf('provider_receipts:easypaisa')).toBe(-5_00);
    expect(await recordSettlement(finance, sent, now)).toMatchObject({
      failure: { code: 'settlement.recorded_before' },
    });
    const desk = await settlementDesk(finance, now);
    expect(desk?.past[0]).toMatchObject({ arrived: money(127_50), fee: money(2_50) });
    expect(desk?.held.find(({ provider }) => provider === 'easypaisa')?.total).toEqual(
      money(-5_00),
    );
  });

  test('only of the items that are named', async () => {
    const ids = { attemptId: 'pat_easy9', orderId: 'ord_easy9' };
    await put(paymentCaptured({ ...ids, provider: 'easypaisa', amount: money(70_00) }), ago(1));
    const sent = { provider: 'easypaisa', upTo: now, feeMinor: 0, arrivedMinor: 70_00 } as const;
    const named = { ...sent, reference: 'EP-2', items: ['pat_easy9'] };
    expect(await recordSettlement(finance, named, now)).toMatchObject({ ok: true });
    expect(await balanceOf('provider_receipts:easypaisa')).toBe(-5_00);
  });
});

describe('what cannot be got back', () => {
  const ask = (accountCode: string, item: string, reason = 'the gateway lost it') =>
    inTx((db) => requestWriteOff(db, finance, { accountCode, item, reason }, now));
  const decide = (who: typeof admin, id: string, move: 'approve' | 'decline' = 'approve') =>
    inTx((db) => decideWriteOff(db, who, id, move, now));

  test('is written off by two people', async () => {
    const { attemptId } = await capture(45_00, ago(8));
    const account = 'provider_receipts:stripe';
    expect(await ask(account, attemptId, ' ')).toMatchObject({ ok: false });
    const asked = await ask(account, attemptId);
    if (!asked.ok) throw new Error(asked.failure.code);
    const { writeOffId } = asked.value;
    expect(await ask(account, attemptId)).toMatchObject({
      failure: { code: 'write_off.asked_before' },
    });
    expect(await decide(finance, writeOffId)).toMatchObject({
      failure: { code: 'write_off.same_person' },
    });
    const both = await Promise.all([second, admin].map((who) => decide(who, writeOffId)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await balanceOf('write_offs')).toBe(45_00);
    const page = await accountPage(finance, account, null, now);
    expect(page?.open?.some(({ item }) => item === attemptId)).toBe(false);
    const self = prisma.$executeRaw`UPDATE write_offs SET decided_by = made_by`;
    await expect(self).rejects.toThrow(/two_people/);
  });

  test('above the limit only by an admin, and not when it has changed since', async () => {
    const { attemptId, orderId } = await capture(45_000_00, ago(8));
    const asked = await ask('provider_receipts:stripe', attemptId);
    if (!asked.ok) throw new Error(asked.failure.code);
    expect(await decide(second, asked.value.writeOffId)).toMatchObject({
      failure: { code: 'write_off.above_limit' },
    });
    expect((await writeOffs(second))?.[0]).toMatchObject({ second: 'above_limit' });
    const from = { provider: 'stripe', attemptId } as const;
    await put(refundPaid({ refundId: 'rfd_c', amount: money(1_00), from }), now);
    expect(await decide(admin, asked.value.writeOffId)).toMatchObject({
      failure: { code: 'write_off.amount_changed' },
    });
    expect(await decide(admin, asked.value.writeOffId, 'decline')).toMatchObject({ ok: true });
    expect(await ask('buyer_prepaid', orderId)).toMatchObject({ ok: true });
    expect(await ask('bank', 'anything')).toMatchObject({
      failure: { code: 'write_off.nothing_open' },
    });
  });
});
