import { latinDigits } from '@/domain/digits';
import type { Actor } from '@/domain/policy';
import { deskOrders } from '@/modules/orders/queries/admin';
import type { DeskOrder } from '@/modules/orders/types';
import { ordersAsked } from '../schema/filters';

export type Scanned = {
  readonly orders: readonly DeskOrder[];
  /** The one order the code names beyond doubt: its whole number, or its parcel's, or the courier's. */
  readonly exact: DeskOrder | null;
};

const mostRows = 20;

/** The orders a scanned or typed code can mean; only a whole code chooses one of them. */
export async function scan(actor: Actor, code: string, now: Date): Promise<Scanned> {
  if (code === '') return { orders: [], exact: null };
  const { filter } = ordersAsked({ queue: 'all', q: code });
  const { orders } = await deskOrders(actor, filter, null, now, mostRows);
  const whole = latinDigits(code).toUpperCase();
  const named = orders.filter(({ number, parcel }) =>
    [number, parcel?.number, parcel?.trackingNumber].includes(whole),
  );
  const [only = null] = named;
  return named.length === 1 ? { orders: named, exact: only } : { orders, exact: null };
}
