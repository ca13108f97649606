import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Id } from '@/domain/ids';
import type { Actor, MemberRole } from '@/domain/policy';
import type { WrittenChange } from '@/domain/product/change';
import { writtenSum } from '@/domain/rupees';
import { readCart } from '@/modules/cart/queries';
import { refreshListing } from '@/modules/catalog/commands';
import { readProductPage } from '@/modules/catalog/queries/product-page';
import { handOver } from '@/modules/fulfillment/commands/carry';
import { deliver } from '@/modules/fulfillment/commands/finish';
import { markPacked } from '@/modules/fulfillment/commands/pack';
import { accept } from '@/modules/orders/commands/answer';
import { confirmByLink } from '@/modules/orders/commands/confirm';
import { changeVariant } from '@/modules/pieces/commands/variant';
import { herPiece, herPieces } from '@/modules/pieces/queries/pieces';
import { changeForm } from '@/modules/pieces/schema';
import { prisma } from '@/platform/db';
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
import { makeUser } from '../support/people';

const now = new Date();
const made: string[] = [];
let hers: MadeArtisan;
let other: MadeArtisan;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  hers = await makeArtisan(prisma);
  other = await makeArtisan(prisma);
});
afterAll(() => expectMoneyAddsUp(made));

const listed = async (wanted: Parameters<typeof makeProduct>[2] = {}) => {
  const piece = await makeProduct(prisma, hers, { priceRupees: 2500, stock: 5, ...wanted });
  await refreshListing(prisma, [piece.id], now);
  return piece;
};
const rowOf = ({ variantId }: MadeProduct) =>
  prisma.productVariant.findUniqueOrThrow({ where: { id: variantId } });
const listingOf = ({ id }: MadeProduct) =>
  prisma.productListing.findUniqueOrThrow({ where: { productId: id } });
const member = async (role: MemberRole): Promise<Actor> => {
  const id = (await makeUser()).id as Id<'user'>;
  await prisma.artisanMember.create({ data: { artisanId: hers.id, userId: id, role } });
  const artisans = [{ id: hers.id, role }];
  return { kind: 'user', id, artisans, partners: [], staffRole: null, secondFactor: false };
};

/** Sends what she typed over what her screen shows now. */
async function change(piece: MadeProduct, over: Partial<WrittenChange>, actor?: Actor) {
  const row = await rowOf(piece);
  const price = String(Number(row.priceMinor) / 100);
  const count = String(row.kind === 'made_to_order' ? row.makingDays : row.onHand);
  const seen = { price, count, seenPrice: price, seenCount: count, sure: '' };
  return changeVariant(actor ?? artisanActor(hers), piece.variantId, { ...seen, ...over }, now);
}
const done = { ok: true, value: null };
const failing = (code: string, field?: string) => ({
  ok: false,
  failure: field === undefined ? { code } : { code, field },
});

describe('who may change a piece', () => {
  test('its owner and who keeps its stock, and nobody else finds it', async () => {
    const piece = await listed();
    expect(await change(piece, { price: '2600' }, await member('stock'))).toEqual(done);
    const strangers = [artisanActor(other), staffActor('admin'), staffActor('finance')];
    const partners = [await member('orders'), await member('accounts')];
    for (const actor of [{ kind: 'guest' } as const, ...strangers, ...partners]) {
      expect(await change(piece, { price: '9000' }, actor)).toEqual(failing('piece.not_found'));
      expect(await herPiece(actor, piece.id, now)).toBeNull();
      expect(await herPieces(actor, hers.id, null, now)).toBeNull();
    }
    expect((await rowOf(piece)).priceMinor).toBe(260_000n);
  });

  test('ids that are none, of something else, or come in arrays find nothing', async () => {
    const piece = await listed();
    const actor = artisanActor(hers);
    const written = { price: '1', count: '1', seenPrice: '1', seenCount: '1', sure: '' };
    for (const id of ['', "' OR 1=1 --", piece.id, 'var_00000000000000000000000000'])
      expect(await changeVariant(actor, id, written, now)).toMatchObject(
        failing('piece.not_found'),
      );
    expect(await herPiece(actor, piece.variantId, now)).toBeNull();
    const sent = { piece: piece.id, variant: [piece.variantId, piece.variantId], price: '2600' };
    expect(changeForm.safeParse(sent).success).toBe(false);
    expect(changeForm.safeParse({ ...sent, variant: { not: '' } }).success).toBe(false);
  });

  test('what was refused or put away stays as it is', async () => {
    for (const status of ['rejected', 'archived']) {
      const piece = await listed({ status });
      expect(await change(piece, { price: '2600' })).toMatchObject(failing('piece.not_now'));
    }
  });
});

