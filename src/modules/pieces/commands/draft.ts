import { hasRoomFor } from '@/domain/artisan/level';
import { step } from '@/domain/flow';
import type { Id } from '@/domain/ids';
import type { UserActor } from '@/domain/policy';
import type { PieceContent } from '@/domain/product/content';
import { type ProductState, productFlow } from '@/domain/product/flow';
import { whatIsMissing } from '@/domain/product/missing';
import { fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { levelLimitsOf } from '@/modules/levels/queries';
import type { Db } from '@/platform/db';
import { contentOf, readWholePiece, type WholePiece } from '../repo/content';
import { countLive } from '../repo/locks';
import { columnsOf, pieceSlug, readNames, titleOf, writeParts, writeVariants } from '../repo/write';
import type { Files } from './files';

/** A new draft with all that was said of it so far. */
export async function createPiece(
  db: Db,
  { id, artisanId }: { readonly id: Id<'product'>; readonly artisanId: Id<'artisan'> },
  content: PieceContent,
  { photos, audio }: Files,
  now: Date,
): Promise<void> {
  const names = await readNames(db, content);
  const columns = columnsOf(content, names, audio);
  const slug = pieceSlug(id, titleOf(content, names).en, content.craft);
  const unsaid = { scale: '', scaleUr: '', status: 'draft' };
  await db.product.create({
    data: { ...columns, ...unsaid, id, artisanId, slug, createdAt: now, updatedAt: now },
  });
  await writeParts(db, id, content, { names, photos });
  await writeVariants(db, { id, artisanId }, content);
}

/** Writes a piece as `content` says. Its address follows its title until it is published, and then stays. */
export async function rewritePiece(
  db: Db,
  row: WholePiece,
  content: PieceContent,
  { photos, audio }: Files,
  now: Date,
): Promise<void> {
  const names = await readNames(db, content);
  const slug = row.publishedAt
    ? row.slug
    : pieceSlug(row.id, titleOf(content, names).en, content.craft);
  await db.product.update({
    where: { id: row.id },
    data: {
      ...columnsOf(content, names, audio),
      slug,
      version: { increment: 1 },
      updatedAt: now,
    },
  });
  await writeParts(db, row.id, content, { names, photos });
  await writeVariants(db, row, content);
}

/** Sends a draft for a check. Failures: those of `whatIsMissing`, `piece.live_limit`, `piece.not_now`. */
export async function proposePiece(
  db: Db,
  actor: UserActor,
  id: Id<'product'>,
  now: Date,
): Promise<Result<null>> {
  const row = await readWholePiece(db, id);
  if (!row) return fail('piece.not_found');
  const [missing] = whatIsMissing(contentOf(row));
  if (missing) return { ok: false, failure: missing };
  if (row.status === 'proposed') return ok(null);
  const next = step(productFlow, 'propose', row.status as ProductState, 'artisan');
  if (!next.ok) return fail('piece.not_now');
  if (row.artisan.status === 'suspended') return fail('piece.not_now');
  const room = await roomFor(db, row);
  if (!room.ok) return room;
  await db.product.update({
    where: { id },
    data: { status: next.value, proposedAt: now, reviewNote: null, reviewReasons: [] },
  });
  const subject = { kind: 'product', id };
  await recordAudit(db, { actor, action: 'product.propose', subject }, now);
  return ok(null);
}

/** Whether her level lets one more piece be for sale or with the checkers. Failure: `piece.live_limit`. */
export async function roomFor(
  db: Db,
  { id, artisanId }: Pick<WholePiece, 'id' | 'artisanId'>,
): Promise<Result<null>> {
  const { livePieces } = await levelLimitsOf(db, artisanId);
  if (hasRoomFor(livePieces, await countLive(db, artisanId, id))) return ok(null);
  return fail('piece.live_limit', { params: { most: livePieces ?? 0 } });
}
