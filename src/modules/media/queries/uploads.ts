import type { Actor } from '@/domain/policy';
import { prisma } from '@/platform/db';
import { findOwn, findOwnMany, type MediaRow } from '../repo';

/** An upload of hers; null for anybody else's and for none. */
export const ownUpload = async (actor: Actor, id: string): Promise<MediaRow | null> =>
  actor.kind === 'user' ? findOwn(prisma, actor.id, id) : null;

export type UploadState = {
  readonly id: string;
  readonly state: string;
  /** A failure's code, once it was refused or set aside. */
  readonly failure: string | null;
};

const mostAsked = 50;

/** How her uploads stand; of others' nothing is said. */
export const uploadStates = async (
  actor: Actor,
  ids: readonly string[],
): Promise<readonly UploadState[]> =>
  actor.kind === 'user' ? findOwnMany(prisma, actor.id, ids.slice(0, mostAsked)) : [];
