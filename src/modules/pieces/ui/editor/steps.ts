import type { Money } from '@/domain/money';
import { greatestPrice, isUnusual, leastPrice } from '@/domain/product/change';
import { isSaid } from '@/domain/product/language';
import { type Draft, type Place, rowsOf, type Step, steps, variantOf, wholeOf } from './draft';

/** Where the way goes on from here. Whoever changes a piece that is there jumps: from a section to the last look. */
export function after(place: Place, isChange: boolean): Place {
  if (isChange || place === 'more') return 'look';
  const at = steps.indexOf(place as Step);
  return steps[at + 1] ?? 'look';
}

/** Where the way leads back to; null is out of the editor. */
export function before(place: Place, isChange: boolean): Place | null {
  if (place === 'sections') return null;
  if (isChange) return 'sections';
  if (place === 'more') return 'look';
  return steps[steps.indexOf(place) - 1] ?? null;
}

/** What is wrong on a screen: the field, and the key of the sentence that is said beside it. */
export type Wrong = { readonly field: string; readonly why: string };

const mostPieces = 9_999;
const mostDays = 365;
export const mostOf = {
  count: mostPieces,
  days: mostDays,
  week: mostPieces,
  letters: 200,
} as const;

/** What keeps her from going on, or null. Going back and leaving is never held up. */
export function wrongAt(place: Place, draft: Draft): Wrong | null {
  if (place === 'photos') return draft.photos.length === 0 ? wrong('photos', 'none') : null;
  if (place === 'price') return wrongPrice(draft);
  if (place === 'stock') return wrongStock(draft);
  if (place === 'craft') return draft.craft === '' ? wrong('craft', 'choose') : null;
  if (place === 'words') return wrongWords(draft);
  if (place === 'more') return wrongMore(draft);
  return null;
}

const wrong = (field: string, why: string): Wrong => ({ field, why });

/** The prices as they stand, which she says yes to together. */
export const pricesOf = (draft: Draft): string =>
  rowsOf(draft)
    .map(({ price }) => price)
    .join(' ');

export const isSure = (draft: Draft): boolean => draft.surePrice === pricesOf(draft);

/** The first price that is far from what it was and that she has not agreed to yet; null when there is none. */
export function unusualPrice(draft: Draft): { readonly price: Money; readonly was: Money } | null {
  if (isSure(draft)) return null;
  for (const { id, values, price } of rowsOf(draft).map(variantOf)) {
    const was = draft.base?.variants.find(
      (one) => one.id === id && (id !== null || one.values.join() === values.join()),
    )?.price;
    if (was && isUnusual(price, was)) return { price, was };
  }
  return null;
}

function wrongPrice(draft: Draft): Wrong | null {
  const { price, options } = draft;
  const rupees = wholeOf(price);
  if (rupees === null || rupees === 0) return wrong('price', 'set');
  const minor = rupees * 100;
  if (minor < leastPrice.minor || minor > greatestPrice.minor) return wrong('price', 'bounds');
  // Where every row has a price of its own the last look asks.
  return options.length === 0 && unusualPrice(draft) ? wrong('price', 'unusual') : null;
}

function wrongStock({ kind, count, days, week }: Draft): Wrong | null {
  if (kind === null) return wrong('kind', 'choose');
  if (kind === 'ready') return isWithin(count, mostPieces) ? null : wrong('count', 'count_wrong');
  if (kind !== 'made_to_order') return null;
  if (!isWithin(days, mostDays)) return wrong('days', 'days_wrong');
  return week.trim() === '' || isWithin(week, mostPieces) ? null : wrong('week', 'week_wrong');
}

function wrongWords({ description, audio }: Draft): Wrong | null {
  if (isSaid(description)) return null;
  return wrong('description', audio === null ? 'need' : 'need_spoken');
}

function wrongMore({ hours, weight, question, letters }: Draft): Wrong | null {
  const isFigure = (text: string) => text.trim() === '' || wholeOf(text) !== null;
  if (!isFigure(hours)) return wrong('hours', 'hours_wrong');
  if (!isFigure(weight)) return wrong('weight', 'weight_wrong');
  return isSaid(question) && !isWithin(letters, mostOf.letters)
    ? wrong('letters', 'letters_wrong')
    : null;
}

function isWithin(text: string, most: number): boolean {
  const whole = wholeOf(text);
  return whole !== null && whole >= 1 && whole <= most;
}
