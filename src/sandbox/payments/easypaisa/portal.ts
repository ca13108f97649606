import { pageAnswer, requestRejected } from '../look';
import { type Answered, type Asked, misbehaviourOf } from '../twin';
import { newPayment, newToken, type Payment } from './book';
import { carryOut, type Desk, fail } from './carry-out';
import { hashedText, openHash } from './hash';
import { closedPage, deadEndPage, hostedPage, refusalPage } from './page';

const slowMillis = 8_000;

/** Step one: the shop's form opens the page. Posted again unchanged, it shows the same payment. */
export function openPage(desk: Desk, { body }: Asked): Answered {
  const form = new URLSearchParams(body);
  const refusal = refusalOf(desk, form);
  if (refusal) return pageAnswer(refusalPage(...refusal), 400);
  const order = orderOf(form);
  const known = desk.book.find(({ orderId }) => orderId === order.orderId);
  if (known && !isOpen(known)) return pageAnswer(closedPage(), 410);
  if (known && known.amountMinor !== order.amountMinor)
    return pageAnswer(refusalPage('0003', 'the order number was used for another amount'), 400);
  const payment = known ?? newPayment(order);
  if (!known) desk.book.add(payment);
  return pageAnswer(hostedPage(payment, desk.keys.storeId, { wallet: '' }));
}

function refusalOf({ keys }: Desk, form: URLSearchParams): readonly [string, string] | null {
  const get = (name: string) => form.get(name) ?? '';
  if (get('storeId') !== keys.storeId) return ['0006', 'the store is unknown'];
  if (openHash(get('merchantHashedReq'), keys.hashKey) !== hashedText(form))
    return ['0002', 'merchantHashedReq does not fit the fields'];
  if (!/^[A-Za-z0-9]{1,20}$/.test(get('orderRefNum'))) return ['0003', 'bad order number'];
  if (!/^\d{1,9}\.\d{1,2}$/.test(get('amount'))) return ['0029', 'the amount is not valid'];
  if (!/^(\d{8} \d{6})?$/.test(get('expiryDate'))) return ['0016', 'bad expiry date'];
  if (!/^(MA_PAYMENT_METHOD)?$/.test(get('paymentMethod'))) return ['0021', 'unknown method'];
  if (!/^(03\d{9})?$/.test(get('mobileNum'))) return ['0026', 'bad mobile number'];
  const isAddress = /^https?:/.test(get('postBackURL')) && URL.canParse(get('postBackURL'));
  return isAddress ? null : ['0002', 'postBackURL is missing'];
}

function orderOf(form: URLSearchParams) {
  const moment = /^(\d{4})(\d\d)(\d\d) (\d\d)(\d\d)(\d\d)$/.exec(form.get('expiryDate') ?? '');
  const [, year, month, day, hour, minute, second] = moment ?? [];
  const expiresAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}+05:00`);
  return {
    orderId: form.get('orderRefNum') ?? '',
    amountMinor: Math.round(Number(form.get('amount')) * 100),
    mode: 'page',
    expiresAt: Number.isNaN(expiresAt.getTime()) ? null : expiresAt.toISOString(),
    postBackUrl: form.get('postBackURL') ?? '',
  } as const;
}

const isOpen = ({ status, mode, how, expiresAt }: Payment): boolean =>
  status === 'PENDING' &&
  mode === 'page' &&
  how !== 'callbacks_out_of_order' &&
  (expiresAt === null || expiresAt > new Date().toISOString());

/** The page's own form: paying leads to the shop with a token, which it has to bring back. */
export function payOnPage(desk: Desk, { body }: Asked): Answered {
  const form = new URLSearchParams(body);
  const payment = desk.book.find(({ pageKey }) => pageKey === form.get('key'));
  if (!payment || !isOpen(payment)) return pageAnswer(closedPage(), 410);
  const again = (field: 'walletNumber' | 'pin', why: string) => {
    const entries = { wallet: form.get('walletNumber') ?? '', wrong: { field, why } };
    return pageAnswer(hostedPage(payment, desk.keys.storeId, entries), 422);
  };
  if (form.get('do') === 'cancel') {
    const { code, desc } = fail(payment, '0012', 'CANCELLED BY CUSTOMER');
    desk.book.save();
    return back(payment.postBackUrl, { status: code, desc, orderRefNumber: payment.orderId });
  }
  const wallet = (form.get('walletNumber') ?? '').replace(/[\s-]/g, '');
  if (!/^03\d{9}$/.test(wallet))
    return again('walletNumber', 'Enter 11 digits that start with 03, such as 03000000000.');
  if (!/^\d{5}$/.test(form.get('pin') ?? '')) return again('pin', 'Enter five digits.');
  if (misbehaviourOf(wallet) === 'html_error') return requestRejected;
  payment.wallet = wallet;
  payment.token = newToken();
  desk.book.save();
  return back(payment.postBackUrl, { auth_token: payment.token });
}

/** Step two: the shop brings the token back, and the money is taken. */
export function confirm(desk: Desk, { body, url }: Asked): Answered {
  const form = new URLSearchParams(body);
  const token = form.get('auth_token') ?? '';
  const postBackUrl = form.get('postBackURL') ?? '';
  const payment = token ? desk.book.find((one) => one.token === token) : undefined;
  if (!payment || !isOpen(payment)) return pageAnswer(closedPage(), 410);
  if (!/^https?:/.test(postBackUrl) || !URL.canParse(postBackUrl))
    return pageAnswer(refusalPage('0002', 'postBackURL is missing'), 400);
  payment.token = '';
  const { code, desc, manner } = carryOut(desk, payment, payment.wallet, url.origin);
  if (manner === 'cut') return 'cut';
  if (manner === 'nowhere') return pageAnswer(deadEndPage(payment));
  const said = { status: code, desc, orderRefNumber: payment.orderId };
  return back(postBackUrl, said, manner === 'late' ? slowMillis : 0);
}

function back(address: string, added: Readonly<Record<string, string>>, afterMillis = 0): Answered {
  const location = new URL(address);
  for (const [name, value] of Object.entries(added)) location.searchParams.set(name, value);
  return { status: 303, headers: { location: location.href }, body: '', afterMillis };
}
