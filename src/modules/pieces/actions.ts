'use server';

import { isId } from '@/domain/ids';
import { fail, ok, type Result } from '@/domain/result';
import { defineAction } from '@/platform/action';
import { changeVariant } from './commands/variant';
import { changeForm } from './schema';

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
