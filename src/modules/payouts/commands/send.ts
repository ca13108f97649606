import { startsOf } from '@/domain/flow';
import { type PayoutAccountState, type PayoutState, payoutFlow } from '@/domain/payout/flow';
import { whyUnusable } from '@/domain/payout/plan';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { csvLine, csvRupees } from '@/domain/text/csv';
import { recordAudit } from '@/modules/audit/commands';
import { inTx, prisma } from '@/platform/db';
import { faultPoint } from '@/platform/faults';
import { open } from '@/platform/seal';
import { lockRun, movePayouts, moveRun, readPayoutsOf, readRun } from '../repo/runs';
import { sealPurpose } from './account-secrets';

type SendFailure = Failure<'payout_run.not_found' | 'payout_run.nothing_to_send'>;
export type Sending = {
  /** Names the file of this sending. */
  readonly sentAt: Date;
  readonly sent: number;
  /** Payouts that stay because their account may not be used: changed, stopped or still cooling off. */
  readonly left: number;
};

/**
 * Puts payouts under way to the bank: the approved ones of a run, or with `only` one that failed or came back and is
 * sent again as the same payout. Nothing goes to an account that isn't verified, or still cools off. The file is read
 * apart and can be read again. Failures: `payout_run.not_found`, `payout_run.nothing_to_send`.
 */
export async function exportRun(
  actor: Actor,
  runId: string,
  wanted: { readonly only?: string },
  now: Date,
): Promise<Result<Sending, SendFailure>> {
  const sending = await inTx<Result<Sending, SendFailure>>(async (db) => {
    if (!may(actor, 'payouts.approve', null)) return fail('payout_run.not_found');
    const run = await lockRun(db, runId);
    if (!run || run.status === 'made' || run.status === 'discarded')
      return fail('payout_run.not_found');
    const from: PayoutState[] = wanted.only ? ['failed', 'returned', 'approved'] : ['approved'];
    const all = await readPayoutsOf(db, runId, from);
    const asked = wanted.only ? all.filter(({ id }) => id === wanted.only) : all;
    const ready = asked.filter(
      ({ account }) =>
        whyUnusable({ ...account, status: account.status as PayoutAccountState }, now) === null,
    );
    if (ready.length === 0) return fail('payout_run.nothing_to_send');
    const ids = ready.map(({ id }) => id);
    const sent = await movePayouts(db, ids, startsOf(payoutFlow, 'send'), 'processing', {
      tries: { increment: 1 },
      sentAt: now,
      reason: null,
    });
    if (sent !== ids.length) throw new Error('a payout moved though its run was held');
    await moveRun(db, runId, ['approved', 'exported', 'closed'], 'exported', {
      exportedAt: now,
      closedAt: null,
    });
    const left = asked.length - sent;
    const details = { number: run.number, payouts: sent, left };
    const subject = { kind: 'payout_run', id: runId };
    await recordAudit(db, { actor, action: 'payouts.export', subject, details }, now);
    return ok({ sentAt: now, sent, left });
  });
  if (sending.ok) faultPoint('payout.after_export');
  return sending;
}

const head = [
  'payout_number',
  'channel',
  'account_title',
  'account_number',
  'amount',
  'currency',
  'run',
] as const;

/**
 * The bank's file of one sending: what of it is still under way. The only place where whole account numbers stand;
 * each reading is written into the trail. Null for who may not, and for a sending that isn't there.
 */
export async function bankFile(
  actor: Actor,
  runId: string,
  sentAt: Date,
  now: Date,
): Promise<{ readonly name: string; readonly lines: AsyncIterable<string> } | null> {
  if (!may(actor, 'payouts.approve', null) || Number.isNaN(sentAt.getTime())) return null;
  const all = await readPayoutsOf(prisma, runId, ['processing']);
  const payouts = all.filter((payout) => payout.sentAt?.getTime() === sentAt.getTime());
  const run = await readRun(prisma, runId);
  if (!run || payouts.length === 0) return null;
  const details = { number: run.number, payouts: payouts.length };
  const subject = { kind: 'payout_run', id: runId };
  await recordAudit(prisma, { actor, action: 'payouts.bank_file', subject, details }, now);
  return { name: `${run.number}.csv`, lines: fileLines(payouts, run.number) };
}

type Sent = Awaited<ReturnType<typeof readPayoutsOf>>;

async function* fileLines(payouts: Sent, run: string): AsyncIterable<string> {
  yield `\uFEFF${csvLine(head)}`;
  for (const { number, tries, account, amountMinor, currency } of payouts)
    yield csvLine([
      `${number}/${tries}`,
      account.kind,
      account.title,
      open(sealPurpose, account.numberSealed),
      csvRupees(Number(amountMinor)),
      currency,
      run,
    ]);
}
