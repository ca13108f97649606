import { z } from 'zod';
import type { PaymentFact } from '@/domain/payment/fact';
import { minorOf } from './easypaisa-amounts';
import { callEasypaisa, type EasypaisaDesk } from './easypaisa-call';
import { outcomeOfStatus } from './easypaisa-codes';
import type { AttemptFacts } from './port';

const word = z.union([z.string().max(300), z.number()]).transform(String);
const inquiryShape = z.object({
  responseCode: word,
  orderId: word,
  storeId: word,
  transactionStatus: z.string().max(40),
  transactionAmount: word.nullish(),
  transactionId: word.nullish(),
  errorCode: word.nullish(),
  errorReason: word.nullish(),
});
const longestApprovalMillis = 3 * 60 * 1000;
type Inquiry = z.infer<typeof inquiryShape>;

/**
 * What Easypaisa says of an attempt. Nothing it sends is signed, so this answer over our own line is the only proof
 * there is; null unless it is about our store and this order, and names an amount when it says paid.
 */
export async function inquireEasypaisa(
  desk: EasypaisaDesk,
  { attemptRef, memo, now }: Pick<AttemptFacts, 'attemptRef' | 'memo' | 'now'>,
): Promise<PaymentFact | null> {
  const { storeId, accountNumber } = desk.settings;
  const called = await callEasypaisa(desk, 'inquire-transaction', {
    orderId: attemptRef,
    storeId,
    accountNum: accountNumber,
  });
  if (called.kind === 'lost') return null;
  if (wasNeverBegun(called.json, memo, now)) return neverBegun(attemptRef);
  const read = inquiryShape.safeParse(called.json);
  if (!read.success || read.data.responseCode !== '0000') return null;
  if (read.data.orderId !== attemptRef || read.data.storeId !== storeId) return null;
  return factOf(read.data);
}

const unknownOrderShape = z.object({ responseCode: z.literal('0003') });

/**
 * An order number that Easypaisa doesn't know, long after its wallet was asked: the question never got there. On the
 * page it only means that the buyer hasn't come there yet.
 */
function wasNeverBegun(json: unknown, memo: AttemptFacts['memo'], now: Date): boolean {
  const askedAt = memo?.walletAskedAt;
  if (askedAt === undefined || !unknownOrderShape.safeParse(json).success) return false;
  return now.getTime() - Date.parse(askedAt) > longestApprovalMillis;
}

const neverBegun = (attemptRef: string): PaymentFact => ({
  provider: 'easypaisa',
  eventKey: ['inquiry', attemptRef, 'never_begun'].join(':'),
  attemptRef,
  outcome: 'failed',
  code: '0003',
  message: 'Easypaisa does not know this order',
  trust: 'server_inquiry',
});

function factOf(inquiry: Inquiry): PaymentFact | null {
  const { orderId, transactionId, errorCode, errorReason } = inquiry;
  const status = inquiry.transactionStatus.trim().toUpperCase();
  const outcome = outcomeOfStatus.get(status);
  const amountMinor = minorOf(inquiry.transactionAmount ?? '');
  if (outcome === undefined || (outcome === 'paid' && amountMinor === null)) return null;
  return {
    provider: 'easypaisa',
    // The same answer is the same event, however often it is asked for.
    eventKey: ['inquiry', orderId, status, transactionId ?? '', amountMinor ?? ''].join(':'),
    attemptRef: orderId,
    providerRef: transactionId ?? undefined,
    outcome,
    amountMinor: amountMinor ?? undefined,
    currency: 'PKR',
    code: errorCode || status,
    message: errorReason ? withoutNumbers(errorReason) : undefined,
    trust: 'server_inquiry',
  };
}

/** Their words may repeat a phone or account number. */
const withoutNumbers = (text: string): string =>
  text.replace(/\d{7,}/g, (digits) => `•••${digits.slice(-3)}`);
