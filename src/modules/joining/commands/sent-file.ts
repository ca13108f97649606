import { randomUUID } from 'node:crypto';
import type { UserActor } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { beginUpload } from '@/modules/media/commands/begin';
import { receiveBytes } from '@/modules/media/commands/receive';
import { uploadStates } from '@/modules/media/queries/uploads';

/**
 * Takes a file that came whole with a form, as an upload like any other. `key` is the form's own, so that the same
 * form sent twice is one upload. Failure: `joining.photo_missing`, and those of uploads.
 */
export async function keepSentFile(
  actor: UserActor,
  sent: { readonly kind: 'photo' | 'paper'; readonly key: string; readonly file: File | null },
  now: Date,
): Promise<Result<string>> {
  const { file, kind } = sent;
  const field = kind === 'paper' ? 'paper' : 'photo';
  if (file === null || file.size === 0)
    return fail(kind === 'paper' ? 'paper.missing' : 'joining.photo_missing', { field });
  const key = `${sent.key || randomUUID()}:${file.size}`;
  const begun = await beginUpload(actor, { kind, key, bytes: file.size }, now);
  if (!begun.ok) return { ok: false, failure: { field, ...begun.failure } };
  const { id, state } = begun.value;
  if (state !== 'arriving') return ok(id);
  const from = begun.value.receivedBytes;
  const bytes = new Uint8Array(await file.arrayBuffer()).subarray(from);
  const received = await receiveBytes(actor, id, from, once(bytes), now);
  return received.ok ? ok(id) : { ok: false, failure: { field, ...received.failure } };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const lookEveryMs = 400;
const longestLooks = 20;

/**
 * Waits a few seconds until an upload of hers has been looked at: `true` when it is ready, `false` when it still takes
 * its time. Failure: why it was refused.
 */
export async function looksReady(actor: UserActor, id: string): Promise<Result<boolean, Failure>> {
  for (let look = 0; look < longestLooks; look += 1) {
    const [upload] = await uploadStates(actor, [id]);
    if (!upload) return fail('joining.photo_missing', { field: 'photo' });
    if (upload.state === 'ready') return ok(true);
    if (upload.failure !== null) return fail(upload.failure, { field: 'photo' });
    await new Promise((wake) => setTimeout(wake, lookEveryMs));
  }
  return ok(false);
}
