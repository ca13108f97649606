import type { Outcome, PaymentFact } from '@/domain/payment/fact';
import { call } from './jazzcash-call';
import { inquiredOutcome, meaningOf, staffMessage } from './jazzcash-codes';
import {
  addressOf,
  assertSendable,
  inquiryFields,
  type JazzcashSettings,
  leastMinor,
  pageFields,
  paths,
  type WalletPayer,
  walletFields,
  walletPayer,
} from './jazzcash-fields';
import { messageKey, signed } from './jazzcash-hash';
import { fieldsOfInbound, type Proven, prove } from './jazzcash-message';
import { findJazzcashRefund, refundJazzcash } from './jazzcash-refund';
import type {
  Acknowledgement,
  AttemptFacts,
  Inbound,
  PaymentProvider,
  Read,
  Started,
  StartInput,
} from './port';

/**
 * JazzCash: the hosted page, the wallet that is approved on the phone, inquiries, IPNs and refunds.
 * `callMillis` is how long one call may take; a wallet's answer waits for the buyer's MPIN, 30 to 60 seconds.
 */
export const jazzcashProvider = (
  settings: JazzcashSettings,
  callMillis: number,
): PaymentProvider => ({
  key: 'jazzcash',
  capabilities: {
    currencies: ['PKR'],
    minMinor: leastMinor,
    refund: 'partial_once',
    inquiry: true,
    inquiryDelaySeconds: settings.inquiryDelaySeconds,
    attemptTtlSeconds: 60 * 60,
  },
  start: (input) => start(settings, input, callMillis),
  read: async (inbound) => read(settings, inbound),
  acknowledge: (heard) => acknowledge(settings, heard),
  inquire: (attempt) => inquire(settings, attempt, callMillis),
  refund: (refund) => refundJazzcash(settings, refund, callMillis),
  findRefund: (refund) => findJazzcashRefund(settings, refund, callMillis),
});

async function start(
  settings: JazzcashSettings,
  input: StartInput,
  callMillis: number,
): Promise<Started> {
  assertSendable(input);
  const payer = walletPayer(input.payer);
  if (payer !== null) return startWallet(settings, input, payer, callMillis);
  const url = addressOf(settings, paths.page);
  return {
    outcome: 'pending',
    next: { kind: 'form_post', url, fields: pageFields(settings, input) },
    memo: { way: 'page', expiresAt: input.expiresAt.toISOString() },
  };
}

async function startWallet(
  settings: JazzcashSettings,
  input: StartInput,
  payer: WalletPayer,
  callMillis: number,
): Promise<Started> {
  const sent = walletFields(settings, input, payer);
  const heard = await call(settings, paths.wallet, sent, callMillis);
  const memo = { way: 'wallet', expiresAt: input.expiresAt.toISOString() };
  const onPhone = {
    kind: 'approve_on_phone',
    msisdnMasked: payer.masked,
    waitSeconds: 60,
  } as const;
  // The phone may have rung although its answer was lost on the way to us.
  if (heard.kind === 'silence') {
    const message = heard.code ? `${heard.why}: ${staffMessage(heard.code)}` : heard.why;
    return { outcome: 'unknown', next: onPhone, message, code: heard.code, memo };
  }
  const fact = factOf(heard.proven, meaningOf(heard.proven.code).outcome, 'signed');
  const { isAlert } = meaningOf(heard.proven.code);
  const isOpen = ['pending', 'authorized', 'unknown'].includes(fact.outcome) && !isAlert;
  const { outcome, code, message, providerRef } = fact;
  return {
    ...{ outcome, code, message, providerRef, memo },
    next: isOpen ? onPhone : { kind: 'none' },
    // Our own call named the amount, and its answer is about that call.
    ...(isOpen || isAlert
      ? {}
      : {
          fact: {
            amountMinor: input.amountMinor,
            currency: input.currency,
            ...fact,
            attemptRef: input.attemptRef,
          },
        }),
  };
}

/**
 * Returns and IPNs, signature first. "Paid" without an amount — an IPN has none — is only a hint: the inquiry says
 * whether it was this much.
 */
