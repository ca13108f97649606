import { startsOf, step } from '@/domain/flow';
import { type Id, isId } from '@/domain/ids';
import { type Actor, may, type UserActor } from '@/domain/policy';
import { type ProductMove, type ProductState, productFlow } from '@/domain/product/flow';
import { fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { refreshListing } from '@/modules/catalog/commands';
import { type Db, inTx } from '@/platform/db';
import { pendingOf, readWholePiece, type WholePiece } from '../repo/content';
import { lockPiece, lockShop } from '../repo/locks';
import { endChange, moveProduct } from '../repo/move';
import { roomFor } from './draft';

/** `restore` undoes `archive`; `put_back` also shows it again, as it was shown before. */
export type HerMove = 'withdraw' | 'hide' | 'show' | 'archive' | 'restore' | 'put_back';

/**
 * Takes a piece of hers back from the check, hides, shows or puts it away, or takes it out again. Orders that were
 * placed go on. Failures: `piece.not_found`, `piece.not_now`, `piece.live_limit`.
 */
export async function movePiece(
  actor: Actor,
  id: string,
  move: HerMove,
  now: Date,
): Promise<Result<null>> {
  return withHers(actor, id, async (db, row, who) => {
    for (const one of movesFor(move, row)) {
      const moved = await takeStep(db, row.id, one, now);
      if (!moved.ok) return moved;
      if (one === 'show') {
        const room = await roomFor(db, row);
        if (!room.ok) return room;
      }
    }
    const action = `product.${move === 'put_back' ? 'restore' : move}` as const;
    await recordAudit(db, { actor: who, action, subject: { kind: 'product', id: row.id } }, now);
    await refreshListing(db, [row.id], now);
    return ok(null);
  });
}

/** What was for sale once is taken out hidden, a draft as a draft. */
function movesFor(move: HerMove, { publishedAt }: WholePiece): readonly ProductMove[] {
  if (move !== 'restore' && move !== 'put_back') return [move];
  if (publishedAt === null) return ['restore_draft'];
  return move === 'put_back' ? ['restore', 'show'] : ['restore'];
}

async function takeStep(db: Db, id: string, move: ProductMove, now: Date): Promise<Result<null>> {
  const row = await readWholePiece(db, id);
  const next = row && step(productFlow, move, row.status as ProductState, 'artisan');
  if (!next?.ok) return fail('piece.not_now');
  const from = startsOf(productFlow, move);
  return (await moveProduct(db, id, { from, to: next.value, now }))
    ? ok(null)
    : fail('piece.not_now');
}

/** Takes back the change that waits; the piece stays as it is. Failures: `piece.not_found`, `piece.not_now`. */
export async function cancelChange(actor: Actor, id: string, now: Date): Promise<Result<null>> {
  return withHers(actor, id, async (db, row, who) => {
    const change = pendingOf(row);
    const end = { status: 'canceled', note: null, reasons: [], now } as const;
    if (!change || !(await endChange(db, change.id, end))) return fail('piece.not_now');
    const subject = { kind: 'product', id: row.id };
    await recordAudit(db, { actor: who, action: 'product.cancel_change', subject }, now);
    return ok(null);
  });
}

/** Runs `work` on a piece of hers, locked; a foreign one is not found. */
export async function withHers<T>(
  actor: Actor,
  id: string,
  work: (db: Db, row: WholePiece, who: UserActor) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (actor.kind !== 'user' || !isId('product', id)) return fail('piece.not_found');
  return inTx<Result<T>>(async (db) => {
    const seen = await readWholePiece(db, id);
    const artisanId = seen?.artisanId as Id<'artisan'> | undefined;
    if (!artisanId || !may(actor, 'product.change', { artisanId })) return fail('piece.not_found');
    await lockShop(db, artisanId);
    await lockPiece(db, id);
    const row = await readWholePiece(db, id);
    return row ? work(db, row, actor) : fail('piece.not_found');
  });
}
