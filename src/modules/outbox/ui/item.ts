import type { StudioAnswer, StudioCommand } from '@/domain/studio/command';

/** A file that goes before its command. In the command it is named `local:<local>` where its media id belongs. */
export type OutboxFile = {
  readonly local: string;
  readonly kind: 'photo' | 'audio' | 'packed';
  readonly blob: Blob;
};

/** A file of a kept item; its bytes lie beside it, so that a step forward need not write them again. */
export type KeptFile = {
  readonly local: string;
  readonly kind: OutboxFile['kind'];
  /** Where it was being put, to go on from the byte it was cut at. */
  readonly address: string | null;
  readonly media: string | null;
};

/** kept: on the phone · sending · done: with us · refused: `failure` says why · conflict: two texts, hers to choose */
export type OutboxState = 'kept' | 'sending' | 'done' | 'refused' | 'conflict';

export type OutboxItem = {
  /** The item's own key, under which the server does it once. */
  readonly key: string;
  readonly person: string;
  readonly command: StudioCommand;
  readonly files: readonly KeptFile[];
  readonly label: string;
  readonly state: OutboxState;
  readonly tries: number;
  readonly keptAt: number;
  /** Not sent before this moment: a wait after a failed try, or the seconds in which she may take it back. */
  readonly notBefore: number;
  readonly doneAt: number | null;
  /** When she threw it away; for a few seconds she may have it back. */
  readonly thrownAt: number | null;
  readonly failure: string | null;
  /** What became of it, once it is done or stands against another text. */
  readonly answer: StudioAnswer | null;
};

/** How much of an item is with us: each file counts, and what is asked counts as one more. */
export function progressOf(item: OutboxItem): { readonly sent: number; readonly all: number } {
  const files = item.files.filter(({ media }) => media !== null).length;
  return { sent: item.state === 'done' ? files + 1 : files, all: item.files.length + 1 };
}

/** The command with its files' media ids where their local names stood. */
export function withMedia(command: StudioCommand, files: readonly KeptFile[]): StudioCommand {
  const names = new Map(files.map(({ local, media }) => [`local:${local}`, media]));
  const put = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? (names.get(value) ?? value) : value;
  return JSON.parse(JSON.stringify(command, put)) as StudioCommand;
}

/** How long what she threw away or asked for may be taken back, in milliseconds. */
export const undoMillis = 10_000;

const waits = [2_000, 5_000, 15_000, 30_000, 60_000, 120_000, 300_000] as const;

/** How long to wait after this many failed tries, in milliseconds; `chance` (0 to 1) keeps phones out of step. */
export function waitAfter(tries: number, chance: number): number {
  const wait = waits[Math.min(Math.max(tries, 1), waits.length) - 1] ?? 300_000;
  return Math.round(wait * (0.75 + chance / 2));
}

/** What an item asks for now. */
export type Need = 'send' | 'wait' | 'her' | 'nothing';

export function needOf(item: OutboxItem, now: number): Need {
  if (item.state === 'done' || item.thrownAt !== null) return 'nothing';
  if (item.state === 'refused' || item.state === 'conflict') return 'her';
  return item.notBefore <= now ? 'send' : 'wait';
}
