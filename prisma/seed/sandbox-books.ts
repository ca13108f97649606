import path from 'node:path';
import type { Db } from '@/platform/db';
import { settings } from '@/platform/env';
import { karachiTime } from '@/platform/payments/jazzcash-fields';
import { openBook as openJazzcash } from '@/sandbox/payments/jazzcash/book';
import { openBook as openStripe } from '@/sandbox/payments/stripe/book';

/**
 * The sandbox's gateways remember the payments of the town's past, so that money of them can be sent back. The one of
 * which the shop was never told has been paid there: whoever asks finds it out.
 */
export async function rememberAtGateways(db: Db): Promise<void> {
  const folder = path.join(settings().dataDir, 'sandbox');
  const tries = await db.paymentAttempt.findMany({
    where: {
      OR: [{ status: 'paid', provider: { in: ['stripe', 'jazzcash'] } }, { status: 'unknown' }],
    },
    include: { refunds: { where: { status: 'succeeded' } }, payment: { include: { group: true } } },
    orderBy: { id: 'asc' },
  });
  const paid = tries.map(({ refunds, payment, ...row }) => ({
    ...row,
    number: payment.group.number,
    minor: Number(row.amountMinor),
    refunds,
    refundedMinor: refunds.reduce((all, { amountMinor }) => all + Number(amountMinor), 0),
  }));
  rememberCards(
    folder,
    paid.filter(({ provider }) => provider === 'stripe'),
  );
  rememberWallets(
    folder,
    paid.filter(({ provider }) => provider === 'jazzcash'),
  );
}

type PaidTry = {
  readonly reference: string;
  readonly providerRef: string | null;
  readonly number: string;
  readonly minor: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly refunds: readonly { readonly id: string; readonly amountMinor: bigint }[];
  readonly refundedMinor: number;
};

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);

function rememberCards(folder: string, tries: readonly PaidTry[]): void {
  const { book, save } = openStripe(folder);
  for (const one of tries) {
    const { providerRef: id, reference } = one;
    if (id === null || book.sessions.some((session) => session.id === id)) continue;
    const intent = id.replace('cs_', 'pi_');
    const created = seconds(one.createdAt);
    book.sessions.push({
      id,
      created,
      expiresAt: seconds(one.expiresAt),
      reference,
      product: one.number,
      currency: 'pkr',
      successUrl: '',
      cancelUrl: '',
      url: '',
      metadata: { attemptRef: reference },
      intentMetadata: { attemptRef: reference },
      amount: one.minor,
      status: 'complete',
      isPaid: true,
      intent,
      declined: false,
      how: 'none',
      troubles: [],
    });
    for (const { id: refundId, amountMinor } of one.refunds) {
      const amount = Number(amountMinor);
      const refund = { created, intent, amount, currency: 'pkr', metadata: { refundId } };
      book.refunds.push({ id: `re_${refundId}`, ...refund });
    }
  }
  save();
}

function rememberWallets(folder: string, tries: readonly PaidTry[]): void {
  const book = openJazzcash(folder);
  for (const { reference, minor, refundedMinor, createdAt, expiresAt } of tries) {
    if (book.find(reference)) continue;
    const asked = {
      pp_TxnRefNo: reference,
      pp_Amount: String(minor),
      pp_TxnCurrency: 'PKR',
      pp_TxnDateTime: karachiTime(createdAt),
      pp_TxnExpiryDateTime: karachiTime(expiresAt),
    };
    book.change(book.open(asked, 'MWALLET'), { code: '000', refundedMinor });
  }
}
