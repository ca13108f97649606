import type { Id } from '@/domain/ids';
import { type HoldReason, longestHoldDays } from '@/domain/payout/hold';
import { pakistanDay } from '@/domain/payout/schedule';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { type Db, inTx, newId, prisma } from '@/platform/db';
import { lockArtisan } from '../repo/accounts';
import {
  findArtisan,
  insertHold,
  markReleased,
  readHold,
  releaseDue,
  writeAnswer,
  writeAppeal,
} from '../repo/holds';
import { askForEyes } from './notices';

type HoldFailure = Failure<
  | 'payout_hold.not_found'
  | 'payout_hold.artisan'
  | 'payout_hold.amount'
  | 'payout_hold.note_missing'
  | 'payout_hold.date'
  | 'payout_hold.words_missing'
  | 'payout_hold.answered'
>;
const DAY_MS = 24 * 3_600_000;
const LONGEST = 500;
const words = (text: string) => plainLine(text).slice(0, LONGEST);

/** `releaseOn` is a day at midnight UTC, as the date columns write it. */
export type HoldWanted = {
  readonly artisan: string;
  readonly amountMinor: number;
  readonly reason: HoldReason;
  readonly note: string;
  readonly noteUr: string;
  readonly releaseOn: Date;
};

/**
 * Holds a sum back from payouts, never without reason, words in both languages and a day on which it is free again.
 * Failures: `payout_hold.not_found` (for who may not), `.artisan`, `.amount`, `.note_missing`, `.date` (not ahead, or
 * too far).
 */
export const placeHold = (
  actor: Actor,
  wanted: HoldWanted,
  now: Date,
): Promise<Result<{ readonly holdId: string }, HoldFailure>> =>
  inTx<Result<{ readonly holdId: string }, HoldFailure>>(async (db) => {
    if (actor.kind !== 'user' || !may(actor, 'payouts.hold', null))
      return fail('payout_hold.not_found');
    const artisan = await findArtisan(db, plainLine(wanted.artisan));
    if (!artisan) return fail('payout_hold.artisan', { field: 'artisan' });
    if (!Number.isSafeInteger(wanted.amountMinor) || wanted.amountMinor <= 0)
      return fail('payout_hold.amount', { field: 'amount' });
    const note = words(wanted.note);
    const noteUr = words(wanted.noteUr);
    if (note === '') return fail('payout_hold.note_missing', { field: 'note' });
    if (noteUr === '') return fail('payout_hold.note_missing', { field: 'noteUr' });
    const days = (wanted.releaseOn.getTime() - pakistanDay(now).getTime()) / DAY_MS;
    if (!(days >= 1 && days <= longestHoldDays))
      return fail('payout_hold.date', { field: 'releaseOn', params: { days: longestHoldDays } });
    await lockArtisan(db, artisan.id);
    const id = newId('payoutHold', now);
    const { amountMinor, reason, releaseOn } = wanted;
    await insertHold(db, {
      id,
      artisanId: artisan.id,
      amountMinor: BigInt(amountMinor),
      reason,
      note,
      noteUr,
      releaseOn,
      placedBy: actor.id,
      placedAt: now,
    });
    await askForEyes(db, artisan.id, id, '/studio/earnings');
    const details = { amountMinor, reason, releaseOn: releaseOn.toISOString().slice(0, 10) };
    const subject = { kind: 'artisan', id: artisan.id };
    await recordAudit(db, { actor, action: 'payout_hold.place', subject, details }, now);
    return ok({ holdId: id });
  });

/**
 * She says why it is wrong, once; finance must answer. Failures: `payout_hold.not_found` (not hers too),
 * `.words_missing`, `.answered` (said before, or free by now).
 */
export const appealHold = (
  actor: Actor,
  holdId: string,
  said: { readonly appeal: string },
  now: Date,
): Promise<Result<null, HoldFailure>> =>
  inTx<Result<null, HoldFailure>>(async (db) => {
    const hold = await readHold(db, holdId);
    const artisanId = hold?.artisanId as Id<'artisan'> | undefined;
    if (!artisanId || !may(actor, 'payoutHold.appeal', { artisanId }))
      return fail('payout_hold.not_found');
    const appeal = words(said.appeal);
    if (appeal === '') return fail('payout_hold.words_missing', { field: 'appeal' });
    if (!(await writeAppeal(db, holdId, appeal, now))) return fail('payout_hold.answered');
    await note(db, actor, 'appeal', artisanId, now);
    return ok(null);
  });

type Noted = 'appeal' | 'release' | 'answer';

const note = (db: Db, actor: Actor, what: Noted, artisanId: string, now: Date) =>
  recordAudit(
    db,
    { actor, action: `payout_hold.${what}`, subject: { kind: 'artisan', id: artisanId } },
    now,
  );

/**
 * Finance answers an objection, or releases the money, with or without words. Failures: `payout_hold.not_found`,
 * `.words_missing` (an answer without any), `.answered` (nothing to answer, or free by now).
 */
export const answerHold = (
  actor: Actor,
  holdId: string,
  said: { readonly answer: string; readonly isReleased: boolean },
  now: Date,
): Promise<Result<null, HoldFailure>> =>
  inTx<Result<null, HoldFailure>>(async (db) => {
    if (actor.kind !== 'user' || !may(actor, 'payouts.hold', null))
      return fail('payout_hold.not_found');
    const hold = await readHold(db, holdId);
    if (!hold) return fail('payout_hold.not_found');
    const answer = words(said.answer);
    if (answer === '' && !said.isReleased)
      return fail('payout_hold.words_missing', { field: 'answer' });
    const by = { releasedBy: actor.id, ...(answer ? { answer } : {}) };
    const isDone = said.isReleased
      ? await markReleased(db, holdId, by, now)
      : await writeAnswer(db, holdId, answer);
    if (!isDone) return fail('payout_hold.answered');
    await askForEyes(db, hold.artisanId, `${holdId}:${now.getTime()}`, '/studio/earnings');
    await note(db, actor, said.isReleased ? 'release' : 'answer', hold.artisanId, now);
    return ok(null);
  });

/** On their day holds end by themselves. Answers how many did. */
export const releaseHoldsDue = (now: Date): Promise<number> =>
  releaseDue(prisma, pakistanDay(now), now);
