import { startsOf, step } from '@/domain/flow';
import { type Actor, may, type UserActor } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { type SupportCaseState, supportCaseFlow } from '@/domain/support/flow';
import { lettersIn, plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { type Db, inTx } from '@/platform/db';
import { assignCase, type CaseRow, findCase, moveCase } from '../repo/cases';

type WorkFailure = Failure<
  | 'support.not_found'
  | 'support.changed_meanwhile'
  | 'support.answer_missing'
  | 'support.answer_too_long'
  | 'flow.not_now'
  | 'flow.not_yours'
>;
type Worked<T = null> = Promise<Result<T, WorkFailure>>;

const mostAnswerLetters = 500;

/** Somebody of support looks after it from now on. Failures: `support.not_found`, `.changed_meanwhile`. */
export const takeCase = (actor: Actor, caseId: string, now: Date): Worked =>
  asSupport(actor, caseId, async (db, one, who) => {
    if (!(await assignCase(db, one.id, who.id, now))) return fail('support.changed_meanwhile');
    await recordAudit(db, { actor, action: 'cases.take', subject: subjectOf(one) }, now);
    return ok(null);
  });

/** She was called; what is left to do keeps the case open. Failures: `support.not_found`, `flow.not_now`. */
export const markCalled = (actor: Actor, caseId: string, now: Date): Worked =>
  asSupport(actor, caseId, async (db, one, who) => {
    const moved = await move(db, one, 'call', { assignedTo: who.id, updatedAt: now });
    if (!moved.ok) return moved;
    await recordAudit(db, { actor, action: 'cases.call', subject: subjectOf(one) }, now);
    return ok(null);
  });

/** Nothing is left to do; `answer` says what came of it. Failures: as `markCalled`, `support.answer_missing`. */
export const closeCase = (actor: Actor, caseId: string, answer: string, now: Date): Worked =>
  asSupport(actor, caseId, async (db, one, who) => {
    const said = plainLine(answer);
    if (said === '') return fail('support.answer_missing', { field: 'answer' });
    if (lettersIn(said) > mostAnswerLetters)
      return fail('support.answer_too_long', { field: 'answer' });
    const change = { answer: said, assignedTo: who.id, closedAt: now, updatedAt: now };
    const moved = await move(db, one, 'close', change);
    if (!moved.ok) return moved;
    await recordAudit(db, { actor, action: 'cases.close', subject: subjectOf(one) }, now);
    return ok(null);
  });

/** The number to call; that it was looked at is kept. Failure: `support.not_found`. */
export const showNumber = (
  actor: Actor,
  caseId: string,
  now: Date,
): Worked<{ readonly phone: string }> =>
  asSupport(actor, caseId, async (db, one) => {
    await recordAudit(db, { actor, action: 'cases.read_contact', subject: subjectOf(one) }, now);
    return ok({ phone: one.phone });
  });

const subjectOf = ({ id }: CaseRow) => ({ kind: 'case', id });

async function asSupport<T>(
  actor: Actor,
  caseId: string,
  work: (db: Db, one: CaseRow, who: UserActor) => Worked<T>,
): Worked<T> {
  if (actor.kind !== 'user' || !may(actor, 'cases.work', null)) return fail('support.not_found');
  return inTx<Result<T, WorkFailure>>(async (db) => {
    const one = await findCase(db, caseId);
    return one ? work(db, one, actor) : fail('support.not_found');
  });
}

async function move(
  db: Db,
  one: CaseRow,
  verb: 'call' | 'close',
  change: Parameters<typeof moveCase>[4],
): Worked {
  const next = step(supportCaseFlow, verb, one.status as SupportCaseState, 'staff');
  if (!next.ok) return next;
  const moved = await moveCase(db, one.id, startsOf(supportCaseFlow, verb), next.value, change);
  return moved ? ok(null) : fail('support.changed_meanwhile');
}
