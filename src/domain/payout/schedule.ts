import { crockford } from '@/domain/ids';
import { type Money, money } from '@/domain/money';

const KARACHI_MS = 5 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** Smaller sums wait for the next run, so that nobody's money is eaten by what a transfer costs. */
export const payoutMinimum: Money = money(50_000);

/** Without a run for so many days something is wrong with the schedule. */
export const runIsLateAfterDays = 9;

export type PayoutWeek = { readonly occasion: string; readonly cutOff: Date };

/** The week that `now` is in: it begins on Monday at midnight in Pakistan, and one run pays what was earned before. */
export function payoutWeek(now: Date): PayoutWeek {
  const local = now.getTime() + KARACHI_MS;
  const days = Math.floor(local / DAY_MS);
  // Day 0 of Unix time was a Thursday.
  const monday = days - ((days + 3) % 7);
  const cutOff = new Date(monday * DAY_MS - KARACHI_MS);
  const name = new Date(monday * DAY_MS).toISOString().slice(0, 10);
  return { occasion: `weekly:${name}`, cutOff };
}

/** When the schedule makes its next run. */
export const nextRunAt = (now: Date): Date =>
  new Date(payoutWeek(now).cutOff.getTime() + 7 * DAY_MS + 6 * 3_600_000);

export const isRunLate = (lastMadeAt: Date | null, now: Date): boolean =>
  lastMadeAt === null || now.getTime() - lastMadeAt.getTime() > runIsLateAfterDays * DAY_MS;

/** `PO-7K3M-Q2XD` for a payout, `PR-…` for a run, from at least 5 random bytes. */
export function payoutNumber(kind: 'PO' | 'PR', randomBytes: Uint8Array): string {
  if (randomBytes.length < 5) throw new RangeError('a number needs 5 random bytes');
  const value = randomBytes.slice(0, 5).reduce((all, byte) => (all << 8n) | BigInt(byte), 0n);
  const letters = crockford(value, 8).toUpperCase();
  return `${kind}-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

const month = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** A month of Pakistan's calendar, `2026-11`: its first moment and the first one after it; null for no month. */
export function monthOf(
  text: string,
): { readonly month: string; readonly from: Date; readonly before: Date } | null {
  const [, year, number] = month.exec(text) ?? [];
  if (year === undefined || number === undefined) return null;
  const first = (of: number) => new Date(Date.UTC(Number(year), of, 1) - KARACHI_MS);
  return { month: text, from: first(Number(number) - 1), before: first(Number(number)) };
}

/** The month of Pakistan's calendar that a moment is in: `2026-11`. */
export const monthAt = (at: Date): string =>
  new Date(at.getTime() + KARACHI_MS).toISOString().slice(0, 7);

/** The day it is in Pakistan, as the date columns of the database write it. */
export const pakistanDay = (now: Date): Date =>
  new Date(Math.floor((now.getTime() + KARACHI_MS) / DAY_MS) * DAY_MS);
