import type { PieceContent } from './content';

/** What she said of a piece, as it is kept beside what buyers are shown; null where it was put in another way. */
export function keptContent(texts: unknown): PieceContent | null {
  const isKept = typeof texts === 'object' && texts !== null && 'content' in texts;
  return isKept ? (texts.content as PieceContent) : null;
}
