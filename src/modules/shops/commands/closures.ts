import { type ClosureFailure, closureShown, planClosure, whyNot } from '@/domain/artisan/closure';
import { type Id, isId } from '@/domain/ids';
import type { Actor } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { karachiDay } from '@/domain/shipping/promise';
import { refreshShop } from '@/modules/artisans/commands';
import { recordAudit } from '@/modules/audit/commands';
import { type Db, inTx, newId, prisma } from '@/platform/db';
import {
  findClosure,
  insertClosure,
  plannedClosures,
  setEnded,
  shopsToProject,
  writeClosed,
} from '../repo/closures';
import { lockShop } from '../repo/members';
import { inOwnShop, type ShopMissing } from './own-shop';

/**
 * Plans days on which nothing new can be ordered; running orders go on. Failures: `shop.not_found`, those of
 * `planClosure`.
 */
export const planClosedDays = (
  actor: Actor,
  artisanId: string,
  written: { readonly reason: string; readonly from: string; readonly to: string },
  now: Date,
): Promise<Result<{ readonly id: Id<'closure'> }, ClosureFailure | ShopMissing>> =>
  inOwnShop<{ readonly id: Id<'closure'> }, ClosureFailure>(
    actor,
    'shop.change',
    artisanId,
    async (db, shop) => {
      const today = karachiDay(now);
      const from = written.from === '' ? today : written.from;
      const plan = planClosure(
        { ...written, from },
        await plannedClosures(db, shop.id, today),
        today,
      );
      if (!plan.ok) return plan;
      const id = newId('closure', now);
      await insertClosure(db, { id, artisanId: shop.id, ...plan.value, createdAt: now });
      await project(db, shop.id, now);
      await audit(db, actor, 'shop.close', shop.id, plan.value, now);
      return ok({ id });
    },
  );

type TurnFailure = Failure<'closure.not_found'> | ClosureFailure | ShopMissing;

/** Opens the shop before its day, or gives a plan up; it can be taken back. Failure: `closure.not_found`. */
export const endClosedDays = (
  actor: Actor,
  closureId: string,
  now: Date,
): Promise<Result<{ readonly artisanId: string }, TurnFailure>> =>
  turn(actor, closureId, true, now);

/**
 * Takes the opening back: the days are closed as they were. Failures: `closure.not_found`, `closure.overlaps` and
 * `closure.many` where others were planned meanwhile.
 */
export const restoreClosedDays = (
  actor: Actor,
  closureId: string,
  now: Date,
): Promise<Result<{ readonly artisanId: string }, TurnFailure>> =>
  turn(actor, closureId, false, now);

async function turn(actor: Actor, closureId: string, ends: boolean, now: Date) {
  const found = isId('closure', closureId) ? await findClosure(prisma, closureId) : null;
  if (!found) return fail('closure.not_found');
  return inOwnShop<{ readonly artisanId: string }, TurnFailure>(
    actor,
    'shop.change',
    found.artisanId,
    async (db, shop) => {
      const today = karachiDay(now);
      const closure = await findClosure(db, closureId);
      const isOver = closure?.to !== null && closure !== null && closure.to < today;
      if (!closure || isOver) return fail('closure.not_found');
      if ((closure.endedAt !== null) === ends) return ok({ artisanId: shop.id });
      if (!ends) {
        const [from = today] = [closure.from, today].sort().reverse();
        const days = { from, to: closure.to };
        const wrong = whyNot(days, await plannedClosures(db, shop.id, today), today);
        if (wrong) return { ok: false, failure: wrong };
      }
      await setEnded(db, closureId, ends ? now : null);
      await project(db, shop.id, now);
      await audit(db, actor, ends ? 'shop.open' : 'shop.close', shop.id, closure, now);
      return ok({ artisanId: shop.id });
    },
  );
}

/** Brings what buyers are told in line with what is planned. */
async function project(db: Db, artisanId: string, now: Date): Promise<boolean> {
  const today = karachiDay(now);
  const shown = closureShown(await plannedClosures(db, artisanId, today), today);
  const changed = await writeClosed(db, artisanId, shown);
  if (changed) await refreshShop(db, artisanId, now);
  return changed;
}

/** Closes and opens every shop whose day has come; how many were turned is returned. Safe to repeat. */
export async function projectClosures(now: Date): Promise<number> {
  let turned = 0;
  for (const id of await shopsToProject(prisma, karachiDay(now))) {
    const done = await inTx<Result<boolean>>(async (db) => {
      await lockShop(db, id);
      return ok(await project(db, id, now));
    });
    if (done.ok && done.value) turned += 1;
  }
  return turned;
}

const audit = (
  db: Db,
  actor: Actor,
  action: 'shop.close' | 'shop.open',
  artisanId: string,
  {
    reason,
    from,
    to,
  }: { readonly reason: string; readonly from: string; readonly to: string | null },
  now: Date,
) =>
  recordAudit(
    db,
    { actor, action, subject: { kind: 'artisan', id: artisanId }, details: { reason, from, to } },
    now,
  );
