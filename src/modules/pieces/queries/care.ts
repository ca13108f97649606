import { openMoves } from '@/domain/flow';
import type { Id } from '@/domain/ids';
import type { Actor } from '@/domain/policy';
import type { PieceContent } from '@/domain/product/content';
import { type ProductMove, productFlow } from '@/domain/product/flow';
import { isSameContent } from '@/domain/product/merge';
import { whatIsMissing } from '@/domain/product/missing';
import { type ListingScore, listingScore } from '@/domain/product/score';
import { prisma } from '@/platform/db';
import { contentOf, readWholePiece } from '../repo/content';
import type { EditedPiece } from '../types';
import { pieceForEditing } from './editing';

/** How a piece of hers stands and what she can do with it, beside its price and stock. */
export type PieceCare = Pick<EditedPiece, 'id' | 'standing' | 'review' | 'pending'> & {
  readonly score: ListingScore;
  readonly isWhole: boolean;
  readonly moves: readonly ProductMove[];
  /** The fields in which a waiting change differs from what buyers see. */
  readonly changed: readonly (keyof PieceContent)[];
};

/** Null for who may not change it. */
export async function pieceCare(
  actor: Actor,
  id: Id<'product'>,
  now: Date,
): Promise<PieceCare | null> {
  const piece = await pieceForEditing(actor, id, now);
  const row = piece && (await readWholePiece(prisma, id));
  if (!piece || !row) return null;
  const { content, standing, review, pending } = piece;
  const live = contentOf(row);
  const names = Object.keys(content) as (keyof PieceContent)[];
  return {
    id: piece.id,
    standing,
    review,
    pending,
    score: listingScore(content),
    isWhole: whatIsMissing(content).length === 0,
    moves: openMoves(productFlow, standing, 'artisan'),
    changed: pending ? names.filter((name) => !isSameContent(content[name], live[name])) : [],
  };
}
