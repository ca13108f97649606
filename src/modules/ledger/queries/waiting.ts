import { type ClearingKind, clearingOwners, clearsWithinDays } from '@/domain/ledger/accounts';
import { ageInDays } from '@/domain/ledger/age';
import { type Actor, may } from '@/domain/policy';
import { prisma } from '@/platform/db';
import { countOpenAlerts } from '../repo/alerts';
import { countFindings } from '../repo/findings';
import { countAskedWriteOffs } from '../repo/write-offs';

const DAY = 86_400_000;

export type LateMoney = {
  readonly kind: ClearingKind;
  readonly count: number;
  /** Age of the oldest. */
  readonly days: number;
  readonly since: Date;
  readonly ownerRole: 'finance' | 'fulfilment';
};
export type MoneyWaiting = {
  readonly alerts: number;
  readonly oldestAlert: Date | null;
  readonly late: readonly LateMoney[];
};

/** What of the money a person must look at: open alerts, and what should have come back to zero. Empty for others. */
export async function moneyWaiting(actor: Actor, now: Date): Promise<MoneyWaiting> {
  if (!may(actor, 'ledger.read', null)) return { alerts: 0, oldestAlert: null, late: [] };
  const kinds = Object.keys(clearsWithinDays) as ClearingKind[];
  const limits = kinds.map((kind) => ({
    kind,
    before: new Date(now.getTime() - clearsWithinDays[kind] * DAY),
  }));
  const [alerts, rows] = await Promise.all([
    countOpenAlerts(prisma),
    countFindings(prisma, limits),
  ]);
  return {
    alerts: alerts.count,
    oldestAlert: alerts.oldest,
    late: rows.map((row) => {
      const kind = row.kind as ClearingKind;
      return {
        kind,
        count: Number(row.count),
        days: ageInDays(row.since, now),
        since: row.since,
        ownerRole: clearingOwners[kind],
      };
    }),
  };
}

/** How much waits in the books, for the marks beside their rooms. */
export async function booksWaiting(actor: Actor, now: Date) {
  const [{ alerts, late }, asked] = await Promise.all([
    moneyWaiting(actor, now),
    may(actor, 'ledger.read', null) ? countAskedWriteOffs(prisma) : 0,
  ]);
  return { alerts, late: late.reduce((all, { count }) => all + count, 0), writeOffs: asked };
}
