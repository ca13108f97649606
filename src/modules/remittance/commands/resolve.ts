import { courierCash } from '@/domain/ledger/accounts';
import { suspenseMoved } from '@/domain/ledger/money-entries';
import { money } from '@/domain/money';
import type { Actor } from '@/domain/policy';
import { readTracking } from '@/domain/remittance/cell';
import type { StatementLine } from '@/domain/remittance/line';
import { cashAfter } from '@/domain/remittance/settle';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { post } from '@/modules/ledger/commands';
import { findBatch, refreshSums } from '../repo/batches';
import { lockCashOf, setResolution, stepCash } from '../repo/exceptions';
import { enterLine as writeEntered } from '../repo/lines';
import { endPaidLater, moveCash, readLinesToPost, remainsOf } from '../repo/posting';
import { endLine, type LineFailure, withLine } from './exception';
import { postLines } from './post';

const tooMuch = ['over', 'duplicate', 'unknown'] as const;
const tooLittle = ['short', 'missing'] as const;

/** The courier is asked for what it did not pay; the line waits. Failures: those of every line. */
export const askCourier = (
  actor: Actor,
  lineId: string,
  now: Date,
): Promise<Result<null, LineFailure>> =>
  withLine<LineFailure>(
    actor,
    lineId,
    { as: 'asked', buckets: tooLittle },
    now,
    async (db, line) => {
      if (line.cash) await stepCash(db, line.cash.id, 'dispute');
      await setResolution(db, line.id, 'asked');
      return ok(null);
    },
  );

type MatchFailure = LineFailure | Failure<'match.no_such_cash' | 'match.nothing_left'>;

/**
 * Money in suspense is for this parcel of the same courier: as much as it holds for it moves there, and what is left
 * keeps the line open. Failures: `match.no_such_cash`, `match.nothing_left`, those of every line.
 */
export const matchByHand = (
  actor: Actor,
  lineId: string,
  to: { readonly trackingNumber: string },
  now: Date,
): Promise<Result<null, MatchFailure>> =>
  withLine<MatchFailure>(
    actor,
    lineId,
    { as: 'matched_by_hand', buckets: tooMuch },
    now,
    async (db, line, { id }) => {
      const cash = await lockCashOf(db, line.courier, readTracking(to.trackingNumber));
      if (!cash || cash.heldMinor <= 0)
        return fail('match.no_such_cash', { field: 'trackingNumber' });
      const waitingMinor = 0 - (await remainsOf(db, 'suspense', line.id));
      if (waitingMinor <= 0) return fail('match.nothing_left');
      const clearedMinor = Math.min(waitingMinor, cash.heldMinor);
      const entry = suspenseMoved({
        sourceId: `${line.id}:${cash.id}`,
        item: line.id,
        amount: money(clearedMinor),
        to: { account: courierCash(line.courier), item: cash.orderId },
      });
      const memo = `${line.tracking} found to be for ${to.trackingNumber}`;
      if (!(await post(db, entry, { orderId: cash.orderId, memo }, now)))
        return fail('match.nothing_left');
      const next = cashAfter(cash.status, clearedMinor, cash.heldMinor);
      await moveCash(db, [{ id: cash.id, was: cash.status, now: next, clearedMinor }], now);
      if (next === 'reconciled') await endPaidLater(db, [cash.id], [line.id], now);
      if (clearedMinor === waitingMinor) await endLine(db, line, 'matched_by_hand', id, now);
      return ok(null);
    },
  );

type BackFailure = LineFailure | Failure<'sent_back.reference_missing' | 'match.nothing_left'>;

/** What was too much goes back to the courier from our bank. Failures: `sent_back.reference_missing`, those of every line. */
export const sendBack = (
  actor: Actor,
  lineId: string,
  sent: { readonly reference: string },
  now: Date,
): Promise<Result<null, BackFailure>> =>
  withLine<BackFailure>(
    actor,
    lineId,
    { as: 'sent_back', buckets: tooMuch },
    now,
    async (db, line, { id }) => {
      const reference = plainLine(sent.reference).slice(0, 80);
      if (reference === '') return fail('sent_back.reference_missing', { field: 'reference' });
      const waitingMinor = 0 - (await remainsOf(db, 'suspense', line.id));
      if (waitingMinor <= 0) return fail('match.nothing_left');
      const entry = suspenseMoved({
        sourceId: `${line.id}:back`,
        item: line.id,
        amount: money(waitingMinor),
        to: { account: 'bank', item: line.id },
      });
      await post(
        db,
        entry,
        { orderId: null, memo: `${line.tracking} sent back: ${reference}` },
        now,
      );
      await endLine(db, line, 'sent_back', id, now);
      return ok(null);
    },
  );

/**
 * An unreadable row as a person reads it; it is posted at once like any other, and stays open when it is short, too
 * much or unknown. Failures: those of every line.
 */
export const enterLine = (
  actor: Actor,
  lineId: string,
  read: StatementLine,
  now: Date,
): Promise<Result<null, LineFailure>> =>
  withLine<LineFailure>(
    actor,
    lineId,
    { as: 'entered', buckets: ['unreadable'] },
    now,
    async (db, line, { id }) => {
      const batch = await findBatch(db, line.batchId);
      if (!batch || !(await writeEntered(db, line.id, read, id))) return fail('line.not_open');
      await postLines(db, batch, [line.id], now);
      await refreshSums(db, batch.id);
      const [posted] = await readLinesToPost(db, [line.id]);
      if (posted?.bucket === 'matched') await endLine(db, line, 'entered', id, now);
      return ok(null);
    },
  );

/** An unreadable row that holds no money, such as a note. Failures: `reason.missing`, those of every line. */
export const setAside = (
  actor: Actor,
  lineId: string,
  why: { readonly reason: string },
  now: Date,
): Promise<Result<null, LineFailure | Failure<'set_aside.reason_missing'>>> =>
  withLine<LineFailure | Failure<'set_aside.reason_missing'>>(
    actor,
    lineId,
    { as: 'set_aside', buckets: ['unreadable'] },
    now,
    async (db, line, { id }) => {
      if (plainLine(why.reason) === '')
        return fail('set_aside.reason_missing', { field: 'reason' });
      await endLine(db, line, 'set_aside', id, now);
      return ok(null);
    },
  );
