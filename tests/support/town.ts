import { prisma } from '@/platform/db';

/** How much of everything there is. */
export const townCounts = async () => ({
  users: await prisma.user.count(),
  artisans: await prisma.artisan.count(),
  products: await prisma.product.count(),
  listings: await prisma.productListing.count(),
  stories: await prisma.story.count(),
  groups: await prisma.orderGroup.count(),
  events: await prisma.orderEvent.count(),
  postings: await prisma.posting.count(),
  messages: await prisma.notification.count(),
});

/** The words that stand in a column, each once. */
export async function distinct(table: string, column: string): Promise<string[]> {
  const rows = await prisma.$queryRawUnsafe<{ it: string }[]>(
    `SELECT DISTINCT ${column} AS it FROM ${table} ORDER BY 1`,
  );
  return rows.map(({ it }) => it);
}
