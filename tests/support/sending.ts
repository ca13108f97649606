import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Id } from '@/domain/ids';
import type { UserActor } from '@/domain/policy';
import { beginUpload } from '@/modules/media/commands/begin';
import { prepareMedia } from '@/modules/media/commands/prepare';
import { receiveBytes } from '@/modules/media/commands/receive';
import type { FileStore } from '@/platform/files';
import { diskFiles } from '@/platform/files-disk';
import { makeUser } from './people';

/** Somebody signed in who is nothing else. */
export async function personActor(): Promise<UserActor> {
  const { id } = await makeUser();
  return {
    kind: 'user',
    id: id as Id<'user'>,
    artisans: [],
    partners: [],
    staffRole: null,
    secondFactor: true,
  };
}

/** A person who sends files, and the disk they are kept on. */
export function sendingDesk() {
  const root = mkdtempSync(path.join(os.tmpdir(), 'sending-'));
  const store = diskFiles(root);
  let person: Promise<UserActor> | undefined;
  const her = (): Promise<UserActor> => {
    person ??= personActor();
    return person;
  };
  /** The id of an upload that arrived and waits to be prepared. */
  const arrived = async (
    kind: string,
    bytes: Uint8Array,
    into: FileStore = store,
  ): Promise<string> => {
    const now = new Date();
    const announced = { kind, key: randomUUID(), bytes: bytes.length };
    const begun = await beginUpload(await her(), announced, now);
    if (!begun.ok) throw new Error(begun.failure.code);
    const { id } = begun.value;
    const received = await receiveBytes(await her(), id, 0, once(bytes), now, into);
    if (!received.ok) throw new Error(received.failure.code);
    return id;
  };
  return {
    store,
    her,
    arrived,
    sent: async (kind: string, bytes: Uint8Array): Promise<string> => {
      const id = await arrived(kind, bytes);
      await prepareMedia(id, new Date(), store);
      return id;
    },
    place: (folder: string, name: string): string => path.join(root, folder, name),
    kept: (folder: string): string[] => {
      const place = path.join(root, folder);
      return existsSync(place) ? readdirSync(place).sort() : [];
    },
    close: () => rm(root, { recursive: true, force: true }),
  };
}

async function* once(bytes: Uint8Array) {
  yield bytes;
}
