import type { Money } from '@/domain/money';

/** The two languages of every page. */
export type Locale = 'en' | 'ur';

const MONTHS = {
  en: 'January February March April May June July August September October November December',
  ur: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
};
const SHORT_MONTHS = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  ur: MONTHS.ur,
};
const WEEKDAYS = {
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  ur: 'اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ',
};

/** Pakistan keeps no summer time, so its clock is a fixed distance from UTC. */
const KARACHI_HOURS = 5;

const inKarachi = (at: Date) => new Date(at.getTime() + KARACHI_HOURS * 3_600_000);
const word = (list: string, index: number) => list.split(' ')[index] ?? '';

type DayStyle = { weekday?: boolean; short?: boolean; year?: boolean };

/** 1574 → "1,574", Latin digits in both languages. */
export const formatNumber = (n: number): string => n.toLocaleString('en-US');

/** The figure alone: "4,850", with paisa only when there are any. */
export function formatAmount(amount: Money, isExact = false): string {
  const minor = Math.abs(amount.minor);
  const whole = formatNumber(Math.trunc(minor / 100));
  const rest = minor % 100;
  const sign = amount.minor < 0 ? '−' : '';
  return `${sign}${whole}${rest || isExact ? `.${String(rest).padStart(2, '0')}` : ''}`;
}

/** "Rs 4,850", "4,850 روپے", "$ 17.50": for sentences; on screens use `Price`. */
export function formatMoney(amount: Money, locale: Locale): string {
  if (amount.currency === 'USD') return `$ ${formatAmount(amount)}`;
  return locale === 'ur' ? `${formatAmount(amount)} روپے` : `Rs ${formatAmount(amount)}`;
}

/** "26 January", "26 جنوری"; with weekday "Tuesday 27 January", "منگل 27 جنوری". The day is Pakistan's. */
export function formatDay(at: Date, locale: Locale, style: DayStyle = {}): string {
  const day = inKarachi(at);
  const months = style.short ? SHORT_MONTHS : MONTHS;
  return [
    style.weekday ? word(WEEKDAYS[locale], day.getUTCDay()) : '',
    String(day.getUTCDate()),
    word(months[locale], day.getUTCMonth()),
    style.year ? String(day.getUTCFullYear()) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** "26–28 January" and "26 تا 28 جنوری"; months and years are said once where they agree. */
export function formatDayRange(from: Date, to: Date, locale: Locale, style: DayStyle = {}): string {
  const last = formatDay(to, locale, style);
  const [a, b] = [inKarachi(from), inKarachi(to)];
  const isSameMonth =
    a.getUTCMonth() === b.getUTCMonth() && a.getUTCFullYear() === b.getUTCFullYear();
  if (isSameMonth && a.getUTCDate() === b.getUTCDate()) return last;
  const first = isSameMonth ? String(a.getUTCDate()) : formatDay(from, locale, style);
  return `${first}${locale === 'ur' ? ' تا ' : '–'}${last}`;
}

/** "4:10 pm", "شام 4:10", on Pakistan's clock. */
export function formatTime(at: Date, locale: Locale): string {
  const clock = inKarachi(at);
  const hours = clock.getUTCHours();
  const time = `${hours % 12 || 12}:${String(clock.getUTCMinutes()).padStart(2, '0')}`;
  if (locale === 'en') return `${time} ${hours < 12 ? 'am' : 'pm'}`;
  return `${partOfDay(hours)} ${time}`;
}

/** "Wed 21 Jan, 4:10 pm", "بدھ 21 جنوری، شام 4:10". */
export function formatMoment(at: Date, locale: Locale): string {
  const day = formatDay(at, locale, { weekday: true, short: true });
  if (locale === 'ur') return `${day}، ${formatTime(at, locale)}`;
  return `${day.replace(/^(\w{3})\w*/, '$1')}, ${formatTime(at, locale)}`;
}

function partOfDay(hours: number): string {
  if (hours < 4) return 'رات';
  if (hours < 12) return 'صبح';
  if (hours < 16) return 'دوپہر';
  if (hours < 20) return 'شام';
  return 'رات';
}
