'use client';

import { useSyncExternalStore } from 'react';
import { promise } from '@/domain/shipping/promise';
import { formatDayRange, type Locale } from '@/ui/format';

const never = () => () => {};

/**
 * The days a piece would arrive if ordered today. The page is kept for weeks, so the server only knows how many
 * days it takes; the reader's own clock turns them into dates.
 */
export function ArrivalDates({
  makingDays,
  minDays,
  maxDays,
  locale,
  template,
  children,
}: {
  makingDays: number;
  minDays: number;
  maxDays: number;
  locale: Locale;
  /** The sentence with `{dates}` in it. */
  template: string;
  /** The sentence in days, for readers without scripts. */
  children: string;
}) {
  const sentence = useSyncExternalStore(
    never,
    () => {
      const { from, to } = promise(new Date(), makingDays, { minDays, maxDays });
      return template.replace('{dates}', formatDayRange(noon(from), noon(to), locale));
    },
    () => children,
  );
  return <b>{sentence}</b>;
}

const noon = (day: string) => new Date(`${day}T12:00:00+05:00`);
