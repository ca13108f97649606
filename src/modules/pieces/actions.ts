'use server';

import { isId } from '@/domain/ids';
import { fail, ok, type Result } from '@/domain/result';
import { defineAction } from '@/platform/action';
import { changeVariant } from './commands';
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
    // Only the page anew shows what it is now.
    return changed.failure.code === 'piece.moved' ? to({ price, count, moved: 'yes' }) : changed;
  },
  after: (path) => path,
});
