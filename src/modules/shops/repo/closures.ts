import type { Db } from '@/platform/db';

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

export type ClosureRow = {
  readonly id: string;
  readonly artisanId: string;
  readonly reason: string;
  readonly from: string;
  readonly to: string | null;
  readonly endedAt: Date | null;
};
type Kept = {
  id: string;
  artisanId: string;
  reason: string;
  fromDay: Date;
  toDay: Date | null;
  endedAt: Date | null;
};
const rowOf = ({ fromDay, toDay, ...row }: Kept): ClosureRow => ({
  ...row,
  from: dayOf(fromDay),
  to: toDay && dayOf(toDay),
});
const shown = {
  id: true,
  artisanId: true,
  reason: true,
  fromDay: true,
  toDay: true,
  endedAt: true,
} as const;

/** What is planned or in force on `today`, in the order of its days. */
export const plannedClosures = async (
  db: Db,
  artisanId: string,
  today: string,
): Promise<ClosureRow[]> =>
  (
    await db.shopClosure.findMany({
      where: { artisanId, endedAt: null, OR: [{ toDay: null }, { toDay: { gte: asDate(today) } }] },
      orderBy: [{ fromDay: 'asc' }, { id: 'asc' }],
      select: shown,
    })
  ).map(rowOf);

export async function findClosure(db: Db, id: string): Promise<ClosureRow | null> {
  const row = await db.shopClosure.findUnique({ where: { id }, select: shown });
  return row && rowOf(row);
}

export const insertClosure = (
  db: Db,
  row: {
    readonly id: string;
    readonly artisanId: string;
    readonly reason: string;
    readonly from: string;
    readonly to: string | null;
    readonly createdAt: Date;
  },
) => {
  const { from, to, ...rest } = row;
  return db.shopClosure.create({
    data: { ...rest, fromDay: asDate(from), toDay: to === null ? null : asDate(to) },
  });
};

export const setEnded = (db: Db, id: string, endedAt: Date | null) =>
  db.shopClosure.update({ where: { id }, data: { endedAt } });

/** Shops that are shown as closed, or have closed days ahead. */
export async function shopsToProject(db: Db, today: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM artisans WHERE closed_from IS NOT NULL
    UNION SELECT artisan_id FROM shop_closures
      WHERE ended_at IS NULL AND (to_day IS NULL OR to_day >= ${today}::date)
    ORDER BY id`;
  return rows.map(({ id }) => id);
}

/** Writes what buyers are told; `false` when they are told so already. */
export async function writeClosed(
  db: Db,
  artisanId: string,
  span: { readonly from: Date; readonly to: Date | null } | null,
): Promise<boolean> {
  const from = span?.from ?? null;
  const to = span?.to ?? null;
  const changed = await db.$executeRaw`
    UPDATE artisans SET closed_from = ${from}, closed_to = ${to}
    WHERE id = ${artisanId} AND (closed_from IS DISTINCT FROM ${from} OR closed_to IS DISTINCT FROM ${to})`;
  return changed === 1;
}
