import type { PieceContent } from '@/domain/product/content';
import { type OutboxItem, withMedia } from '@/modules/outbox/ui/item';
import type { Draft } from './draft';

/** What this phone sent, what stands with us instead, and the fields in which they differ. */
export type Clash = {
  readonly key: string;
  readonly piece: string;
  readonly version: number;
  readonly mine: PieceContent;
  readonly theirs: PieceContent;
  readonly fields: readonly string[];
};

/** What the other phone wrote meanwhile, when it stands against what was sent from here. */
export function clashOf(outbox: readonly OutboxItem[], draft: Draft): Clash | null {
  for (const { key, state, answer, command, files } of outbox) {
    if (state !== 'conflict' || answer?.state !== 'conflict') continue;
    const sent = withMedia(command, files);
    if (sent.kind !== 'piece.save' || sent.piece === null) continue;
    if (sent.piece !== draft.piece && key !== draft.sentAs) continue;
    const { theirs, fields, version } = answer;
    return { key, piece: sent.piece, version, mine: sent.content, theirs, fields };
  }
  return null;
}
