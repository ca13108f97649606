import { randomBytes } from 'node:crypto';
import { crockford } from '@/domain/ids';
import { nextInquiry } from '@/domain/payment/inquiry';
import { mostAttempts } from '@/domain/payment/prepaid';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import type { GroupLink } from '@/modules/orders/commands/confirm';
import { inGroup } from '@/modules/orders/commands/group';
import { groupIdByLink } from '@/modules/orders/queries/by-link';
import { stepPayment } from '@/modules/payments/commands';
import { type Db, newId, prisma } from '@/platform/db';
import { settings } from '@/platform/env';
import {
  type Attempt,
  attemptById,
  attemptsOfGroup,
  insertAttempt,
  isOpen,
} from '../repo/attempts';
import { type Payable, payableOf } from '../repo/payments';
import { callProvider, within } from './call';
import { switchPrepaid } from './change-method';
import { closeAttempt, inquire } from './inquire';
import { fits, type Owed, owedFor, type PayableFailure } from './payable';
import { type PayWish, type ReadWish, readWish, type WishFailure } from './wish';

export type { PayWish } from './wish';
export type StartFailure =
  | WishFailure
  | PayableFailure
  | Failure<'order.not_found' | 'payment.too_many_tries' | 'payment.busy'>;
export type Begun = { readonly attemptId: string; readonly reference: string };

type Opened = { readonly attempt: Attempt; readonly payable: Payable; readonly isNew: boolean };

/**
 * Starts a try to pay a purchase, with any prepaid way. The row is written first, then the provider is called; the
 * answer waits at most `patienceMillis` for it. Clicked twice it is the same try; another way closes the one before.
 * Failures: `order.not_found`, those of `readWish`, of `owedFor` and of `fits`, `payment.too_many_tries`,
 * `payment.busy` (several ways were started at the same time: try again).
 */
export async function startAttempt(
  link: GroupLink,
  wish: PayWish,
  now: Date,
  patienceMillis = 5000,
): Promise<Result<Begun, StartFailure>> {
  const read = readWish(wish);
  if (!read.ok) return read;
  const groupId = await groupIdByLink(link.number, link.key);
  if (groupId === null) return fail('order.not_found');
  await leaveOthers(groupId, read.value, now);
  const opened = await openAttempt(groupId, read.value, now);
  if (!opened.ok) return opened;
  const { attempt, payable, isNew } = opened.value;
  if (isNew || canResume(attempt, now))
    await within(patienceMillis, callProvider(attempt, payable, read.value, now));
  return ok({ attemptId: attempt.id, reference: attempt.reference });
}

/** Tries in another way are closed first, so that they can't be paid beside the new one. */
async function leaveOthers(groupId: string, wish: ReadWish, now: Date): Promise<void> {
  for (const attempt of (await attemptsOfGroup(prisma, groupId)).filter(isOpen)) {
    if (!isSameWay(attempt, wish, now)) await closeAttempt(attempt.id, now);
    // The buyer tries again because she doesn't know either.
    else if (attempt.status === 'unknown') await within(4000, inquire(attempt.id, now));
  }
}

const isSameWay = (attempt: Attempt, { method, wallet }: ReadWish, now: Date): boolean =>
  attempt.method === method &&
  attempt.walletMasked === (wallet?.masked ?? null) &&
  attempt.expiresAt > now;

const openAttempt = (groupId: string, wish: ReadWish, now: Date) =>
  inGroup<Result<Opened, StartFailure>>(groupId, async (db, orders) => {
    const payable = await payableOf(db, groupId);
    if (payable === null) return fail('order.not_found');
    const owed = owedFor(payable, orders, now);
    if (!owed.ok) return owed;
    const fitting = fits(wish.provider, owed.value.minor);
    if (!fitting.ok) return fitting;
    const tries = await attemptsOfGroup(db, groupId);
    const open = tries.find(isOpen);
    if (open)
      return isSameWay(open, wish, now)
        ? ok({ attempt: open, payable, isNew: false })
        : fail('payment.busy');
    if (tries.length >= mostAttempts) return fail('payment.too_many_tries');
    const changed = await withMethod(db, payable, wish, now);
    return ok({
      attempt: await newAttempt(db, changed, owed.value, wish, now),
      payable: changed,
      isNew: true,
    });
  });

async function withMethod(
  db: Db,
  payable: Payable,
  { method }: ReadWish,
  now: Date,
): Promise<Payable> {
  if (payable.method === method) return payable;
  await switchPrepaid(db, payable, method, now);
  return (await payableOf(db, payable.groupId)) ?? payable;
}

async function newAttempt(
  db: Db,
  payable: Payable,
  owed: Owed,
  { method, provider, wallet }: ReadWish,
  now: Date,
): Promise<Attempt> {
  const { attemptTtlSeconds, inquiryDelaySeconds: delaySeconds } = provider.capabilities;
  const ttl = now.getTime() + attemptTtlSeconds * 1000;
  const expiresAt = new Date(Math.min(ttl, payable.deadline?.getTime() ?? ttl));
  const id = newId('paymentAttempt', now);
  await insertAttempt(
    db,
    {
      id,
      paymentId: payable.paymentId,
      reference: newReference(),
      provider: provider.key,
      method,
      amountMinor: owed.minor,
      currency: payable.currency,
      walletMasked: wallet?.masked ?? null,
      next: wallet
        ? { kind: 'approve_on_phone', msisdnMasked: wallet.masked, waitSeconds: 60 }
        : { kind: 'none' },
      memo: { orders: owed.orders.map((order) => order.id).join() },
      inquireAt: provider.inquire
        ? nextInquiry({ startedAt: now, expiresAt, delaySeconds, now })
        : expiresAt,
      expiresAt,
    },
    now,
  );
  await stepPayment(db, payable.groupId, 'require_action', now);
  const attempt = await attemptById(db, id);
  if (attempt === null) throw new Error(`attempt ${id} was not written`);
  return attempt;
}

/** Twenty letters and digits that nobody guesses; gateways and bank statements carry them. */
const newReference = (): string =>
  `H${crockford(BigInt(`0x${randomBytes(12).toString('hex')}`), 19).toUpperCase()}`;

/**
 * A page whose address was lost with the answer can be asked for again: the same reference is the same payment. A
 * phone is never rung a second time.
 */
function canResume(attempt: Attempt, now: Date): boolean {
  if (attempt.walletMasked !== null || attempt.next.kind !== 'none') return false;
  const callMillis = settings().paymentCallSeconds * 1000;
  const isUnderWay =
    attempt.status === 'created' && now.getTime() - attempt.updatedAt.getTime() < callMillis;
  return isOpen(attempt) && !isUnderWay;
}
