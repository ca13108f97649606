import { describe, expect, it } from 'vitest';
import type { CodCollectionState } from '@/domain/cod/flow';
import { kindOf } from '@/domain/ledger/accounts';
import { owed, reversal } from '@/domain/ledger/entries';
import { codDelivered } from '@/domain/ledger/order-entries';
import { money } from '@/domain/money';
import { deriveFulfillmentStatus, derivePaymentStatus } from '@/domain/order/derived';
import { codPaymentMove } from '@/domain/payment/derived';
import { available, availableOf, demandByVariant, isCounted } from '@/domain/stock/available';
import { idNo } from './trade';

const artisanId = idNo('artisan', 1);
const order = {
  orderId: idNo('order', 1),
  artisanId,
  total: money(268_000),
  credit: money(0),
  platformDiscount: money(0),
  shipping: money(23_000),
  due: money(210_700),
  fees: [
    { part: 'platform' as const, amount: money(24_500) },
    { part: 'payment' as const, amount: money(4_900) },
    { part: 'tax' as const, amount: money(4_900) },
  ],
};

describe('a delivered cash order', () => {
  it('says who holds the cash and whose it is', () => {
    expect(codDelivered(order, { courier: 'tcs' })).toEqual({
      kind: 'cod_delivered',
      sourceId: order.orderId,
      currency: 'PKR',
      postings: [
        { account: 'courier_cash:tcs', item: order.orderId, minor: 268_000 },
        { account: `artisan_payable:${artisanId}`, minor: -210_700 },
        { account: 'platform_fee', minor: -24_500 },
        { account: 'payment_cost', minor: -4_900 },
        { account: 'tax_withheld', minor: -4_900 },
        { account: 'shipping_income', minor: -23_000 },
      ],
    });
  });

  it('leaves out what is nothing', () => {
    const { postings } = codDelivered(
      { ...order, fees: [], due: money(245_000) },
      { courier: 'tcs' },
    );
    expect(postings.map((posting) => kindOf(posting.account))).toEqual([
      'courier_cash',
      'artisan_payable',
      'shipping_income',
    ]);
  });

  it('is never posted with a paisa too much or too little', () => {
    expect(() => codDelivered({ ...order, total: money(268_001) }, { courier: 'tcs' })).toThrow(
      /268000/,
    );
  });

  it('is undone by its mirror image', () => {
    const entry = codDelivered(order, { courier: 'tcs' });
    const both = [...entry.postings, ...reversal(entry).postings];
    const hers = both.filter((posting) => kindOf(posting.account) === 'artisan_payable');
    expect(owed(hers.slice(0, 1))).toBe(210_700);
    expect(owed(hers)).toBe(0);
    expect(owed([])).toBe(0);
  });
});

describe('the cash payment of a group', () => {
  it.each<[CodCollectionState[], 'capture' | 'cancel' | null]>([
    [[], null],
    [['expected', 'collected'], null],
    [['collected', 'void'], 'capture'],
    [['void', 'void'], 'cancel'],
    [['remitted', 'reconciled'], 'capture'],
  ])('with %j is due for %s', (collections, move) => {
    expect(codPaymentMove(collections)).toBe(move);
  });
});

describe('an order’s payment status', () => {
  const facts = (authorized: number, captured: number, refunded = 0, voided = false) => ({
    total: money(100),
    authorized: money(authorized),
    captured: money(captured),
    refunded: money(refunded),
    voided,
  });
  it.each([
    ['not_paid', facts(0, 0)],
    ['authorized', facts(100, 0)],
    ['partially_paid', facts(100, 40)],
    ['paid', facts(100, 100)],
    ['overpaid', facts(100, 101)],
    ['partially_refunded', facts(100, 100, 1)],
    ['refunded', facts(100, 100, 100)],
    ['voided', facts(100, 0, 0, true)],
  ])('is %s', (status, from) => {
    expect(derivePaymentStatus(from)).toBe(status);
  });
});

describe('an order’s fulfilment status', () => {
  type Facts = Parameters<typeof deriveFulfillmentStatus>[0];
  const facts = (parcels: Facts['parcels'], over: Partial<Facts> = {}): Facts => ({
    ordered: 3,
    canceled: 0,
    returned: 0,
    parcels,
    ...over,
  });
  it.each<[string, Facts]>([
    ['unfulfilled', facts([])],
    ['unfulfilled', facts([{ state: 'packed', quantity: 3 }])],
    ['partially_fulfilled', facts([{ state: 'shipped', quantity: 1 }])],
    ['fulfilled', facts([{ state: 'shipped', quantity: 3 }])],
    ['partially_delivered', facts([{ state: 'delivered', quantity: 2 }])],
    ['delivered', facts([{ state: 'delivered', quantity: 2 }], { canceled: 1 })],
    ['returned_to_origin', facts([{ state: 'returned_to_origin', quantity: 3 }])],
    ['returned_to_origin', facts([{ state: 'received_back', quantity: 3 }])],
    ['partially_returned', facts([{ state: 'delivered', quantity: 3 }], { returned: 1 })],
    ['returned', facts([{ state: 'delivered', quantity: 3 }], { returned: 3 })],
    ['canceled', facts([{ state: 'canceled', quantity: 3 }], { canceled: 3 })],
  ])('is %s', (status, from) => {
    expect(deriveFulfillmentStatus(from)).toBe(status);
  });
});

describe('stock', () => {
  it('that can be promised is what is there less what is held', () => {
    expect(available(5, 2)).toBe(3);
    expect(available(2, 5)).toBe(0);
    expect(availableOf({ kind: 'ready', onHand: 500, held: 0 })).toBe(99);
    expect(availableOf({ kind: 'one_of_a_kind', onHand: 1, held: 0 })).toBe(1);
    expect(availableOf({ kind: 'one_of_a_kind', onHand: 1, held: 1 })).toBe(0);
    expect(availableOf({ kind: 'made_to_order', onHand: 0, held: 0 })).toBe(99);
    expect(isCounted('made_to_order')).toBe(false);
  });

  it('is asked for once per variant', () => {
    const lines = [1, 2, 1].map((n) => ({ variantId: idNo('variant', n), quantity: n + 1 }));
    expect([...demandByVariant(lines).values()]).toEqual([4, 3]);
  });
});
