/** A calendar day in Pakistan, `YYYY-MM-DD`. */
export type Day = string;

/** `sendBy`: the parcel leaves the artisan by then; it arrives between `from` and `to`, both included. */
export type DeliveryPromise = { readonly sendBy: Day; readonly from: Day; readonly to: Day };

/** Packing and pickup, in working days. */
export const handlingDays = 1;

const karachiOffsetMillis = 5 * 3_600_000;
const dayMillis = 86_400_000;

/** The day it is in Pakistan (UTC+5 all year) at `now`. */
export const karachiDay = (now: Date): Day =>
  new Date(now.getTime() + karachiOffsetMillis).toISOString().slice(0, 10);

/** `days` working days after `start`; Sundays don't count, and zero days from a Sunday is the Monday after. */
export function addWorkingDays(start: Day, days: number): Day {
  let at = Date.parse(`${start}T00:00:00Z`);
  if (Number.isNaN(at) || !Number.isSafeInteger(days) || days < 0)
    throw new RangeError(`${start} + ${days} days`);
  for (let left = days; left > 0; ) {
    at += dayMillis;
    if (!isSunday(at)) left -= 1;
  }
  return dayOf(isSunday(at) ? at + dayMillis : at);
}

/** All counts are working days; `makingDays` is that of the slowest piece in the parcel, 0 when all are ready. */
export function promise(
  now: Date,
  makingDays: number,
  transit: { readonly minDays: number; readonly maxDays: number },
): DeliveryPromise {
  const sendBy = addWorkingDays(karachiDay(now), makingDays + handlingDays);
  return {
    sendBy,
    from: addWorkingDays(sendBy, transit.minDays),
    to: addWorkingDays(sendBy, transit.maxDays),
  };
}

const isSunday = (at: number): boolean => new Date(at).getUTCDay() === 0;
const dayOf = (at: number): Day => new Date(at).toISOString().slice(0, 10);
