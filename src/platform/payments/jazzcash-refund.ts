import { call, type Heard } from './jazzcash-call';
import { meaningOf, refundState, staffMessage } from './jazzcash-codes';
import { inquiryFields, type JazzcashSettings, paths, refundFields } from './jazzcash-fields';
import type { RefundAnswer, RefundInput } from './port';

/** The wrong door for this kind of payment, or a payment that can't be refunded at all. */
const notEligible = '452';

/**
 * Sends money back, once. JazzCash has no reference for refunds, so a second sending can't be told from a second
 * refund: after `unknown` only `findJazzcashRefund` is asked. Code 131 is a refusal too — somebody refunded before.
 *
 * Wallets and cards have a door each. Who paid on the hosted page may have used either; the card's door is tried only
 * after the wallet's has refused the payment for good.
 */
export async function refundJazzcash(
  settings: JazzcashSettings,
  refund: RefundInput,
  callMillis: number,
): Promise<RefundAnswer> {
  const isWallet = refund.memo?.way === 'wallet';
  if (settings.mpin === '') {
    return isWallet
      ? { state: 'refused', message: 'wallet refunds need the merchant MPIN, which is not set' }
      : refundCard(settings, refund, callMillis);
  }
  const sent = refundFields(settings, refund, settings.mpin);
  const wallet = answerOf(await call(settings, paths.walletRefund, sent, callMillis));
  if (isWallet || wallet.state !== 'refused' || wallet.code !== notEligible) return wallet;
  return refundCard(settings, refund, callMillis);
}

async function refundCard(
  settings: JazzcashSettings,
  refund: RefundInput,
  callMillis: number,
): Promise<RefundAnswer> {
  const sent = refundFields(settings, refund, '');
  return answerOf(await call(settings, paths.cardRefund, sent, callMillis));
}

function answerOf(heard: Heard): RefundAnswer {
  if (heard.kind === 'silence') return { state: 'unknown', ...silenceOf(heard) };
  const { code, providerRef, fields } = heard.proven;
  return {
    state: refundState(code),
    code,
    message: staffMessage(code, fields.pp_ResponseMessage, true),
    ...(providerRef ? { providerRefundRef: providerRef } : {}),
  };
}

/**
 * Asks what became of the payment. Refunded or reversed means that the refund went out. A payment that still stands
 * proves nothing: a refund of a part doesn't show, and one on its way doesn't show yet.
 */
export async function findJazzcashRefund(
  settings: JazzcashSettings,
  refund: RefundInput,
  callMillis: number,
): Promise<RefundAnswer> {
  const heard = await call(settings, paths.inquiry, inquiryFields(settings, refund), callMillis);
  if (heard.kind === 'silence') return { state: 'unknown', ...silenceOf(heard) };
  const { fields, code: asked, providerRef } = heard.proven;
  const code = fields.pp_PaymentResponseCode || asked;
  const isBack = meaningOf(code).outcome === 'reversed' || fields.pp_Status === 'Refunded';
  return {
    state: isBack ? 'done' : 'unknown',
    code,
    message: staffMessage(code, fields.pp_PaymentResponseMessage, true),
    ...(isBack && providerRef ? { providerRefundRef: providerRef } : {}),
  };
}

const silenceOf = ({ why, code }: Extract<Heard, { kind: 'silence' }>) => ({
  message: code ? `${why}: ${staffMessage(code, '', true)}` : why,
  ...(code ? { code } : {}),
});
