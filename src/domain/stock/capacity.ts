/** Sundays don't count, here as in every promise. */
export const workingDaysInWeek = 6;

/** The most she may say that she makes in a week. */
export const mostAWeek = 9999;

/** One limit: how many are made in a week (null for no limit), and how many asked for before wait to be made. */
export type Load = { readonly weekly: number | null; readonly ahead: number };

/**
 * Working days a piece waits beyond its own making time, so that nobody is promised more than she makes in a week.
 * What fits into one week's work waits for nothing; from there on each further piece waits for its share of a week.
 * Several limits hold at once: the piece's own, and that of the whole shop.
 */
export const extraDays = (loads: readonly Load[], quantity: number): number =>
  Math.max(0, ...loads.map((load) => waitFor(load, quantity)));

function waitFor({ weekly, ahead }: Load, quantity: number): number {
  if (weekly === null) return 0;
  if (!Number.isSafeInteger(weekly) || weekly < 1 || ahead < 0 || quantity < 0)
    throw new RangeError(`${quantity} after ${ahead} at ${weekly} a week`);
  const beyond = ahead + quantity - weekly;
  return beyond <= 0 ? 0 : Math.ceil((beyond * workingDaysInWeek) / weekly);
}

/** A line that is made to order, with the limits it stands under and what waits before it. */
export type QueuedLine = {
  readonly productId: string;
  readonly artisanId: string;
  readonly quantity: number;
  readonly isMadeToOrder: boolean;
  readonly product: Load;
  readonly shop: Load;
};

/** The extra days of each line of one basket: pieces of the same basket wait for each other, too. */
export function extraDaysOf(lines: readonly QueuedLine[]): readonly number[] {
  const made = lines.filter((line) => line.isMadeToOrder);
  const asked = (of: (line: QueuedLine) => boolean) =>
    made.filter(of).reduce((all, { quantity }) => all + quantity, 0);
  return lines.map((line) => {
    if (!line.isMadeToOrder) return 0;
    const ofPiece = asked(({ productId }) => productId === line.productId);
    const ofShop = asked(({ artisanId }) => artisanId === line.artisanId);
    return Math.max(extraDays([line.product], ofPiece), extraDays([line.shop], ofShop));
  });
}
