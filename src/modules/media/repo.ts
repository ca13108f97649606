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

export type PaperLook = {
  readonly id: Id<'paperView'>;
  readonly mediaId: string;
  readonly userId: string;
  readonly at: Date;
};
export const insertPaperView = (db: Db, data: PaperLook) => db.paperView.create({ data });

const batch = 500;

export const unfinishedSince = (db: Db, since: Date) =>
  db.media.findMany({
    where: { state: 'arriving', createdAt: { lt: since } },
    select: { id: true },
    take: batch,
  });

/** Arrived long ago and still not prepared. */
export const stuckSince = (db: Db, since: Date) =>
  db.media.findMany({
    where: { state: 'arrived', arrivedAt: { lt: since } },
    select: { id: true },
    take: batch,
  });

/** Refused or set aside, and long enough for somebody to have looked. */
export const restingSince = (db: Db, since: Date) =>
  db.media.findMany({
    where: { state: { in: ['refused', 'set_aside'] }, createdAt: { lt: since } },
    select: { id: true },
    take: batch,
  });

/** Of uploads named in pieces, those whose pieces are still needed. */
export async function idsOf(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.media.findMany({
    where: {
      id: { in: [...new Set(ids)] },
      OR: [{ state: { in: ['arriving', 'arrived', 'set_aside'] } }, { kind: 'packed' }],
    },
    select: { id: true },
  });
  return new Set(rows.map((row) => row.id));
}

/** Takes an upload away that is not on its way any more. */
export async function deleteSettled(db: Db, id: string): Promise<boolean> {
  const { count } = await db.media.deleteMany({
    where: { id, state: { in: ['ready', 'refused', 'set_aside'] } },
  });
  return count === 1;
}

/**
 * Every text that can name an upload by its id, or its files by their hash. What a moderator was asked and what an order
 * shows is kept for good, with its pictures.
 */
const places = sql`
  SELECT concat(media_id, ' ', base) AS text FROM product_images
  UNION ALL SELECT concat(audio, steps, texts) FROM products
  UNION ALL SELECT image::text FROM product_listings
  UNION ALL SELECT image::text FROM order_lines
  UNION ALL SELECT concat(pictures, audio, steps) FROM stories
  UNION ALL SELECT portrait::text FROM artisans
  UNION ALL SELECT paper_id FROM requirement_submissions
  UNION ALL SELECT content::text FROM product_changes
  UNION ALL SELECT content::text FROM story_changes
  UNION ALL SELECT snapshot::text FROM moderation_decisions`;

/** Ready for long, and named nowhere. A photo of a parcel was handed over when it was packed. */
export const unusedSince = (db: Db, since: Date): Promise<MediaRow[]> =>
  rowsOf<MediaRow>(
    db,
    sql`WITH named AS MATERIALIZED (
          SELECT DISTINCT found[1] AS name
          FROM (${places}) AS place,
            regexp_matches(place.text, '(med_[0-9a-z]{26}|[0-9a-f]{64})', 'g') AS found)
        SELECT id, user_id AS "userId", kind, state, hash, widths, format
        FROM media
        WHERE state = 'ready' AND ready_at < ${since}
          AND NOT EXISTS (SELECT 1 FROM named WHERE name = media.id)
          AND NOT EXISTS (SELECT 1 FROM named WHERE name = media.hash)
        ORDER BY ready_at LIMIT ${batch}`,
  );

/** Whether another upload has made the same file. */
export const hashInUse = async (db: Db, hash: string): Promise<boolean> =>
  (await db.media.count({ where: { hash } })) > 0;
