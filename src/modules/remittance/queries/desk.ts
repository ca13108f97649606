import { isId } from '@/domain/ids';
import { courierRemittance } from '@/domain/ledger/accounts';
import { type Money, money } from '@/domain/money';
import { type Actor, may } from '@/domain/policy';
import { type Age, ages } from '@/domain/remittance/settle';
import { prisma } from '@/platform/db';
import { findBatch, readBatches, readCouriers } from '../repo/batches';
import { findWaitingWriteOff, itemOf, lockLine } from '../repo/exceptions';
import { remainsOf } from '../repo/posting';
import {
  type LinesAsked,
  type OpenBucket,
  readBuckets,
  readHeld,
  readLine,
  readLines,
  readOpenBuckets,
  readOpenCounts,
  readPurse,
} from '../repo/reading';
import type { Batch, BucketSum, Deductions, Line } from '../types';

export type CourierCash = {
  readonly slug: string;
  readonly name: string;
  readonly parcels: number;
  readonly byAge: { readonly [A in Age]: Money };
  readonly total: Money;
};

export type CashDesk = {
  readonly purse: Awaited<ReturnType<typeof readPurse>>;
  readonly couriers: readonly CourierCash[];
  readonly exceptions: readonly OpenBucket[];
  readonly batches: readonly (Batch & { readonly open: number })[];
  readonly next: string | null;
};

const batchesAtOnce = 20;

/** Who holds the cash, by courier and age, what waits for a person, and the statements. Null for who may not see it. */
export async function cashDesk(
  actor: Actor,
  before: string | null,
  now: Date,
): Promise<CashDesk | null> {
  if (!may(actor, 'cod.read', null)) return null;
  const [purse, held, couriers, exceptions, found] = await Promise.all([
    readPurse(prisma),
    readHeld(prisma, now),
    readCouriers(prisma),
    readOpenBuckets(prisma),
    readBatches(prisma, batchesAtOnce + 1, before),
  ]);
  const batches = found.slice(0, batchesAtOnce);
  const open = await readOpenCounts(
    prisma,
    batches.map(({ id }) => id),
  );
  return {
    purse,
    exceptions,
    couriers: couriers.map(({ slug, name }) => {
      const row = held.find(({ courier }) => courier === slug);
      const byAge = Object.fromEntries(ages.map((age) => [age, money(Number(row?.[age] ?? 0n))]));
      const total = money(Number(row?.total ?? 0n));
      return {
        slug,
        name,
        parcels: row?.parcels ?? 0,
        byAge: byAge as CourierCash['byAge'],
        total,
      };
    }),
    batches: batches.map((batch) => ({
      ...batch,
      open: open.find(({ batchId }) => batchId === batch.id)?.lines ?? 0,
    })),
    next: found.length > batchesAtOnce ? (batches.at(-1)?.id ?? null) : null,
  };
}

export type Statement = {
  readonly batch: Batch;
  readonly buckets: readonly BucketSum[];
  readonly deductions: Deductions;
  readonly open: number;
  /** What of it has not come in at our bank. */
  readonly notBanked: Money;
};

/** One statement with its sums. Null for who may not see it, as for one that isn't there. */
export async function statementOf(actor: Actor, id: string): Promise<Statement | null> {
  if (!may(actor, 'cod.read', null) || !isId('remittanceBatch', id)) return null;
  const batch = await findBatch(prisma, id);
  if (!batch) return null;
  const [sums, remains] = await Promise.all([
    readBuckets(prisma, id),
    remainsOf(prisma, courierRemittance(batch.courier.slug), id),
  ]);
  const open = sums.buckets.reduce(
    (all, each) => all + (each.bucket === 'matched' ? 0 : each.open),
    0,
  );
  return { batch, ...sums, open, notBanked: money(remains) };
}

export type LinePage = { readonly lines: readonly Line[]; readonly next: string | null };
const linesAtOnce = 50;

/** Lines of a statement, fifty at a time. */
export async function statementLines(
  actor: Actor,
  batchId: string,
  asked: LinesAsked,
): Promise<LinePage> {
  if (!may(actor, 'cod.read', null)) return { lines: [], next: null };
  const found = await readLines(prisma, batchId, asked, linesAtOnce + 1);
  const lines = found.slice(0, linesAtOnce);
  return { lines, next: found.length > linesAtOnce ? (lines.at(-1)?.id ?? null) : null };
}

export type ChosenLine = {
  readonly line: Line;
  /** A write-off that waits for a second person. */
  readonly writeOff: { readonly isOwn: boolean } | null;
};

/** One line, with what was begun for it. */
export async function chosenLine(
  actor: Actor,
  batchId: string,
  id: string,
): Promise<ChosenLine | null> {
  if (actor.kind !== 'user' || !may(actor, 'cod.read', null)) return null;
  const line = await readLine(prisma, batchId, id);
  if (!line) return null;
  const open = line.resolution === 'write_off_asked' ? await lockLine(prisma, id) : null;
  const waiting = open && (await findWaitingWriteOff(prisma, itemOf(open)));
  return { line, writeOff: waiting && { isOwn: waiting.madeBy === actor.id } };
}
