import { misbehaviourList, rupees, safe, sandboxPage } from '../look';
import type { Payment } from './book';
import type { Refusal } from './checks';
import { wordsOf } from './codes';
import type { Message } from './hash';

export const payPath = '/CustomerPortal/transactionmanagement/merchantform/pay';

export type PageEntries = {
  readonly walletNumber: string;
  readonly cardNumber: string;
  /** Which field was wrong, with a sentence for the buyer. */
  readonly wrong?: { readonly field: 'walletNumber' | 'mpin' | 'cardNumber'; readonly why: string };
};
export const nothingEntered: PageEntries = { walletNumber: '', cardNumber: '' };

/** The hosted page: the buyer pays from her mobile account or by card, or turns back. */
export function hostedPage(payment: Payment, merchantId: string, entries: PageEntries): string {
  const isCard = entries.wrong?.field === 'cardNumber';
  return sandboxPage({
    title: 'Pay with JazzCash',
    body: `<p>Merchant <b>${safe(merchantId)}</b></p>
<p class="amount">${safe(rupees(payment.amountMinor))}</p>
<p>${safe(payment.asked.pp_Description ?? '')}</p>
<p>Reference <bdi dir="ltr">${safe(payment.ref)}</bdi></p>
<form action="${payPath}" method="post">
<input type="hidden" name="ref" value="${safe(payment.ref)}">
${field('walletNumber', 'JazzCash mobile number', 'tel', entries.walletNumber, entries)}
${field('mpin', 'MPIN (any four digits)', 'password', '', entries)}
<p class="buttons"><button name="do" value="wallet">Pay</button>
<button class="plain" name="do" value="cancel">Cancel</button></p>
<details${isCard ? ' open' : ''}><summary>Debit or credit card</summary>
${field('cardNumber', 'Card number', 'text', entries.cardNumber, entries)}
<p class="buttons"><button name="do" value="card">Pay by card</button></p>
</details>
</form>
${misbehaviourList('wallet')}`,
  });
}

function field(
  name: 'walletNumber' | 'mpin' | 'cardNumber',
  label: string,
  type: string,
  value: string,
  { wrong }: PageEntries,
): string {
  const isWrong = wrong?.field === name;
  const marks = isWrong ? ` aria-invalid="true" aria-describedby="${name}-wrong"` : '';
  return `<label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="${type}" inputmode="numeric" autocomplete="off" dir="ltr" maxlength="40" value="${safe(value)}"${marks}>
${isWrong ? `<p class="wrong" id="${name}-wrong">${safe(wrong.why)}</p>` : ''}`;
}

/** After the payment: the signed message, which the buyer's browser carries back to the shop. */
export const returnPage = (message: Message, returnUrl: string): string =>
  sandboxPage({
    title: titles[message.pp_ResponseCode ?? ''] ?? 'Payment not made',
    body: `<p>${safe(message.pp_ResponseMessage ?? '')}</p>
<form action="${safe(returnUrl)}" method="post">
${Object.entries(message)
  .map(([name, value]) => `<input type="hidden" name="${safe(name)}" value="${safe(value)}">`)
  .join('\n')}
<p class="buttons"><button>Return to the shop</button></p>
</form>`,
  });

const titles: Readonly<Record<string, string>> = {
  '000': 'Payment received',
  '112': 'Payment canceled',
  '157': 'Payment is being checked',
};

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
export const refusalPage = ({ code, field: refused = '' }: Refusal): string =>
  sandboxPage({
    title: 'JazzCash refused this form',
    body: `<p class="wrong"><b>${safe(code)}</b> ${safe(wordsOf(code, refused))}</p>`,
  });
