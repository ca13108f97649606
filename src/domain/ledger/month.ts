// Pakistan keeps one time, five hours ahead of UTC, the year round.
const AHEAD = 5 * 3_600_000;

export const isMonth = (text: string): boolean => /^20\d{2}-(0[1-9]|1[0-2])$/.test(text);

/** The month of the books that a moment falls in, by Pakistan's clock: `2026-11`. */
export const monthOf = (at: Date): string =>
  new Date(at.getTime() + AHEAD).toISOString().slice(0, 7);

/** The first moment of a month. */
export const monthStart = (month: string): Date => new Date(`${month}-01T00:00:00+05:00`);

/** The first moment after a month. */
export function monthEnd(month: string): Date {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1) - AHEAD);
}

export const monthAfter = (month: string): string => monthOf(monthEnd(month));

/** The day of Pakistan that a moment falls in: `2026-11-20`. */
export const dayOf = (at: Date): string =>
  new Date(at.getTime() + AHEAD).toISOString().slice(0, 10);
