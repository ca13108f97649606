import { isId } from '@/domain/ids';
import { type Money, money } from '@/domain/money';
import type { Words } from '@/domain/place';
import { type Actor, may } from '@/domain/policy';
import type { RefundDestination, RefundReason, RefundState } from '@/domain/refund/flow';
import { prisma } from '@/platform/db';
import { callFor } from '../commands/send';
import { countStates, type DeskRow, readRefunds } from '../repo/desk';
import { findRefund } from '../repo/read';

const pageSize = 50;

/** What waits for somebody, and each state of its own. */
export const refundSelections = [
  'open',
  'requested',
  'approved',
  'processing',
  'failed',
  'succeeded',
  'declined',
] as const;
export type RefundSelection = (typeof refundSelections)[number];
const openStates = ['requested', 'approved', 'processing', 'failed'] as const;

/** Who has to do something next: a second person, whoever sends by hand, or nobody. */
export type WaitsFor = 'approval' | 'hand' | 'look' | 'itself' | 'nobody';

export type DeskRefund = {
  readonly id: string;
  readonly number: string;
  readonly kind: 'order' | 'surplus';
  readonly status: RefundState;
  readonly waitsFor: WaitsFor;
  readonly reason: RefundReason;
  readonly amount: Money;
  readonly credit: Money;
  readonly destination: RefundDestination;
  readonly destinationMasked: string | null;
  readonly provider: string | null;
  readonly group: { readonly id: string; readonly number: string; readonly buyer: string };
  readonly artisan: Words | null;
  readonly requestedAt: Date;
};

export type RefundPage = { readonly refunds: readonly DeskRefund[]; readonly next: string | null };

/** One page of refunds, for staff: what is open oldest first, what is done newest first. */
export async function deskRefunds(
  actor: Actor,
  selection: RefundSelection,
  cursor: string | null,
): Promise<RefundPage> {
  if (!may(actor, 'refunds.read', null)) return { refunds: [], next: null };
  const isOldestFirst = selection !== 'succeeded' && selection !== 'declined';
  const rows = await readRefunds(prisma, {
    states: selection === 'open' ? openStates : [selection],
    isOldestFirst,
    after: cursor === null ? null : readCursor(cursor),
    limit: pageSize + 1,
  });
  const shown = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return {
    refunds: await Promise.all(shown.map(deskRefund)),
    next: last ? `${last.requestedAt.getTime()}.${last.id}` : null,
  };
}

function readCursor(cursor: string) {
  const [at = '', id = ''] = cursor.split('.');
  return /^\d{1,15}$/.test(at) && isId('refund', id) ? { at: new Date(Number(at)), id } : null;
}

/** How many there are of each selection. */
export async function refundCounts(
  actor: Actor,
): Promise<readonly { readonly selection: RefundSelection; readonly count: number }[]> {
  if (!may(actor, 'refunds.read', null)) return [];
  const states = await countStates(prisma);
  const of = (all: readonly string[]) =>
    all.reduce((sum, state) => sum + (states.get(state) ?? 0), 0);
  return refundSelections.map((selection) => ({
    selection,
    count: of(selection === 'open' ? openStates : [selection]),
  }));
}

export async function deskRefund(row: DeskRow): Promise<DeskRefund> {
  const { group } = row.payment;
  return {
    id: row.id,
    number: row.number,
    kind: row.kind === 'surplus' ? 'surplus' : 'order',
    status: row.status as RefundState,
    waitsFor: await waitsFor(row),
    reason: row.reason as RefundReason,
    amount: money(Number(row.amountMinor)),
    credit: money(Number(row.creditMinor)),
    destination: row.destination as RefundDestination,
    destinationMasked: row.destinationMasked,
    provider: row.attempt?.provider ?? null,
    group: { id: group.id, number: group.number, buyer: group.contactName },
    artisan: row.order && { en: row.order.artisan.publicName, ur: row.order.artisan.publicNameUr },
    requestedAt: row.requestedAt,
  };
}

async function waitsFor(row: DeskRow): Promise<WaitsFor> {
  switch (row.status) {
    case 'requested':
      return 'approval';
    case 'failed':
      return 'look';
    case 'processing':
      return row.outcomeUnknown ? 'look' : 'itself';
    case 'approved': {
      const refund = await findRefund(prisma, row.id);
      return refund && callFor(refund, row.requestedAt) ? 'itself' : 'hand';
    }
    default:
      return 'nobody';
  }
}
