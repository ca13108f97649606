import { expect } from 'vitest';
import { approveRefund } from '@/modules/refunds/commands/approve';
import { type RefundRequest, requestRefund } from '@/modules/refunds/commands/request';
import { sendRefund } from '@/modules/refunds/commands/send';
import { prisma } from '@/platform/db';
import {
  type MadeArtisan,
  type MadeProduct,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { staffActor } from './actors';
import { bring, buyPaid } from './prepaid';

export const now = new Date();
export const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
export const support = staffActor('support');
export const finance = staffActor('finance');
export const cashier = staffActor('finance');
export const iban = 'PK36SCBL0000001123456702';

type Town = {
  readonly artisan: MadeArtisan;
  readonly other: MadeArtisan;
  readonly piece: MadeProduct;
  readonly second: MadeProduct;
};
let built: Town | undefined;

/** Two artisans with a piece each, and what they are sold by. */
export async function buildTown(): Promise<Town> {
  await makeTariff(prisma);
  await makePlaces(prisma);
  const artisan = await makeArtisan(prisma);
  const other = await makeArtisan(prisma);
  const piece = await makeProduct(prisma, artisan, { priceRupees: 1999.99, stock: 500 });
  const second = await makeProduct(prisma, other, { priceRupees: 777.01, stock: 500 });
  built = { artisan, other, piece, second };
  return built;
}

export function town() {
  if (!built) throw new Error('the town is built before its tests');
  return built;
}

export type Order = Awaited<ReturnType<typeof buyPaid>>['orders'][number];
export const first = <T>(all: readonly T[]): T => {
  const [one] = all;
  if (one === undefined) throw new Error('there is none');
  return one;
};

/** A delivered order of `quantity` pieces, paid by card. */
export async function delivered(quantity = 3, wanted: Parameters<typeof buyPaid>[1] = {}) {
  const bought = await buyPaid([{ variantId: town().piece.variantId, quantity }], wanted, now);
  const order = first(bought.orders);
  await bring(town().artisan, order.id, now);
  return { ...bought, order };
}

export const asks = (
  order: Order,
  quantity: number,
  more: Partial<RefundRequest> = {},
): RefundRequest => ({
  wanted: { lines: [{ orderLineId: first(order.lines).id, quantity }], shippingMinor: 0 },
  reason: 'damaged',
  note: 'a crack',
  destination: { to: 'original' },
  ...more,
});

export const made = async (asked: ReturnType<typeof requestRefund>) => {
  const requested = await asked;
  if (!requested.ok) throw new Error(requested.failure.code);
  return requested.value.refundId;
};
export const codeOf = (done: { ok: true } | { ok: false; failure: { code: string } }) =>
  done.ok ? 'ok' : done.failure.code;

/** Asked for by support, agreed to by finance, sent. */
export async function refunded(order: Order, quantity: number, more: Partial<RefundRequest> = {}) {
  const id = await made(requestRefund(support, order.id, asks(order, quantity, more), now));
  expect(codeOf(await approveRefund(finance, id, now))).toBe('ok');
  await sendRefund(id, now);
  return id;
}

export const rowOf = (id: string) => prisma.refund.findUniqueOrThrow({ where: { id } });
export const balance = async (account: string, item?: string) => {
  const { _sum } = await prisma.posting.aggregate({
    where: { account: { code: account }, ...(item === undefined ? {} : { item }) },
    _sum: { amountMinor: true },
  });
  return Number(_sum.amountMinor ?? 0n);
};

/** Nothing may be wrong: every query names rows that break a law of refunds. */
export async function expectBooksStraight() {
  expect({
    entries: await prisma.$queryRaw`
      SELECT entry_id FROM postings GROUP BY entry_id, currency HAVING sum(amount_minor) <> 0`,
    due: await prisma.$queryRaw`
      SELECT r.id FROM refunds r LEFT JOIN LATERAL (
        SELECT coalesce(sum(p.amount_minor), 0) AS open FROM postings p
        JOIN ledger_accounts a ON a.id = p.account_id AND a.kind = 'refunds_due' WHERE p.item = r.id) d ON true
      WHERE d.open <> CASE WHEN r.status IN ('approved', 'processing', 'failed') THEN -r.amount_minor ELSE 0 END`,
    splits: await prisma.$queryRaw`
      SELECT s.order_id FROM payment_splits s WHERE s.refunded_minor <> (
        SELECT coalesce(sum(r.amount_minor), 0) FROM refunds r
        WHERE r.order_id = s.order_id AND r.kind = 'order' AND r.status = 'succeeded')
      OR s.refunded_minor > s.captured_minor`,
    payments: await prisma.$queryRaw`
      SELECT p.id FROM payments p WHERE p.refunded_minor <>
        (SELECT sum(s.refunded_minor) FROM payment_splits s WHERE s.payment_id = p.id)`,
    transfers: await prisma.$queryRaw`
      SELECT a.artisan_id FROM ledger_accounts a
      JOIN postings p ON p.account_id = a.id WHERE a.kind = 'artisan_payable' GROUP BY a.artisan_id
      HAVING -sum(p.amount_minor) <> (SELECT coalesce(sum(t.amount_minor), 0) FROM seller_transfers t
        WHERE t.artisan_id = a.artisan_id)`,
    taxes: await prisma.$queryRaw`
      SELECT a.kind FROM ledger_accounts a JOIN postings p ON p.account_id = a.id
      WHERE a.kind IN ('tax_withheld', 'sales_tax_withheld') GROUP BY a.kind
      HAVING -sum(p.amount_minor) <> (SELECT coalesce(sum(t.amount_minor), 0) FROM tax_withholdings t
        WHERE t.kind = CASE a.kind WHEN 'tax_withheld' THEN 'income_tax' ELSE 'sales_tax' END)`,
    prepaid: await prisma.$queryRaw`
      SELECT o.id FROM orders o JOIN postings p ON p.item = o.id
      JOIN ledger_accounts a ON a.id = p.account_id AND a.kind = 'buyer_prepaid'
      WHERE o.status = 'canceled' OR o.fulfillment_status = 'delivered'
      GROUP BY o.id HAVING sum(p.amount_minor) <> 0`,
  }).toEqual({
    entries: [],
    due: [],
    splits: [],
    payments: [],
    transfers: [],
    taxes: [],
    prepaid: [],
  });
}
