import type { Db } from '@/platform/db';

const teller = {
  include: { craft: true, district: true },
} as const;

/** Published stories of approved artisans, newest first. */
export const readStories = (db: Db, limit: number) =>
  db.story.findMany({
    relationLoadStrategy: 'join',
    where: { status: 'published', artisan: { status: 'approved' } },
    include: { artisan: teller },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: limit,
  });

export const readStory = (db: Db, slug: string) =>
  db.story.findFirst({
    relationLoadStrategy: 'join',
    where: { slug, status: 'published', artisan: { status: 'approved' } },
    include: { artisan: teller, products: { select: { productId: true } } },
  });

export type StoryRow = Awaited<ReturnType<typeof readStories>>[number];
