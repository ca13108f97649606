import type { FulfillmentState, TrackingStatus } from '@/domain/fulfillment/flow';
import type { Money } from '@/domain/money';
import type { AcceptanceState } from '@/domain/order/acceptance';
import type { CancelReason, OrderState } from '@/domain/order/flow';
import type { Words } from '@/domain/place';

/** Where an order waits; each order stands in exactly one of them. */
export const queues = [
  'to_confirm',
  'review',
  'to_accept',
  'to_pack',
  'to_hand_over',
  'on_the_way',
  'attempted',
  'refused',
  'delivered',
  'canceled',
] as const;
export type Queue = (typeof queues)[number];

/** What the staff's list can show: one queue, what waits for staff out of all of them, or everything. */
export const selections = ['needs', ...queues, 'all'] as const;
export type Selection = (typeof selections)[number];

export type OrderFilter = {
  readonly selection: Selection;
  /** A number, a phone, a name, an artisan, a tracking or parcel number; empty for none. */
  readonly text: string;
  readonly district: string | null;
  readonly courier: string | null;
  readonly artisanId: string | null;
  /** One order alone. */
  readonly id: string | null;
  readonly from: Date | null;
  /** The first moment that is too late. */
  readonly before: Date | null;
  readonly order: 'oldest' | 'newest';
};

/** One row of the staff's list: an order with what must happen next and by when. */
export type DeskOrder = {
  readonly id: string;
  readonly groupId: string;
  readonly number: string;
  readonly queue: Queue | 'other';
  readonly isLate: boolean;
  readonly status: OrderState;
  readonly acceptance: AcceptanceState;
  readonly cancelReason: CancelReason | null;
  readonly createdAt: Date;
  readonly confirmBy: Date | null;
  readonly acceptBy: Date | null;
  readonly sendBy: Date;
  readonly arriveFrom: Date;
  readonly arriveTo: Date;
  readonly total: Money;
  readonly paysCash: boolean;
  readonly buyer: string;
  readonly city: string;
  readonly district: Words;
  readonly artisan: { readonly id: string; readonly name: Words };
  readonly parcel: {
    readonly id: string;
    readonly number: string;
    readonly status: FulfillmentState;
    readonly tracking: TrackingStatus | null;
    readonly trackingNumber: string | null;
    readonly courier: string | null;
    readonly attempts: number;
    readonly packedAt: Date | null;
    readonly returnedAt: Date | null;
  } | null;
};

/** How many stand in a queue, how many of them are late, and since when the oldest one waits. */
export type QueueCount = {
  readonly queue: Queue | 'other';
  readonly count: number;
  readonly late: number;
  readonly oldest: Date | null;
};
