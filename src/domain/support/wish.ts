/** When somebody likes to be called. */
export const callTimes = ['now', 'morning', 'evening'] as const;
export type CallTime = (typeof callTimes)[number];

const MARK = /^\[(morning|evening)\] ?/;

/** What she asked for as one text, so that it can wait on a phone without signal: `now` is not said. */
export const wishText = (time: CallTime, note: string): string =>
  time === 'now' ? note.replace(MARK, '') : `[${time}] ${note.replace(MARK, '')}`.trim();

/** The time and the words of `wishText`. */
export function readWish(text: string): { readonly time: CallTime; readonly note: string } {
  const time = callTimes.find((one) => one === MARK.exec(text)?.[1]) ?? 'now';
  return { time, note: text.replace(MARK, '') };
}
