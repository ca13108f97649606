import { type SubmissionState, submissionFlow } from '@/domain/artisan/requirement';
import { startsOf, step } from '@/domain/flow';
import { type Id, isId } from '@/domain/ids';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { lettersIn, plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { type Db, inTx, newId } from '@/platform/db';
import {
  decideSubmission,
  findRequirement,
  findSubmission,
  insertSubmission,
  keepTaxNumber,
  lastSubmission,
  lockShop,
} from '../repo/submissions';
import { settleShop } from './hand-in';

const taxpayerStatuses = ['active', 'inactive', 'exempt'] as const;
type TaxpayerStatus = (typeof taxpayerStatuses)[number];

type DecideFailure = Failure<
  | 'submission.not_found'
  | 'submission.reason_missing'
  | 'submission.reason_long'
  | 'submission.taxpayer_missing'
  | 'flow.not_now'
  | 'flow.not_yours'
>;
const mostLetters = 300;

type Decided = {
  readonly move: 'accept' | 'reject';
  readonly reason: string;
  /** What the tax list says of her; asked for with a tax number only. */
  readonly taxpayer: TaxpayerStatus | null;
};

/**
 * Staff accepts what she handed in, or turns it down with a reason she reads. An accepted tax number is kept with her
 * shop, for the rate that is withheld. Failures: `submission.not_found` (also for who may not), `submission.reason_*`
 * (a refusal needs one), `submission.taxpayer_missing`, those of the life cycle.
 */
export async function decide(
  actor: Actor,
  submissionId: string,
  decided: Decided,
  now: Date,
): Promise<Result<null, DecideFailure>> {
  if (actor.kind !== 'user' || !may(actor, 'requirements.decide', null))
    return fail('submission.not_found');
  const reason = readReason(decided.reason, decided.move === 'reject');
  if (!reason.ok) return reason;
  return inTx<Result<null, DecideFailure>>(async (db) => {
    const row = isId('submission', submissionId) ? await findSubmission(db, submissionId) : null;
    if (!row) return fail('submission.not_found');
    const next = step(submissionFlow, decided.move, row.status as SubmissionState, 'staff');
    if (!next.ok) return next;
    await lockShop(db, row.artisanId);
    const isTax = row.slug === 'ntn' && decided.move === 'accept';
    if (isTax && decided.taxpayer === null)
      return fail('submission.taxpayer_missing', { field: 'taxpayer' });
    const from = startsOf(submissionFlow, decided.move);
    const to = { status: next.value, decidedBy: actor.id, decidedAt: now, reason: reason.value };
    if (!(await decideSubmission(db, row.id, from, to))) return fail('flow.not_now');
    if (isTax && decided.taxpayer !== null)
      await keepTaxNumber(db, row.artisanId, {
        ntnSealed: row.numberSealed,
        ntnMasked: row.numberMasked,
        taxpayerStatus: decided.taxpayer,
        taxCheckedAt: now,
      });
    const action = decided.move === 'accept' ? 'requirements.accept' : 'requirements.reject';
    await note(db, { actor, action, artisanId: row.artisanId, slug: row.slug, reason }, now);
    return ok(null);
  });
}

/**
 * Staff lets one requirement go for one shop, with a reason, whether or not she has handed something in. Failures as
 * `decide`.
 */
export async function waive(
  actor: Actor,
  of: { readonly artisanId: Id<'artisan'>; readonly slug: string; readonly reason: string },
  now: Date,
): Promise<Result<null, DecideFailure>> {
  if (actor.kind !== 'user' || !may(actor, 'requirements.decide', null))
    return fail('submission.not_found');
  const reason = readReason(of.reason, true);
  if (!reason.ok) return reason;
  return inTx<Result<null, DecideFailure>>(async (db) => {
    const isShop = (await lockShop(db, of.artisanId)) !== null;
    if (!isShop || !(await findRequirement(db, of.slug))) return fail('submission.not_found');
    const last = await lastSubmission(db, of.artisanId, of.slug);
    const decided = { status: 'waived', decidedBy: actor.id, decidedAt: now, reason: reason.value };
    if (last?.status === 'accepted' || last?.status === 'waived') return fail('flow.not_now');
    if (last?.status === 'pending') await decideSubmission(db, last.id, ['pending'], decided);
    else
      await insertSubmission(db, {
        ...decided,
        id: newId('submission', now),
        artisanId: of.artisanId,
        slug: of.slug,
        numberSealed: null,
        numberMasked: null,
        paperId: null,
        submittedBy: actor.id,
        createdAt: now,
      });
    const action = 'requirements.waive';
    await note(db, { actor, action, artisanId: of.artisanId, slug: of.slug, reason }, now);
    return ok(null);
  });
}

async function note(
  db: Db,
  done: {
    readonly actor: Actor;
    readonly action: 'requirements.accept' | 'requirements.reject' | 'requirements.waive';
    readonly artisanId: string;
    readonly slug: string;
    readonly reason: { readonly value: string | null };
  },
  now: Date,
): Promise<void> {
  await settleShop(db, done.artisanId, now);
  const subject = { kind: 'artisan', id: done.artisanId };
  const details = { requirement: done.slug, reason: done.reason.value };
  await recordAudit(db, { actor: done.actor, action: done.action, subject, details }, now);
}

function readReason(
  written: string,
  isNeeded: boolean,
): Result<string | null, Failure<'submission.reason_missing' | 'submission.reason_long'>> {
  const reason = plainLine(written);
  if (reason === '')
    return isNeeded ? fail('submission.reason_missing', { field: 'reason' }) : ok(null);
  return lettersIn(reason) > mostLetters
    ? fail('submission.reason_long', { field: 'reason' })
    : ok(reason);
}
