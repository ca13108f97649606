import { setTimeout as wait } from 'node:timers/promises';
import { misbehaviourOf } from '../twin';
import { type KeptSession, newId } from './book';
import { eventOf, type StripeEvent, sendEvents, sendForged } from './events';
import { intentObject, sessionObject } from './said';

export type Shop = { readonly shopUrl: string; readonly webhookSecret: string };
/** Where the page leads after its form was sent. */
export type Paid = 'success' | 'cancel' | 'nowhere' | 'declined' | 'not_a_card';

const laterMillis = 200;

/** Pays with a card, and tells the shop in the way of that card. `save` keeps what changed. */
export function payWithCard(
  session: KeptSession,
  typed: string,
  shop: Shop,
  save: () => void,
): Paid {
  const card = typed.replace(/[\s-]/g, '');
  if (!/^\d{13,19}$/.test(card)) return 'not_a_card';
  session.how = misbehaviourOf(card);
  session.intent ??= newId('pi');
  if (session.how === 'decline') return decline(session, shop);
  if (session.how === 'success_after_cancel') {
    payLater(session, shop, save);
    return 'cancel';
  }
  complete(session);
  if (session.how === 'slow' || session.how === 'html_error' || session.how === 'cut_connection')
    session.troubles = ['retrieve', 'refund'];
  tell(session, shop);
  return session.how === 'lost_callback' ? 'nowhere' : 'success';
}

function decline(session: KeptSession, shop: Shop): Paid {
  session.declined = true;
  background(sendEvents(shop, [failedEvent(session)]));
  return 'declined';
}

/** One rupee less than was asked for arrives with the card that pays a wrong amount. */
function complete(session: KeptSession) {
  session.status = 'complete';
  session.isPaid = true;
  if (session.how === 'wrong_amount') session.amount -= 100;
}

/** Even a session that the shop has closed meanwhile is paid. */
function payLater(session: KeptSession, shop: Shop, save: () => void) {
  background(
    wait(laterMillis, undefined, { ref: false }).then(() => {
      complete(session);
      save();
      return sendEvents(shop, [completedEvent(session)]);
    }),
  );
}

function tell(session: KeptSession, shop: Shop) {
  switch (session.how) {
    case 'none':
    case 'wrong_amount':
    case 'refund_refused':
      return background(sendEvents(shop, [completedEvent(session)]));
    case 'callback_five_times':
      return background(sendEvents(shop, new Array(5).fill(completedEvent(session))));
    case 'callbacks_out_of_order':
      return background(sendEvents(shop, inWrongOrder(session)));
    case 'bad_signature':
      return background(sendForged(shop.shopUrl, completedEvent(session)));
  }
}

/** The truth first, then what was said, or never should have been, before it. */
function inWrongOrder(session: KeptSession): StripeEvent[] {
  const unpaid = { ...sessionObject(session), payment_status: 'unpaid' };
  return [
    completedEvent(session),
    failedEvent({ ...session, isPaid: false, declined: true }),
    eventOf('checkout.session.completed', unpaid, 60),
    eventOf('checkout.session.async_payment_failed', unpaid, 30),
  ];
}

const completedEvent = (session: KeptSession) =>
  eventOf('checkout.session.completed', sessionObject(session));
const failedEvent = (session: KeptSession) =>
  eventOf('payment_intent.payment_failed', intentObject(session), 90);

/** Nobody waits for what the shop is told. */
export function background(work: Promise<void>): void {
  work.catch((error: unknown) => console.error('the Stripe twin could not tell the shop', error));
}
