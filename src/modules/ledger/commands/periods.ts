import { isMonth, monthEnd } from '@/domain/ledger/month';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { inTx } from '@/platform/db';
import { readOpenItems } from '../repo/open-items';
import { insertPeriod, nextToClose, readBalancesAt } from '../repo/periods';

/** A month is closed at the earliest this long after its end: nothing that began in it is still being written. */
const SETTLES_AFTER = 6 * 3_600_000;
const LONGEST = 500;

type CloseFailure = Failure<
  | 'period.not_allowed'
  | 'period.not_next'
  | 'period.not_over'
  | 'period.reason_missing'
  | 'period.closed_before'
>;

/**
 * Closes the next month of the books: its balances are kept and the database takes no entries in it any more. What
 * was open when it ended and still is must be carried with a reason. Failures: `period.not_allowed`,
 * `period.not_next` (`month`), `period.not_over`, `period.reason_missing` (`count`), `period.closed_before`.
 */
export const closePeriod = (
  actor: Actor,
  asked: { readonly month: string; readonly carryReason: string },
  now: Date,
): Promise<Result<null, CloseFailure>> =>
  inTx<Result<null, CloseFailure>>(async (db) => {
    if (actor.kind !== 'user' || !may(actor, 'ledger.approve', null))
      return fail('period.not_allowed');
    const { month } = asked;
    const next = await nextToClose(db);
    if (!isMonth(month) || next === null || next !== month) {
      const isClosed = next !== null && month < next;
      if (isClosed) return fail('period.closed_before');
      return fail('period.not_next', { params: { month: next ?? '' } });
    }
    const end = monthEnd(month);
    if (now.getTime() < end.getTime() + SETTLES_AFTER) return fail('period.not_over');
    const reason = plainLine(asked.carryReason).slice(0, LONGEST);
    const open = (await readOpenItems(db)).filter(({ since }) => since < end);
    if (open.length > 0 && reason === '')
      return fail('period.reason_missing', { field: 'reason', params: { count: open.length } });
    const carried = open.map(({ account, item, minor }) => ({
      account,
      item,
      minor: Number(minor),
      reason,
    }));
    const accounts = await readBalancesAt(db, end);
    const by = { closedBy: actor.id, closedAt: now };
    const { count } = await insertPeriod(db, month, { accounts, carried }, by);
    if (count === 0) return fail('period.closed_before');
    const subject = { kind: 'period', id: month };
    const details = { carried: carried.length, reason };
    await recordAudit(db, { actor, action: 'period.close', subject, details }, now);
    return ok(null);
  });
