import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ok } from '@/domain/result';
import { refreshListing } from '@/modules/catalog/commands';
import { readProductPage } from '@/modules/catalog/queries/product-page';
import { refreezeFees } from '@/modules/checkout/commands/refreeze';
import { handOver } from '@/modules/fulfillment/commands/carry';
import { deliver } from '@/modules/fulfillment/commands/finish';
import { markPacked } from '@/modules/fulfillment/commands/pack';
import { accept } from '@/modules/orders/commands/answer';
import { confirmByLink } from '@/modules/orders/commands/confirm';
import { groupView } from '@/modules/orders/queries/group';
import { inTx, prisma } from '@/platform/db';
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
import { expectMoneyAddsUp } from '../support/money-laws';

const now = new Date();
let artisans: MadeArtisan[];
let pieces: MadeProduct[];
const made: string[] = [];

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  artisans = [await makeArtisan(prisma), await makeArtisan(prisma), await makeArtisan(prisma)];
  pieces = [];
  for (const artisan of artisans)
    pieces.push(await makeProduct(prisma, artisan, { priceRupees: 333.33, stock: 500 }));
});

beforeEach(() => {
  made.length = 0;
});

afterEach(async () => {
  await prisma.promotion.updateMany({ where: { code: null }, data: { status: 'ended' } });
  await expectMoneyAddsUp(made);
});

const pieceOf = (index: number) => pieces[index]?.variantId ?? '';
const cart = (...of: number[]) => cartWith(of.map((index) => ({ variantId: pieceOf(index) })));
async function bought(access: Awaited<ReturnType<typeof cart>>, codes: readonly string[] = []) {
  const placed = await buy(access, { codes });
  made.push(placed.groupId);
  return placed;
}
const rowOf = (id: string) =>
  prisma.orderGroup.findUniqueOrThrow({
    where: { id },
    include: { orders: { include: { discountLines: true, lines: true, feeLines: true } } },
  });
const parcelOf = async (orderId: string) =>
  (await prisma.fulfillment.findFirstOrThrow({ where: { orderId } })).id;

async function deliverAll(link: { number: string; key: string }) {
  expect((await confirmByLink(link, now)).ok).toBe(true);
  const carrier = staffActor('fulfilment');
  for (const order of (await groupView(link.number, link.key))?.orders ?? []) {
    const artisan = artisans.find(({ id }) => id === order.artisan.id);
    if (!artisan) throw new Error('an order of nobody');
    expect((await accept(artisanActor(artisan), order.id, now)).ok).toBe(true);
    expect((await markPacked(artisanActor(artisan), order.id, { photo: null }, now)).ok).toBe(true);
    const parcel = await parcelOf(order.id);
    const to = { courier: 'tcs', trackingNumber: `TCS-${order.id.slice(-9)}` };
    expect((await handOver(carrier, parcel, to, now)).ok).toBe(true);
    const cash = { cashMinor: order.total.minor };
    expect(await deliver(carrier, parcel, cash, now)).toEqual({ ok: true, value: null });
  }
}

describe('one split', () => {
  test('is shown on the page, counted at checkout, frozen and posted alike', async () => {
    const artisan = await makeArtisan(prisma);
    await prisma.artisan.update({
      where: { id: artisan.id },
      data: { taxpayerStatus: 'inactive' },
    });
    await prisma.taxRate.create({
      data: {
        id: 'txr_sales',
        name: 'Sales tax',
        kind: 'sales_tax',
        taxpayerStatus: 'inactive',
        bps: 200,
        validFrom: new Date('2025-07-01T00:00:00+05:00'),
      },
    });
    await prisma.commissionRule.create({
      data: {
        id: 'cmr_closing',
        part: 'closing',
        bps: 0,
        fixedMinor: 1_000n,
        priceBelow: 100_000n,
        validFrom: new Date('2025-07-01T00:00:00+05:00'),
      },
    });
    artisans.push(artisan);
    const piece = await makeProduct(prisma, artisan, { priceRupees: 777.77 });
    await refreshListing(prisma, [piece.id], now);
    const listing = await prisma.productListing.findUniqueOrThrow({
      where: { productId: piece.id },
    });
    // Screens may read rules some seconds old.
    const beyondCache = new Date(now.getTime() + 10_000);
    const page = await readProductPage(prisma, piece.slug, beyondCache);
    const shown = page?.variants[0]?.split.map(({ part, amount }) => [part, amount.minor]);
    expect(shown).toEqual([
      ['artisan', 77_777 - 7_778 - 1_000 - 1_556 - 3_111 - 1_556],
      ['platform', 7_778],
      ['closing', 1_000],
      ['payment', 1_556],
      ['tax', 3_111],
      ['sales_tax', 1_556],
    ]);
    expect(Number(listing.shareMinor)).toBe(shown?.[0]?.[1]);
    const placed = await bought(await cartWith([{ variantId: piece.variantId, quantity: 2 }]));
    const [order] = (await rowOf(placed.groupId)).orders;
    const frozen = order?.feeLines.map(({ part, amountMinor }) => [part, Number(amountMinor) / 2]);
    expect(frozen?.sort()).toEqual(shown?.slice(1).sort());
    await deliverAll(placed);
    const postings = await prisma.posting.findMany({
      where: { entry: { orderId: order?.id ?? '' } },
      include: { account: true },
    });
    const posted = new Map(postings.map((one) => [one.account.kind, 0 - Number(one.amountMinor)]));
    expect(posted.get('artisan_payable')).toBe(
      (listing.shareMinor ? Number(listing.shareMinor) : 0) * 2,
    );
    expect(posted.get('platform_fee')).toBe(2 * 8_778);
    expect(posted.get('tax_withheld')).toBe(2 * 3_111);
    expect(posted.get('sales_tax_withheld')).toBe(2 * 1_556);
  });

  test('is frozen anew for another way of paying, under the rules of the day', async () => {
    const placed = await bought(await cart(0));
    const later = new Date(Date.now() + 60_000);
    await prisma.commissionRule.create({
      data: { id: 'cmr_card', part: 'payment', method: 'card', bps: 300, validFrom: later },
    });
    const before = (await rowOf(placed.groupId)).orders[0];
    await inTx(async (db) =>
      ok(await refreezeFees(db, placed.groupId, 'card', new Date(later.getTime() + 1))),
    );
    const after = (await rowOf(placed.groupId)).orders[0];
    expect(after?.feeVersion).toBe(2);
    // The courier withheld 2 %, a payment house withholds 1 %; the newer card fee is not of that day.
    expect(Number(after?.dueMinor) - Number(before?.dueMinor)).toBe(334);
    expect(after?.totalMinor).toBe(before?.totalMinor);
  });
});
