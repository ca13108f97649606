const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/** When an attempt is asked about, counted from its start; afterwards once a day. */
export const inquiryWaits: readonly number[] = [
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  120 * minute,
];

/** How long a gateway is still asked once a day about an attempt of which it never said what became. */
export const askedForDays = 7;

type Asked = {
  readonly startedAt: Date;
  readonly expiresAt: Date;
  /** What the provider asks for: nothing earlier than this after the start. */
  readonly delaySeconds: number;
  readonly now: Date;
};

/**
 * When to ask next, after `now`: on the schedule until the attempt ends, once more right at its end, then daily for a
 * week. Null when it isn't asked about any more.
 */
export function nextInquiry({ startedAt, expiresAt, delaySeconds, now }: Asked): Date | null {
  const start = startedAt.getTime();
  const earliest = Math.max(now.getTime() + 1, start + delaySeconds * second);
  const end = expiresAt.getTime();
  const planned = inquiryWaits
    .map((wait) => start + wait)
    .concat(end)
    .filter((at) => at <= end)
    .sort((a, b) => a - b)
    .find((at) => at >= earliest);
  if (planned !== undefined) return new Date(planned);
  if (earliest <= end) return new Date(end);
  const days = Math.floor((earliest - end) / day) + 1;
  return days > askedForDays ? null : new Date(end + days * day);
}

/** Whether the provider may be asked already. */
export const mayInquire = (startedAt: Date, delaySeconds: number, now: Date): boolean =>
  now.getTime() >= startedAt.getTime() + delaySeconds * second;
