import { karachiDay } from '../shipping/promise';

const hourMillis = 3_600_000;
const karachiHours = 5;
/** From nine in the evening until eight in the morning nobody's phone rings for an order. */
const quietFrom = 21;
const quietUntil = 8;
/** What has to go tomorrow is said in the evening. */
const eveningFrom = 17;

const hourOf = (now: Date): number =>
  new Date(now.getTime() + karachiHours * hourMillis).getUTCHours();

/** Whether people in Pakistan sleep at `now`. */
export const isQuiet = (now: Date): boolean => hourOf(now) >= quietFrom || hourOf(now) < quietUntil;

/** Orders whose time to answer ends before this moment are reminded of, once: a day ahead. */
export const answerSoonBefore = (now: Date): Date => new Date(now.getTime() + 24 * hourMillis);

/** The day, as orders keep it, until which a parcel that leaves by then is reminded of: tomorrow from the evening on. */
export function sendSoonUntil(now: Date): Date {
  const ahead = hourOf(now) >= eveningFrom ? 24 * hourMillis : 0;
  return new Date(`${karachiDay(new Date(now.getTime() + ahead))}T00:00:00Z`);
}
