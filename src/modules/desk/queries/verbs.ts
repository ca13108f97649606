import { openMoves } from '@/domain/flow';
import { type FulfillmentState, fulfillmentFlow } from '@/domain/fulfillment/flow';
import { type OrderState, orderFlow } from '@/domain/order/flow';
import { type Actor, may } from '@/domain/policy';

export const verbs = [
  'confirm',
  'hand_over',
  'attempt',
  'deliver',
  'refuse',
  'receive_back',
  'cancel',
] as const;
export type Verb = (typeof verbs)[number];

export type Standing = {
  readonly status: OrderState;
  readonly parcel: { readonly status: FulfillmentState } | null;
};

/** What this member of staff can do with an order as it stands: the moves of the life cycles, as far as the policy allows. */
export function openVerbs(actor: Actor, { status, parcel }: Standing): readonly Verb[] {
  const ofOrder: readonly string[] = openMoves(orderFlow, status, 'staff');
  const ofParcel: readonly string[] = parcel
    ? openMoves(fulfillmentFlow, parcel.status, 'staff')
    : [];
  const isHere = parcel === null || ['pending', 'packed', 'canceled'].includes(parcel.status);
  const open: Record<Verb, boolean> = {
    confirm: ofOrder.includes('confirm') && may(actor, 'order.confirm_by_phone', null),
    hand_over: ofParcel.includes('hand_over') && may(actor, 'fulfillment.hand_over', null),
    attempt: ofParcel.includes('deliver') && may(actor, 'fulfillment.attempt', null),
    deliver: ofParcel.includes('deliver') && may(actor, 'fulfillment.deliver', null),
    refuse: ofParcel.includes('refuse') && may(actor, 'fulfillment.refuse', null),
    receive_back: ofParcel.includes('receive_back') && may(actor, 'fulfillment.receive_back', null),
    cancel: ofOrder.includes('cancel') && isHere && may(actor, 'order.cancel', null),
  };
  return verbs.filter((verb) => open[verb]);
}
