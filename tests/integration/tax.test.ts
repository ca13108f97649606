import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { codRemitted } from '@/domain/ledger/money-entries';
import { monthOf } from '@/domain/ledger/month';
import { money, zero } from '@/domain/money';
import { system } from '@/domain/policy';
import { handOver } from '@/modules/fulfillment/commands/carry';
import { deliver } from '@/modules/fulfillment/commands/finish';
import { markPacked } from '@/modules/fulfillment/commands/pack';
import { post } from '@/modules/ledger/commands';
import { checkBooks } from '@/modules/ledger/commands/check';
import { accept } from '@/modules/orders/commands/answer';
import { confirmByPhone } from '@/modules/orders/commands/confirm';
import { recordWithholding, takeBackWithholding } from '@/modules/tax/commands';
import { recordDeposit } from '@/modules/tax/commands/deposit';
import { ntnPurpose, taxStatement } from '@/modules/tax/commands/statement';
import { taxMonths, withheldOf } from '@/modules/tax/queries';
import { prisma } from '@/platform/db';
import { seal } from '@/platform/seal';
import {
  type MadeArtisan,
  type MadeProduct,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { artisanActor, staffActor } from '../support/actors';
import { buy, cartWith } from '../support/buying';

const admin = staffActor('admin');
const finance = staffActor('finance');
const now = new Date();
const month = monthOf(now);
const later = new Date(now.getTime() + 40 * 86_400_000);

let artisan: MadeArtisan;
let piece: MadeProduct;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  artisan = await makeArtisan(prisma);
  piece = await makeProduct(prisma, artisan, { stock: 50 });
  await prisma.artisan.update({
    where: { id: artisan.id },
    data: { ntnSealed: seal(ntnPurpose, '1234567-8'), ntnMasked: '•••••67-8' },
  });
});

async function delivered(): Promise<string> {
  const { number } = await buy(await cartWith([{ variantId: piece.variantId }], now), {}, now);
  const group = await prisma.orderGroup.findUniqueOrThrow({
    where: { number },
    include: { orders: true },
  });
  const orderId = group.orders[0]?.id ?? '';
  await confirmByPhone(admin, group.id, now);
  await accept(artisanActor(artisan), orderId, now);
  await markPacked(artisanActor(artisan), orderId, { photo: null }, now);
  const parcel = await prisma.fulfillment.findFirstOrThrow({ where: { orderId } });
  await handOver(admin, parcel.id, { courier: 'tcs', trackingNumber: `T-${number}` }, now);
  const done = await deliver(admin, parcel.id, { cashMinor: Number(group.totalMinor) }, now);
  if (!done.ok) throw new Error(done.failure.code);
  return orderId;
}

const monthNow = async () => (await taxMonths(finance, later))?.find((one) => one.month === month);

/** What the ledger took in the artisans' names: by delivery and refund alone. */
async function ledgerTax(): Promise<number> {
  const { _sum } = await prisma.posting.aggregate({
    where: {
      account: { kind: 'tax_withheld' },
      entry: { kind: { in: ['cod_delivered', 'order_delivered', 'refund_approved'] } },
    },
    _sum: { amountMinor: true },
  });
  return 0 - Number(_sum.amountMinor ?? 0n);
}

test('a delivery certifies what the ledger withheld, once', async () => {
  const orderId = await delivered();
  await prisma.$transaction((db) => recordWithholding(db, { orderId }, now));
  const lines = await withheldOf(artisan.id, month);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ orderId, kind: 'income_tax', rateBps: 200, certificate: null });
  expect(lines[0]?.amount.minor).toBe(await ledgerTax());
  expect((await monthNow())?.withheld.minor).toBe(await ledgerTax());
  expect(await checkBooks(system, now)).toMatchObject({ ok: true, value: { disagreements: 0 } });
});

