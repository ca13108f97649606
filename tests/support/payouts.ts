import { expect } from 'vitest';
import { artisanPayable } from '@/domain/ledger/accounts';
import { move } from '@/domain/ledger/entries';
import { money } from '@/domain/money';
import { ok } from '@/domain/result';
import { post } from '@/modules/ledger/commands';
import { numberHash, sealPurpose } from '@/modules/payouts/commands/account-secrets';
import { inTx, newId, prisma } from '@/platform/db';
import { seal } from '@/platform/seal';
import type { MadeArtisan } from '../../prisma/makers/trade';

let events = 0;

/** Something that an artisan is owed (or, negative, owes), as any event of money writes it. */
export async function owe(artisan: MadeArtisan, rupees: number, at: Date): Promise<void> {
  events += 1;
  const minor = Math.round(rupees * 100);
  const account = { account: artisanPayable(artisan.id) } as const;
  const other = { account: 'platform_fee' } as const;
  const draft =
    minor > 0
      ? move('adjustment', `test-${events}`, money(minor), other, account)
      : move('adjustment', `test-${events}`, money(-minor), account, other);
  const kind = minor > 0 ? 'earning' : 'refund_reversal';
  const transfers = [{ kind, artisanId: artisan.id, minor, provider: 'cod' }] as const;
  await inTx(async (db) =>
    ok(await post(db, draft, { orderId: null, memo: 'test', transfers }, at)),
  );
}

/** An account that is verified and has cooled off, unless said otherwise. */
export async function makeAccount(
  artisan: MadeArtisan,
  now: Date,
  wanted: { readonly status?: string; readonly usableFrom?: Date; readonly number?: string } = {},
): Promise<string> {
  const { status = 'active', usableFrom = now, number = 'PK36SCBL0000001123456702' } = wanted;
  const id = newId('payoutAccount', now);
  await prisma.payoutAccount.create({
    data: {
      id,
      artisanId: artisan.id,
      kind: number.startsWith('PK') ? 'iban' : 'jazzcash',
      title: '=Zubaida Bibi',
      numberSealed: seal(sealPurpose, number),
      numberHash: numberHash(number),
      numberMasked: `${number.slice(0, 4)}…${number.slice(-4)}`,
      status,
      usableFrom,
      addedBy: artisan.userId,
      createdAt: now,
    },
  });
  return id;
}

/**
 * What must hold after every step: entries sum to zero, transfers less payouts are what the ledger owes, a payout is the
 * sum of its lines, and what is in transit is what was approved and neither paid nor given up.
 */
export async function expectPayoutsAddUp(): Promise<void> {
  const wrong = {
    entries: await prisma.$queryRaw`
      SELECT entry_id FROM postings GROUP BY entry_id HAVING sum(amount_minor) <> 0`,
    owed: await prisma.$queryRaw`
      SELECT a.id FROM artisans a WHERE
        coalesce((SELECT sum(t.amount_minor) FROM seller_transfers t WHERE t.artisan_id = a.id), 0)
        - coalesce((SELECT sum(p.amount_minor) FROM payouts p WHERE p.artisan_id = a.id
            AND p.status NOT IN ('pending', 'canceled')), 0)
        <> -coalesce((SELECT sum(s.amount_minor) FROM postings s JOIN ledger_accounts c ON c.id = s.account_id
            WHERE c.code = 'artisan_payable:' || a.id), 0)`,
    lines: await prisma.$queryRaw`
      SELECT p.id FROM payouts p LEFT JOIN seller_transfers t ON t.payout_id = p.id
      GROUP BY p.id HAVING coalesce(sum(t.amount_minor), 0) <>
        CASE WHEN p.status = 'canceled' THEN 0 ELSE p.amount_minor END`,
    transit: await prisma.$queryRaw`
      SELECT p.id FROM payouts p LEFT JOIN postings s ON s.item = p.id
        AND s.account_id = (SELECT id FROM ledger_accounts WHERE code = 'payouts_in_transit')
      GROUP BY p.id HAVING -coalesce(sum(s.amount_minor), 0) <>
        CASE WHEN p.status IN ('approved', 'processing', 'failed', 'returned') THEN p.amount_minor ELSE 0 END`,
  };
  expect(wrong).toEqual({ entries: [], owed: [], lines: [], transit: [] });
}
