import { type Failure, fail, ok, type Result } from '@/domain/result';
import { findContact } from '@/domain/text/contact';
import { lettersIn, plainLine } from '@/domain/text/plain';

/** What a piece asks of its buyer, such as the name to embroider; `letters` is how long the answer may be. */
export type Asking = { readonly letters: number };
export type WishFailure = Failure<'wish.missing' | 'wish.long' | 'wish.contact'>;

/** However a question is set, its answer fits on one line. */
export const longestWish = 200;

/**
 * The answer to a piece's question as it goes to the artisan; empty where nothing is asked. Failures (field `wish`):
 * `wish.missing`, `wish.long` (`most`, `letters`), `wish.contact` for numbers and addresses to be reached by.
 */
export function checkWish(written: string, asking: Asking | null): Result<string, WishFailure> {
  if (!asking || asking.letters === 0) return ok('');
  const wish = plainLine(written);
  if (wish === '') return fail('wish.missing', { field: 'wish' });
  const letters = lettersIn(wish);
  const most = Math.min(asking.letters, longestWish);
  if (letters > most) return fail('wish.long', { field: 'wish', params: { most, letters } });
  return findContact(wish) ? fail('wish.contact', { field: 'wish' }) : ok(wish);
}
