import type { Id } from '@/domain/ids';
import { type Db, rowsOf, sql } from '@/platform/db';
import type { MediaKind } from './limits';

export type MediaRow = NonNullable<Awaited<ReturnType<typeof findMedia>>>;

export const findMedia = (db: Db, id: string) => db.media.findUnique({ where: { id } });

export const findOwn = (db: Db, userId: string, id: string) =>
  db.media.findFirst({ where: { id, userId } });

export const findOwnByKey = (db: Db, userId: string, clientKey: string) =>
  db.media.findUnique({ where: { userId_clientKey: { userId, clientKey } } });

export const findOwnMany = (db: Db, userId: string, ids: readonly string[]) =>
  db.media.findMany({
    where: { userId, id: { in: [...ids] } },
    select: { id: true, state: true, failure: true },
  });

/** Nobody's uploads are counted twice at the same time. */
export const lockUser = (db: Db, userId: string): Promise<unknown> =>
  db.$queryRaw`SELECT 1 FROM users WHERE id = ${userId} FOR UPDATE`;

export type Sent = { readonly files: number; readonly bytes: number; readonly open: number };

/** What she sent since a moment, and what is still on its way. */
export async function sentSince(db: Db, userId: string, since: Date): Promise<Sent> {
  const [row] = await rowsOf<Sent>(
    db,
    sql`SELECT count(*)::int AS files, coalesce(sum(declared_bytes), 0)::float8 AS bytes,
          (count(*) FILTER (WHERE state = 'arriving'))::int AS open
        FROM media WHERE user_id = ${userId} AND created_at > ${since}`,
  );
  return row ?? { files: 0, bytes: 0, open: 0 };
}

export type NewMedia = {
  readonly id: Id<'media'>;
  readonly userId: string;
  readonly kind: MediaKind;
  readonly clientKey: string;
  readonly declaredBytes: number;
  readonly createdAt: Date;
};
export const insertMedia = (db: Db, data: NewMedia) => db.media.create({ data });

/** Counts bytes as arrived, if nobody else did so meanwhile. */
export async function countArrived(
  db: Db,
  id: string,
  from: number,
  to: number,
  whole: { readonly at: Date } | null,
): Promise<boolean> {
  const { count } = await db.media.updateMany({
    where: { id, state: 'arriving', receivedBytes: from },
    data: { receivedBytes: to, ...(whole ? { state: 'arrived', arrivedAt: whole.at } : {}) },
  });
  return count === 1;
}

/** Takes an upload that isn't whole away. */
export async function deleteArriving(db: Db, id: string): Promise<boolean> {
  const { count } = await db.media.deleteMany({ where: { id, state: 'arriving' } });
  return count === 1;
}

export type Outcome = {
  readonly state: 'ready' | 'refused' | 'set_aside';
  readonly failure?: string;
  readonly format?: string;
  readonly hash?: string;
  readonly widths?: number[];
  readonly width?: number;
  readonly height?: number;
  readonly thumbhash?: string;
  readonly durationMs?: number;
  readonly bytes?: number;
  readonly readyAt?: Date;
};

/** Writes down what became of an arrived upload; false when that was known already. */
export async function settleArrived(db: Db, id: string, outcome: Outcome): Promise<boolean> {
  const { count } = await db.media.updateMany({
    where: { id, state: 'arrived' },
    data: outcome,
  });
  return count === 1;
}

export const countTry = (db: Db, id: string) =>
  db.media.update({ where: { id }, data: { tries: { increment: 1 } }, select: { tries: true } });