describe('a changed price', () => {
  test('stands on the page, in the lists and in the trail at once; a cart is asked to agree', async () => {
    const piece = await listed();
    const access = await cartWith([{ variantId: piece.variantId }]);
    expect(await change(piece, { price: '۳٬۰۰۰' })).toEqual(done);
    const page = await readProductPage(prisma, piece.slug, now);
    expect(page?.variants[0]?.price.minor).toBe(300_000);
    const listing = await listingOf(piece);
    expect(Number(listing.priceMinor)).toBe(300_000);
    expect(Number(listing.shareMinor)).toBe(page?.variants[0]?.split[0]?.amount.minor);
    const tags = await prisma.$queryRaw<{ tag: string }[]>`SELECT tag FROM cache_tags`;
    expect(tags.map(({ tag }) => tag)).toContain(`product:${piece.slug}`);
    const cart = await readCart(access, now);
    const issues = cart.ok
      ? cart.value.sections.flatMap(({ lines }) => lines.flatMap((line) => line.issues))
      : [];
    expect(issues).toMatchObject([{ code: 'price.changed', params: { price: 300_000 } }]);
    const trail = await prisma.auditEvent.findMany({ where: { subjectId: piece.id } });
    expect(trail).toMatchObject([
      {
        action: 'product.change',
        details: { priceWasMinor: 250_000, priceMinor: 300_000, countWas: 5, count: 5 },
      },
    ]);
  });

  test('a hundred times too high is asked about once, and taken when she is sure', async () => {
    const piece = await listed();
    const asked = await change(piece, { price: '250000' });
    expect(asked).toMatchObject({
      failure: { code: 'piece.unusual', field: 'sure', params: { price: 250_000, now: 2_500 } },
    });
    expect((await rowOf(piece)).priceMinor).toBe(250_000n);
    expect(await change(piece, { price: '250000', sure: '25000000' })).toEqual(done);
    expect((await rowOf(piece)).priceMinor).toBe(25_000_000n);
  });

  test('of two who change it at once only one is taken', async () => {
    const piece = await listed();
    const both = { seenPrice: '2500', seenCount: '5' };
    const answers = await Promise.all([
      change(piece, { ...both, price: '2600' }),
      change(piece, { ...both, price: '2700' }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject(failing('piece.moved', 'price'));
  });

  test('of nothing writes nothing', async () => {
    const piece = await listed();
    expect(await change(piece, {})).toEqual(done);
    expect(await prisma.auditEvent.count({ where: { subjectId: piece.id } })).toBe(0);
  });
});

describe('a changed count', () => {
  test('is never less than what is kept for buyers, and sells out and comes back', async () => {
    const piece = await listed();
    made.push((await buy(await cartWith([{ variantId: piece.variantId, quantity: 3 }]))).groupId);
    expect((await rowOf(piece)).held).toBe(3);
    const less = await change(piece, { count: '2' });
    expect(less).toMatchObject({ failure: { code: 'piece.held', params: { held: 3 } } });
    expect(await change(piece, { count: '3' })).toEqual(done);
    expect((await listingOf(piece)).inStock).toBe(false);
    expect((await herPiece(artisanActor(hers), piece.id, now))?.standing).toBe('sold_out');
    expect(await change(piece, { count: '9' })).toEqual(done);
    expect(await listingOf(piece)).toMatchObject({ inStock: true, available: 6 });
  });

  test('seen before a sale does not bring the sold pieces back', async () => {
    const piece = await listed();
    const seen = { seenPrice: '2500', seenCount: '5' };
    const placed = await buy(await cartWith([{ variantId: piece.variantId, quantity: 2 }]));
    made.push(placed.groupId);
    expect((await confirmByLink(placed, now)).ok).toBe(true);
    const left = (await rowOf(piece)).onHand;
    expect(await change(piece, { ...seen, price: '2600', count: '5' })).toEqual(done);
    expect((await rowOf(piece)).onHand).toBe(left);
  });

  test('of what is made to order is its days', async () => {
    const piece = await listed({ kind: 'made_to_order', makingDays: 18 });
    expect(await change(piece, { count: '21' })).toEqual(done);
    expect(await rowOf(piece)).toMatchObject({ onHand: 0, makingDays: 21 });
    expect((await listingOf(piece)).makingDays).toBe(21);
  });
});

test('what her editor shows is what is frozen and posted', async () => {
  const piece = await listed();
  const view = await herPiece(artisanActor(hers), piece.id, new Date(now.getTime() + 10_000));
  const price = view?.variants[0]?.price;
  expect(price && writtenSum(price)).toBe('2500');
  expect(await change(piece, { price: '3333.33' })).toEqual(done);
  const typed = { ...price, minor: 333_333 } as NonNullable<typeof price>;
  const way = view?.waysFor(typed).find(({ methods }) => methods.includes('cod'));
  const shown = new Map(way?.parts.map(({ part, amount }) => [part, amount.minor]));
  const placed = await buy(await cartWith([{ variantId: piece.variantId }]));
  made.push(placed.groupId);
  const order = await prisma.order.findFirstOrThrow({
    where: { groupId: placed.groupId },
    include: { feeLines: true, fulfillments: true },
  });
  const frozen = new Map(
    order.feeLines.map(({ part, amountMinor }) => [part, Number(amountMinor)]),
  );
  expect(frozen).toEqual(new Map([...shown].filter(([part]) => part !== 'artisan')));
  expect(Number(order.dueMinor)).toBe(shown.get('artisan'));
  expect((await confirmByLink(placed, now)).ok).toBe(true);
  expect((await accept(artisanActor(hers), order.id, now)).ok).toBe(true);
  expect((await markPacked(artisanActor(hers), order.id, { photo: null }, now)).ok).toBe(true);
  const parcel = (await prisma.fulfillment.findFirstOrThrow({ where: { orderId: order.id } })).id;
  const to = { courier: 'tcs', trackingNumber: 'TCS-PIECE' };
  const carrier = staffActor('fulfilment');
  expect((await handOver(carrier, parcel, to, now)).ok).toBe(true);
  const cash = { cashMinor: Number(order.totalMinor) };
  expect((await deliver(carrier, parcel, cash, now)).ok).toBe(true);
  const postings = await prisma.posting.findMany({
    where: { entry: { orderId: order.id } },
    include: { account: true },
  });
  const posted = new Map(postings.map((one) => [one.account.kind, -Number(one.amountMinor)]));
  expect(posted.get('artisan_payable')).toBe(shown.get('artisan'));
  expect(posted.get('platform_fee')).toBe(shown.get('platform'));
  expect(posted.get('tax_withheld')).toBe(shown.get('tax'));
});
