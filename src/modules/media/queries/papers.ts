import { type Actor, may } from '@/domain/policy';
import { prisma } from '@/platform/db';
import { keyed, sameText } from '@/platform/secrets';
import { findMedia } from '../repo';

const longestSeconds = 5 * 60;

const signature = (mediaId: string, viewerId: string, until: string): string =>
  keyed('media.paper', `${mediaId}.${viewerId}.${until}`);

/** Her own papers, and everybody's for who checks them. */
async function isAllowed(actor: Actor, mediaId: string): Promise<boolean> {
  if (actor.kind !== 'user') return false;
  const row = await findMedia(prisma, mediaId);
  if (row?.kind !== 'paper' || row.state !== 'ready') return false;
  return row.userId === actor.id || may(actor, 'papers.read', null);
}

/** Where `actor`, and nobody else, can look at a paper for five minutes; null for who may not. */
export async function paperAddress(
  actor: Actor,
  mediaId: string,
  now: Date,
): Promise<string | null> {
  if (actor.kind !== 'user' || !(await isAllowed(actor, mediaId))) return null;
  const until = String(Math.floor(now.getTime() / 1_000) + longestSeconds);
  return `/media/papers/${mediaId}?until=${until}&sign=${signature(mediaId, actor.id, until)}`;
}

/** Whether an address of `paperAddress` was made for this reader, still holds, and he may still look. */
export async function mayOpenPaper(
  actor: Actor,
  mediaId: string,
  asked: { readonly until: string; readonly sign: string },
  now: Date,
): Promise<boolean> {
  if (actor.kind !== 'user' || !/^\d{1,12}$/.test(asked.until)) return false;
  const left = Number(asked.until) - now.getTime() / 1_000;
  if (left <= 0 || left > longestSeconds + 1) return false;
  if (!sameText(asked.sign, signature(mediaId, actor.id, asked.until))) return false;
  return isAllowed(actor, mediaId);
}
