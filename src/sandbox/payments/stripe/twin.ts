import type { Answered, Asked, Misbehaviour, Twin } from '../twin';
import { answerCall, type Desk, expireOld, isCall } from './api';
import { type KeptSession, openBook } from './book';
import { payWithCard } from './checkout';
import { checkoutPage, closedPage, deadEndPage } from './page';
import { missing, said } from './said';

export type StripeTwinSettings = {
  readonly secretKey: string;
  readonly webhookSecret: string;
  readonly shopUrl: string;
  readonly folder: string;
};

/**
 * Plays Stripe: its API with its idempotency keys, its hosted page and its signed webhooks.
 *
 * | Card's way | How it shows |
 * | --- | --- |
 * | none | paid, back to the shop, `checkout.session.completed` |
 * | decline | the page says so and stays; `payment_intent.payment_failed` |
 * | slow | paid, no webhook; the first inquiry and the first refund are answered 8 s late |
 * | lost_callback | paid, no way back, no webhook |
 * | callback_five_times | the same event five times |
 * | callbacks_out_of_order | paid, then older events: declined, unpaid, failed |
 * | wrong_amount | Rs 1 less is paid, in the event and in every inquiry |
 * | bad_signature | one event signed with another secret |
 * | success_after_cancel | sent to the cancel address, paid and told 200 ms later, even if expired meanwhile |
 * | html_error | paid, no webhook; the first inquiry and the first refund answer HTML, the refund isn't made |
 * | refund_refused | paid; every refund is refused with `charge_disputed` |
 * | cut_connection | paid, no webhook; the first inquiry and the first refund break off, the refund is made |
 *
 * `POST /payments/stripe/next-start` with `how=slow|html_error|cut_connection` spoils the next creation of a session;
 * with html_error none is made.
 */
export function stripeTwin(settings: StripeTwinSettings): Twin {
  const { book, save } = openBook(settings.folder);
  const desk: Desk = { book, save, settings };
  let nextStart: Misbehaviour = 'none';
  return {
    name: 'Stripe',
    seen: () => book.sessions.toReversed().map(seenSession),
    async answer(asked) {
      const { pathname } = asked.url;
      if (asked.method === 'POST' && pathname === '/payments/stripe/next-start') {
        nextStart = spoiling(new URLSearchParams(asked.body).get('how'));
        return said({ next_start: nextStart });
      }
      const isPage = pathname.startsWith('/c/pay/');
      if (!isPage && !isCall(pathname)) return null;
      expireOld(desk);
      if (isPage) return answerPage(desk, asked);
      if (asked.method !== 'POST' || pathname !== '/v1/checkout/sessions')
        return answerCall(desk, asked, 'none');
      const how = nextStart;
      nextStart = 'none';
      return answerCall(desk, asked, how);
    },
  };
}

const spoiling = (how: string | null): Misbehaviour =>
  how === 'slow' || how === 'html_error' || how === 'cut_connection' ? how : 'none';

const seenSession = (session: KeptSession) => ({
  at: new Date(session.created * 1000).toISOString(),
  ref: session.reference ?? session.id,
  amountMinor: session.amount,
  state: session.isPaid ? 'paid' : session.status,
});

function answerPage({ book, save, settings }: Desk, asked: Asked): Answered {
  const id = asked.url.pathname.slice('/c/pay/'.length);
  const session = book.sessions.find((one) => one.id === id);
  if (!session) return missing('checkout.session', id);
  if (session.isPaid && session.how === 'lost_callback') return deadEndPage(session);
  if (session.isPaid) return goTo(session.successUrl);
  if (session.status !== 'open') return closedPage(session);
  if (asked.method !== 'POST') return checkoutPage(session);
  const form = new URLSearchParams(asked.body);
  if (form.get('do') === 'cancel') return goTo(session.cancelUrl);
  const card = form.get('card') ?? '';
  const paid = payWithCard(session, card, settings, save);
  save();
  if (paid === 'success') return goTo(session.successUrl);
  if (paid === 'cancel') return goTo(session.cancelUrl);
  if (paid === 'nowhere') return deadEndPage(session);
  const isDeclined = paid === 'declined';
  const problem = isDeclined
    ? 'Your card was declined.'
    : 'Enter a card number of 13 to 19 digits.';
  return checkoutPage(session, problem, card);
}

const goTo = (location: string): Answered => ({ status: 303, headers: { location }, body: '' });
