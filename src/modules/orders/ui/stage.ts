import type { GroupView } from '../queries/group';
import type { OrderView } from '../queries/order-view';

/** Where one artisan's part of a purchase stands, in the buyer's eyes. */
export type Stage =
  | 'unpaid'
  | 'unconfirmed'
  | 'making'
  | 'packed'
  | 'on_way'
  | 'attempted'
  | 'out'
  | 'arrived'
  | 'refused'
  | 'ended';

type Standing = Pick<OrderView, 'status' | 'parcels'>;

export function stageOf(order: Standing): Stage {
  const parcel = order.parcels.findLast(({ status }) => status !== 'canceled');
  if (parcel?.status === 'returned_to_origin' || parcel?.status === 'received_back')
    return 'refused';
  if (order.status === 'canceled' || order.status === 'expired') return 'ended';
  if (order.status === 'pending_payment') return 'unpaid';
  if (order.status === 'unconfirmed') return 'unconfirmed';
  if (parcel?.status === 'delivered' || order.status === 'completed') return 'arrived';
  if (parcel?.status === 'packed') return 'packed';
  if (parcel?.status !== 'shipped') return 'making';
  if (parcel.trackingStatus === 'attempted') return 'attempted';
  return parcel.trackingStatus === 'out_for_delivery' ? 'out' : 'on_way';
}

export type Headline =
  | 'pay'
  | 'confirm'
  | 'review'
  | 'expired'
  | 'not_paid'
  | 'ended'
  | 'refused'
  | 'arrived'
  | 'attempted'
  | 'out'
  | 'on_way'
  | 'packed'
  | 'making';

type Whole = Pick<GroupView, 'isConfirmable' | 'isHeldForReview'> & {
  readonly payment: Pick<GroupView['payment'], 'method'>;
  readonly orders: readonly Standing[];
};

/** The next thing that will happen to a purchase, and to how many of its parcels. */
export function headlineOf(group: Whole): { readonly key: Headline; readonly count: number } {
  if (group.isConfirmable) return { key: 'confirm', count: group.orders.length };
  if (group.isHeldForReview) return { key: 'review', count: group.orders.length };
  const stages = group.orders.map(stageOf);
  if (stages.includes('unpaid')) return { key: 'pay', count: stages.length };
  const nearestFirst = ['attempted', 'out', 'on_way', 'packed', 'making'] as const;
  const next = nearestFirst.find((stage) => stages.includes(stage));
  const count = (stage: Stage) => stages.filter((one) => one === stage).length;
  if (next) return { key: next, count: count(next) };
  if (stages.includes('arrived')) return { key: 'arrived', count: count('arrived') };
  if (stages.includes('refused')) return { key: 'refused', count: count('refused') };
  const isExpired = group.orders.every(({ status }) => status === 'expired');
  const expired = group.payment.method === 'cod' ? 'expired' : 'not_paid';
  return { key: isExpired ? expired : 'ended', count: stages.length };
}
