import { codDelivered } from '@/domain/ledger/order-entries';
import { money } from '@/domain/money';
import { postMany } from '@/modules/ledger/commands/post-many';
import { insertAll } from '@/platform/bulk';
import { inTx, newId } from '@/platform/db';
import type { MadeArtisan } from './trade';

export type WantedParcel = {
  readonly trackingNumber: string;
  readonly cashMinor: number;
  readonly courier: string;
  readonly at: Date;
  /** `expected`: still under way; nothing is in the ledger for it. */
  readonly cash?: 'collected' | 'expected' | 'void';
};

/** Parcels with cash to be paid at the door, by the thousand; `placeOrder` and what follows makes them one by one. */
export async function makeParcels(
  artisan: MadeArtisan,
  wanted: readonly WantedParcel[],
  districtSlug = 'lahore',
): Promise<void> {
  const atOnce = 500;
  for (let start = 0; start < wanted.length; start += atOnce)
    await makeSome(artisan, wanted.slice(start, start + atOnce), districtSlug);
}

const makeSome = (artisan: MadeArtisan, wanted: readonly WantedParcel[], districtSlug: string) =>
  inTx(async (db) => {
    const made = wanted.map((parcel) => rowsOf(artisan, parcel, districtSlug));
    await insertAll(db, [
      { table: 'carts', rows: made.map(({ cart }) => cart) },
      { table: 'order_groups', rows: made.map(({ group }) => group) },
      { table: 'orders', rows: made.map(({ order }) => order) },
      { table: 'fulfillments', rows: made.map(({ parcel }) => parcel) },
      { table: 'cod_collections', rows: made.map(({ cash }) => cash) },
    ]);
    const taken = made.filter(({ cash }) => cash.status === 'collected');
    const entries = taken.map(({ order, cash }) => {
      const total = money(cash.expectedMinor);
      const none = money(0);
      const shares = {
        total,
        credit: none,
        platformDiscount: none,
        shipping: none,
        due: total,
        fees: [],
      };
      const entry = codDelivered(
        { orderId: order.id, artisanId: artisan.id, ...shares },
        { courier: cash.courierSlug },
      );
      return { entry, orderId: order.id, memo: 'made for a test' };
    });
    await postMany(db, entries, wanted[0]?.at ?? new Date());
    return { ok: true as const, value: null };
  });

function rowsOf(artisan: MadeArtisan, wanted: WantedParcel, districtSlug: string) {
  const { at, courier, trackingNumber, cashMinor, cash = 'collected' } = wanted;
  const [cartId, groupId, orderId, parcelId] = [
    newId('cart', at),
    newId('orderGroup', at),
    newId('order', at),
    newId('fulfillment', at),
  ];
  const sums = {
    itemsMinor: cashMinor,
    shippingMinor: 0,
    discountMinor: 0,
    creditMinor: 0,
    totalMinor: cashMinor,
  };
  const isTaken = cash === 'collected';
  const day = at.toISOString().slice(0, 10);
  return {
    cart: {
      id: cartId,
      tokenHash: cartId,
      status: 'completed',
      createdAt: at,
      updatedAt: at,
      expiresAt: at,
    },
    group: {
      id: groupId,
      number: `HM-${groupId.slice(-12).toUpperCase()}`,
      cartId,
      idempotencyKey: groupId,
      requestHash: groupId,
      locale: 'en',
      contactName: 'Sana',
      contactPhone: '+923001234567',
      addressLine: 'House 1',
      city: 'Lahore',
      districtSlug,
      country: 'PK',
      paymentMethod: 'cod',
      currency: 'PKR',
      ...sums,
      heldForReview: false,
      createdAt: at,
    },
    order: {
      id: orderId,
      artisanId: artisan.id,
      groupId,
      position: 1,
      status: 'placed',
      acceptance: 'accepted',
      paymentStatus: isTaken ? 'paid' : 'authorized',
      fulfillmentStatus: isTaken ? 'delivered' : 'fulfilled',
      currency: 'PKR',
      ...sums,
      dueMinor: cashMinor,
      feeVersion: 1,
      weightGrams: 400,
      sendBy: day,
      arriveFrom: day,
      arriveTo: day,
      createdAt: at,
      placedAt: at,
    },
    parcel: {
      id: parcelId,
      artisanId: artisan.id,
      orderId,
      number: `P-${parcelId.slice(-12).toUpperCase()}`,
      status: isTaken ? 'delivered' : 'shipped',
      trackingStatus: isTaken ? 'delivered' : 'in_transit',
      courierSlug: courier,
      trackingNumber,
      attempts: 0,
      createdAt: at,
      shippedAt: at,
      deliveredAt: isTaken ? at : null,
    },
    cash: {
      id: newId('codCollection', at),
      orderId,
      fulfillmentId: parcelId,
      courierSlug: courier,
      status: cash,
      expectedMinor: cashMinor,
      collectedMinor: isTaken ? cashMinor : 0,
      remittedMinor: 0,
      currency: 'PKR',
      createdAt: at,
      collectedAt: isTaken ? at : null,
    },
  };
}
