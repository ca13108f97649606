import { startsOf, step } from '@/domain/flow';
import { type Id, isId } from '@/domain/ids';
import { isPhone, normalPhone, type Phone } from '@/domain/phone';
import { type Actor, may, type UserActor } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import type { StudioAnswer } from '@/domain/studio/command';
import { supportCaseFlow } from '@/domain/support/flow';
import { lettersIn, plainLine } from '@/domain/text/plain';
import { countAgainst, type Limit } from '@/modules/accounts/commands/limits';
import { type Db, inTx, newId, prisma } from '@/platform/db';
import { ownPath } from '@/platform/request';
import * as cases from './repo/cases';

/** What she is on, and what she said. `order` is the order it is about, if it is about one. */
export type CallAsked = {
  readonly path: string;
  readonly order: string | null;
  readonly note: string;
  /** Where to call who has left us no number yet. */
  readonly phone?: string;
};

type AskFailure = Failure<
  | 'support.not_signed_in'
  | 'support.no_phone'
  | 'support.note_too_long'
  | 'order.not_found'
  | 'phone.missing'
  | 'phone.not_mobile'
  | 'throttle.too_many'
>;

export const mostNoteLetters = 300;

const limitsOf = (userId: string): readonly Limit[] => [
  { act: 'support.ask.hour', of: userId, most: 10, minutes: 60 },
  { act: 'support.ask.day', of: userId, most: 30, minutes: 24 * 60 },
];

/**
 * Somebody of ours calls her back. While she waits for a call about the same thing, asking again is the same case.
 * Failures: `support.not_signed_in`, `.no_phone`, `.note_too_long`, `order.not_found` (also when it isn't hers),
 * `phone.not_mobile`, `throttle.too_many`.
 */
export async function askForCall(
  actor: Actor,
  asked: CallAsked,
  now: Date,
): Promise<Result<StudioAnswer, AskFailure>> {
  if (actor.kind !== 'user' || !may(actor, 'support.ask', null))
    return fail('support.not_signed_in');
  const note = plainLine(asked.note);
  if (lettersIn(note) > mostNoteLetters) return fail('support.note_too_long', { field: 'note' });
  const about = await aboutOf(actor, asked.order);
  if (!about.ok) return about;
  const waiting = await cases.findRunning(prisma, actor.id, about.value.orderId);
  if (waiting) return answerOf(await sayMore(waiting, note, now));
  const reach = await reachOf(actor.id, about.value.artisanId, asked.phone);
  if (!reach.ok) return reach;
  const counted = await countAgainst(limitsOf(actor.id), now);
  if (!counted.ok) return counted;
  const path = ownPath(asked.path, '/studio').slice(0, 300);
  return inTx(async (db) => {
    await cases.lockAsker(db, actor.id);
    const meanwhile = await cases.findRunning(db, actor.id, about.value.orderId);
    if (meanwhile) return answerOf(meanwhile.id);
    const id = newId('supportCase', now);
    await cases.insertCase(db, {
      id,
      kind: about.value.orderId === null ? 'call_me' : 'order_help',
      ...about.value,
      ...reach.value,
      userId: actor.id,
      path,
      note,
      createdAt: now,
      updatedAt: now,
    });
    return answerOf(id);
  });
}

const answerOf = (id: string): { readonly ok: true; readonly value: StudioAnswer } =>
  ok({ state: 'done', id, path: '/studio/help' });

/** What she says now comes after what she said before. */
async function sayMore(one: cases.CaseRow, note: string, now: Date): Promise<string> {
  if (note === '' || one.note.includes(note)) return one.id;
  const all = one.note === '' ? note : `${one.note} · ${note}`;
  if (lettersIn(all) <= 2 * mostNoteLetters) await cases.setNote(prisma, one.id, all, now);
  return one.id;
}

type About = { readonly artisanId: Id<'artisan'> | null; readonly orderId: string | null };

async function aboutOf(
  actor: UserActor,
  order: string | null,
): Promise<Result<About, Failure<'order.not_found'>>> {
  if (order === null || order === '')
    return ok({ artisanId: actor.artisans[0]?.id ?? null, orderId: null });
  const owner = isId('order', order) ? await cases.readOrderOwner(prisma, order) : null;
  const shop = actor.artisans.find(({ id }) => id === owner?.artisanId);
  return shop ? ok({ artisanId: shop.id, orderId: order }) : fail('order.not_found');
}

type Reach = { readonly phone: Phone; readonly locale: string };

async function reachOf(
  userId: string,
  artisanId: Id<'artisan'> | null,
  given: string | undefined,
): Promise<Result<Reach, Failure<'support.no_phone' | 'phone.missing' | 'phone.not_mobile'>>> {
  const known = await knownPhone(prisma, userId, artisanId);
  if (known.phone) return ok({ ...known, phone: known.phone });
  if (given === undefined) return fail('support.no_phone', { field: 'phone' });
  const typed = normalPhone(given);
  return typed.ok ? ok({ phone: typed.value, locale: known.locale }) : typed;
}

/** The number she signed in with, else her shop's. */
export async function knownPhone(
  db: Db,
  userId: string,
  artisanId: Id<'artisan'> | null,
): Promise<{ readonly phone: Phone | null; readonly locale: string }> {
  const [asker, shop] = await Promise.all([
    cases.readAsker(db, userId),
    artisanId === null ? null : cases.readShopPhone(db, artisanId),
  ]);
  const phone = [asker?.phone, shop?.phone].find((one) => typeof one === 'string' && isPhone(one));
  return {
    phone: typeof phone === 'string' && isPhone(phone) ? phone : null,
    locale: asker?.locale ?? shop?.locale ?? 'ur',
  };
}

/** She doesn't need it any more. Saying so twice changes nothing. Failure: `support.not_found`, also for another's. */
export async function withdrawCall(
  actor: Actor,
  caseId: string,
  now: Date,
): Promise<Result<null, Failure<'support.not_found'>>> {
  const one = await cases.findCase(prisma, caseId);
  if (actor.kind !== 'user' || one?.userId !== actor.id) return fail('support.not_found');
  const next = step(supportCaseFlow, 'withdraw', one.status as 'open', 'asker');
  if (next.ok) {
    const change = { closedAt: now, updatedAt: now };
    await cases.moveCase(prisma, caseId, startsOf(supportCaseFlow, 'withdraw'), next.value, change);
  }
  return ok(null);
}
