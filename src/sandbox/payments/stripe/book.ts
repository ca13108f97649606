import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Misbehaviour } from '../twin';

/** The next call of this kind goes wrong in the way of the card that paid. */
export type Trouble = 'retrieve' | 'refund';

export type KeptSession = {
  readonly id: string;
  readonly created: number;
  readonly expiresAt: number;
  readonly reference: string | null;
  readonly product: string;
  readonly currency: string;
  readonly successUrl: string;
  readonly cancelUrl: string;
  readonly url: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly intentMetadata: Readonly<Record<string, string>>;
  amount: number;
  status: 'open' | 'complete' | 'expired';
  isPaid: boolean;
  intent: string | null;
  declined: boolean;
  how: Misbehaviour;
  troubles: Trouble[];
};

export type KeptRefund = {
  readonly id: string;
  readonly created: number;
  readonly intent: string;
  readonly amount: number;
  readonly currency: string;
  readonly metadata: Readonly<Record<string, string>>;
};

/** What was answered to a key, so that the same request is carried out once. */
export type KeptAnswer = {
  readonly request: string;
  readonly status: number;
  readonly body: string;
};

export type Book = {
  readonly sessions: KeptSession[];
  readonly refunds: KeptRefund[];
  readonly answers: Record<string, KeptAnswer>;
};

/** The twin's payments, in one file so that a restart keeps them. */
export function openBook(folder: string): { readonly book: Book; readonly save: () => void } {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'stripe.json');
  const book: Book = { sessions: [], refunds: [], answers: {}, ...readFile(file) };
  return { book, save: () => write(file, book) };
}

/** A half-written file would lose everything: it is written beside and put in place at once. */
function write(file: string, book: Book) {
  fs.writeFileSync(`${file}.new`, JSON.stringify(book), { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
}

function readFile(file: string): Partial<Book> {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

export const newId = (prefix: string): string => `${prefix}_${randomBytes(14).toString('hex')}`;
