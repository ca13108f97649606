import { type Failure, fail, ok, type Result } from '@/domain/result';
import type { Day } from '@/domain/shipping/promise';

export const closureReasons = ['rest', 'ramzan', 'harvest', 'family', 'illness', 'other'] as const;
export type ClosureReason = (typeof closureReasons)[number];

/** Days on which her shop is closed, both included; without an end until she opens again. */
export type ClosedDays = { readonly from: Day; readonly to: Day | null };

/** As `artisans` keeps it: closed from one moment until before another. */
export type ClosedSpan = { readonly from: Date; readonly to: Date | null };

export const mostPlanned = 12;
const longestDays = 366;
const furthestDays = 366;
const toldBeforeDays = 7;
const dayMillis = 86_400_000;

export type ClosureFailure = Failure<
  | 'closure.reason'
  | 'closure.from'
  | 'closure.to'
  | 'closure.past'
  | 'closure.far'
  | 'closure.backwards'
  | 'closure.long'
  | 'closure.overlaps'
  | 'closure.many'
>;

/**
 * A closure as it was written, beside those that are planned already. Failures: `closure.from` and `closure.to` (no
 * day of the calendar), `closure.past`, `closure.far`, `closure.backwards`, `closure.long`, `closure.overlaps`,
 * `closure.many` (`most`), `closure.reason`.
 */
export function planClosure(
  written: { readonly reason: string; readonly from: string; readonly to: string },
  planned: readonly ClosedDays[],
  today: Day,
): Result<ClosedDays & { readonly reason: ClosureReason }, ClosureFailure> {
  const reason = closureReasons.find((known) => known === written.reason);
  if (!reason) return fail('closure.reason', { field: 'reason' });
  if (!isDay(written.from)) return fail('closure.from', { field: 'from' });
  if (written.to !== '' && !isDay(written.to)) return fail('closure.to', { field: 'to' });
  const days = { from: written.from, to: written.to === '' ? null : written.to };
  const wrong = whyNot(days, planned, today);
  return wrong ? { ok: false, failure: wrong } : ok({ ...days, reason });
}

/** What keeps these days from being planned; null when nothing does. */
export function whyNot(
  days: ClosedDays,
  planned: readonly ClosedDays[],
  today: Day,
): ClosureFailure | null {
  if (days.from < today) return { code: 'closure.past', field: 'from' };
  if (between(today, days.from) > furthestDays) return { code: 'closure.far', field: 'from' };
  if (days.to !== null && days.to < days.from) return { code: 'closure.backwards', field: 'to' };
  if (days.to !== null && between(days.from, days.to) > longestDays)
    return { code: 'closure.long', field: 'to' };
  if (planned.some((other) => meet(days, other)))
    return { code: 'closure.overlaps', field: 'from' };
  if (planned.length >= mostPlanned)
    return { code: 'closure.many', field: 'from', params: { most: mostPlanned } };
  return null;
}

/**
 * What buyers are told at `now`: the closure in force, with those that follow it day upon day, or the next one when
 * it begins within a week; null when she is simply open.
 */
export function closureShown(planned: readonly ClosedDays[], today: Day): ClosedSpan | null {
  const ahead = [...planned]
    .filter(({ to }) => to === null || to >= today)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const [first, ...later] = ahead;
  if (!first || between(today, first.from) > toldBeforeDays) return null;
  let end = first.to;
  for (const next of later) {
    if (end === null || next.from > dayAfter(end)) break;
    end = next.to === null || next.to > end ? next.to : end;
  }
  return { from: startOf(first.from), to: end === null ? null : startOf(dayAfter(end)) };
}

/** The first moment of a day in Pakistan (UTC+5 all year). */
export const startOf = (day: Day): Date => new Date(`${day}T00:00:00+05:00`);

export const dayAfter = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + dayMillis).toISOString().slice(0, 10);

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

const between = (from: Day, to: Day): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMillis;

const meet = (a: ClosedDays, b: ClosedDays): boolean =>
  (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
