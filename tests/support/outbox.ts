import { vi } from 'vitest';
import type { StudioAnswer, StudioCommand } from '@/domain/studio/command';
import type { OutboxFile, OutboxItem } from '@/modules/outbox/ui/item';
import * as outbox from '@/modules/outbox/ui/outbox';
import { itemsOf, phone } from '@/modules/outbox/ui/store';
import type { World } from '@/modules/outbox/ui/world';

export const her = 'her';
export const accept = (order = 'ord_1'): StudioCommand => ({ kind: 'order.accept', order });
export const pack = (photo: string | null, order = 'ord_1'): StudioCommand => ({
  kind: 'order.pack',
  order,
  photo,
});
export const photo = (local: string, kind: OutboxFile['kind'] = 'packed'): OutboxFile => ({
  local,
  kind,
  blob: new Blob([local]),
});
export const done: StudioAnswer = { state: 'done', id: null, path: null };
type Sent = { readonly key: string; readonly command: StudioCommand };

/** The world outside a phone: it keeps what arrives, and anything of it may be made to fail. */
export function world(change: Partial<World> = {}) {
  const sent: Sent[] = [];
  const uploads: { readonly name: string; readonly address: string | null }[] = [];
  let later = 0;
  const there: World = {
    who: async () => her,
    upload: async ({ name, address }) => {
      uploads.push({ name, address });
      return `med_${name.split(':').at(-1)}`;
    },
    mediaStates: async (ids) => ids.map((id) => ({ id, state: 'ready', failure: null })),
    send: async (key, _person, command) => {
      sent.push({ key, command });
      return done;
    },
    now: () => Date.now() + later,
    pause: async (millis) => {
      later += millis;
    },
    ...change,
  };
  const pass = (millis: number) => {
    later += millis;
  };
  return { there, sent, uploads, pass };
}

export const ask = (command: StudioCommand, files: readonly OutboxFile[] = [], more = {}) =>
  outbox.enqueue({ command, files, label: 'it', person: her, ...more });
export async function only(person = her): Promise<OutboxItem> {
  const [item, ...rest] = await itemsOf(person);
  if (!item || rest.length > 0) throw new Error(`${rest.length + 1} items`);
  return item;
}
export const offline = async (): Promise<never> => {
  throw new TypeError('Failed to fetch');
};

/** A phone that holds nothing yet and believes that it has a network. */
export async function emptyPhone(): Promise<void> {
  vi.stubGlobal('navigator', { onLine: true });
  const db = await phone();
  for (const store of ['items', 'blobs', 'drafts'] as const) await db.clear(store);
}
