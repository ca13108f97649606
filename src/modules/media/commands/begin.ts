import { may, type UserActor } from '@/domain/policy';
import { fail, ok, type Result } from '@/domain/result';
import { inTx, newId } from '@/platform/db';
import { isMediaKind, mostBytesOf, quota, quotaMs } from '../limits';
import { findOwnByKey, insertMedia, lockUser, type MediaRow, sentSince } from '../repo';

/** What a phone says of a file before it sends the first byte. */
export type Announced = {
  readonly kind: string;
  /** The phone's own name for this file; the same name twice is one upload. */
  readonly key: string;
  readonly bytes: number;
};

const KEY = /^[\w.:-]{8,100}$/;
const megabyte = 1024 * 1024;

/**
 * Makes room for an upload, or finds the one that was begun under the same key. Failures: `upload.kind_unknown`,
 * `upload.key_invalid`, `upload.empty`, `upload.too_big` (`megabytes`), `upload.key_used`, `upload.too_many_open`,
 * `upload.quota_used` (`days`), `actor.not_allowed`.
 */
export async function beginUpload(
  actor: UserActor,
  announced: Announced,
  now: Date,
): Promise<Result<MediaRow>> {
  const { kind, key, bytes } = announced;
  if (!may(actor, 'media.send', null)) return fail('upload.not_allowed');
  if (!isMediaKind(kind)) return fail('upload.kind_unknown');
  if (!KEY.test(key)) return fail('upload.key_invalid');
  if (bytes < 1) return fail('upload.empty');
  const most = mostBytesOf[kind];
  if (bytes > most) return fail('upload.too_big', { params: { megabytes: most / megabyte } });
  return inTx<Result<MediaRow>>(async (db) => {
    await lockUser(db, actor.id);
    const before = await findOwnByKey(db, actor.id, key);
    if (before) {
      const isSame = before.kind === kind && before.declaredBytes === bytes;
      return isSame ? ok(before) : fail('upload.key_used');
    }
    const sent = await sentSince(db, actor.id, new Date(now.getTime() - quotaMs));
    if (sent.open >= quota.open) return fail('upload.too_many_open');
    if (sent.files >= quota.files || sent.bytes + bytes > quota.bytes)
      return fail('upload.quota_used', { params: { days: quota.days } });
    const id = newId('media', now);
    return ok(
      await insertMedia(db, {
        id,
        userId: actor.id,
        kind,
        clientKey: key,
        declaredBytes: bytes,
        createdAt: now,
      }),
    );
  });
}