function read(settings: JazzcashSettings, inbound: Inbound): Read {
  const fields = fieldsOfInbound(inbound);
  if (fields === null) return { kind: 'rejected', why: 'malformed' };
  const attemptRef = inbound.query.attempt ?? '';
  // A buyer who finds her own way back brings nothing but our reference.
  const isBare = inbound.via === 'return' && inbound.method === 'GET' && isEmpty(fields);
  if (isBare && isReference(attemptRef)) return { kind: 'hint', attemptRef };
  const proven = prove(fields, settings);
  if (typeof proven === 'string') return { kind: 'rejected', why: proven };
  if (proven.attemptRef === '') return { kind: 'rejected', why: 'malformed' };
  const fact = factOf(proven, meaningOf(proven.code).outcome, 'signed');
  return fact.outcome === 'paid' && fact.amountMinor === undefined
    ? { kind: 'hint', attemptRef: proven.attemptRef }
    : { kind: 'fact', fact };
}

const isEmpty = (fields: object): boolean => Object.keys(fields).length === 0;
const isReference = (text: string): boolean => /^[A-Za-z0-9]{1,20}$/.test(text);

/** IPNs want a signed "000"; anything else is sent again, at most three times. */
function acknowledge(settings: JazzcashSettings, heard: Read): Acknowledgement {
  const isTaken = heard.kind !== 'rejected';
  const fields = isTaken
    ? { pp_ResponseCode: '000', pp_ResponseMessage: 'Success' }
    : { pp_ResponseCode: '199', pp_ResponseMessage: 'Invalid request' };
  return {
    status: isTaken ? 200 : 400,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify(signed(fields, settings.integritySalt)),
  };
}

async function inquire(
  settings: JazzcashSettings,
  attempt: AttemptFacts,
  callMillis: number,
): Promise<PaymentFact | null> {
  const sent = inquiryFields(settings, attempt);
  const heard = await call(settings, paths.inquiry, sent, callMillis);
  if (heard.kind === 'silence') return null;
  const { proven } = heard;
  const payment = paymentCode(proven);
  if (payment === null) return null;
  const outcome =
    payment === noSuchTransaction
      ? neverSeen(attempt)
      : inquiredOutcome(payment, proven.fields.pp_Status ?? '');
  const about = { ...proven, attemptRef: attempt.attemptRef, code: payment };
  // The gateway took no other amount under this reference than the one we had signed.
  return {
    amountMinor: attempt.amountMinor,
    currency: attempt.currency,
    ...factOf(about, outcome, 'server_inquiry'),
  };
}

/** The payment's own code; older answers carry it where the inquiry's belongs. Null when neither says it. */
function paymentCode({ code, fields }: Proven): string | null {
  const said = fields.pp_PaymentResponseCode ?? '';
  if (said !== '') return /^[A-Z0-9]{3}$/.test(said) ? said : null;
  if (code !== '000') return code;
  return fields.pp_Status === 'Completed' ? code : null;
}

const noSuchTransaction = '109';

/**
 * The gateway never saw this reference. A wallet's call is over then; on the hosted page the buyer may still arrive,
 * until the form has expired.
 */
function neverSeen({ memo, now }: AttemptFacts): Outcome {
  if (memo?.way === 'wallet') return 'failed';
  const end = Date.parse(memo?.expiresAt ?? '');
  return Number.isNaN(end) || now.getTime() <= end ? 'pending' : 'expired';
}

function factOf(proven: Proven, outcome: Outcome, trust: PaymentFact['trust']): PaymentFact {
  const { fields, attemptRef, code, amountMinor, currency, providerRef } = proven;
  const theirs = fields.pp_PaymentResponseMessage || fields.pp_ResponseMessage;
  return {
    provider: 'jazzcash',
    // The same inquiry's answer may mean something else later, when the form has expired.
    eventKey: messageKey(fields, trust === 'signed' ? '' : `inquiry ${attemptRef} ${outcome}`),
    attemptRef,
    outcome,
    code,
    message: staffMessage(code, theirs),
    trust,
    ...(amountMinor === undefined ? {} : { amountMinor }),
    ...(currency === undefined ? {} : { currency }),
    ...(providerRef === undefined ? {} : { providerRef }),
  };
}
