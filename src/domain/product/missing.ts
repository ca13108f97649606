import type { Failure } from '@/domain/result';
import { greatestPrice, leastPrice } from './change';
import type { PieceContent, PieceVariant } from './content';
import { isSaid } from './language';

const mostPieces = 9_999;
const mostDays = 365;

export type MissingFailure = Failure<
  | 'piece.photo_missing'
  | 'piece.craft_missing'
  | 'piece.title_missing'
  | 'piece.transcript_missing'
  | 'piece.price_missing'
  | 'piece.price_bounds'
  | 'piece.count_wrong'
  | 'piece.single'
  | 'piece.days_wrong'
>;

/**
 * What a piece needs before it can be sent for a check, in the order the editor asks for it; each failure names its
 * field. A recording must be written out, too, since who can't hear it reads it, and so do those who check it.
 */
export function whatIsMissing(content: PieceContent): readonly MissingFailure[] {
  const missing: MissingFailure[] = [];
  if (content.photos.length === 0) missing.push({ code: 'piece.photo_missing', field: 'photos' });
  if (content.craft === '') missing.push({ code: 'piece.craft_missing', field: 'craft' });
  const price = priceFailure(content.variants);
  if (price) missing.push(price);
  const count = countFailure(content);
  if (count) missing.push(count);
  const isWritten = isSaid(content.description);
  if (content.audio !== null && !isWritten)
    missing.push({ code: 'piece.transcript_missing', field: 'description' });
  else if (!isSaid(content.title) && !isWritten)
    missing.push({ code: 'piece.title_missing', field: 'title' });
  return missing;
}

function priceFailure(variants: readonly PieceVariant[]): MissingFailure | null {
  if (variants.length === 0 || variants.some(({ price }) => price.minor <= 0))
    return { code: 'piece.price_missing', field: 'price' };
  const isWithin = ({ price }: PieceVariant) =>
    price.minor >= leastPrice.minor && price.minor <= greatestPrice.minor;
  return variants.every(isWithin) ? null : { code: 'piece.price_bounds', field: 'price' };
}

/** Sold out later is fine; nothing to sell from the start is not. */
function countFailure({ kind, variants }: PieceContent): MissingFailure | null {
  if (variants.length === 0) return null;
  const field = 'count';
  const counts = variants.map(({ count }) => count);
  const isWhole = (count: number, least: number, most: number) =>
    Number.isSafeInteger(count) && count >= least && count <= most;
  if (kind === 'made_to_order')
    return counts.every((count) => isWhole(count, 1, mostDays))
      ? null
      : { code: 'piece.days_wrong', field, params: { most: mostDays } };
  if (kind === 'one_of_a_kind')
    return counts.every((count) => isWhole(count, 0, 1)) && counts.includes(1)
      ? null
      : { code: 'piece.single', field };
  const isFine = counts.every((count) => isWhole(count, 0, mostPieces));
  return isFine && counts.some((count) => count > 0)
    ? null
    : { code: 'piece.count_wrong', field, params: { most: mostPieces } };
}
