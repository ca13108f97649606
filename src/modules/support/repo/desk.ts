import type { Words } from '@/domain/place';
import type { Db } from '@/platform/db';

export type CaseShelf = 'running' | 'closed';

export { findCase } from './cases';

const running = { in: ['open', 'called'] };

/** Who waits to be called comes before who was called already; of what is over the latest comes first. */
export const listShelf = (
  db: Db,
  shelf: CaseShelf,
  page: { readonly after: string | null; readonly limit: number },
) =>
  db.supportCase.findMany({
    where: { status: shelf === 'running' ? running : 'closed' },
    orderBy:
      shelf === 'running'
        ? [{ status: 'desc' }, { createdAt: 'asc' }, { id: 'asc' }]
        : [{ closedAt: 'desc' }, { id: 'desc' }],
    ...(page.after ? { cursor: { id: page.after }, skip: 1 } : {}),
    take: page.limit,
  });

export async function countRunning(
  db: Db,
): Promise<{ readonly count: number; readonly oldest: Date | null }> {
  const all = await db.supportCase.aggregate({
    where: { status: 'open' },
    _count: true,
    _min: { createdAt: true },
  });
  return { count: all._count, oldest: all._min.createdAt };
}

export async function readPeople(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function readShopNames(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Words>> {
  if (ids.length === 0) return new Map();
  const rows = await db.artisan.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, publicName: true, publicNameUr: true },
  });
  return new Map(rows.map((row) => [row.id, { en: row.publicName, ur: row.publicNameUr }]));
}

export async function orderNumbers(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.order.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, group: { select: { number: true } } },
  });
  return new Map(rows.map(({ id, group }) => [id, group.number]));
}
