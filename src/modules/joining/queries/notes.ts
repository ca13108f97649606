import { readNote } from '@/platform/note-cookie';

/** The cookie that remembers, between two pages, which number a code was sent to and why. */
export const PENDING = 'join';
export const pendingSeconds = 15 * 60;

/** The cookie that keeps what she has told before there is a shop to keep it in. */
export const BEGUN = 'join_begun';
export const begunSeconds = 30 * 24 * 60 * 60;

export async function readBegun(): Promise<{ name: string; district: string }> {
  const note = await readNote(BEGUN);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { name: text(note?.name), district: text(note?.district) };
}
