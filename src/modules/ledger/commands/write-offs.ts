import { step } from '@/domain/flow';
import { type Id, isId } from '@/domain/ids';
import type { AccountCode } from '@/domain/ledger/accounts';
import { writtenOff } from '@/domain/ledger/money-entries';
import { clearingKindOf, maySecondWriteOff, writeOffFlow } from '@/domain/ledger/write-off';
import { type Money, money } from '@/domain/money';
import { type Actor, may, type UserActor } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { type Db, newId } from '@/platform/db';
import { post } from '../commands';
import { readOpenItems } from '../repo/open-items';
import { endWriteOff, findWriteOff, insertWriteOff, isWriteOffAsked } from '../repo/write-offs';

const LONGEST = 500;

type AskFailure = Failure<
  | 'write_off.not_allowed'
  | 'write_off.nothing_open'
  | 'write_off.reason_missing'
  | 'write_off.asked_before'
>;

/**
 * Asks, inside the caller's transaction, to give up what remains of an item on an account that must come back to
 * zero; nothing is posted until another person agrees. Failures: `write_off.not_allowed`, `write_off.nothing_open`,
 * `write_off.reason_missing`, `write_off.asked_before`.
 */
export async function requestWriteOff(
  db: Db,
  actor: Actor,
  of: { readonly accountCode: string; readonly item: string; readonly reason: string },
  now: Date,
): Promise<Result<{ readonly writeOffId: Id<'writeOff'> }, AskFailure>> {
  if (!isBookkeeper(actor) || !may(actor, 'ledger.settle', null))
    return fail('write_off.not_allowed');
  const reason = plainLine(of.reason).slice(0, LONGEST);
  if (reason === '') return fail('write_off.reason_missing', { field: 'reason' });
  const remains = await remainsOf(db, of.accountCode, of.item);
  if (!remains) return fail('write_off.nothing_open');
  if (await isWriteOffAsked(db, of.accountCode, of.item)) return fail('write_off.asked_before');
  const id = newId('writeOff', now);
  await insertWriteOff(db, {
    id,
    accountCode: of.accountCode,
    item: of.item,
    amountMinor: BigInt(remains.minor),
    currency: remains.currency,
    reason,
    madeBy: actor.id,
    madeAt: now,
  });
  const details = { account: of.accountCode, amountMinor: remains.minor, reason };
  const subject = { kind: 'write_off', id };
  await recordAudit(db, { actor, action: 'write_off.request', subject, details }, now);
  return ok({ writeOffId: id });
}

type DecideFailure = Failure<
  | 'write_off.not_allowed'
  | 'write_off.not_waiting'
  | 'write_off.same_person'
  | 'write_off.above_limit'
  | 'write_off.amount_changed'
  | 'flow.not_yours'
  | 'flow.not_now'
>;

/**
 * Another person agrees, which posts it, or declines. Failures: `write_off.not_allowed`, `write_off.not_waiting`,
 * `write_off.same_person`, `write_off.above_limit` (an admin must), `write_off.amount_changed` (the item moved since).
 */
export async function decideWriteOff(
  db: Db,
  actor: Actor,
  writeOffId: string,
  move: 'approve' | 'decline',
  now: Date,
): Promise<Result<null, DecideFailure>> {
  if (!isBookkeeper(actor) || !may(actor, 'ledger.approve', null))
    return fail('write_off.not_allowed');
  const row = await findWriteOff(db, writeOffId);
  if (!row) return fail('write_off.not_waiting');
  const status = step(writeOffFlow, move, row.status as 'requested', 'staff');
  if (!status.ok) return status;
  if (row.madeBy === actor.id) return fail('write_off.same_person');
  const decision = status.value === 'approved' ? 'approved' : 'declined';
  if (!(await endWriteOff(db, row.id, { status: decision, decidedBy: actor.id }, now)))
    return fail('write_off.not_waiting');
  if (decision === 'approved') {
    const given = await giveUp(db, actor, row, now);
    if (!given.ok) return given;
  }
  const subject = { kind: 'write_off', id: row.id };
  const details = { account: row.accountCode, amountMinor: Number(row.amountMinor) };
  await recordAudit(db, { actor, action: `write_off.${move}`, subject, details }, now);
  return ok(null);
}

type Asked = NonNullable<Awaited<ReturnType<typeof findWriteOff>>>;

/** Posts it, as long as the item is still open by the same sum. */
async function giveUp(
  db: Db,
  actor: UserActor,
  row: Asked,
  now: Date,
): Promise<Result<null, Failure<'write_off.above_limit' | 'write_off.amount_changed'>>> {
  const kind = clearingKindOf(row.accountCode);
  const asked = Number(row.amountMinor);
  if (kind === null || !maySecondWriteOff(actor.staffRole, kind, asked))
    return fail('write_off.above_limit');
  const remains = await remainsOf(db, row.accountCode, row.item);
  if (remains?.minor !== asked) return fail('write_off.amount_changed');
  const account = row.accountCode as AccountCode;
  const entry = writtenOff({ writeOffId: row.id, account, item: row.item, remains });
  const memo = `${row.accountCode} ${row.item} written off: ${row.reason}`;
  await post(db, entry, { orderId: isId('order', row.item) ? row.item : null, memo }, now);
  return ok(null);
}

async function remainsOf(db: Db, account: string, item: string): Promise<Money | null> {
  if (clearingKindOf(account) === null) return null;
  const [row] = await readOpenItems(db, { account, item }, 1);
  return row ? money(Number(row.minor)) : null;
}

const isBookkeeper = (actor: Actor): actor is UserActor => actor.kind === 'user';
