import { payoutMinimum, payoutWeek } from '@/domain/payout/schedule';
import { system } from '@/domain/policy';
import { csvLine, csvRupees } from '@/domain/text/csv';
import { approveRun } from '@/modules/payouts/commands/approve-run';
import { makeRun } from '@/modules/payouts/commands/make-run';
import { importResults } from '@/modules/payouts/commands/results';
import { exportRun } from '@/modules/payouts/commands/send';
import type { Db } from '@/platform/db';
import { asStaff, must } from './cast';
import { daysBefore } from './dice';
import { toldAt } from './told';

const week = 7;
const hour = 1 / 24;

/** The runs of the weeks before this one: the older is closed, in the younger one payout failed and one came back. */
export async function payEarlierWeeks(db: Db, townDay: Date, now: Date): Promise<Date> {
  await payWeek(db, daysBefore(now, 2 * week), 'well', townDay, now);
  return payWeek(db, daysBefore(now, week), 'with_trouble', townDay, now);
}

/** This week's run stands ready; a person has yet to approve it. */
export async function makeThisWeek(now: Date): Promise<void> {
  const { cutOff } = payoutWeek(now);
  const made = new Date(Math.min(daysBefore(cutOff, -6 * hour).getTime(), now.getTime()));
  await makeWeek(now, made);
}

const makeWeek = async (day: Date, at: Date) =>
  must(
    await makeRun(system, { ...payoutWeek(day), minimumMinor: payoutMinimum.minor }, at),
    'make a run',
  );

/** Made by the clock, approved and sent on by two people, answered by the bank. Answers when it was answered. */
async function payWeek(
  db: Db,
  day: Date,
  how: 'well' | 'with_trouble',
  townDay: Date,
  now: Date,
): Promise<Date> {
  const { cutOff } = payoutWeek(day);
  const at = (hours: number) => daysBefore(cutOff, -hours * hour);
  const { runId, isNew } = await makeWeek(day, at(6));
  if (!isNew) return at(60);
  const finance = asStaff('finance', townDay);
  must(await approveRun(asStaff('admin', townDay), runId, at(10)), 'approve a run');
  must(await exportRun(finance, runId, {}, at(11)), 'send a run');
  const sent = await sentOf(db, runId);
  const failed = how === 'with_trouble' ? sent.slice(0, 1) : [];
  const isFailed = (payout: Sent) => failed.includes(payout);
  const answer = answerOf(sent, (payout) => (isFailed(payout) ? 'failed' : 'paid'));
  must(await importResults(finance, answer, at(35)), 'read the bank’s answer');
  await toldAt(db, at(35), now);
  const back = how === 'with_trouble' ? sent.slice(1, 2) : [];
  if (back.length > 0)
    must(
      await importResults(
        finance,
        answerOf(back, () => 'returned'),
        at(59),
      ),
      'take one back',
    );
  await toldAt(db, at(59), now);
  return at(60);
}

type Sent = Awaited<ReturnType<typeof sentOf>>[number];

const sentOf = (db: Db, runId: string) =>
  db.payout.findMany({ where: { runId, status: 'processing' }, orderBy: { amountMinor: 'asc' } });

const reasons = {
  paid: '',
  failed: 'Beneficiary account is dormant',
  returned: 'Account title does not match',
} as const;

/** What a bank writes into its file of results. */
function answerOf(payouts: readonly Sent[], result: (payout: Sent) => keyof typeof reasons) {
  const rows = payouts.map((payout, index) => [
    `${payout.number}/${payout.tries}`,
    result(payout),
    csvRupees(Number(payout.amountMinor)),
    `DEMO-${payout.number.slice(3)}-${index + 1}`,
    reasons[result(payout)],
  ]);
  const head = ['payout_number', 'result', 'amount', 'bank_ref', 'reason'];
  return [head, ...rows].map(csvLine).join('');
}
