import { isId } from '@/domain/ids';
import { type Money, money } from '@/domain/money';
import type { AttemptState } from '@/domain/payment/attempt';
import type { PaymentMethod } from '@/domain/payment/methods';
import { twoPeopleFromMinor } from '@/domain/payment/prepaid';
import { type Actor, may } from '@/domain/policy';
import { type PictureWidth, readPicture } from '@/modules/media/queries';
import { prisma } from '@/platform/db';
import {
  countDeskAttempts,
  type DeskAttemptRow,
  proofWithPhoto,
  readDeskAttempt,
  readDeskAttempts,
  type Selection,
  strayEvents,
} from '../repo/desk';
import { candidateLines, type ProofStatus } from '../repo/proofs';

const pageSize = 50;
export const paymentSelections = ['look', 'slips', 'all'] as const satisfies Selection[];
export type PaymentSelection = (typeof paymentSelections)[number];

export type DeskPayment = {
  readonly id: string;
  readonly reference: string;
  readonly method: PaymentMethod;
  readonly status: AttemptState;
  readonly amount: Money;
  readonly paid: Money | null;
  readonly startedAt: Date;
  readonly hasSlip: boolean;
  readonly group: { readonly id: string; readonly number: string; readonly buyer: string };
};
export type StrayEvent = {
  readonly id: string;
  readonly provider: string;
  readonly reference: string;
  readonly outcome: string;
  readonly amountMinor: number | null;
  readonly at: Date;
};
export type PaymentsPage = {
  readonly payments: readonly DeskPayment[];
  readonly strays: readonly StrayEvent[];
  readonly counts: { readonly look: number; readonly slips: number };
  readonly next: string | null;
};

/** Tries to pay, newest first, by what waits for a person. */
export async function deskPayments(
  actor: Actor,
  selection: PaymentSelection,
  after: string | null,
): Promise<PaymentsPage> {
  if (!may(actor, 'payments.read', null))
    return { payments: [], strays: [], counts: { look: 0, slips: 0 }, next: null };
  const cursor = after !== null && isId('paymentAttempt', after) ? after : null;
  const [rows, strays, look, slips] = await Promise.all([
    readDeskAttempts(prisma, selection, cursor, pageSize + 1),
    selection === 'look' ? strayEvents(prisma, 20) : [],
    countDeskAttempts(prisma, 'look'),
    countDeskAttempts(prisma, 'slips'),
  ]);
  const shown = rows.slice(0, pageSize);
  return {
    payments: shown.map(paymentOf),
    strays: strays.map((event) => ({
      id: event.id,
      provider: event.provider,
      reference: event.attemptReference ?? '',
      outcome: event.outcome,
      amountMinor: event.amountMinor === null ? null : Number(event.amountMinor),
      at: event.receivedAt,
    })),
    counts: { look, slips },
    next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
  };
}

const paymentOf = (row: DeskAttemptRow): DeskPayment => ({
  id: row.id,
  reference: row.reference,
  method: row.method as PaymentMethod,
  status: row.status as AttemptState,
  amount: money(Number(row.amountMinor)),
  paid: row.paidMinor === null ? null : money(Number(row.paidMinor)),
  startedAt: row.createdAt,
  hasSlip: row.proofs.some(({ status }) => status === 'waiting' || status === 'seconding'),
  group: {
    id: row.payment.group.id,
    number: row.payment.group.number,
    buyer: row.payment.group.contactName,
  },
});

export type DeskProof = {
  readonly id: string;
  readonly photo: string | null;
  readonly status: ProofStatus;
  readonly sentAt: Date;
  readonly reason: string | null;
  /** The line that the first person chose. */
  readonly line: StatementChoice | null;
  /** Whether this member of staff may decide it now. */
  readonly isMine: boolean;
};
export type StatementChoice = {
  readonly id: string;
  readonly bookedOn: Date;
  readonly amount: Money;
  readonly reference: string;
  readonly payer: string;
};
export type PaymentView = DeskPayment & {
  readonly provider: string;
  readonly wallet: string | null;
  readonly providerRef: string | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly inquiries: number;
  readonly inquireAt: Date | null;
  readonly expiresAt: Date;
  readonly needsTwo: boolean;
  readonly canAsk: boolean;
  readonly canReturn: boolean;
  readonly refund: { readonly id: string; readonly number: string } | null;
  readonly proofs: readonly DeskProof[];
  readonly candidates: readonly StatementChoice[];
  readonly events: readonly {
    readonly id: string;
    readonly at: Date;
    readonly via: string;
    readonly outcome: string;
    readonly status: string;
    readonly amount: Money | null;
    readonly code: string | null;
  }[];
};

/** One try with everything that was said of it; null for what isn't there or isn't theirs to see. */
export async function paymentView(actor: Actor, id: string): Promise<PaymentView | null> {
  if (!may(actor, 'payments.read', null) || !isId('paymentAttempt', id)) return null;
  const row = await readDeskAttempt(prisma, id);
  if (row === null) return null;
  const decides = actor.kind === 'user' && may(actor, 'payments.confirm', null);
  const refund = row.payment.refunds.find(({ attemptId }) => attemptId === id) ?? null;
  const base = paymentOf(row);
  const isSettled = base.status === 'paid' || base.status === 'mismatched';
  return {
    ...base,
    provider: row.provider,
    wallet: row.walletMasked,
    providerRef: row.providerRef,
    code: row.code,
    message: row.message,
    inquiries: row.inquiries,
    inquireAt: row.inquireAt,
    expiresAt: row.expiresAt,
    needsTwo: base.amount.minor >= twoPeopleFromMinor,
    canAsk: !isSettled && row.provider !== 'bank',
    canReturn: decides && base.status === 'mismatched' && refund === null,
    refund: refund && { id: refund.id, number: refund.number },
    proofs: row.proofs.map((proof) => proofOf(proof, decides ? actor.id : null)),
    candidates: base.hasSlip
      ? (await candidateLines(prisma, base.amount.minor, base.reference)).map(lineOf)
      : [],
    events: row.events.map((event) => ({
      id: event.id,
      at: event.receivedAt,
      via: event.via,
      outcome: event.outcome,
      status: event.status,
      amount: event.amountMinor === null ? null : money(Number(event.amountMinor)),
      code: event.code,
    })),
  };
}

type ProofRow = DeskAttemptRow['proofs'][number];

function proofOf(row: ProofRow, decider: string | null): DeskProof {
  const status = row.status as ProofStatus;
  const isOpen = status === 'waiting' || status === 'seconding';
  return {
    id: row.id,
    photo: row.photo === 'not-ready' ? null : row.photo,
    status,
    sentAt: row.createdAt,
    reason: row.reason,
    line: row.statementLine && lineOf({ ...row.statementLine }),
    isMine: isOpen && decider !== null && row.confirmedBy !== decider,
  };
}

const lineOf = (line: {
  readonly id: string;
  readonly bookedOn: Date;
  readonly amountMinor: bigint | number;
  readonly reference: string;
  readonly payer: string;
}): StatementChoice => ({ ...line, amount: money(Number(line.amountMinor)) });

/** The picture of a slip, for staff who may see payments; null otherwise. */
export async function slipPicture(
  actor: Actor,
  key: string,
  width: PictureWidth,
): Promise<Buffer | null> {
  if (!may(actor, 'payments.read', null) || !(await proofWithPhoto(prisma, key))) return null;
  return readPicture('slips', key, width);
}
