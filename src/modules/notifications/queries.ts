import type { Db } from '@/platform/db';
import * as repo from './repo';

/** A message as staff may see it: never its words or whom it reached. */
export type MessageNote = {
  readonly id: string;
  readonly channel: string;
  readonly template: string;
  readonly locale: string;
  readonly status: string;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
};

/** What was sent about one purchase, in the order it was asked for. */
export const messagesOfGroup = (db: Db, groupId: string): Promise<MessageNote[]> =>
  repo.ofGroup(db, groupId);

/** Messages nobody could deliver, latest first. */
export const failedMessages = (db: Db, limit = 50): Promise<MessageNote[]> =>
  repo.failedLately(db, limit);
