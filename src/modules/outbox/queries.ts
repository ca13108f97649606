import { createHash } from 'node:crypto';
import type { UserActor } from '@/domain/policy';

/**
 * A short name for a person, the same on every phone, under which a phone keeps what is hers. It tells nobody who
 * she is.
 */
export const personOf = (actor: Pick<UserActor, 'id'>): string =>
  createHash('sha256').update(`outbox:${actor.id}`).digest('base64url').slice(0, 16);
