import { isId } from '@/domain/ids';
import { courierRemittance } from '@/domain/ledger/accounts';
import { remittanceBanked } from '@/domain/ledger/money-entries';
import { money } from '@/domain/money';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { post } from '@/modules/ledger/commands';
import { type Db, inTx } from '@/platform/db';
import { addBanked, lockBatch, moveBatch } from '../repo/batches';
import { openLineCount } from '../repo/exceptions';
import { remainsOf } from '../repo/posting';
import type { Batch } from '../types';
import { followWriteOffs } from './write-offs';

type BankFailure = Failure<
  | 'statement.not_found'
  | 'bank.reference_missing'
  | 'bank.nothing'
  | 'bank.said_before'
  | 'flow.not_now'
>;

/**
 * Money for this statement has come in at our bank; it may come in parts, each with the bank's own reference.
 * Failures: `statement.not_found`, `bank.reference_missing`, `bank.nothing`, `bank.said_before`, `flow.not_now`.
 */
export const bankRemittance = (
  actor: Actor,
  batchId: string,
  came: { readonly amountMinor: number; readonly bankRef: string },
  now: Date,
): Promise<Result<null, BankFailure>> =>
  withPosted<BankFailure>(actor, batchId, async (db, batch) => {
    const bankRef = plainLine(came.bankRef).toUpperCase().slice(0, 60);
    if (bankRef === '') return fail('bank.reference_missing', { field: 'bankRef' });
    if (came.amountMinor <= 0) return fail('bank.nothing', { field: 'amount' });
    const entry = remittanceBanked({
      sourceId: `${batch.id}:${bankRef}`,
      batchId: batch.id,
      courier: batch.courier.slug,
      amount: money(came.amountMinor),
    });
    const memo = `${batch.number} came in at the bank, ${bankRef}`;
    if (!(await post(db, entry, { orderId: null, memo }, now)))
      return fail('bank.said_before', { field: 'bankRef' });
    await addBanked(db, batch.id, came.amountMinor, bankRef);
    const details = { amountMinor: came.amountMinor, bankRef };
    const subject = { kind: 'remittance', id: batch.id };
    await recordAudit(db, { actor, action: 'remittance.bank', subject, details }, now);
    return ok(null);
  });

type CloseFailure = Failure<
  'statement.not_found' | 'statement.lines_open' | 'statement.not_banked' | 'flow.not_now'
>;

/**
 * Ends a statement whose every line is dealt with and whose money is in the bank to the last paisa. Failures:
 * `statement.not_found`, `statement.lines_open` (`lines`), `statement.not_banked`, `flow.not_now`.
 */
export async function closeStatement(
  actor: Actor,
  batchId: string,
  now: Date,
): Promise<Result<null, CloseFailure>> {
  await followWriteOffs(now);
  return withPosted<CloseFailure>(actor, batchId, async (db, batch) => {
    const lines = await openLineCount(db, batch.id);
    if (lines > 0) return fail('statement.lines_open', { params: { lines } });
    if ((await remainsOf(db, courierRemittance(batch.courier.slug), batch.id)) !== 0)
      return fail('statement.not_banked');
    const closedBy = actor.kind === 'user' ? actor.id : null;
    if (!(await moveBatch(db, batch.id, 'close', { closedBy, closedAt: now })))
      return fail('flow.not_now');
    const subject = { kind: 'remittance', id: batch.id };
    await recordAudit(db, { actor, action: 'remittance.close', subject }, now);
    return ok(null);
  });
}

const withPosted = <F extends Failure>(
  actor: Actor,
  batchId: string,
  work: (db: Db, batch: Batch) => Promise<Result<null, F>>,
): Promise<Result<null, F | Failure<'statement.not_found' | 'flow.not_now'>>> =>
  inTx<Result<null, F | Failure<'statement.not_found' | 'flow.not_now'>>>(async (db) => {
    if (
      actor.kind !== 'user' ||
      !may(actor, 'cod.reconcile', null) ||
      !isId('remittanceBatch', batchId)
    )
      return fail('statement.not_found');
    const batch = await lockBatch(db, batchId);
    if (!batch) return fail('statement.not_found');
    return batch.status === 'exceptions' ? work(db, batch) : fail('flow.not_now');
  });
