'use server';

import { isId } from '@/domain/ids';
import { fail, ok, type Result } from '@/domain/result';
import { defineAction } from '@/platform/action';
import { clonePiece } from './commands/clone';
import { cancelChange, movePiece } from './commands/move';
import { changeVariant } from './commands/variant';
import { changeForm, moveForm, pieceForm } from './schema';

/** She looks what a price would bring her, or saves it. */
export const changePieceAction = defineAction({
  input: changeForm,
  run: async (
    actor,
    { piece, variant, price, count, ...sent },
    { now },
  ): Promise<Result<string>> => {
    if (!isId('product', piece)) return fail('piece.not_found');
    const to = (query: Readonly<Record<string, string>>) =>
      ok(`/studio/products/${piece}?${new URLSearchParams({ variant, ...query })}`);
    if (sent.intent === 'show') return to({ price, count });
    const written = {
      price,
      count,
      seenPrice: sent.seen_price,
      seenCount: sent.seen_count,
      sure: sent.sure,
    };
    const changed = await changeVariant(actor, variant, written, now);
    if (changed.ok) return to({ saved: 'yes' });
    const { code } = changed.failure;
    if (code === 'piece.not_found' || code === 'piece.not_now') return changed;
    // The page anew shows how the piece stands, and what the price that was typed would bring.
    return to({ price, count, refused: code === 'piece.moved' ? 'moved' : 'yes' });
  },
  after: (path) => path,
});

/** Takes back, hides, shows, puts away or takes out; the page says what happened and offers the way back. */
export const movePieceAction = defineAction({
  input: moveForm,
  run: async (actor, { piece, move }, { now }): Promise<Result<string>> => {
    const moved = await movePiece(actor, piece, move, now);
    return moved.ok ? ok(`/studio/products/${piece}?did=${move}`) : moved;
  },
  after: (path) => path,
});

export const cancelChangeAction = defineAction({
  input: pieceForm,
  run: async (actor, { piece }, { now }): Promise<Result<string>> => {
    const canceled = await cancelChange(actor, piece, now);
    return canceled.ok ? ok(`/studio/products/${piece}?did=cancel_change`) : canceled;
  },
  after: (path) => path,
});

/** A copy, opened where it is changed. */
export const clonePieceAction = defineAction({
  input: pieceForm,
  run: async (actor, { piece }, { now }): Promise<Result<string>> => {
    const made = await clonePiece(actor, piece, now);
    return made.ok ? ok(`/studio/products/${made.value}/edit`) : made;
  },
  after: (path) => path,
});
