import { randomBytes, randomInt } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Misbehaviour } from '../twin';

export type Payment = {
  readonly orderId: string;
  readonly transactionId: string;
  readonly mode: 'MA' | 'page';
  readonly startedAt: string;
  /** ISO; the phone's question has none. */
  readonly expiresAt: string | null;
  /** The page's first return address; empty for the phone. */
  readonly postBackUrl: string;
  /** Names the payment on the page; nobody can guess it. */
  readonly pageKey: string;
  /** Handed to the shop and wanted back; empty before and after. */
  token: string;
  /** What inquiries say. */
  amountMinor: number;
  wallet: string;
  how: Misbehaviour;
  status: 'PENDING' | 'PAID' | 'FAILED';
  errorCode: string;
  errorReason: string;
};

export type Book = {
  readonly all: () => readonly Payment[];
  readonly find: (wanted: (payment: Payment) => boolean) => Payment | undefined;
  readonly add: (payment: Payment) => void;
  readonly save: () => void;
};

/** The twin's payments, in one file so that a restart keeps them. */
export function openBook(folder: string): Book {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'easypaisa.json');
  const payments: Payment[] = readFile(file);
  // A half-written file would lose everything: it is written beside and put in place at once.
  const save = () => {
    fs.writeFileSync(`${file}.new`, JSON.stringify(payments), { mode: 0o600 });
    fs.renameSync(`${file}.new`, file);
  };
  return {
    all: () => payments,
    find: (wanted) => payments.find(wanted),
    add: (payment) => {
      payments.push(payment);
      save();
    },
    save,
  };
}

function readFile(file: string): Payment[] {
  try {
    const kept: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

export const newPayment = (
  order: Pick<Payment, 'orderId' | 'amountMinor' | 'mode' | 'expiresAt' | 'postBackUrl'>,
): Payment => ({
  ...order,
  transactionId: String(randomInt(1_000_000_000, 9_999_999_999)),
  startedAt: new Date().toISOString(),
  pageKey: newToken(),
  token: '',
  wallet: '',
  how: 'none',
  status: 'PENDING',
  errorCode: '',
  errorReason: '',
});

export const newToken = (): string => randomBytes(24).toString('base64url');
