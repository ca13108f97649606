import { prisma } from '@/platform/db';
import { readSitePaths } from '../repo/site-paths';

const fixed = ['/', '/crafts', '/artisans', '/stories'];
/** A sitemap may hold 50 000 addresses; each path is there in two languages. */
const mostPaths = 24_000;

/** Paths of all public pages, the newest pieces first; unpublished things are never among them. */
export async function sitePaths(): Promise<{ path: string; changedAt: Date | null }[]> {
  const rows = await readSitePaths(prisma, mostPaths);
  return [...fixed.map((path) => ({ path, changedAt: null })), ...rows];
}
