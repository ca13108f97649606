import { monthOf } from '@/domain/ledger/month';
import type { Money } from '@/domain/money';
import { type TaxPart, taxParts } from '@/domain/order/fees';
import { isPaymentMethod, taxPayerOf } from '@/domain/payment/methods';
import { type Db, newId } from '@/platform/db';
import { type FrozenTax, insertWithholdings, readFrozenTax, readWithheld } from './repo';

/**
 * An order is delivered and its shares are posted: what its frozen fee lines withhold is certified, a line for each
 * kind of tax, inside the caller's transaction. Once for each order, however often it is called.
 */
export async function recordWithholding(
  db: Db,
  { orderId }: { readonly orderId: string },
  now: Date,
): Promise<void> {
  const frozen = await readFrozenTax(db, orderId);
  const lines = frozen.filter(({ amountMinor }) => amountMinor !== 0n);
  if (lines.length === 0) return;
  await insertWithholdings(
    db,
    lines.map((line) => ({
      ...certified(line),
      id: newId('withholding', now),
      orderId,
      sourceId: orderId,
      month: monthOf(now),
      createdAt: now,
    })),
  );
}

function certified(line: FrozenTax) {
  const { rateStatus, artisanStatus, part, method, ...kept } = line;
  if (!isPaymentMethod(method)) throw new Error(`no such way of paying: ${method}`);
  return {
    ...kept,
    method,
    kind: taxParts[part as TaxPart],
    payer: taxPayerOf(method),
    taxpayerStatus: rateStatus ?? artisanStatus,
  };
}

/**
 * A refund of a delivered order takes back a part of its tax: negative lines for the frozen shares the refund posts,
 * inside the caller's transaction and once for each refund. `gross` is the price of the refunded pieces (less what
 * the artisan gave off them). Does nothing for an order of which nothing was certified (before delivery).
 */
export async function takeBackWithholding(
  db: Db,
  refund: {
    readonly orderId: string;
    readonly refundId: string;
    readonly gross: Money;
    /** In minor units, as in the refund's `shares.fees`. */
    readonly fees: { readonly [P in TaxPart]: number };
  },
  now: Date,
): Promise<void> {
  const parts = Object.keys(taxParts) as TaxPart[];
  const written = await readWithheld(db, refund.orderId);
  const lines = written.flatMap((line) => {
    const part = parts.find((one) => taxParts[one] === line.kind);
    const back = part === undefined ? 0 : refund.fees[part];
    return back === 0 ? [] : [{ line, back }];
  });
  if (lines.length === 0) return;
  await insertWithholdings(
    db,
    lines.map(({ line, back }) => ({
      ...line,
      id: newId('withholding', now),
      sourceId: refund.refundId,
      grossMinor: BigInt(0 - refund.gross.minor),
      amountMinor: BigInt(0 - back),
      certificate: null,
      month: monthOf(now),
      createdAt: now,
    })),
  );
}
