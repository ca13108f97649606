import { pageAnswer } from '../look';
import type { Answered, Asked, Seen, Twin } from '../twin';
import { openBook, type Payment } from './book';
import type { Desk, EasypaisaKeys } from './carry-out';
import { closedPage, payPath } from './page';
import { confirm, openPage, payOnPage } from './portal';
import { answerInquiry, answerOrderStatus, askWallet } from './service';

/**
 * Easypaisa, played on this machine: the hosted page in two steps, the wallet call and the inquiry of the REST
 * service (v4), and notices of paid orders. A wallet number of the sandbox's table shows itself so:
 *
 * | how | on the hosted page | by the wallet call |
 * |---|---|---|
 * | none | return 0000, notice | answer 0000, notice |
 * | decline | return 0013 | answer 0013 |
 * | slow | paid and notice at once, the way back after 8 s | paid and notice at once, answer after 8 s |
 * | lost_callback | paid, no way back, no notice | answer 0001 though paid, no notice |
 * | callback_five_times | return, notice five times | answer, notice five times |
 * | callbacks_out_of_order | notice while pending, return 0001, then paid and notice | the same with an answer 0001 |
 * | wrong_amount | the inquiry names one rupee less | the same |
 * | bad_signature | paid, no way back, the notice names an address elsewhere | the answer names another store as well |
 * | success_after_cancel | return 0012, then paid and notice | answer 0012, then paid and notice |
 * | html_error | Pay is answered "Request Rejected", nothing is paid | the call is; the inquiry knows no such order (0003) |
 * | refund_refused | paid; Easypaisa has no call for refunds at all | the same |
 * | cut_connection | the page breaks off, paid, no notice | the answer breaks off, paid, no notice |
 *
 * Neither returns nor notices are signed, as Easypaisa's aren't; a notice is sent once, for paid orders only.
 */
export function easypaisaTwin(
  settings: EasypaisaKeys & { readonly shopUrl: string; readonly folder: string },
): Twin {
  const { shopUrl, folder, ...keys } = settings;
  const desk: Desk = { keys, shopUrl, book: openBook(folder) };
  return {
    name: 'Easypaisa',
    answer: async (asked) => answer(desk, asked),
    seen: () => desk.book.all().map(seenPayment).reverse(),
  };
}

const seenPayment = (payment: Payment): Seen => ({
  at: payment.startedAt,
  ref: payment.orderId,
  amountMinor: payment.amountMinor,
  state: payment.status.toLowerCase(),
});

const doors: Readonly<Record<string, (desk: Desk, asked: Asked) => Answered>> = {
  '/easypay/Index.jsf': openPage,
  [payPath]: payOnPage,
  '/easypay/Confirm.jsf': confirm,
  '/easypay-service/rest/v4/initiate-ma-transaction': askWallet,
  '/easypay-service/rest/v4/inquire-transaction': answerInquiry,
};

function answer(desk: Desk, asked: Asked): Answered | null {
  const { pathname } = asked.url;
  const order = /^\/easypay-service\/rest\/v1\/order-status\/[^/]+\/([^/]+)$/.exec(pathname)?.[1];
  if (order !== undefined && asked.method === 'GET') return answerOrderStatus(desk, order);
  const door = doors[pathname];
  if (!door) return null;
  // Who reloads or opens the page by its address has no form with her.
  return asked.method === 'POST' ? door(desk, asked) : pageAnswer(closedPage(), 405);
}
