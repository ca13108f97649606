import type { Words } from '@/domain/place';
import { type Actor, may } from '@/domain/policy';
import type { SupportCaseState } from '@/domain/support/flow';
import { type CallTime, readWish } from '@/domain/support/wish';
import { prisma } from '@/platform/db';
import {
  type CaseShelf,
  countRunning,
  findCase,
  listShelf,
  orderNumbers,
  readPeople,
  readShopNames,
} from '../repo/desk';

/** A case as support reads it; the number to call is shown only when asked for. */
export type DeskCase = {
  readonly id: string;
  readonly kind: 'call_me' | 'order_help' | 'helper_visit';
  readonly state: SupportCaseState;
  readonly asker: string;
  readonly shop: Words | null;
  readonly order: { readonly id: string; readonly number: string } | null;
  readonly path: string;
  readonly language: 'en' | 'ur';
  readonly wish: { readonly time: CallTime; readonly note: string };
  readonly takenBy: string | null;
  readonly isMine: boolean;
  readonly answer: string | null;
  readonly asked: Date;
  readonly closed: Date | null;
};

const pageSize = 50;

export type CasePage = { readonly cases: readonly DeskCase[]; readonly next: string | null };

/** One page of them, who waits longest first; of what is over, the latest first. Empty for who may not read them. */
export async function deskCases(
  actor: Actor,
  shelf: CaseShelf,
  after: string | null,
): Promise<CasePage> {
  if (!may(actor, 'cases.read', null)) return { cases: [], next: null };
  const rows = await listShelf(prisma, shelf, { after, limit: pageSize + 1 });
  const shown = rows.slice(0, pageSize);
  return {
    cases: await told(actor, shown),
    next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
  };
}

export async function deskCase(actor: Actor, id: string): Promise<DeskCase | null> {
  if (!may(actor, 'cases.read', null)) return null;
  const row = await findCase(prisma, id);
  return row ? ((await told(actor, [row]))[0] ?? null) : null;
}

export type CasesWaiting = { readonly count: number; readonly oldest: Date | null };

/** How many wait to be called, and since when; none for who may not read them. */
export const casesWaiting = async (actor: Actor): Promise<CasesWaiting> =>
  may(actor, 'cases.read', null) ? countRunning(prisma) : { count: 0, oldest: null };

type Row = NonNullable<Awaited<ReturnType<typeof findCase>>>;

async function told(actor: Actor, rows: readonly Row[]): Promise<DeskCase[]> {
  const [people, shops, numbers] = await Promise.all([
    readPeople(
      prisma,
      rows.flatMap(({ userId, assignedTo }) => [userId, ...(assignedTo ? [assignedTo] : [])]),
    ),
    readShopNames(
      prisma,
      rows.flatMap(({ artisanId }) => artisanId ?? []),
    ),
    orderNumbers(
      prisma,
      rows.flatMap(({ orderId }) => orderId ?? []),
    ),
  ]);
  const me = actor.kind === 'user' ? actor.id : null;
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as DeskCase['kind'],
    state: row.status as SupportCaseState,
    asker: people.get(row.userId) ?? '',
    shop: shops.get(row.artisanId ?? '') ?? null,
    order: orderOf(row.orderId, numbers),
    path: row.path,
    language: row.locale === 'en' ? 'en' : 'ur',
    wish: readWish(row.note),
    takenBy: row.assignedTo === null ? null : (people.get(row.assignedTo) ?? ''),
    isMine: row.assignedTo !== null && row.assignedTo === me,
    answer: row.answer,
    asked: row.createdAt,
    closed: row.closedAt,
  }));
}

function orderOf(id: string | null, numbers: ReadonlyMap<string, string>): DeskCase['order'] {
  const number = numbers.get(id ?? '');
  return id !== null && number !== undefined ? { id, number } : null;
}
