import type { Id } from '@/domain/ids';
import type { Actor } from '@/domain/policy';
import type { PieceContent } from '@/domain/product/content';
import { ok, type Result } from '@/domain/result';
import { newId } from '@/platform/db';
import { workOf } from '../repo/content';
import { withIds } from '../repo/write';
import { createPiece } from './draft';
import { attachedFiles } from './files';
import { withHers } from './move';

/**
 * A new draft with everything that is said of this piece, photos too. Of one of a kind there is none yet: she says so
 * before it is sent. Failures: `piece.not_found`, `piece.photo_unknown`.
 */
export const clonePiece = (actor: Actor, id: string, now: Date): Promise<Result<Id<'product'>>> =>
  withHers(actor, id, async (db, row) => {
    const content = anew(workOf(row), now);
    const files = await attachedFiles(db, null, row, content);
    if (!files.ok) return files;
    const made = newId('product', now);
    const artisanId = row.artisanId as Id<'artisan'>;
    await createPiece(db, { id: made, artisanId }, content, files.value, now);
    return ok(made);
  });

function anew(content: PieceContent, now: Date): PieceContent {
  const variants = content.variants.map((variant) => ({
    ...variant,
    id: null,
    count: content.kind === 'one_of_a_kind' ? 0 : variant.count,
  }));
  return withIds({ ...content, variants }, { ...content, variants: [] }, now);
}
