import { type Money, money } from '@/domain/money';
import type {
  PayoutAccountKind,
  PayoutAccountState,
  PayoutRunState,
  PayoutState,
} from '@/domain/payout/flow';
import { planPayouts, type SkipReason, whyUnusable } from '@/domain/payout/plan';
import { isRunLate, pakistanDay, payoutMinimum } from '@/domain/payout/schedule';
import type { Words } from '@/domain/place';
import { type Actor, may } from '@/domain/policy';
import { prisma } from '@/platform/db';
import { readOpenMoney } from '../repo/claims';
import {
  countByRun,
  readMasked,
  readNames,
  readPersons,
  readRunPayouts,
  readRuns,
} from '../repo/desk';
import { readLastRun, readRun } from '../repo/runs';
import type { RunPayout, RunView } from '../types';

const shown = 200;

export type NextRun = {
  readonly payouts: readonly {
    readonly artisanId: string;
    readonly artisan: Words;
    readonly amount: Money;
    readonly held: Money;
    readonly lines: number;
    readonly masked: string;
  }[];
  readonly count: number;
  readonly total: Money;
  readonly skipped: readonly {
    readonly artisanId: string;
    readonly artisan: Words;
    readonly balance: Money;
    readonly reason: SkipReason;
  }[];
};

const unknown: Words = { en: '?', ur: '?' };

/** Whom a run made now would pay, and whom not and why. Null for who may not. */
export async function nextRun(actor: Actor, now: Date): Promise<NextRun | null> {
  if (!may(actor, 'payouts.read', null)) return null;
  const open = await readOpenMoney(prisma, pakistanDay(now), null);
  const plan = planPayouts(open, { cutOff: now, minimumMinor: payoutMinimum.minor, now });
  const payouts = [...plan.payouts].sort((a, b) => b.amountMinor - a.amountMinor).slice(0, shown);
  const skipped = [...plan.skipped].sort((a, b) => a.balanceMinor - b.balanceMinor).slice(0, shown);
  const [names, masked] = await Promise.all([
    readNames(
      prisma,
      [...payouts, ...skipped].map(({ artisanId }) => artisanId),
    ),
    readMasked(
      prisma,
      payouts.map(({ accountId }) => accountId),
    ),
  ]);
  const nameOf = (id: string): Words => {
    const row = names.get(id);
    return row ? { en: row.publicName, ur: row.publicNameUr } : unknown;
  };
  return {
    payouts: payouts.map((payout) => ({
      artisanId: payout.artisanId,
      artisan: nameOf(payout.artisanId),
      amount: money(payout.amountMinor),
      held: money(payout.heldMinor),
      lines: payout.transferIds.length,
      masked: masked.get(payout.accountId) ?? '',
    })),
    count: plan.payouts.length,
    total: money(plan.totalMinor),
    skipped: skipped.map(({ artisanId, balanceMinor, reason }) => ({
      artisanId,
      artisan: nameOf(artisanId),
      balance: money(balanceMinor),
      reason,
    })),
  };
}

export type RunList = {
  readonly runs: readonly RunView[];
  readonly lastMadeAt: Date | null;
  readonly isLate: boolean;
};

/** The newest runs, and whether the schedule keeps up. Null for who may not. */
export async function payoutRuns(actor: Actor, now: Date, limit = 30): Promise<RunList | null> {
  if (!may(actor, 'payouts.read', null)) return null;
  const [rows, last] = await Promise.all([readRuns(prisma, limit), readLastRun(prisma)]);
  const lastMadeAt = last?.madeAt ?? null;
  return { runs: await viewed(actor, rows), lastMadeAt, isLate: isRunLate(lastMadeAt, now) };
}

async function viewed(
  actor: Actor,
  rows: Awaited<ReturnType<typeof readRuns>>,
): Promise<readonly RunView[]> {
  const [counts, persons] = await Promise.all([
    countByRun(
      prisma,
      rows.map(({ id }) => id),
    ),
    readPersons(
      prisma,
      rows.flatMap(({ madeBy, approvedBy }) => [madeBy, approvedBy].filter((id) => id !== null)),
    ),
  ]);
  return rows.map((run) => {
    const own = counts.filter(({ runId }) => runId === run.id);
    const countOf = (...statuses: PayoutState[]) =>
      own
        .filter(({ status }) => statuses.includes(status as PayoutState))
        .reduce((all, { _count }) => all + _count._all, 0);
    const standing = own.filter(({ status }) => status !== 'canceled');
    return {
      id: run.id,
      number: run.number,
      status: run.status as PayoutRunState,
      cutOff: run.cutOff,
      madeAt: run.madeAt,
      isScheduled: run.madeBy === null,
      maker: persons.get(run.madeBy ?? '') ?? null,
      approver: persons.get(run.approvedBy ?? '') ?? null,
      isOwn: actor.kind === 'user' && run.madeBy === actor.id,
      total: money(Number(standing.reduce((all, { _sum }) => all + (_sum.amountMinor ?? 0n), 0n))),
      payouts: own.reduce((all, { _count }) => all + _count._all, 0),
      paid: countOf('paid'),
      troubled: countOf('failed', 'returned'),
    };
  });
}

export type RunDetail = {
  readonly run: RunView;
  readonly payouts: readonly RunPayout[];
  /** Files that can still be read: what of each sending is under way. */
  readonly sendings: readonly { readonly sentAt: Date; readonly count: number }[];
};

/** One run with its payouts. Null for who may not, and for one that isn't there. */
export async function payoutRun(actor: Actor, runId: string, now: Date): Promise<RunDetail | null> {
  if (!may(actor, 'payouts.read', null)) return null;
  const row = await readRun(prisma, runId);
  if (!row) return null;
  const [[run], payouts] = await Promise.all([viewed(actor, [row]), readRunPayouts(prisma, runId)]);
  if (!run) return null;
  const bySending = new Map<number, number>();
  for (const { status, sentAt } of payouts)
    if (status === 'processing' && sentAt)
      bySending.set(sentAt.getTime(), (bySending.get(sentAt.getTime()) ?? 0) + 1);
  return {
    run,
    payouts: payouts.map((payout): RunPayout => {
      const { account, artisan, status } = payout;
      const state = account.status as PayoutAccountState;
      return {
        id: payout.id,
        number: payout.number,
        artisan: { en: artisan.publicName, ur: artisan.publicNameUr },
        artisanId: artisan.id,
        amount: money(Number(payout.amountMinor)),
        status: status as PayoutState,
        tries: payout.tries,
        lines: payout._count.transfers,
        account: { kind: account.kind as PayoutAccountKind, masked: account.numberMasked },
        unusable:
          state === 'replaced' ? 'replaced' : whyUnusable({ ...account, status: state }, now),
        bankRef: payout.bankRef,
        reason: payout.reason,
      };
    }),
    sendings: [...bySending]
      .sort(([a], [b]) => b - a)
      .map(([sentAt, count]) => ({ sentAt: new Date(sentAt), count })),
  };
}
