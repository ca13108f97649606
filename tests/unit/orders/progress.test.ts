import { describe, expect, test } from 'vitest';
import type { OrderView, ParcelView, TimelineEntry } from '@/modules/orders/queries/order-view';
import { progressOf } from '@/modules/orders/ui/progress';
import { headlineOf, stageOf } from '@/modules/orders/ui/stage';

const createdAt = new Date('2026-11-21T08:00:00Z');

function order(kinds: readonly TimelineEntry['kind'][]) {
  const timeline = kinds.map((kind, index) => ({
    id: `evt_${index}`,
    kind,
    at: new Date(createdAt.getTime() + index * 3_600_000),
    actorKind: 'guest',
    actorName: '',
    details: {},
  }));
  return { timeline, parcels: [], createdAt };
}
const shown = (kinds: readonly TimelineEntry['kind'][]) =>
  progressOf(order(kinds)).map(({ key, state }) => `${key}:${state}`);

describe('the steps of an order', () => {
  test('wait for the buyer first', () => {
    expect(shown(['received'])).toEqual([
      'received:done',
      'confirm:now',
      'accept:todo',
      'pack:todo',
      'send:todo',
      'deliver:todo',
    ]);
  });

  test('wait for the money of a purchase that is paid first, and for no yes', () => {
    const steps = (kinds: readonly TimelineEntry['kind'][]) =>
      progressOf(order(kinds), false).map(({ key, state }) => `${key}:${state}`);
    expect(steps(['received']).slice(0, 3)).toEqual(['received:done', 'pay:now', 'accept:todo']);
    expect(steps(['received', 'paid']).slice(0, 3)).toEqual([
      'received:done',
      'pay:done',
      'accept:now',
    ]);
    expect(steps(['received', 'expired'])).toEqual(['received:done', 'not_paid:failed']);
  });

  test('are sewn one after another, and silence counts as a yes', () => {
    expect(shown(['received', 'confirmed', 'accepted_in_silence', 'packed'])).toEqual([
      'received:done',
      'confirm:done',
      'accept:done',
      'pack:done',
      'send:now',
      'deliver:todo',
    ]);
  });

  test('show a vain visit until the parcel is handed over', () => {
    const sent = [
      'received',
      'confirmed',
      'accepted',
      'packed',
      'handed_over',
      'attempted',
    ] as const;
    expect(shown(sent).slice(-2)).toEqual(['attempted:failed', 'deliver:now']);
    expect(shown([...sent, 'delivered']).slice(-2)).toEqual(['send:done', 'deliver:done']);
  });

  test.each(['declined', 'canceled', 'withdrawn', 'expired'] as const)(
    'end with %s, and nothing is to come',
    (ending) => {
      expect(shown(['received', ending])).toEqual(['received:done', `${ending}:failed`]);
    },
  );

  test('end at the door when the parcel is refused', () => {
    const way = ['received', 'confirmed', 'accepted', 'packed', 'handed_over', 'refused'] as const;
    expect(shown([...way, 'received_back']).at(-1)).toBe('refused:failed');
  });
});

type Standing = Pick<OrderView, 'status' | 'parcels'>;
const parcel = (
  status: ParcelView['status'],
  trackingStatus: ParcelView['trackingStatus'] = 'unknown',
): ParcelView => ({
  id: 'ful_1',
  number: 'P-1',
  status,
  trackingStatus,
  courier: null,
  trackingNumber: null,
  attempts: 0,
  packedPhoto: null,
  cash: null,
  packedAt: null,
  shippedAt: null,
  deliveredAt: null,
});
const part = (status: OrderView['status'], ...parcels: ParcelView[]): Standing => ({
  status,
  parcels,
});

describe('where a part stands', () => {
  test.each([
    [part('pending_payment'), 'unpaid'],
    [part('unconfirmed'), 'unconfirmed'],
    [part('placed', parcel('pending')), 'making'],
    [part('placed', parcel('packed')), 'packed'],
    [part('placed', parcel('shipped', 'in_transit')), 'on_way'],
    [part('placed', parcel('shipped', 'attempted')), 'attempted'],
    [part('placed', parcel('delivered')), 'arrived'],
    [part('completed', parcel('delivered')), 'arrived'],
    [part('canceled', parcel('canceled')), 'ended'],
    [part('canceled', parcel('received_back')), 'refused'],
    [part('expired'), 'ended'],
  ])('%#', (standing, stage) => {
    expect(stageOf(standing)).toBe(stage);
  });
});

describe('the headline', () => {
  const group = (...orders: Standing[]) => ({
    isConfirmable: false,
    isHeldForReview: false,
    payment: { method: 'cod' as const },
    orders,
  });

  test('asks for the yes before all else', () => {
    const waiting = { ...group(part('unconfirmed')), isConfirmable: true };
    expect(headlineOf(waiting).key).toBe('confirm');
  });

  test('asks for the money of a purchase that is paid first', () => {
    const prepaid = { ...group(part('pending_payment')), payment: { method: 'card' as const } };
    expect(headlineOf(prepaid).key).toBe('pay');
    const over = { ...group(part('expired')), payment: { method: 'card' as const } };
    expect(headlineOf(over).key).toBe('not_paid');
  });

  test('tells the nearest event and how many parcels it is about', () => {
    const on = part('placed', parcel('shipped'));
    const packed = part('placed', parcel('packed'));
    expect(headlineOf(group(on, packed, on))).toEqual({ key: 'on_way', count: 2 });
    expect(headlineOf(group(packed, part('canceled')))).toEqual({ key: 'packed', count: 1 });
  });

  test('says plainly how it ended', () => {
    expect(headlineOf(group(part('expired'))).key).toBe('expired');
    expect(headlineOf(group(part('canceled'))).key).toBe('ended');
    expect(headlineOf(group(part('placed', parcel('delivered')), part('canceled'))).key).toBe(
      'arrived',
    );
  });
});
