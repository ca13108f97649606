import { randomBytes } from 'node:crypto';
import { creditReturned, creditUsed } from '@/domain/ledger/order-entries';
import { type Money, money } from '@/domain/money';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { post } from '@/modules/ledger/commands';
import { enqueueMessages } from '@/modules/notifications/commands';
import { type Db, newId } from '@/platform/db';
import { type Draw, drawsFor } from './draws';
import { type Credit, creditHash } from './queries';
import { creditOfRefund, draw, groupOfOrder, insertCredit, putBack, readUses } from './repo';

/** No sign in it can be taken for another. */
const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const newCode = (): string => {
  const text = [...randomBytes(12)].map((byte) => signs.charAt(byte % signs.length)).join('');
  return `HM-${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`;
};

/**
 * Makes store credit out of a refund and sends its code to the buyer, once; only a hash of the code is kept. A refund
 * makes one credit: asking again gives the same one, without its code. The caller posts the refund's entry.
 */
export async function issueCredit(
  db: Db,
  of: {
    readonly phone: string;
    readonly amount: Money;
    readonly refundId: string | null;
    readonly locale?: 'en' | 'ur';
  },
  now: Date,
): Promise<{ readonly storeCreditId: string; readonly code: string | null }> {
  const { phone, amount, refundId, locale = 'ur' } = of;
  const before = refundId === null ? null : await creditOfRefund(db, refundId);
  if (before) return { storeCreditId: before.id, code: null };
  const code = newCode();
  const id = newId('storeCredit', now);
  const { currency } = amount;
  const row = {
    id,
    phone,
    refundId,
    currency,
    codeHash: creditHash(code),
    codeEnd: code.slice(-4),
  };
  await insertCredit(db, { ...row, amountMinor: BigInt(amount.minor) }, now);
  await enqueueMessages(db, [
    {
      dedupeKey: `credit.issued:${id}`,
      channel: 'sms',
      recipient: phone,
      locale,
      template: 'credit.issued',
      params: { code, amountMinor: amount.minor },
    },
  ]);
  return { storeCreditId: id, code };
}

type Paid = { readonly id: string; readonly number: string; readonly credit: Money };

/**
 * Pays parts of a purchase out of store credit inside the transaction that places it: balances fall only while they
 * hold that much, and each order's part is posted. Failure: `credit.empty` (used elsewhere meanwhile) at `codes`.
 */
export async function drawCredit(
  db: Db,
  credits: readonly Credit[],
  group: { readonly id: string; readonly orders: readonly Paid[] },
  now: Date,
): Promise<Result<null, Failure<'credit.empty'>>> {
  const draws = drawsFor(
    group.orders.map(({ id, credit }) => ({ id, minor: credit.minor })),
    credits.map(({ id, balance }) => ({ id, minor: balance.minor })),
  );
  for (const credit of credits) {
    const minor = sumOf(draws.filter(({ storeCreditId }) => storeCreditId === credit.id));
    const use = { storeCreditId: credit.id, groupId: group.id, minor };
    if (minor > 0 && !(await draw(db, use, now)))
      return fail('credit.empty', { field: 'codes', params: { code: credit.codeEnd } });
  }
  for (const { storeCreditId, orderId, minor } of draws) {
    const number = group.orders.find(({ id }) => id === orderId)?.number ?? '';
    const entry = creditUsed({ storeCreditId, orderId, amount: money(minor) });
    await post(db, entry, { orderId, memo: `${number} paid in part by store credit` }, now);
  }
  return ok(null);
}

const sumOf = (draws: readonly Draw[]): number => draws.reduce((all, { minor }) => all + minor, 0);

/** Which credits paid how much of an order. */
export async function creditBehind(db: Db, orderId: string): Promise<readonly Draw[]> {
  const groupId = await groupOfOrder(db, orderId);
  if (groupId === null) return [];
  const { orders, uses } = await readUses(db, groupId);
  return drawsFor(orders, uses).filter((part) => part.orderId === orderId);
}

/**
 * An order ended before delivery: what credit paid of it is credit again. Safe to repeat; the one door for it,
 * refunds of money leave it alone.
 */
export async function returnCredit(db: Db, orderId: string, now: Date): Promise<void> {
  const groupId = await groupOfOrder(db, orderId);
  if (groupId === null) return;
  for (const { storeCreditId, minor } of await creditBehind(db, orderId)) {
    const entry = creditReturned({ storeCreditId, orderId, amount: money(minor) });
    const memo = 'the order ended before delivery, its store credit is given back';
    if (await post(db, entry, { orderId, memo }, now))
      await putBack(db, { storeCreditId, groupId, minor });
  }
}
