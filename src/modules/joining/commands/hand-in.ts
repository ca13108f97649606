import { readIdentityNumber } from '@/domain/artisan/identity-number';
import { isReadyFor, type Level } from '@/domain/artisan/level';
import type { Id } from '@/domain/ids';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { settleLevel } from '@/modules/levels/commands';
import { askedOf } from '@/modules/levels/queries';
import { type Db, inTx, newId } from '@/platform/db';
import { seal } from '@/platform/seal';
import { moveShop, readShop, setAvatar } from '../repo/shops';
import {
  findRequirement,
  insertSubmission,
  isOwnPaper,
  lastSubmission,
  lockShop,
  replaceWaiting,
} from '../repo/submissions';

/** Numbers of papers are encrypted for this alone. */
const numberSeal = 'requirement.number';

export type HandedIn = {
  readonly slug: string;
  readonly number: string;
  /** A media id of kind `paper`, or null. */
  readonly paper: string | null;
};
type HandInFailure = Failure<
  | 'joining.not_found'
  | 'joining.settled'
  | 'joining.nothing'
  | 'paper.missing'
  | 'paper.not_yours'
  | 'number.missing'
  | 'number.not_cnic'
  | 'number.not_ntn'
  | 'number.not_plain'
>;
type HandedInResult = Result<{ level: Level; isAsked: boolean }, HandInFailure>;

/**
 * Hands in what one requirement asks for: her word, a number, a photo of a paper. Her word is accepted at once; the
 * rest waits for a checker. While it waits it may be sent again. When the last thing that selling needs is met for the
 * first time, the shop asks by itself to be opened.
 * Failures: `joining.not_found` (also for a foreign shop), `joining.settled`, `paper.missing`, `paper.not_yours`,
 * those of the number.
 */
export async function handIn(
  actor: Actor,
  artisanId: Id<'artisan'>,
  sent: HandedIn,
  now: Date,
): Promise<HandedInResult> {
  if (actor.kind !== 'user' || !may(actor, 'joining.continue', { artisanId }))
    return fail('joining.not_found');
  return inTx<HandedInResult>(async (db) => {
    const status = await lockShop(db, artisanId);
    const requirement = await findRequirement(db, sent.slug);
    if (
      status === null ||
      status === 'terminated' ||
      !requirement ||
      requirement.way === 'computed'
    )
      return fail('joining.not_found');
    const last = await lastSubmission(db, artisanId, sent.slug);
    if (last?.status === 'accepted' || last?.status === 'waived') return fail('joining.settled');
    const content = await readContent(db, actor.id, requirement, sent);
    if (!content.ok) return content;
    const own = { ...content.value, submittedBy: actor.id, createdAt: now };
    const isWord = requirement.way === 'attested';
    if (last?.status === 'pending') await replaceWaiting(db, last.id, own);
    else
      await insertSubmission(db, {
        ...own,
        id: newId('submission', now),
        artisanId,
        slug: sent.slug,
        status: isWord ? 'accepted' : 'pending',
        decidedAt: isWord ? now : null,
        decidedBy: null,
        reason: null,
      });
    const subject = { kind: 'artisan', id: artisanId };
    const details = { requirement: sent.slug };
    await recordAudit(db, { actor, action: 'requirements.hand_in', subject, details }, now);
    return ok(await settleShop(db, artisanId, now));
  });
}

async function readContent(
  db: Db,
  userId: string,
  asked: { readonly slug: string; readonly asksNumber: boolean; readonly asksPaper: boolean },
  sent: HandedIn,
) {
  const number = asked.asksNumber ? readIdentityNumber(asked.slug, sent.number) : ok(null);
  if (!number.ok) return number;
  if (asked.asksPaper && !sent.paper) return fail('paper.missing', { field: 'paper' });
  const paper = asked.asksPaper ? sent.paper : null;
  if (paper !== null && !(await isOwnPaper(db, userId, paper)))
    return fail('paper.not_yours', { field: 'paper' });
  return ok({
    numberSealed: number.value && seal(numberSeal, number.value.plain),
    numberMasked: number.value?.masked ?? null,
    paperId: paper,
  });
}

/** How she is shown: a photo needs one to be chosen in her shop; the mark alone is a choice like the others. */
const portraits = ['thappa', 'drawn'] as const;

/**
 * Chooses a drawing or her mark alone for her page. Her face is never needed. Failure: `joining.not_found`, also for a
 * foreign shop.
 */
export async function choosePortrait(
  actor: Actor,
  artisanId: Id<'artisan'>,
  avatar: (typeof portraits)[number],
  now: Date,
): Promise<Result<null, Failure<'joining.not_found'>>> {
  if (actor.kind !== 'user' || !may(actor, 'joining.continue', { artisanId }))
    return fail('joining.not_found');
  return inTx<Result<null, Failure<'joining.not_found'>>>(async (db) => {
    if ((await lockShop(db, artisanId)) === null) return fail('joining.not_found');
    await setAvatar(db, artisanId, avatar);
    const asked = await findRequirement(db, 'portrait');
    const last = await lastSubmission(db, artisanId, 'portrait');
    // Her mark is what stands there from the start: that she chose it is kept as her word.
    if (asked && last?.status !== 'accepted' && last?.status !== 'waived')
      await insertSubmission(db, {
        id: newId('submission', now),
        artisanId,
        slug: asked.slug,
        status: 'accepted',
        numberSealed: null,
        numberMasked: null,
        paperId: null,
        submittedBy: actor.id,
        createdAt: now,
        decidedAt: now,
        decidedBy: null,
        reason: null,
      });
    await settleShop(db, artisanId, now);
    return ok(null);
  });
}

/** Brings her level up to date, and asks for the shop to be opened the first time everything is there. */
export async function settleShop(
  db: Db,
  artisanId: string,
  now: Date,
): Promise<{ level: Level; isAsked: boolean }> {
  const level = await settleLevel(db, artisanId);
  const shop = await readShop(db, artisanId);
  const isFirstTime = shop?.status === 'onboarding' && shop.submittedAt === null;
  if (!isFirstTime || !isReadyFor('selling', await askedOf(db, artisanId)))
    return { level, isAsked: false };
  const to = { status: 'ready_for_review', submittedAt: now };
  return { level, isAsked: await moveShop(db, artisanId, ['onboarding'], to) };
}
