import { type Actor, may, system } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { type Db, inTx } from '@/platform/db';
import { type Agreement, agreements, readDisagreements } from '../repo/agreement';
import { lockCheck, ownFinding, putFindings } from '../repo/findings';
import { raiseAlert, settleAlerts } from './alerts';

export type Checked = { readonly open: number; readonly disagreements: number };

/**
 * Looks through the books: what is open on accounts that must come back to zero is noted as findings, and every
 * number that two books keep is compared; a difference raises an alert, which closes by itself once they agree.
 * Failure: `books.not_allowed`.
 */
export const checkBooks = (
  actor: Actor,
  now: Date,
): Promise<Result<Checked, Failure<'books.not_allowed'>>> =>
  inTx(async (db) => {
    if (actor.kind !== 'system' && !may(actor, 'ledger.settle', null))
      return fail('books.not_allowed');
    await lockCheck(db);
    const open = await putFindings(db, now);
    let disagreements = 0;
    for (const kind of Object.keys(agreements) as Agreement[])
      disagreements += await compare(db, kind, now);
    if (actor.kind === 'user') {
      const subject = { kind: 'ledger', id: 'books' };
      const details = { open, disagreements };
      await recordAudit(db, { actor, action: 'ledger.check', subject, details }, now);
    }
    return ok({ open, disagreements });
  });

/** The nightly chore. */
export const checkBooksNightly = (now: Date) => checkBooks(system, now);

async function compare(db: Db, kind: Agreement, now: Date): Promise<number> {
  const found = await readDisagreements(db, kind);
  for (const { subject, booked, kept } of found) {
    const details = { bookedMinor: Number(booked), keptMinor: Number(kept) };
    const alert = { kind, subjectKind: agreements[kind], subjectId: subject, details };
    await raiseAlert(db, alert, now);
  }
  const still = found.map(({ subject }) => subject);
  await settleAlerts(db, kind, still, now);
  return found.length;
}

/** A person says: I am looking after what is open here. Failure: `finding.not_open`. */
export const takeFinding = (
  actor: Actor,
  findingId: string,
  now: Date,
): Promise<Result<null, Failure<'finding.not_open'>>> =>
  inTx(async (db) => {
    if (actor.kind !== 'user' || !may(actor, 'ledger.settle', null))
      return fail('finding.not_open');
    if (!(await ownFinding(db, findingId, actor.id))) return fail('finding.not_open');
    const subject = { kind: 'finding', id: findingId };
    await recordAudit(db, { actor, action: 'finding.take', subject }, now);
    return ok(null);
  });
