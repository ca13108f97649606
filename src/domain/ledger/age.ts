import { type ClearingKind, clearsWithinDays } from './accounts';

const DAY = 86_400_000;

/** Whole days since something has been open. */
export const ageInDays = (since: Date, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - since.getTime()) / DAY));

/** Whether an item has been open for longer than its account allows. */
export const isLate = (kind: ClearingKind, since: Date, now: Date): boolean =>
  now.getTime() - since.getTime() > clearsWithinDays[kind] * DAY;
