import { z } from 'zod';
import { pageAnswer } from '../look';
import type { Answered, Asked, Seen, Twin } from '../twin';
import { inquire, payByWallet, refund } from './api';
import { openBook, type Payment } from './book';
import type { JazzcashKeys } from './checks';
import { closedPage, payPath } from './page';
import { type Desk, openPage, payOnPage } from './portal';

/**
 * JazzCash, played on this machine: the hosted page, the wallet call (v2.0), inquiry, refunds and IPNs, all signed.
 * A wallet number or card of the sandbox's table shows itself so:
 *
 * | how | on the hosted page | by the wallet call |
 * |---|---|---|
 * | none | return 000, IPN 121 | answer 000, IPN 121 |
 * | decline | return and IPN 004 | answer and IPN 004 |
 * | slow | return says 157 "pending", IPN 121 | paid and IPN 121 at once, answer after 8 s |
 * | lost_callback | paid, no way back, no IPN | answer 157, paid, no IPN |
 * | callback_five_times | return, IPN 121 five times | answer, IPN 121 five times |
 * | callbacks_out_of_order | IPN 121, then 157, then 129 | the same |
 * | wrong_amount | return names one rupee less, and so does the inquiry | the answer does, and so does the inquiry |
 * | bad_signature | return and IPN carry a broken hash | answer and IPN do |
 * | success_after_cancel | return 112, then IPN 121 | answer 112, then IPN 121 |
 * | html_error | Pay is answered "Request Rejected", nothing is paid | the call is; the gateway knows nothing (109) |
 * | refund_refused | paid; refunds are refused with 132 | the same |
 * | cut_connection | the page breaks off, paid, no IPN | the answer breaks off, paid, no IPN |
 *
 * IPNs name no amount, as JazzCash's don't; one that isn't acknowledged with 000 comes three times more.
 */
export function jazzcashTwin(
  settings: JazzcashKeys & { readonly shopUrl: string; readonly folder: string },
): Twin {
  const { shopUrl, folder, merchantId, password, integritySalt, mpin } = settings;
  const desk: Desk = {
    keys: { merchantId, password, integritySalt, mpin },
    shopUrl,
    book: openBook(folder),
  };
  return {
    name: 'JazzCash',
    answer: async (asked) => answer(desk, asked, new Date()),
    seen: () => desk.book.all().map(seenPayment).reverse(),
  };
}

const seenPayment = (payment: Payment): Seen => ({
  at: isoOf(payment.asked.pp_TxnDateTime ?? ''),
  ref: payment.ref,
  amountMinor: payment.amountMinor,
  state: payment.code === '' ? 'waiting' : `code ${payment.code}`,
});

/** Of the gateway's `yyyyMMddHHmmss` in Karachi. */
const isoOf = (stamp: string): string =>
  stamp.replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/, '$1-$2-$3T$4:$5:$6+05:00');

type Door = (desk: Desk, message: Record<string, string>, now: Date) => Answered;

const doors: Readonly<Record<string, Door>> = {
  '/CustomerPortal/transactionmanagement/merchantform': openPage,
  [payPath]: payOnPage,
  '/ApplicationAPI/API/2.0/Purchase/DoMWalletTransaction': payByWallet,
  '/ApplicationAPI/API/PaymentInquiry/Inquire': inquire,
  '/ApplicationAPI/API/Purchase/domwalletrefundtransaction': (desk, message) =>
    refund(desk, message, 'MWALLET'),
  '/ApplicationAPI/API/authorize/Refund': (desk, message) => refund(desk, message, 'MPAY'),
};

function answer(desk: Desk, asked: Asked, now: Date): Answered | null {
  const door = doors[asked.url.pathname.replace(/\/$/, '')];
  if (!door) return null;
  // Who reloads or opens the page by its address has no form with her.
  if (asked.method !== 'POST') return pageAnswer(closedPage(), 405);
  const message = readMessage(asked);
  return message === null ? { status: 400, body: 'not a message' } : door(desk, message, now);
}

const jsonMessage = z.record(z.string(), z.union([z.string(), z.null()]));

function readMessage({ body }: Asked): Record<string, string> | null {
  if (!body.trimStart().startsWith('{')) return Object.fromEntries(new URLSearchParams(body));
  try {
    const fields = jsonMessage.parse(JSON.parse(body));
    return Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, text ?? '']));
  } catch {
    return null;
  }
}
