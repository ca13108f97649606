import type { StoryContent } from '@/domain/story/content';
import type { Prisma } from '@/generated/prisma/client';
import { type Db, newId } from '@/platform/db';
import { storyContentShape } from '../schema';
import type { WholeStory } from './own';

/** As the column keeps it. */
export const asJson = (content: StoryContent): Prisma.InputJsonObject =>
  JSON.parse(JSON.stringify(content));

/** The story as a waiting change would have it. */
export const changedContent = (change: { readonly content: unknown }): StoryContent =>
  storyContentShape.parse(change.content);

export const pendingOf = (row: WholeStory) => row.changes[0] ?? null;

/** Keeps an edit of a published story as the one change that waits. */
export async function keepChange(
  db: Db,
  row: WholeStory,
  content: StoryContent,
  createdBy: string,
  now: Date,
): Promise<void> {
  const json = asJson(content);
  const pending = pendingOf(row);
  if (pending)
    await db.storyChange.update({
      where: { id: pending.id },
      data: { content: json, createdBy, createdAt: now },
    });
  else
    await db.storyChange.create({
      data: {
        id: newId('storyChange', now),
        artisanId: row.artisanId,
        storyId: row.id,
        content: json,
        baseVersion: row.version,
        createdBy,
        createdAt: now,
      },
    });
  // Another phone that still shows the story before this edit must notice.
  await db.story.update({ where: { id: row.id }, data: { version: { increment: 1 } } });
}

export async function endChange(
  db: Db,
  id: string,
  end: {
    readonly status: 'confirmed' | 'declined' | 'canceled';
    readonly note: string | null;
    readonly reasons: readonly string[];
    readonly now: Date;
  },
): Promise<boolean> {
  const { status, note, reasons, now } = end;
  const { count } = await db.storyChange.updateMany({
    where: { id, status: 'pending' },
    data: { status, reviewNote: note, reviewReasons: [...reasons], decidedAt: now },
  });
  return count > 0;
}

/** The story a change is of; null when there is no such change. */
export const storyOfChange = async (db: Db, id: string): Promise<string | null> =>
  (await db.storyChange.findUnique({ where: { id }, select: { storyId: true } }))?.storyId ?? null;
