import { type Db, join, newId, sql } from '@/platform/db';
import { type Channel, channels } from '@/platform/messages/ports';
import { type MessageLocale, type OutgoingMessage, type Template, templates } from './types';

export type KeptMessage = {
  readonly id: string;
  readonly channel: Channel;
  readonly recipient: string;
  readonly locale: MessageLocale;
  readonly template: Template;
  readonly params: Readonly<Record<string, string | number>>;
  readonly isWaiting: boolean;
  readonly createdAt: Date;
};

const kept = {
  id: true,
  channel: true,
  recipient: true,
  locale: true,
  template: true,
  params: true,
  status: true,
  createdAt: true,
} as const;

/** Ids and templates of those that weren't there before. */
export function insertNew(
  db: Db,
  messages: readonly OutgoingMessage[],
): Promise<{ id: string; template: string }[]> {
  const rows = messages.map(
    (m) => sql`(${newId('notification')}, ${m.dedupeKey}, ${m.channel}, ${m.recipient}, ${m.locale},
      ${m.template}, ${JSON.stringify(m.params)}::jsonb, ${m.groupId ?? null})`,
  );
  return db.$queryRaw<{ id: string; template: string }[]>`
    INSERT INTO notifications (id, dedupe_key, channel, recipient, locale, template, params, group_id)
    VALUES ${join(rows)}
    ON CONFLICT (dedupe_key) DO NOTHING
    RETURNING id, template`;
}

/** Throws for a row that no sender of ours can have written. */
export async function find(db: Db, id: string): Promise<KeptMessage | null> {
  const row = await db.notification.findUnique({ where: { id }, select: kept });
  if (row === null) return null;
  const { status, ...rest } = row;
  return {
    ...rest,
    channel: oneOf(channels, row.channel),
    locale: row.locale === 'ur' ? 'ur' : 'en',
    template: oneOf(templates, row.template),
    params: readParams(row.params),
    isWaiting: status === 'pending',
  };
}

function oneOf<T extends string>(known: readonly T[], text: string): T {
  const found = known.find((one) => one === text);
  if (found === undefined) throw new Error(`unknown in a kept message: ${text}`);
  return found;
}

function readParams(kept: unknown): Record<string, string | number> {
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(kept ?? {})) {
    if (typeof value === 'string' || typeof value === 'number') params[name] = value;
  }
  return params;
}

/** Whether it was still waiting. `forget` takes the values out of the row: a code is nobody's business afterwards. */
export async function markSent(db: Db, id: string, sentAt: Date, forget: boolean) {
  const { count } = await db.notification.updateMany({
    where: { id, status: 'pending' },
    data: {
      status: 'sent',
      sentAt,
      lastError: null,
      attempts: { increment: 1 },
      ...(forget ? { params: {} } : {}),
    },
  });
  return count === 1;
}

export const markTried = (db: Db, id: string, why: string) =>
  db.notification.updateMany({
    where: { id, status: 'pending' },
    data: { attempts: { increment: 1 }, lastError: why },
  });

export const markFailed = (db: Db, id: string, why: string, forget: boolean) =>
  db.notification.updateMany({
    where: { id, status: 'pending' },
    data: { status: 'failed', lastError: why, ...(forget ? { params: {} } : {}) },
  });

/** Waiting since before `before`, oldest first. */
export const waitingSince = (db: Db, before: Date, limit: number) =>
  db.notification.findMany({
    where: { status: 'pending', createdAt: { lt: before } },
    orderBy: { createdAt: 'asc' },
    take: limit,
    select: { id: true, template: true },
  });

const told = {
  id: true,
  channel: true,
  template: true,
  locale: true,
  status: true,
  attempts: true,
  lastError: true,
  createdAt: true,
  sentAt: true,
} as const;

export const ofGroup = (db: Db, groupId: string) =>
  db.notification.findMany({ where: { groupId }, orderBy: { createdAt: 'asc' }, select: told });

export const failedLately = (db: Db, limit: number) =>
  db.notification.findMany({
    where: { status: 'failed' },
    orderBy: { createdAt: 'desc' },
    take: limit,
    select: told,
  });

/** A message given up for dead waits again; codes stay dead, nobody needs them any more. */
export const revive = (db: Db, id: string) =>
  db.$queryRaw<{ id: string; template: string }[]>`
    UPDATE notifications SET status = 'pending', last_error = NULL
    WHERE id = ${id} AND status = 'failed' AND template NOT LIKE 'code.%'
    RETURNING id, template`;

/** Whoever takes messages for a shop: its own number, else that of an owner who has one. */
export async function readShopRing(
  db: Db,
  artisanId: string,
): Promise<{ readonly phone: string; readonly locale: MessageLocale } | null> {
  const shop = await db.artisan.findUnique({
    where: { id: artisanId },
    select: {
      phone: true,
      locale: true,
      members: {
        where: { role: 'owner', user: { status: 'active', phone: { not: null } } },
        select: { user: { select: { phone: true } } },
        take: 1,
        orderBy: { userId: 'asc' },
      },
    },
  });
  const phone = shop?.phone ?? shop?.members[0]?.user.phone ?? null;
  return phone === null ? null : { phone, locale: shop?.locale === 'en' ? 'en' : 'ur' };
}
