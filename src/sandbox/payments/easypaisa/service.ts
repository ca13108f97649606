import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { requestRejected } from '../look';
import { type Answered, type Asked, misbehaviourOf } from '../twin';
import { newPayment, type Payment } from './book';
import { carryOut, type Desk } from './carry-out';

const slowMillis = 8_000;
const promptMillis = 100;

const walletShape = z.object({
  orderId: z.string().regex(/^[A-Za-z0-9]{1,20}$/),
  storeId: z.string(),
  transactionAmount: z.string(),
  transactionType: z.string(),
  mobileAccountNo: z.string(),
  emailAddress: z.string().optional(),
});
const inquiryShape = z.object({ orderId: z.string(), storeId: z.string(), accountNum: z.string() });

/** `initiate-ma-transaction`: asks a wallet, which answers at once here. */
export function askWallet(desk: Desk, asked: Asked): Answered {
  if (!hasCredentials(desk, asked)) return said({ responseCode: '0010' });
  const read = walletShape.safeParse(parsed(asked.body));
  if (!read.success) return said({ responseCode: '0002' });
  const { orderId, storeId, transactionAmount, mobileAccountNo: wallet } = read.data;
  const refusal = refusalOf(desk, read.data);
  if (refusal) return said({ orderId, storeId, responseCode: refusal });
  if (misbehaviourOf(wallet) === 'html_error') return requestRejected;

  const amountMinor = Math.round(Number(transactionAmount) * 100);
  const order = { orderId, amountMinor, mode: 'MA', expiresAt: null, postBackUrl: '' } as const;
  const payment = newPayment(order);
  desk.book.add(payment);
  const { code, desc, manner } = carryOut(desk, payment, wallet, asked.url.origin);
  if (manner === 'cut') return 'cut';
  return said(
    {
      orderId,
      storeId: payment.how === 'bad_signature' ? '0' : storeId,
      transactionId: payment.transactionId,
      transactionDateTime: dateTime(new Date()),
      responseCode: code,
      responseDesc: desc,
    },
    manner === 'late' ? slowMillis : promptMillis,
  );
}

function refusalOf({ keys, book }: Desk, order: z.infer<typeof walletShape>): string | null {
  if (order.storeId !== keys.storeId) return '0006';
  if (order.transactionType !== 'MA') return '0021';
  if (book.find(({ orderId }) => orderId === order.orderId)) return '0003';
  if (!/^\d{1,9}\.\d{2}$/.test(order.transactionAmount)) return '0029';
  if (Number(order.transactionAmount) === 0) return '0029';
  if (!/^03\d{9}$/.test(order.mobileAccountNo)) return '0026';
  return order.emailAddress === undefined || order.emailAddress.includes('@') ? null : '0027';
}

/** `inquire-transaction`: what became of an order. */
export function answerInquiry(desk: Desk, asked: Asked): Answered {
  if (!hasCredentials(desk, asked)) return said({ responseCode: '0010' });
  const read = inquiryShape.safeParse(parsed(asked.body));
  if (!read.success) return said({ responseCode: '0002' });
  const { orderId, storeId, accountNum } = read.data;
  if (storeId !== desk.keys.storeId) return said({ orderId, storeId, responseCode: '0006' });
  if (accountNum !== desk.keys.accountNumber)
    return said({ orderId, storeId, responseCode: '0004' });
  const payment = desk.book.find((one) => one.orderId === orderId);
  if (!payment) return said({ orderId, storeId, responseCode: '0003' });
  return said({ ...statusOf(payment), orderId, storeId, accountNum, responseCode: '0000' });
}

/** What a notice's address shows; the shop never looks there. */
export function answerOrderStatus(desk: Desk, orderId: string): Answered {
  const payment = desk.book.find((one) => one.orderId === orderId);
  if (!payment) return said({ response_code: '0003' });
  const { transactionStatus, transactionAmount } = statusOf(payment);
  return said({
    order_id: orderId,
    store_id: desk.keys.storeId,
    transaction_status: transactionStatus,
    transaction_amount: transactionAmount,
    response_code: '0000',
  });
}

function statusOf(payment: Payment) {
  const isOver = payment.expiresAt !== null && payment.expiresAt < new Date().toISOString();
  return {
    transactionStatus: payment.status === 'PENDING' && isOver ? 'EXPIRED' : payment.status,
    transactionAmount: (payment.amountMinor / 100).toFixed(2),
    transactionId: payment.transactionId,
    transactionDateTime: dateTime(new Date(payment.startedAt)),
    paymentMode: 'MA',
    msisdn: payment.wallet,
    errorCode: payment.errorCode,
    errorReason: payment.errorReason,
  };
}

function hasCredentials({ keys }: Desk, { headers }: Asked): boolean {
  const given = Buffer.from(headers.credentials ?? '');
  const right = Buffer.from(Buffer.from(`${keys.username}:${keys.password}`).toString('base64'));
  return given.length === right.length && timingSafeEqual(given, right);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** `dd/MM/yyyy hh:mm AM` in Karachi. */
const dateTime = (at: Date): string =>
  new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
    hour12: true,
    timeZone: 'Asia/Karachi',
  })
    .format(at)
    .replace(',', '')
    .toUpperCase();

const said = (body: Readonly<Record<string, string>>, afterMillis = 0): Answered => ({
  status: 200,
  headers: { 'content-type': 'application/json;charset=UTF-8' },
  body: JSON.stringify(body),
  afterMillis,
});
