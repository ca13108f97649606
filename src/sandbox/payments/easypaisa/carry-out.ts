import { setTimeout as wait } from 'node:timers/promises';
import { misbehaviourOf } from '../twin';
import type { Book, Payment } from './book';

export type EasypaisaKeys = {
  readonly storeId: string;
  readonly hashKey: string;
  readonly username: string;
  readonly password: string;
  readonly accountNumber: string;
};
export type Desk = {
  readonly keys: EasypaisaKeys;
  readonly shopUrl: string;
  readonly book: Book;
};
/** What the gateway says of a payment, and whether its answer is late, cut off or leads nowhere. */
export type Said = {
  readonly code: string;
  readonly desc: string;
  readonly manner: 'plain' | 'late' | 'cut' | 'nowhere';
};

const soonMillis = 50;
const laterMillis = 250;

/** Takes the money from a wallet, or doesn't, in the way of its number. `origin` is our own address. */
export function carryOut(desk: Desk, payment: Payment, wallet: string, origin: string): Said {
  payment.wallet = wallet;
  payment.how = misbehaviourOf(wallet);
  const said = decided(desk, payment, origin);
  desk.book.save();
  return said;
}

const success: Said = { code: '0000', desc: 'SUCCESS', manner: 'plain' };
const systemError: Said = { code: '0001', desc: 'SYSTEM ERROR', manner: 'plain' };

function decided(desk: Desk, payment: Payment, origin: string): Said {
  const tell = (times = 1) => notify(desk, payment, origin, soonMillis, times);
  switch (payment.how) {
    case 'decline':
      return fail(payment, '0013', 'LOW BALANCE');
    case 'success_after_cancel':
      payLater(desk, payment, origin);
      return fail(payment, '0012', 'CANCELLED BY CUSTOMER');
    case 'callbacks_out_of_order':
      notify(desk, payment, origin, 0, 1);
      payLater(desk, payment, origin);
      return systemError;
    case 'callback_five_times':
      pay(payment);
      tell(5);
      return success;
    case 'lost_callback':
      pay(payment);
      return { ...systemError, manner: 'nowhere' };
    case 'bad_signature':
      pay(payment);
      notify(desk, payment, 'https://easypay.example', soonMillis, 1);
      return { ...success, manner: 'nowhere' };
    case 'cut_connection':
      pay(payment);
      return { ...success, manner: 'cut' };
    default:
      pay(payment);
      tell();
      return payment.how === 'slow' ? { ...success, manner: 'late' } : success;
  }
}

function pay(payment: Payment) {
  payment.status = 'PAID';
  payment.errorCode = '';
  payment.errorReason = '';
  if (payment.how === 'wrong_amount') payment.amountMinor -= 100;
}

/** The buyer's own words, or her bank's. */
export function fail(payment: Payment, code: string, desc: string): Said {
  payment.status = 'FAILED';
  payment.errorCode = code;
  payment.errorReason = desc;
  return { code, desc, manner: 'plain' };
}

function payLater(desk: Desk, payment: Payment, origin: string) {
  background(
    wait(laterMillis, undefined, { ref: false }).then(() => {
      pay(payment);
      desk.book.save();
      notify(desk, payment, origin, 0, 1);
    }),
  );
}

/** Notices carry no signature: only the address where the order could be read. */
function notify(
  { shopUrl, keys }: Desk,
  { orderId }: Payment,
  origin: string,
  afterMillis: number,
  times: number,
) {
  const readAt = `${origin}/easypay-service/rest/v1/order-status/${keys.accountNumber}/${orderId}`;
  const address = `${shopUrl}/api/webhooks/easypaisa?${new URLSearchParams({ url: readAt })}`;
  const send = async () => {
    await wait(afterMillis, undefined, { ref: false });
    for (let sent = 0; sent < times; sent++) {
      const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) });
      await answer.body?.cancel();
    }
  };
  background(send());
}

/** A shop that isn't there misses the notice, as it would the real one. */
function background(work: Promise<unknown>) {
  work.catch((error: unknown) => {
    console.error(
      `Easypaisa could not tell the shop: ${error instanceof Error ? error.message : error}`,
    );
  });
}
