import { type Db, newId, sql } from '@/platform/db';

export type AlertDraft = {
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
};

/** One alert of a kind for a subject: what is open is told anew, what was closed is open again. */
export async function putAlert(db: Db, alert: AlertDraft, now: Date): Promise<string> {
  const id = newId('alert', now);
  const [row] = await db.$queryRaw<{ id: string }[]>(sql`
    INSERT INTO finance_alerts (id, kind, subject_kind, subject_id, details, created_at)
    VALUES (${id}, ${alert.kind}, ${alert.subjectKind}, ${alert.subjectId},
      ${JSON.stringify(alert.details)}::jsonb, ${now})
    ON CONFLICT (kind, subject_id) DO UPDATE SET
      details = EXCLUDED.details,
      created_at = CASE WHEN finance_alerts.closed_at IS NULL THEN finance_alerts.created_at ELSE EXCLUDED.created_at END,
      closed_at = NULL, closed_by = NULL, resolution = NULL
    RETURNING id`);
  return row?.id ?? id;
}

/** Closes an open alert; `false` when it was closed before. */
export async function endAlert(
  db: Db,
  id: string,
  by: { readonly closedBy: string | null; readonly resolution: string },
  now: Date,
): Promise<boolean> {
  const { count } = await db.financeAlert.updateMany({
    where: { id, closedAt: null },
    data: { ...by, closedAt: now },
  });
  return count === 1;
}

/** Closes what is open of a kind, but for the subjects that still give cause for it. */
export const endAlertsBut = (
  db: Db,
  kind: string,
  still: readonly string[],
  resolution: string,
  now: Date,
) =>
  db.financeAlert.updateMany({
    where: { kind, closedAt: null, subjectId: { notIn: [...still] } },
    data: { closedAt: now, resolution },
  });

export async function ownAlert(db: Db, id: string, ownerId: string): Promise<boolean> {
  const { count } = await db.financeAlert.updateMany({
    where: { id, closedAt: null },
    data: { ownerId },
  });
  return count === 1;
}

export async function countOpenAlerts(db: Db) {
  const open = await db.financeAlert.aggregate({
    where: { closedAt: null },
    _count: true,
    _min: { createdAt: true },
  });
  return { count: open._count, oldest: open._min.createdAt };
}

/** Open ones first, the oldest of them on top; then what was closed last. */
export async function readAlerts(db: Db, limit: number) {
  const [open, closed] = await Promise.all([
    db.financeAlert.findMany({
      where: { closedAt: null },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: limit,
    }),
    db.financeAlert.findMany({
      where: { closedAt: { not: null } },
      orderBy: [{ closedAt: 'desc' }, { id: 'desc' }],
      take: 20,
    }),
  ]);
  return { open, closed };
}
