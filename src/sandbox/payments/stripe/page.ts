import { misbehaviourList, pageAnswer, rupees, safe, sandboxPage } from '../look';
import type { Answered } from '../twin';
import type { KeptSession } from './book';

/** Stripe's hosted page, with one field. */
export function checkoutPage(session: KeptSession, problem = '', typed = ''): Answered {
  const wrong = problem === '' ? '' : `<p class="wrong" role="alert">${safe(problem)}</p>`;
  const described = problem === '' ? '' : ' aria-invalid="true"';
  return page(`${summary(session)}${wrong}
<form method="post" action="/c/pay/${session.id}">
<label for="card">Card number</label>
<input id="card" name="card" value="${safe(typed)}" inputmode="numeric" autocomplete="off" dir="ltr" maxlength="30"${described}>
<div class="buttons">
<button name="do" value="pay">Pay</button>
<button class="plain" name="do" value="cancel" formnovalidate>Cancel</button>
</div>
</form>
${misbehaviourList('card')}`);
}

/** The page that ends badly: paid, and no way back to the shop. */
export const deadEndPage = (session: KeptSession): Answered =>
  page(`${summary(session)}<p role="status">Paid. You can close this page.</p>`);

export const closedPage = (session: KeptSession): Answered =>
  page(`<p role="status">This payment is closed.</p>
<p><a href="${safe(session.cancelUrl)}">Back to the shop</a></p>`);

const page = (body: string): Answered =>
  pageAnswer(sandboxPage({ title: 'Pay by card', body: `<p>Stripe Checkout</p>${body}` }));

const summary = (session: KeptSession): string =>
  `<p>${safe(session.product)}</p><p class="amount">${rupees(session.amount)}</p>`;
