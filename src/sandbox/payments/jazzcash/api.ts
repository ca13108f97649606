import { requestRejected } from '../look';
import { type Answered, misbehaviourOf } from '../twin';
import { digits, type Payment } from './book';
import { returnMessage, sealed, sendIpns } from './callbacks';
import { isExpired, type Refusal, refusedPurchase, refusedSender, walletShapes } from './checks';
import { isPaid, wordsOf } from './codes';
import { type Message, withHash } from './hash';
import { otherAmount, type Plan, walletPlans } from './plans';
import type { Desk } from './portal';

const momentMillis = 50;

/** Asks the buyer's phone; in the sandbox it says yes at once, or what its number stands for. */
export function payByWallet(desk: Desk, message: Message, now: Date): Answered {
  const { keys, book } = desk;
  const refusal = refusedSender(message, keys) ?? refusedPurchase(message, walletShapes, now);
  if (refusal !== null) return refused(desk, message, refusal);
  const ref = message.pp_TxnRefNo ?? '';
  if (book.find(ref)) return refused(desk, message, { code: '110', field: 'pp_TxnRefNo' });
  const how = misbehaviourOf(message.pp_MobileNumber ?? '');
  const plan = walletPlans[how];
  // The firewall stood before the gateway, which never heard of this payment.
  if (plan.answer === 'html') return requestRejected;
  const opened = book.open(message, 'MWALLET');
  const toldMinor = how === 'wrong_amount' ? otherAmount(opened.amountMinor) : opened.toldMinor;
  const payment = book.change(opened, { how, toldMinor, code: plan.code });
  sendIpns(payment, plan.ipns, keys, desk.shopUrl);
  if (plan.answer === 'cut') return 'cut';
  return {
    ...json(walletMessage(payment, plan, desk)),
    afterMillis: plan.afterMillis ?? momentMillis,
  };
}

/** Version 2.0 answers without version and type. */
function walletMessage(payment: Payment, plan: Plan, { keys }: Desk): Message {
  const { pp_Version, pp_TxnType, pp_SecureHash, ...message } = returnMessage(
    payment,
    plan.told,
    keys,
  );
  return sealed(message, payment, keys);
}

export function inquire(desk: Desk, message: Message, now: Date): Answered {
  const refusal = refusedSender(message, desk.keys);
  if (refusal !== null) return refused(desk, message, refusal);
  const payment = desk.book.find(message.pp_TxnRefNo ?? '');
  if (!payment) return refused(desk, message, { code: '109' });
  const { code, status } = standing(payment, now);
  return signedJson(desk, {
    pp_TxnRefNo: payment.ref,
    pp_MerchantID: desk.keys.merchantId,
    pp_ResponseCode: '000',
    pp_ResponseMessage: 'The requested operation has been performed successfully.',
    pp_PaymentResponseCode: code,
    pp_PaymentResponseMessage: wordsOf(code),
    pp_Status: status,
    pp_Amount: String(payment.toldMinor),
    pp_TxnCurrency: 'PKR',
    pp_RetrievalReferenceNo: payment.retrievalRef,
    pp_SettlementDate: '',
    pp_SettlementExpiry: '',
    pp_AuthCode: isPaid(code) ? payment.authCode : '',
  });
}

function standing(payment: Payment, now: Date): { readonly code: string; readonly status: string } {
  if (payment.refundedMinor > 0) return { code: '131', status: 'Completed' };
  if (isPaid(payment.code)) return { code: payment.code, status: 'Completed' };
  if (payment.code !== '') return { code: payment.code, status: 'Failed' };
  return isExpired(payment.asked, now)
    ? { code: '129', status: 'Dropped' }
    : { code: '157', status: 'Pending' };
}

/** Sends money back from the payment, once and never more than was paid; everything counts as settled. */
export function refund(desk: Desk, message: Message, door: 'MWALLET' | 'MPAY'): Answered {
  const { keys, book } = desk;
  const sender = refusedSender(message, keys);
  if (sender !== null) return refused(desk, message, sender);
  const payment = book.find(message.pp_TxnRefNo ?? '');
  if (!payment) return refused(desk, message, { code: '109' });
  const refusal = refusedRefund(payment, message, door, keys.mpin);
  if (refusal !== null) return refused(desk, message, refusal);
  book.change(payment, { refundedMinor: Number(message.pp_Amount) });
  return signedJson(desk, {
    ...about(message),
    pp_Amount: message.pp_Amount ?? '',
    pp_ResponseCode: '000',
    pp_ResponseMessage: 'The refund was carried out.',
    pp_RetrievalReferenceNo: digits(12),
  });
}

function refusedRefund(
  payment: Payment,
  message: Message,
  door: 'MWALLET' | 'MPAY',
  mpin: string,
): Refusal | null {
  const field = (name: string): Refusal => ({ code: '110', field: name });
  const asked = /^[1-9]\d{0,12}$/.test(message.pp_Amount ?? '') ? Number(message.pp_Amount) : 0;
  if (door === 'MWALLET' && message.pp_MerchantMPIN !== mpin) return field('pp_MerchantMPIN');
  if (message.pp_TxnCurrency !== 'PKR') return field('pp_TxnCurrency');
  if (!isPaid(payment.code) || payment.way !== door) return { code: '452' };
  if (payment.how === 'refund_refused') return { code: '132' };
  if (asked === 0 || asked > payment.amountMinor) return field('pp_Amount');
  if (payment.refundedMinor === 0) return null;
  return { code: payment.refundedMinor === payment.amountMinor ? '131' : '451' };
}

const about = (message: Message): Message => ({
  pp_TxnRefNo: message.pp_TxnRefNo ?? '',
  pp_MerchantID: message.pp_MerchantID ?? '',
});

const refused = (desk: Desk, message: Message, { code, field = '' }: Refusal): Answered =>
  signedJson(desk, {
    ...about(message),
    pp_ResponseCode: code,
    pp_ResponseMessage: wordsOf(code, field),
  });

const signedJson = ({ keys }: Desk, message: Message) =>
  json(withHash(message, keys.integritySalt));

const json = (message: Message) => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(message),
});
