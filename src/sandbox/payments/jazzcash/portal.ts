import { normalPhone } from '@/domain/phone';
import { pageAnswer, requestRejected } from '../look';
import { type Answered, type Misbehaviour, misbehaviourOf } from '../twin';
import type { Book, Payment } from './book';
import { returnMessage, sendIpns } from './callbacks';
import { isExpired, type JazzcashKeys, pageShapes, refusedPurchase, refusedSender } from './checks';
import type { Message } from './hash';
import {
  closedPage,
  deadEndPage,
  hostedPage,
  nothingEntered,
  type PageEntries,
  refusalPage,
  returnPage,
} from './page';
import { otherAmount, type Plan, pagePlans } from './plans';

export type Desk = { readonly keys: JazzcashKeys; readonly shopUrl: string; readonly book: Book };

/** The form that the shop had the buyer's browser post. */
export function openPage({ keys, book }: Desk, message: Message, now: Date): Answered {
  const refusal = refusedSender(message, keys) ?? refusedPurchase(message, pageShapes, now);
  if (refusal !== null) return pageAnswer(refusalPage(refusal));
  const known = book.find(message.pp_TxnRefNo ?? '');
  // A page that is loaded again is the same payment; another one under its reference is refused.
  if (known && known.asked.pp_SecureHash !== message.pp_SecureHash)
    return pageAnswer(refusalPage({ code: '110', field: 'pp_TxnRefNo' }));
  if (known && known.code !== '') return pageAnswer(closedPage());
  const payment = known ?? book.open(message, 'page');
  return pageAnswer(hostedPage(payment, keys.merchantId, nothingEntered));
}

/** The buyer's answer on the page. */
export function payOnPage(desk: Desk, form: Message, now: Date): Answered {
  const payment = desk.book.find(form.ref ?? '');
  if (payment?.code !== '' || payment.way === 'MWALLET' || isExpired(payment.asked, now))
    return pageAnswer(closedPage());
  if (form.do === 'cancel') return sendBack(desk, payment, canceled);
  const entered = readEntries(form);
  if ('wrong' in entered)
    return pageAnswer(hostedPage(payment, desk.keys.merchantId, entered), 422);
  const { how, way } = entered;
  const plan = pagePlans[how];
  // Nothing came of it: the same page may be tried again with another number.
  if (plan.answer === 'html') return requestRejected;
  const toldMinor = how === 'wrong_amount' ? otherAmount(payment.amountMinor) : payment.toldMinor;
  return sendBack(desk, desk.book.change(payment, { how, way, toldMinor }), plan);
}

const canceled: Plan = { code: '112', told: '112', ipns: [], answer: 'message' };

function sendBack(desk: Desk, waiting: Payment, plan: Plan): Answered {
  const payment = desk.book.change(waiting, { code: plan.code });
  sendIpns(payment, plan.ipns, desk.keys, desk.shopUrl);
  if (plan.answer === 'cut') return 'cut';
  if (plan.answer === 'dead_end') return pageAnswer(deadEndPage(payment));
  const message = returnMessage(payment, plan.told, desk.keys);
  return pageAnswer(returnPage(message, payment.asked.pp_ReturnURL ?? ''));
}

type Payer = { readonly how: Misbehaviour; readonly way: 'MWALLET' | 'MPAY' };

function readEntries(form: Message): Payer | (PageEntries & { wrong: PageEntries['wrong'] }) {
  const { walletNumber = '', cardNumber = '', mpin = '' } = form;
  const kept = { walletNumber, cardNumber };
  if (form.do === 'card') {
    const card = cardNumber.replace(/[\s-]/g, '');
    return /^\d{13,19}$/.test(card)
      ? { how: misbehaviourOf(card), way: 'MPAY' }
      : { ...kept, wrong: { field: 'cardNumber', why: 'Enter a card number of 13 to 19 digits.' } };
  }
  const phone = normalPhone(walletNumber);
  if (!phone.ok)
    return { ...kept, wrong: { field: 'walletNumber', why: 'Enter a number like 0300 1234567.' } };
  if (!/^\d{4}$/.test(mpin))
    return { ...kept, wrong: { field: 'mpin', why: 'Enter the four digits of your MPIN.' } };
  return { how: misbehaviourOf(`0${phone.value.slice(3)}`), way: 'MWALLET' };
}
