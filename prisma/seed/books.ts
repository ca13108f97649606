import { monthOf, monthStart } from '@/domain/ledger/month';
import type { ProviderKey } from '@/domain/payment/fact';
import { system } from '@/domain/policy';
import { checkBooks } from '@/modules/ledger/commands/check';
import { closePeriod } from '@/modules/ledger/commands/periods';
import { recordSettlement } from '@/modules/ledger/commands/settlements';
import { nextToClose } from '@/modules/ledger/repo/periods';
import { recordDeposit } from '@/modules/tax/commands/deposit';
import { prisma } from '@/platform/db';
import { asStaff, must } from './cast';
import { daysBefore } from './dice';

/**
 * Finance has taken in what two gateways paid out, deposited last month's income tax and closed the first month of
 * the books. The third gateway is late, the sales tax is not deposited, and the nightly look finds what is open.
 */
export async function keepBooks(townDay: Date, now: Date): Promise<void> {
  await settle('stripe', 290, townDay, now);
  await settle('jazzcash', 150, townDay, now);
  await settle('bank', 0, townDay, now);
  await depositTax(townDay, now);
  const month = await nextToClose(prisma);
  const reason = 'Carried over: couriers and gateways settle in the following weeks.';
  if (month !== null && month < monthOf(now))
    must(
      await closePeriod(asStaff('admin', townDay), { month, carryReason: reason }, now),
      'close a month',
    );
  must(await checkBooks(system, now), 'look through the books');
}

/** What the gateway's own statement says is what it holds; the shop says so when asked with nothing. */
async function settle(provider: ProviderKey, feeBps: number, townDay: Date, now: Date) {
  const finance = asStaff('finance', townDay);
  const upTo = daysBefore(now, 9);
  const reference = `DEMO-${provider.toUpperCase()}-1`;
  const asked = { provider, reference, upTo, arrivedMinor: 0, feeMinor: 0 };
  const answer = await recordSettlement(finance, asked, now);
  const held = answer.ok ? 0 : Number(answer.failure.params?.expected ?? 0);
  if (held <= 0) return;
  const feeMinor = Math.round((held * feeBps) / 10_000);
  const paidOut = { ...asked, arrivedMinor: held - feeMinor, feeMinor };
  must(await recordSettlement(finance, paidOut, daysBefore(now, 1)), `settle with ${provider}`);
}

async function depositTax(townDay: Date, now: Date): Promise<void> {
  const month = monthOf(daysBefore(monthStart(monthOf(now)), 1));
  const finance = asStaff('finance', townDay);
  const asked = { month, kind: 'income_tax', amountMinor: -1, receipt: 'CPR-DEMO-0001' } as const;
  const answer = await recordDeposit(finance, asked, now);
  const due = answer.ok ? 0 : Number(answer.failure.params?.expected ?? 0);
  if (due > 0)
    must(await recordDeposit(finance, { ...asked, amountMinor: due }, now), 'deposit tax');
}
