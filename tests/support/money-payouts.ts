import { approvePending, approveRun, discardRun } from '@/modules/payouts/commands/approve-run';
import { answerHold, placeHold, releaseHoldsDue } from '@/modules/payouts/commands/holds';
import { makeRun, makeWeeklyRun } from '@/modules/payouts/commands/make-run';
import { cancelPayout, repointPayout } from '@/modules/payouts/commands/mend';
import { recordRepayment } from '@/modules/payouts/commands/repayment';
import { importResults } from '@/modules/payouts/commands/results';
import { exportRun } from '@/modules/payouts/commands/send';
import { prisma } from '@/platform/db';
import { artisanIds, chosen, type Deed, inARow, keeper, type Market } from './money-market';

const payoutsOf = (market: Market) =>
  prisma.payout.findMany({
    where: { artisanId: { in: artisanIds(market) } },
    include: { run: true },
    orderBy: { id: 'asc' },
  });
type Payout = Awaited<ReturnType<typeof payoutsOf>>[number];

const toPayout =
  (work: (payout: Payout, market: Market, pick: number) => Promise<unknown>): Deed =>
  async (market, pick) => {
    const one = chosen(await payoutsOf(market), pick);
    if (one) await work(one, market, pick >> 3);
  };

const make = ({ now }: Market, pick: number) =>
  makeRun(
    keeper(pick),
    { occasion: `market:${now.getTime()}:${pick % 3}`, cutOff: now, minimumMinor: 0 },
    now,
  );

const answers = ['paid', 'paid', 'paid', 'failed', 'returned'] as const;
/** The bank's answer, now and then of another sum, for another sending, or in two files. */
function answer(
  { number, tries, amountMinor }: Payout,
  { now }: Market,
  pick: number,
  say?: string,
) {
  const outcome = say ?? chosen(answers, pick) ?? 'paid';
  const amount = Number(amountMinor) / 100 + (pick % 11 === 0 ? 1 : 0);
  const sending = tries - (pick % 13 === 0 ? 1 : 0);
  const text = `payout_number,status,amount,bank_ref\n${number}/${sending},${outcome},${amount},R${pick}`;
  return Promise.all(
    Array.from({ length: 1 + (pick % 2) }, () => importResults(keeper(pick), text, now)),
  );
}

/** What usually comes next for a payout, or a run where there is none. */
const payoutOn: Deed = async (market, pick) => {
  const { now } = market;
  const payout = chosen(await payoutsOf(market), pick);
  if (!payout) return make(market, pick);
  const { runId, status } = payout;
  if (status === 'pending') return approveRun(keeper(pick), runId, now);
  if (status === 'approved') return exportRun(keeper(pick), runId, {}, now);
  if (status === 'processing') return answer(payout, market, pick);
  if (status === 'failed' || status === 'returned')
    return exportRun(keeper(pick), runId, { only: payout.id }, now);
  return make(market, pick);
};

const day = 86_400_000;
async function hold(market: Market, pick: number) {
  const artisan = chosen(market.artisans, pick);
  const from = Math.floor(market.now.getTime() / day) * day;
  const wanted = {
    artisan: artisan?.slug ?? '',
    amountMinor: 1 + (pick % 300) * 997,
    reason: 'dispute',
    note: 'held',
    noteUr: 'روکا',
    releaseOn: new Date(from + 2 * day),
  } as const;
  await placeHold(keeper(pick), wanted, market.now);
}

async function release({ artisans, now }: Market, pick: number) {
  const holds = await prisma.payoutHold.findMany({
    where: { artisanId: { in: artisans.map(({ id }) => id) } },
    orderBy: { id: 'asc' },
  });
  const one = chosen(holds, pick);
  const said = { answer: 'free', isReleased: pick % 2 === 0 };
  if (one) await answerHold(keeper(pick), one.id, said, now);
}

/** Everything that is done about paying artisans. */
export const payoutDeeds = {
  makeRun: make,
  makeWeeklyRun: ({ now }: Market) => makeWeeklyRun(now),
  payoutOn: inARow(payoutOn),
  approveRun: toPayout(({ runId }, { now }, pick) => approveRun(keeper(pick), runId, now)),
  approveRest: toPayout(({ runId }, { now }) => approvePending(runId, now)),
  discardRun: toPayout(({ runId }, { now }, pick) => discardRun(keeper(pick), runId, now)),
  exportRun: toPayout(({ runId }, { now }, pick) => exportRun(keeper(pick), runId, {}, now)),
  bankAnswers: toPayout((payout, market, pick) => answer(payout, market, pick)),
  bankReturns: toPayout((payout, market, pick) => answer(payout, market, pick, 'returned')),
  cancelPayout: toPayout(({ id }, { now }, pick) =>
    cancelPayout(keeper(pick), id, { reason: 'wrong' }, now),
  ),
  repointPayout: toPayout(({ id }, { now }, pick) => repointPayout(keeper(pick), id, now)),
  hold,
  release,
  releaseDue: ({ now }: Market) => releaseHoldsDue(now),
  repay: async (market: Market, pick: number) =>
    recordRepayment(
      keeper(pick),
      {
        artisan: chosen(market.artisans, pick)?.slug ?? '',
        amountMinor: 1 + pick * 100,
        reference: `REPAID-${market.now.getTime()}-${pick}`,
      },
      market.now,
    ),
} satisfies Record<string, Deed>;
