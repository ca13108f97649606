import { createHash } from 'node:crypto';
import { crockford } from '@/domain/ids';
import type { PaymentFact } from '@/domain/payment/fact';
import { type PaymentMethod, providerOf } from '@/domain/payment/methods';
import { payWithinMinutes } from '@/domain/payment/prepaid';
import { maskedPhone, type Phone } from '@/domain/phone';
import { stepPayment } from '@/modules/payments/commands';
import { type Settled, takeFact } from '@/modules/settlement/commands/settle';
import { insertAttempt, moveAttempt } from '@/modules/settlement/repo/attempts';
import { payableOf } from '@/modules/settlement/repo/payments';
import type { Db } from '@/platform/db';
import type { Bought } from './buying';
import { idOf } from './dice';

/** A try to pay as the gateway knows it. */
export type Try = {
  readonly id: string;
  readonly reference: string;
  readonly providerRef: string;
  readonly method: PaymentMethod;
  readonly minor: number;
};

const nameOf = (text: string): bigint =>
  BigInt(`0x${createHash('sha256').update(text).digest('hex').slice(0, 24)}`);

/**
 * A try begun at `at`, as it stands once the gateway has taken it on: the seeding calls nobody. The bank's own tries
 * need no call and are started as by anybody.
 */
export async function beginTry(
  db: Db,
  { groupId, link }: Bought,
  method: PaymentMethod,
  which: string,
  at: Date,
): Promise<Try> {
  const payable = await payableOf(db, groupId);
  if (payable === null) throw new Error(`The demo town has no purchase ${link.number}.`);
  const waiting = await db.order.findMany({ where: { groupId, status: 'pending_payment' } });
  const minor = waiting.reduce((all, { totalMinor }) => all + Number(totalMinor), 0);
  const name = `${groupId}:${which}`;
  const id = idOf('paymentAttempt', name, at);
  const reference = `H${crockford(nameOf(name), 19).toUpperCase()}`;
  const providerRef = refOf(method, name);
  const isPhone = method === 'jazzcash' || method === 'easypaisa';
  const walletMasked = isPhone ? maskedPhone(payable.phone as Phone) : null;
  const expiresAt = new Date(at.getTime() + payWithinMinutes[method] * 60_000);
  await insertAttempt(
    db,
    {
      id,
      paymentId: payable.paymentId,
      reference,
      provider: providerOf[method],
      method,
      amountMinor: minor,
      currency: payable.currency,
      walletMasked,
      next:
        walletMasked === null
          ? { kind: 'none' }
          : { kind: 'approve_on_phone', msisdnMasked: walletMasked, waitSeconds: 60 },
      memo: {
        orders: waiting.map((order) => order.id).join(),
        ...(isPhone ? { way: 'wallet', expiresAt: expiresAt.toISOString() } : {}),
      },
      inquireAt: null,
      expiresAt,
    },
    at,
  );
  await stepPayment(db, groupId, 'require_action', at);
  return { id, reference, providerRef, method, minor };
}

function refOf(method: PaymentMethod, name: string): string {
  const number = nameOf(`at the gateway:${name}`);
  return method === 'card' ? `cs_demo_${crockford(number, 19)}` : String(number).slice(0, 12);
}

/** The gateway took it on and waits for the buyer. */
export const handedOn = (db: Db, one: Try, at: Date) =>
  moveAttempt(db, one.id, 'require_action', { providerRef: one.providerRef }, at);

/** The line was cut; the shop asks again at `askAt`. */
export const lost = (db: Db, one: Try, askAt: Date, at: Date) =>
  moveAttempt(db, one.id, 'lose', { inquireAt: askAt }, at);

type Said = Pick<PaymentFact, 'outcome'> & Partial<Pick<PaymentFact, 'code' | 'message'>>;

/** What the gateway said of a try, settled as if its signed message had just come. */
export function say(
  one: Try,
  said: Said & { readonly minor?: number },
  at: Date,
): Promise<Settled> {
  const { minor = one.minor, ...rest } = said;
  return takeFact(
    {
      provider: providerOf[one.method],
      eventKey: `demo:${one.reference}:${said.outcome}`,
      attemptRef: one.reference,
      providerRef: one.providerRef,
      trust: 'signed',
      occurredAt: at,
      ...(said.outcome === 'paid' ? { amountMinor: minor, currency: 'PKR' as const } : {}),
      ...rest,
    },
    'webhook',
    at,
  );
}
