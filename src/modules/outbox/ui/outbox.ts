import { useEffect, useState } from 'react';
import type { StudioCommand } from '@/domain/studio/command';
import { type OutboxFile, type OutboxItem, undoMillis } from './item';
import { onChange, sayChanged } from './news';
import { nowStands } from './standing';

export type { OutboxFile, OutboxItem } from './item';
export { undoMillis } from './item';

const store = () => import('./store');

/** The phone has no room left: nothing was kept, and she must be told. */
export class PhoneFull extends Error {}

type Enqueued = {
  /** Left out for a fresh one. The same key again keeps the first. */
  readonly key?: string;
  readonly command: StudioCommand;
  readonly files: readonly OutboxFile[];
  /** What she calls it, such as the piece's title. */
  readonly label: string;
  readonly person: string;
  /** How long she may take it back before it leaves, in milliseconds. */
  readonly holdMillis?: number;
};

/** Keeps what she asks for until it is with us, and begins to send it. Throws `PhoneFull`. */
export async function enqueue(asked: Enqueued): Promise<string> {
  const key = asked.key ?? crypto.randomUUID();
  const keptAt = Date.now();
  const item: OutboxItem = {
    key,
    person: asked.person,
    command: asked.command,
    files: asked.files.map(({ local, kind }) => ({ local, kind, address: null, media: null })),
    label: asked.label,
    state: 'kept',
    tries: 0,
    keptAt,
    notBefore: keptAt + (asked.holdMillis ?? 0),
    doneAt: null,
    thrownAt: null,
    failure: null,
    answer: null,
  };
  const { keepItem } = await store();
  await intoPhone(() => keepItem(item, asked.files));
  void navigator.storage?.persist?.().catch(() => false);
  sayChanged();
  return key;
}

/** Keeps a draft, Blobs and all, in place of the one before. Throws `PhoneFull`. */
export async function putDraft(person: string, key: string, draft: unknown): Promise<void> {
  const { phone } = await store();
  await intoPhone(async () =>
    (await phone()).put('drafts', { person, key, keptAt: Date.now(), draft }),
  );
  sayChanged();
}

export async function getDraft<T>(person: string, key: string): Promise<T | null> {
  const { phone } = await store();
  const kept = await (await phone()).get('drafts', [person, key]);
  return kept ? (kept.draft as T) : null;
}

export type Draft = { readonly key: string; readonly keptAt: number; readonly draft: unknown };

/** The person's drafts, the newest first. */
export async function listDrafts(person: string): Promise<readonly Draft[]> {
  const { phone } = await store();
  const drafts = await (await phone()).getAllFromIndex('drafts', 'person', person);
  return drafts.toSorted((a, b) => b.keptAt - a.keptAt);
}

export async function dropDraft(person: string, key: string): Promise<void> {
  const { phone } = await store();
  await (await phone()).delete('drafts', [person, key]);
  sayChanged();
}

/** Takes back what has not left the phone, or came back to it; false when it is on its way or with us. */
export async function takeBack(key: string): Promise<boolean> {
  const { dropItem } = await store();
  const isHere = (item: OutboxItem) => ['kept', 'refused', 'conflict'].includes(item.state);
  const isBack = await dropItem(key, isHere);
  sayChanged();
  return isBack;
}

/** Sends at once what waits, and what was refused once more. */
export async function tryAgain(key: string): Promise<void> {
  await change(key, (item) =>
    item.state === 'done' || item.state === 'conflict'
      ? null
      : { ...item, state: 'kept', notBefore: 0, failure: null },
  );
}

/** Throws an item away, or has it back within `undoMillis`. */
export async function throwAway(key: string, isBack = false): Promise<void> {
  await change(key, (item) => ({ ...item, thrownAt: isBack ? null : Date.now() }));
  // The next look at what waits drops it.
  setTimeout(sayChanged, undoMillis + 500);
}

/** The bytes of a file that still lies here, to show it. */
export const pictureOf = async (key: string, local: string): Promise<Blob | undefined> =>
  (await store()).blobOf(key, local);

async function change(key: string, how: (item: OutboxItem) => OutboxItem | null): Promise<void> {
  const { changeItem } = await store();
  await changeItem(key, how);
  sayChanged();
}

/** The person's items as they change, the oldest first; null until the phone has been looked into. */
export function useOutbox(person: string): readonly OutboxItem[] | null {
  const [items, setItems] = useState<readonly OutboxItem[] | null>(null);
  useEffect(() => {
    let isHere = true;
    const read = async () => {
      try {
        const kept = await (await store()).itemsOf(person);
        if (isHere) setItems(kept);
      } catch {
        // A browser that keeps nothing (some private windows) has nothing to show.
        if (isHere) setItems([]);
      }
    };
    void read();
    const stop = onChange(() => void read());
    return () => {
      isHere = false;
      stop();
    };
  }, [person]);
  return items;
}

async function intoPhone<T>(write: () => Promise<T>): Promise<T> {
  try {
    const written = await write();
    nowStands({ isFull: false });
    return written;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
    nowStands({ isFull: true });
    throw new PhoneFull('no room', { cause: error });
  }
}
