import { randomBytes } from 'node:crypto';
import type { FileStore } from '@/platform/files';
import { open, seal } from '@/platform/seal';

/** What of an upload is asked for here; `declaredBytes` is its whole length. */
export type Upload = { readonly id: string; readonly kind: string; readonly declaredBytes: number };

/** An upload lies in blocks of this size until it is whole: that much a power cut may cost. */
export const blockBytes = 256 * 1024;

type Piece = { readonly key: string; readonly from: number; readonly length: number };

const folder = 'arriving';
const PIECE = /^arriving\/(med_[0-9a-z]{26})-(\d+)-(\d+)-[0-9a-f]{16}$/;

/** The upload a kept piece belongs to; null for a file that is none. */
export const uploadOf = (key: string): string | null => PIECE.exec(key)?.[1] ?? null;

async function piecesOf(id: string, store: FileStore): Promise<readonly Piece[]> {
  const listed = await store.list(folder, `${id}-`);
  return listed
    .flatMap(({ key }) => {
      const [, , from, length] = PIECE.exec(key) ?? [];
      return from && length ? [{ key, from: Number(from), length: Number(length) }] : [];
    })
    .sort((one, other) => one.from - other.from || one.length - other.length);
}

/**
 * Keeps `bytes`, which begin at `at`, under a name nothing else has: whoever comes second with the same place loses
 * only its own. They are joined with what the block held before, so that a file sent byte by byte is still a few
 * files here. `settle` makes them count or takes them away again.
 */
export async function keepPiece(
  upload: Upload,
  at: number,
  bytes: Uint8Array,
  store: FileStore,
): Promise<{ readonly settle: (counts: boolean) => Promise<void> }> {
  const from = at - (at % blockBytes);
  const older = (await piecesOf(upload.id, store)).filter((piece) => piece.from === from);
  const before = await joined(upload, older, from, at, store);
  const whole = Buffer.concat([before, bytes]);
  const key = `${folder}/${upload.id}-${from}-${whole.length}-${randomBytes(8).toString('hex')}`;
  await store.put(key, closed(upload, whole));
  return {
    settle: async (counts) => {
      const gone = counts ? older.map((piece) => piece.key) : [key];
      await Promise.all(gone.map((each) => store.remove(each)));
    },
  };
}

/** All of an upload; null when not all of it is there. */
export async function arrivedBytes(upload: Upload, store: FileStore): Promise<Buffer | null> {
  const pieces = await piecesOf(upload.id, store);
  try {
    return await joined(upload, pieces, 0, upload.declaredBytes, store);
  } catch (error) {
    if (error instanceof PieceMissing) return null;
    throw error;
  }
}

/** Forgets every piece of an upload. */
export async function dropPieces(id: string, store: FileStore): Promise<void> {
  const pieces = await piecesOf(id, store);
  await Promise.all(pieces.map(({ key }) => store.remove(key)));
}

class PieceMissing extends Error {}

async function joined(
  upload: Upload,
  pieces: readonly Piece[],
  from: number,
  to: number,
  store: FileStore,
): Promise<Buffer> {
  const whole = Buffer.alloc(to - from);
  let reached = from;
  for (const piece of pieces) {
    const end = Math.min(piece.from + piece.length, to);
    if (end <= reached) continue;
    if (piece.from > reached) break;
    const kept = await store.get(piece.key);
    if (kept === null) continue;
    opened(upload, kept).copy(whole, piece.from - from, 0, end - piece.from);
    reached = end;
  }
  if (reached < to) throw new PieceMissing(`bytes ${reached} to ${to} of ${upload.id} are missing`);
  return whole;
}

const purpose = 'media.paper';

/** Identity papers are never written down readable, not even while they arrive. */
export const closed = ({ kind }: Pick<Upload, 'kind'>, bytes: Uint8Array): Buffer =>
  Buffer.from(kind === 'paper' ? seal(purpose, Buffer.from(bytes).toString('base64')) : bytes);

/** What `closed` hid. */
export const opened = ({ kind }: Pick<Upload, 'kind'>, bytes: Buffer): Buffer =>
  kind === 'paper' ? Buffer.from(open(purpose, bytes.toString()), 'base64') : bytes;
