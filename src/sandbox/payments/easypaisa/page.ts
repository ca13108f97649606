import { misbehaviourList, rupees, safe, sandboxPage } from '../look';
import type { Payment } from './book';

export const payPath = '/easypay/Pay.jsf';

type Entries = {
  readonly wallet: string;
  /** Which field was wrong, with a sentence for the buyer. */
  readonly wrong?: { readonly field: 'walletNumber' | 'pin'; readonly why: string };
};

/** The hosted page: the buyer pays from her mobile account, or turns back. */
export const hostedPage = (payment: Payment, storeId: string, entries: Entries): string =>
  sandboxPage({
    title: 'Pay with Easypaisa',
    body: `<p>Store <b>${safe(storeId)}</b></p>
<p class="amount">${safe(rupees(payment.amountMinor))}</p>
<p>Order <bdi dir="ltr">${safe(payment.orderId)}</bdi></p>
<form action="${payPath}" method="post">
<input type="hidden" name="key" value="${safe(payment.pageKey)}">
${field('walletNumber', 'Easypaisa mobile account number', 'tel', entries)}
${field('pin', 'PIN (any five digits)', 'password', entries)}
<p class="buttons"><button name="do" value="pay">Pay</button>
<button class="plain" name="do" value="cancel">Cancel</button></p>
</form>
${misbehaviourList('wallet')}`,
  });

function field(
  name: 'walletNumber' | 'pin',
  label: string,
  type: string,
  { wallet, wrong }: Entries,
): string {
  const isWrong = wrong?.field === name;
  const marks = isWrong ? ` aria-invalid="true" aria-describedby="${name}-wrong"` : '';
  const value = name === 'walletNumber' ? ` value="${safe(wallet)}"` : '';
  return `<label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="${type}" inputmode="numeric" autocomplete="off" dir="ltr" maxlength="40"${value}${marks}>
${isWrong ? `<p class="wrong" id="${name}-wrong">${safe(wrong.why)}</p>` : ''}`;
}

/** Paid, and nobody leads the buyer back. */
export const deadEndPage = (payment: Payment): string =>
  sandboxPage({
    title: 'Payment received',
    body: `<p class="amount">${safe(rupees(payment.amountMinor))}</p>
<p>The way back to the shop is lost. Open the shop again by yourself: it finds out that you paid.</p>`,
  });

export const closedPage = (): string =>
  sandboxPage({
    title: 'This payment is closed',
    body: '<p>It was paid, canceled or declined before, or its time is over. Go back to the shop.</p>',
  });

/** What a merchant sees whose form is refused. */
export const refusalPage = (code: string, words: string): string =>
  sandboxPage({
    title: 'Easypaisa refused this form',
    body: `<p class="wrong"><b>${safe(code)}</b> ${safe(words)}</p>`,
  });
