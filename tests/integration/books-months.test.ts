import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AccountCode } from '@/domain/ledger/accounts';
import { type EntryDraft, entry } from '@/domain/ledger/entries';
import { creditUsed, paymentCaptured } from '@/domain/ledger/order-entries';
import { money } from '@/domain/money';
import { guest, system } from '@/domain/policy';
import { post } from '@/modules/ledger/commands';
import { checkBooks } from '@/modules/ledger/commands/check';
import { closePeriod } from '@/modules/ledger/commands/periods';
import { accountPage, bookEntry, trialBalance } from '@/modules/ledger/queries/books';
import { periods } from '@/modules/ledger/queries/closing';
import { prisma } from '@/platform/db';
import { staffActor } from '../support/actors';

const finance = staffActor('finance');
const now = new Date('2026-11-20T07:00:00Z');

const put = (drafted: EntryDraft, at: Date) =>
  prisma.$transaction((db) => post(db, drafted, { orderId: null, memo: 'a test' }, at));

describe('a month', () => {
  test('is closed in its turn, with what is open carried for a reason, and takes no entries any more', async () => {
    const old = new Date('2026-09-10T10:00:00Z');
    const used = { storeCreditId: 'scr_old', orderId: 'ord_old', amount: money(3_00) };
    await put(creditUsed(used), old);
    const asked = { month: '2026-09', carryReason: '' };
    expect((await periods(finance, now))?.next).toMatchObject({ month: '2026-09', isOver: true });
    expect(await closePeriod(guest, asked, now)).toMatchObject({ ok: false });
    expect(await closePeriod(finance, { ...asked, month: '2026-10' }, now)).toMatchObject({
      failure: { code: 'period.not_next' },
    });
    expect(await closePeriod(finance, asked, now)).toMatchObject({
      failure: { code: 'period.reason_missing', params: { count: 1 } },
    });
    const carryReason = 'delivered in October';
    expect(await closePeriod(finance, { ...asked, carryReason }, now)).toMatchObject({ ok: true });
    expect(await closePeriod(finance, asked, now)).toMatchObject({
      failure: { code: 'period.closed_before' },
    });
    const [closed] = (await periods(finance, now))?.closed ?? [];
    expect(closed?.closing.carried).toEqual([
      { account: 'buyer_prepaid', item: 'ord_old', minor: -3_00, reason: carryReason },
    ]);
    expect(closed?.closing.accounts).toEqual({ buyer_prepaid: -3_00, store_credit: 3_00 });
    const late = put(creditUsed({ ...used, orderId: 'ord_late' }), old);
    await expect(late).rejects.toThrow();
    await put(creditUsed({ ...used, orderId: 'ord_now' }), now);
    const current = { month: '2026-11', carryReason };
    await closePeriod(finance, { month: '2026-10', carryReason }, now);
    expect(await closePeriod(finance, current, now)).toMatchObject({
      failure: { code: 'period.not_over' },
    });
  });
});

describe('the books', () => {
  test('sum to zero and are read page by page by who keeps them', async () => {
    const books = await trialBalance(finance);
    expect((books?.debits.minor ?? 0) + (books?.credits.minor ?? 0)).toBe(0);
    expect(await trialBalance(staffActor('support'))).toBeNull();
    for (let index = 0; index < 60; index += 1) {
      const ids = { attemptId: `pat_${index}`, orderId: `ord_${index}` };
      await put(paymentCaptured({ ...ids, provider: 'stripe', amount: money(1_00) }), now);
    }
    const page = await accountPage(finance, 'provider_receipts:stripe', null, now);
    const rest = await accountPage(finance, 'provider_receipts:stripe', page?.next ?? null, now);
    const ids = [...(page?.lines ?? []), ...(rest?.lines ?? [])].map(({ id }) => id);
    expect(page?.lines).toHaveLength(50);
    expect(new Set(ids).size).toBe(ids.length);
    const entry = await bookEntry(finance, page?.lines[0]?.entryId ?? '');
    expect(entry?.postings.reduce((all, { amount }) => all + amount.minor, 0)).toBe(0);
  });
});

const codes: readonly AccountCode[] = [
  'provider_receipts:stripe',
  'courier_cash:tcs',
  'courier_remittance:tcs',
  'refunds_due',
  'suspense',
];
const movement = fc.record({
  from: fc.constantFrom(...codes),
  to: fc.constantFrom<AccountCode>(...codes, 'bank'),
  fromItem: fc.integer({ min: 0, max: 4 }),
  toItem: fc.integer({ min: 0, max: 4 }),
  minor: fc.constantFrom(1, 2, 3),
});

test('the check finds exactly what is open, whatever was posted', async () => {
  const open = new Map<string, number>();
  let posted = 0;
  const move = (account: string, item: string, minor: number) => {
    if (account === 'bank') return;
    const key = `${account} ${item}`;
    open.set(key, (open.get(key) ?? 0) + minor);
  };
  await checkBooks(system, now);
  const before = await prisma.ledgerFinding.findMany({ where: { clearedAt: null } });
  for (const { accountCode, item, amountMinor } of before)
    open.set(`${accountCode} ${item}`, Number(amountMinor));
  await fc.assert(
    fc.asyncProperty(fc.array(movement, { minLength: 1, maxLength: 8 }), async (movements) => {
      for (const { from, to, fromItem, toItem, minor } of movements) {
        posted += 1;
        const [out, into] = [`thing_${fromItem}`, `thing_${toItem}`];
        const drafted = entry('adjustment', `random_${posted}`, 'PKR', [
          { account: from, item: out, minor: -minor },
          { account: to, item: into, minor },
        ]);
        await put(drafted, now);
        move(from, out, -minor);
        move(to, into, minor);
      }
      await checkBooks(system, now);
      const rows = await prisma.ledgerFinding.findMany({ where: { clearedAt: null } });
      const found = new Map(
        rows.map((row) => [`${row.accountCode} ${row.item}`, Number(row.amountMinor)]),
      );
      const expected = new Map([...open].filter(([, minor]) => minor !== 0));
      expect([...found].sort()).toEqual([...expected].sort());
    }),
    { numRuns: 15 },
  );
});
