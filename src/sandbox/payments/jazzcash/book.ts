import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Misbehaviour, misbehaviours } from '../twin';
import type { Message } from './hash';

const hows = misbehaviours.map(({ how }) => how);

const paymentShape = z.object({
  ref: z.string(),
  way: z.enum(['page', 'MWALLET', 'MPAY']),
  /** What the shop asked for, and what the shop is told: they differ only when the gateway misbehaves. */
  amountMinor: z.number(),
  toldMinor: z.number(),
  refundedMinor: z.number(),
  /** The payment's code; empty while the page waits for the buyer. */
  code: z.string(),
  how: z.custom<Misbehaviour>((value) => hows.some((how) => how === value)),
  /** The page's form as it was signed; never holds a MPIN or a card. */
  asked: z.record(z.string(), z.string()),
  retrievalRef: z.string(),
  authCode: z.string(),
});
export type Payment = z.infer<typeof paymentShape>;

export type Book = {
  /** Oldest first. */
  readonly all: () => readonly Payment[];
  readonly find: (ref: string) => Payment | undefined;
  readonly open: (asked: Message, way: Payment['way']) => Payment;
  readonly change: (payment: Payment, changes: Partial<Payment>) => Payment;
};

/** Every payment the gateway saw, kept in a file so that a restart forgets none. */
export function openBook(folder: string): Book {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'jazzcash.json');
  const payments = new Map(readPayments(file).map((payment) => [payment.ref, payment]));

  function keep(payment: Payment): Payment {
    payments.set(payment.ref, payment);
    const draft = `${file}.new`;
    fs.writeFileSync(draft, JSON.stringify([...payments.values()]), { mode: 0o600 });
    fs.renameSync(draft, file);
    return payment;
  }

  return {
    all: () => [...payments.values()],
    find: (ref) => payments.get(ref),
    open: (asked, way) => keep(newPayment(asked, way)),
    change: (payment, changes) => keep({ ...payment, ...changes }),
  };
}

/** The person's own digits and the shop's password aren't kept. */
function newPayment(asked: Message, way: Payment['way']): Payment {
  const { pp_CNIC, pp_MobileNumber, pp_Password, ...kept } = asked;
  const amountMinor = Number(asked.pp_Amount);
  return {
    ref: asked.pp_TxnRefNo ?? '',
    way,
    amountMinor,
    toldMinor: amountMinor,
    refundedMinor: 0,
    code: '',
    how: 'none',
    asked: kept,
    retrievalRef: digits(12),
    authCode: digits(12),
  };
}

export const digits = (count: number): string =>
  Array.from({ length: count }, (_, place) => randomInt(place === 0 ? 1 : 0, 10)).join('');

function readPayments(file: string): Payment[] {
  if (!fs.existsSync(file)) return [];
  try {
    return z.array(paymentShape).parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}
