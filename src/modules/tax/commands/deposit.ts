import { taxDeposited } from '@/domain/ledger/money-entries';
import { isMonth } from '@/domain/ledger/month';
import { money } from '@/domain/money';
import type { TaxKind } from '@/domain/order/fees';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { post } from '@/modules/ledger/commands';
import { inTx } from '@/platform/db';
import { monthsOf } from '../queries';
import { certify, depositSource, lockUncertified } from '../repo';

type DepositFailure = Failure<
  | 'tax.not_allowed'
  | 'tax.month_not_over'
  | 'tax.nothing_due'
  | 'tax.receipt_missing'
  | 'tax.amount_differs'
>;

const LONGEST = 60;

/**
 * A month's tax of a kind has been paid to the state: its lines get the receipt as their certificate. It must be
 * exactly what was withheld less what couriers kept back themselves; where they kept all of it, 0 with the number of
 * their certificate. Failures: `tax.not_allowed`, `tax.month_not_over`, `tax.nothing_due`, `tax.receipt_missing`,
 * `tax.amount_differs` (`expected` in minor units).
 */
export const recordDeposit = (
  actor: Actor,
  paid: {
    readonly month: string;
    readonly kind: TaxKind;
    readonly amountMinor: number;
    readonly receipt: string;
  },
  now: Date,
): Promise<Result<null, DepositFailure>> =>
  inTx<Result<null, DepositFailure>>(async (db) => {
    if (!may(actor, 'ledger.settle', null) || !isMonth(paid.month)) return fail('tax.not_allowed');
    const receipt = plainLine(paid.receipt).slice(0, LONGEST);
    if (receipt === '') return fail('tax.receipt_missing', { field: 'receipt' });
    const lines = await lockUncertified(db, paid);
    const months = await monthsOf(db, now);
    const slice = months.find(({ month, kind }) => month === paid.month && kind === paid.kind);
    if (!slice || lines.length === 0 || slice.due.minor < 0) return fail('tax.nothing_due');
    if (!slice.isOver) return fail('tax.month_not_over');
    const expected = slice.due.minor;
    if (paid.amountMinor !== expected)
      return fail('tax.amount_differs', { field: 'amount', params: { expected } });
    const ids = lines.map(({ id }) => id);
    await certify(db, ids, receipt);
    const sourceId = depositSource(paid, receipt);
    if (expected > 0) {
      const entry = taxDeposited({ sourceId, kind: paid.kind, amount: money(expected) });
      const memo = `${paid.kind} of ${paid.month} deposited, receipt ${receipt}`;
      await post(db, entry, { orderId: null, memo }, now);
    }
    const subject = { kind: 'tax_month', id: `${paid.month}:${paid.kind}` };
    const details = { amountMinor: expected, lines: ids.length, receipt };
    await recordAudit(db, { actor, action: 'tax.deposit', subject, details }, now);
    return ok(null);
  });
