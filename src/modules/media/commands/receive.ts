import type { UserActor } from '@/domain/policy';
import { fail, ok, type Result } from '@/domain/result';
import { inTx, prisma } from '@/platform/db';
import { type FileStore, files } from '@/platform/files';
import { expiresAt } from '../limits';
import { countArrived, deleteArriving, findOwn, type MediaRow } from '../repo';
import { blockBytes, dropPieces, keepPiece } from '../segments';
import { prepareLater } from './prepare-later';

/** What arrived, and whether the sender went away before its end. */
export type Received = { readonly offset: number; readonly isCut: boolean };

/** Bytes as they come. */
export type Arriving = AsyncIterable<Uint8Array>;

/**
 * Keeps the bytes that follow `at`. When the connection breaks, all that came before is kept. Failures:
 * `upload.not_found`, `upload.gone` (it took longer than a week), `upload.wrong_offset`, `upload.too_long` (more than
 * was said; nothing of the surplus is kept).
 */
export async function receiveBytes(
  actor: UserActor,
  id: string,
  at: number,
  arriving: Arriving,
  now: Date,
  store: FileStore = files(),
): Promise<Result<Received>> {
  const upload = await findOwn(prisma, actor.id, id);
  if (!upload) return fail('upload.not_found');
  if (upload.state === 'arriving' && expiresAt(upload.createdAt) < now) return fail('upload.gone');
  if (upload.receivedBytes !== at) return fail('upload.wrong_offset');
  if (upload.state !== 'arriving') return ok({ offset: at, isCut: false });
  const desk = { upload, store, now, offset: at };
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  const keep = async (): Promise<boolean> => {
    if (heldBytes === 0) return true;
    const piece = Buffer.concat(held);
    held = [];
    heldBytes = 0;
    return keepHeld(desk, piece);
  };
  let isCut = false;
  try {
    for await (const chunk of arriving) {
      if (desk.offset + heldBytes + chunk.length > upload.declaredBytes) {
        return fail('upload.too_long');
      }
      let rest = chunk;
      while (rest.length > 0) {
        const room = blockBytes - ((desk.offset + heldBytes) % blockBytes);
        const part = rest.subarray(0, room);
        held.push(part);
        heldBytes += part.length;
        rest = rest.subarray(part.length);
        if (part.length === room && !(await keep())) return fail('upload.wrong_offset');
      }
    }
  } catch (error) {
    if (!(error instanceof SenderGone)) throw error;
    isCut = true;
  }
  if (!(await keep())) return fail('upload.wrong_offset');
  return ok({ offset: desk.offset, isCut });
}

/** The sender's connection broke, or brought nothing for too long. */
export class SenderGone extends Error {}

type Desk = {
  readonly upload: MediaRow;
  readonly store: FileStore;
  readonly now: Date;
  offset: number;
};

/** False when somebody else sent the same place first. The file is written before it counts, never after. */
async function keepHeld(desk: Desk, piece: Buffer): Promise<boolean> {
  const { upload, store, offset } = desk;
  const end = offset + piece.length;
  const kept = await keepPiece(upload, offset, piece, store);
  const counts = await count(desk, end);
  await kept.settle(counts);
  if (counts) desk.offset = end;
  return counts;
}

async function count({ upload, offset, now }: Desk, end: number): Promise<boolean> {
  if (end < upload.declaredBytes) return countArrived(prisma, upload.id, offset, end, null);
  const whole = await inTx<Result<boolean>>(async (db) => {
    const counts = await countArrived(db, upload.id, offset, end, { at: now });
    if (counts) await prepareLater(db, upload.id);
    return ok(counts);
  });
  return whole.ok && whole.value;
}

/** Forgets an upload that isn't whole. Failures: `upload.not_found`, `upload.wrong_offset` when it is whole already. */
export async function abandonUpload(
  actor: UserActor,
  id: string,
  store: FileStore = files(),
): Promise<Result<null>> {
  const upload = await findOwn(prisma, actor.id, id);
  if (!upload) return fail('upload.not_found');
  if (!(await deleteArriving(prisma, id))) return fail('upload.whole_already');
  await dropPieces(id, store);
  return ok(null);
}
