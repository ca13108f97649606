import { type OutboxItem, progressOf } from './item';

/** Finished sentences; `{sent}`, `{all}` and `{count}` are filled here. */
export type OutboxWords = {
  readonly allSent: string;
  readonly keptOne: string;
  readonly keptMany: string;
  readonly herOne: string;
  readonly herMany: string;
  readonly sending: string;
  readonly offline: string;
  readonly signedOut: string;
  readonly signIn: string;
  readonly full: string;
  readonly fresh: string;
  readonly show: string;
  readonly title: string;
  readonly nothing: string;
  readonly close: string;
  readonly again: string;
  readonly undo: string;
  readonly mend: string;
  readonly choose: string;
  readonly throwAway: string;
  readonly thrown: string;
  readonly refusal: string;
  readonly states: Readonly<Record<OutboxItem['state'], string>>;
};

export const filled = (
  sentence: string,
  values: Readonly<Record<string, number | string>>,
): string => sentence.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));

/** Where an item stands, in a word. */
export const stateOf = (item: OutboxItem, words: Pick<OutboxWords, 'states'>): string =>
  filled(words.states[item.state], progressOf(item));

/** What the whole outbox comes to: who asks her first, then what is on its way, then what waits. */
export type Sum = {
  readonly sign: 'sent' | 'kept' | 'sending' | 'asks';
  readonly words: string;
};

export function sumOf(items: readonly OutboxItem[], words: OutboxWords): Sum {
  const live = items.filter(({ state, thrownAt }) => state !== 'done' && thrownAt === null);
  const hers = live.filter(({ state }) => state === 'refused' || state === 'conflict').length;
  const sending = live.find(({ state }) => state === 'sending');
  const counted = (count: number, one: string, many: string) =>
    count === 1 ? one : filled(many, { count });
  if (sending) return { sign: 'sending', words: filled(words.sending, progressOf(sending)) };
  if (hers > 0) return { sign: 'asks', words: counted(hers, words.herOne, words.herMany) };
  if (live.length > 0)
    return { sign: 'kept', words: counted(live.length, words.keptOne, words.keptMany) };
  return { sign: 'sent', words: words.allSent };
}
