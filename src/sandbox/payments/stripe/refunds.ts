import type { Answered, Asked } from '../twin';
import { type Book, type KeptRefund, type KeptSession, newId } from './book';
import { listObject, missing, refundObject, refusal, said } from './said';
import { pairs } from './sessions';

export type Refunded = { readonly answer: Answered; readonly refund: KeptRefund | null };

/** Sends money back, never more than came in. */
export function createRefund(book: Book, asked: Asked, now: number): Refunded {
  const form = new URLSearchParams(asked.body);
  const intent = form.get('payment_intent') ?? '';
  const session = paidSession(book, intent);
  if (!session) return { answer: missing('payment_intent', intent), refund: null };
  const amount = Number(form.get('amount') ?? session.amount);
  const wrong = wrongRefund(book, session, amount);
  if (wrong) return { answer: wrong, refund: null };
  const refund: KeptRefund = {
    id: newId('re'),
    created: now,
    intent,
    amount,
    currency: session.currency,
    metadata: pairs(form, 'metadata'),
  };
  book.refunds.push(refund);
  return { answer: said(refundObject(refund)), refund };
}

export const paidSession = (book: Book, intent: string): KeptSession | undefined =>
  book.sessions.find((session) => session.isPaid && session.intent === intent);

function wrongRefund(book: Book, session: KeptSession, amount: number): Answered | null {
  if (session.how === 'refund_refused')
    return refusal('This charge has been charged back and can no longer be refunded.', {
      code: 'charge_disputed',
    });
  const sentBack = refundsOf(book, session.intent).reduce((sum, one) => sum + one.amount, 0);
  if (sentBack === session.amount)
    return refusal('The charge has already been refunded.', { code: 'charge_already_refunded' });
  if (!Number.isSafeInteger(amount) || amount <= 0)
    return refusal('Invalid integer', { code: 'parameter_invalid_integer', param: 'amount' });
  if (sentBack + amount > session.amount)
    return refusal('Refund amount is greater than unrefunded amount on charge.', {
      param: 'amount',
    });
  return null;
}

const refundsOf = (book: Book, intent: string | null) =>
  book.refunds.filter((refund) => refund.intent === intent);

export function listRefunds(book: Book, asked: Asked): Answered {
  const refunds = refundsOf(book, asked.url.searchParams.get('payment_intent'));
  return said(listObject(refunds.toReversed().map(refundObject), '/v1/refunds'));
}

export function retrieveRefund(book: Book, id: string): Answered {
  const refund = book.refunds.find((one) => one.id === id);
  return refund ? said(refundObject(refund)) : missing('refund', id);
}