test('a refund takes back its part, once, and nothing of an order that was never delivered', async () => {
  const orderId = await delivered();
  const [line] = (await withheldOf(artisan.id, month)).filter((one) => one.orderId === orderId);
  const whole = line?.amount.minor ?? 0;
  const before = (await monthNow())?.withheld.minor ?? 0;
  const back = { refundId: 'rfd_tax', gross: money(1_000_00), fees: { tax: whole, sales_tax: 0 } };
  for (const id of [orderId, orderId, 'ord_unknown'])
    await prisma.$transaction((db) => takeBackWithholding(db, { ...back, orderId: id }, now));
  expect((await monthNow())?.withheld.minor).toBe(before - whole);
  // The refund's own entry, as the refunds post it.
  await prisma.$transaction((db) =>
    post(
      db,
      {
        kind: 'refund_approved',
        sourceId: 'rfd_tax',
        currency: 'PKR',
        postings: [
          { account: 'tax_withheld', minor: whole },
          { account: 'refunds_due', item: 'rfd_tax', minor: -whole },
        ],
      },
      { orderId, memo: 'a test' },
      now,
    ),
  );
  expect((await monthNow())?.withheld.minor).toBe(await ledgerTax());
});

test('what a courier kept back itself is shown apart and not deposited again', async () => {
  const orderId = await delivered();
  const [line] = (await withheldOf(artisan.id, month)).filter((one) => one.orderId === orderId);
  const taken = line?.amount ?? zero();
  const before = await monthNow();
  const nothing = zero();
  const entry = codRemitted({
    lineId: 'rml_1',
    batchId: 'rmb_1',
    courier: 'tcs',
    orderId,
    cleared: money(500_00),
    excess: nothing,
    courierFee: nothing,
    incomeTax: taken,
    salesTax: nothing,
  });
  await prisma.$transaction((db) => post(db, entry, { orderId, memo: 'a test' }, now));
  const after = await monthNow();
  expect(after?.withheld).toEqual(before?.withheld);
  expect(after?.byCouriers).toEqual(taken);
  expect(after?.due.minor).toBe((before?.due.minor ?? 0) - taken.minor);
});

test('a deposit is exactly what is due, of a month that is over, and its receipt certifies every line', async () => {
  const due = (await monthNow())?.due.minor ?? 0;
  const paid = { month, kind: 'income_tax', amountMinor: due, receipt: 'CPR-77' } as const;
  expect(await recordDeposit(finance, paid, now)).toMatchObject({
    failure: { code: 'tax.month_not_over' },
  });
  expect(await recordDeposit(staffActor('support'), paid, later)).toMatchObject({ ok: false });
  expect(await recordDeposit(finance, { ...paid, amountMinor: due - 1 }, later)).toMatchObject({
    failure: { code: 'tax.amount_differs', params: { expected: due } },
  });
  const both = await Promise.all([
    recordDeposit(finance, paid, later),
    recordDeposit(finance, { ...paid, receipt: 'CPR-78' }, later),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await monthNow()).toMatchObject({ due: zero(), deposited: money(due), uncertified: 0 });
  const lines = await withheldOf(artisan.id, month);
  expect(lines.every(({ certificate }) => certificate?.startsWith('CPR-7'))).toBe(true);
});

test('the statement lists every line and sums to the ledger, for finance alone, on the record', async () => {
  const of = { month, kind: 'income_tax' } as const;
  expect(await taxStatement(staffActor('support'), of, now)).toBeNull();
  const text = (await taxStatement(finance, of, now)) ?? '';
  const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
  const total = rows.at(-1);
  expect(rows).toHaveLength(5);
  expect(rows[0]).toMatchObject({ 'NTN or CNIC': '1234567-8', 'Rate (%)': '2.00' });
  expect(Math.round(Number(total?.['Tax (Rs)']) * 100)).toBe(await ledgerTax());
  const trail = await prisma.auditEvent.findMany({ where: { action: 'tax.export' } });
  expect(trail).toHaveLength(1);
  expect(JSON.stringify(trail)).not.toContain('1234567');
});
