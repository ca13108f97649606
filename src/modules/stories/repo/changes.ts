import type { StoryContent } from '@/domain/story/content';
import type { Prisma } from '@/generated/prisma/client';
import { type Db, newId } from '@/platform/db';
import { storyContentShape } from '../schema';
import { contentOf, type WholeStory } from './own';

/** As the column keeps it. */
export const asJson = (content: StoryContent): Prisma.InputJsonObject =>
  JSON.parse(JSON.stringify(content));

/** The story as a waiting change would have it. */
export const changedContent = (change: { readonly content: unknown }): StoryContent =>
  storyContentShape.parse(change.content);

/** The change that waits; null when none does. */
export const pendingOf = (row: WholeStory) =>
  row.changes.find(({ status }) => status === 'pending') ?? null;

/** What she goes on from: the change that waits, the one that came back and that she hasn't answered, else the story as it is. */
export function workOf(row: WholeStory): StoryContent {
  const [change] = row.changes;
  const isOpen = change && (change.status === 'pending' || row.reviewNote !== null);
  return isOpen ? changedContent(change) : contentOf(row);
}

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
  await answerReview(db, row.id);
}

/** She has answered what she was asked; another phone that still shows the story before this edit must notice. */
export const answerReview = async (db: Db, id: string): Promise<void> => {
  await db.story.update({
    where: { id },
    data: { version: { increment: 1 }, reviewNote: null, reviewReasons: [] },
  });
};

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
