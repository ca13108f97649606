import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OutboxItem } from './item';

export type KeptDraft = {
  readonly person: string;
  readonly key: string;
  readonly keptAt: number;
  readonly draft: unknown;
};

interface Phone extends DBSchema {
  items: { key: string; value: OutboxItem; indexes: { person: string } };
  blobs: { key: string; value: Blob };
  drafts: { key: [string, string]; value: KeptDraft; indexes: { person: string } };
}

let opening: Promise<IDBPDatabase<Phone>> | undefined;

export function phone(): Promise<IDBPDatabase<Phone>> {
  opening ??= openDB<Phone>('studio', 1, {
    upgrade(db) {
      db.createObjectStore('items', { keyPath: 'key' }).createIndex('person', 'person');
      db.createObjectStore('blobs');
      db.createObjectStore('drafts', { keyPath: ['person', 'key'] }).createIndex(
        'person',
        'person',
      );
    },
    terminated: () => {
      opening = undefined;
    },
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

const blobName = (key: string, local: string): string => `${key}/${local}`;

/** Keeps an item with the bytes of its files: all of it or nothing. A key that is there already is left as it is. */
export async function keepItem(
  item: OutboxItem,
  blobs: readonly { readonly local: string; readonly blob: Blob }[],
): Promise<boolean> {
  const writing = (await phone()).transaction(['items', 'blobs'], 'readwrite');
  const [items, files] = [writing.objectStore('items'), writing.objectStore('blobs')];
  if (await items.get(item.key)) {
    await writing.done;
    return false;
  }
  const puts = blobs.map(({ local, blob }) => files.put(blob, blobName(item.key, local)));
  await Promise.all([...puts, items.put(item), writing.done]);
  return true;
}

/** Changes an item as it stands now; null when it is gone, or `change` leaves it. */
export async function changeItem(
  key: string,
  change: (item: OutboxItem) => OutboxItem | null,
): Promise<OutboxItem | null> {
  const writing = (await phone()).transaction('items', 'readwrite');
  const item = await writing.store.get(key);
  const changed = item ? change(item) : null;
  if (changed) await writing.store.put(changed);
  await writing.done;
  return changed;
}

/** The person's items, the oldest first. */
export async function itemsOf(person: string): Promise<readonly OutboxItem[]> {
  const items = await (await phone()).getAllFromIndex('items', 'person', person);
  return items.toSorted((a, b) => a.keptAt - b.keptAt);
}

export const itemOf = async (key: string): Promise<OutboxItem | undefined> =>
  (await phone()).get('items', key);

export const blobOf = async (key: string, local: string): Promise<Blob | undefined> =>
  (await phone()).get('blobs', blobName(key, local));

/** Lets the bytes of an item go; the item itself stays. */
export async function dropBlobs(key: string): Promise<void> {
  await (await phone()).delete('blobs', IDBKeyRange.bound(`${key}/`, `${key}/\uffff`));
}

/** Drops an item with its bytes, if it is still as `may` wants it; false when it was left. */
export async function dropItem(
  key: string,
  may: (item: OutboxItem) => boolean = () => true,
): Promise<boolean> {
  const writing = (await phone()).transaction(['items', 'blobs'], 'readwrite');
  const item = await writing.objectStore('items').get(key);
  const drops = item !== undefined && may(item);
  if (drops) {
    await writing.objectStore('items').delete(key);
    await writing.objectStore('blobs').delete(IDBKeyRange.bound(`${key}/`, `${key}/\uffff`));
  }
  await writing.done;
  return drops;
}
