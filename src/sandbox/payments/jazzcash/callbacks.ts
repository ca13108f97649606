import { setTimeout as wait } from 'node:timers/promises';
import type { Payment } from './book';
import type { JazzcashKeys } from './checks';
import { isPaid, wordsOf } from './codes';
import { type Message, withBrokenHash, withHash } from './hash';

/** What the buyer's browser carries back to the shop. */
export function returnMessage(payment: Payment, code: string, keys: JazzcashKeys): Message {
  const { asked } = payment;
  return sealed(
    {
      pp_Version: '1.1',
      pp_TxnType: payment.way === 'page' ? '' : payment.way,
      pp_Language: 'EN',
      pp_MerchantID: keys.merchantId,
      pp_SubMerchantID: '',
      pp_TxnRefNo: payment.ref,
      pp_Amount: String(payment.toldMinor),
      pp_TxnCurrency: 'PKR',
      pp_TxnDateTime: asked.pp_TxnDateTime ?? '',
      pp_BillReference: asked.pp_BillReference ?? '',
      pp_ResponseCode: code,
      pp_ResponseMessage: wordsOf(code),
      pp_AuthCode: isPaid(code) ? payment.authCode : '',
      pp_RetreivalReferenceNo: payment.retrievalRef,
      pp_SettlementExpiry: '',
      ppmpf_1: asked.ppmpf_1 ?? '',
    },
    payment,
    keys,
  );
}

/** What the gateway tells the shop itself. It names no amount. */
function ipnMessage(payment: Payment, code: string, keys: JazzcashKeys): Message {
  return sealed(
    {
      pp_Version: payment.way === 'MWALLET' ? '2.0' : '1.1',
      pp_TxnType: payment.way === 'page' ? '' : payment.way,
      pp_BankID: '',
      pp_ProductID: '',
      pp_Password: keys.password,
      pp_TxnRefNo: payment.ref,
      pp_TxnDateTime: payment.asked.pp_TxnDateTime ?? '',
      pp_ResponseCode: code,
      pp_ResponseMessage: wordsOf(code),
      pp_AuthCode: isPaid(code) ? payment.authCode : '',
      pp_RetreivalReferenceNo: payment.retrievalRef,
      pp_SettlementExpiry: '',
    },
    payment,
    keys,
  );
}

/** Signed; badly, where the gateway is told to. */
export const sealed = (
  message: Message,
  { how }: Payment,
  { integritySalt }: JazzcashKeys,
): Message =>
  how === 'bad_signature'
    ? withBrokenHash(message, integritySalt)
    : withHash(message, integritySalt);

const firstAfterMillis = 100;
const again = [1000, 3000, 9000];

/** Tells the shop these codes, one after the other, a moment after the buyer was answered. */
export function sendIpns(
  payment: Payment,
  codes: readonly string[],
  keys: JazzcashKeys,
  shopUrl: string,
): void {
  const address = `${shopUrl.replace(/\/+$/, '')}/api/webhooks/jazzcash`;
  const messages = codes.map((code) => JSON.stringify(ipnMessage(payment, code, keys)));
  const isRepeated = payment.how !== 'bad_signature';
  void sendAll(address, messages, isRepeated).catch((error: unknown) => {
    console.error('an IPN of the JazzCash twin was lost', error);
  });
}

async function sendAll(address: string, messages: readonly string[], isRepeated: boolean) {
  await wait(firstAfterMillis, undefined, { ref: false });
  for (const message of messages) {
    const isTaken = await send(address, message);
    if (!isTaken && isRepeated) void sendAgain(address, message);
  }
}

/** Three more times, then the shop has to ask. */
async function sendAgain(address: string, message: string): Promise<void> {
  for (const millis of again) {
    await wait(millis, undefined, { ref: false });
    if (await send(address, message)) return;
  }
}

/** Whether the shop took it: status 200 and a message with code 000. */
async function send(address: string, body: string): Promise<boolean> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body,
    });
    return answer.status === 200 && /"pp_ResponseCode"\s*:\s*"000"/.test(await answer.text());
  } catch {
    return false;
  }
}
