import { codEligibility, defaultCodCap, needsReview } from '@/domain/cod/eligibility';
import { money } from '@/domain/money';
import type { PaymentMethod } from '@/domain/payment/methods';
import { deadlineAfterChange, deadlineFor, heldUntil } from '@/domain/payment/prepaid';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { refreezeFees } from '@/modules/checkout/commands/refreeze';
import { districtChoices } from '@/modules/checkout/queries';
import { enqueueMessages } from '@/modules/notifications/commands';
import type { GroupLink } from '@/modules/orders/commands/confirm';
import { inGroup, type MoveFailure, type OrderFacts } from '@/modules/orders/commands/group';
import { chooseCash, choosePrepaid } from '@/modules/orders/commands/pay';
import { groupIdByLink } from '@/modules/orders/queries/by-link';
import { groupPath } from '@/modules/orders/queries/link';
import { cashGroupsOpen } from '@/modules/orders/queries/placed';
import { type Db, prisma } from '@/platform/db';
import { attemptsOfGroup, isOpen } from '../repo/attempts';
import { holdLonger, type Payable, payableOf, setPaymentMethod } from '../repo/payments';
import { closeAttempt } from './inquire';
import { fits, owedFor, type PayableFailure } from './payable';
import { readWish, type WishFailure } from './wish';

export type ChangeFailure =
  | WishFailure
  | PayableFailure
  | MoveFailure
  | Failure<'order.not_found' | 'cod.not_served' | 'cod.over_cap'>;

/**
 * The buyer would rather pay another way, before anything is paid. Her total stays the same; the shares are frozen
 * anew. With cash her orders wait for her word. Failures: `order.not_found`, `payment.not_offered`, those of
 * `owedFor`, of `fits` and of `codEligibility`.
 */
export async function changeMethod(
  link: GroupLink,
  method: PaymentMethod,
  now: Date,
): Promise<Result<null, ChangeFailure>> {
  const groupId = await groupIdByLink(link.number, link.key);
  if (groupId === null) return fail('order.not_found');
  const wish = method === 'cod' ? null : readWish({ method });
  if (wish && !wish.ok) return wish;
  for (const attempt of (await attemptsOfGroup(prisma, groupId)).filter(isOpen))
    if (attempt.method !== method) await closeAttempt(attempt.id, now);
  return inGroup<Result<null, ChangeFailure>>(groupId, async (db, orders) => {
    const payable = await payableOf(db, groupId);
    if (payable === null) return fail('order.not_found');
    const owed = owedFor(payable, orders, now);
    if (!owed.ok) return owed;
    if (payable.method === method) return ok(null);
    if (wish === null) return switchToCash(db, payable, orders, now);
    const fitting = fits(wish.value.provider, owed.value.minor);
    if (!fitting.ok) return fitting;
    await switchPrepaid(db, payable, method, now);
    return ok(null);
  });
}

/** Another way of paying first. The caller holds the group and has seen that nothing is paid. */
export async function switchPrepaid(
  db: Db,
  payable: Payable,
  method: PaymentMethod,
  now: Date,
): Promise<void> {
  const { groupId } = payable;
  const deadline = deadlineAfterChange(method, payable.createdAt, now);
  await setPaymentMethod(db, groupId, method, now);
  await choosePrepaid(db, groupId, method, deadline);
  await holdLonger(db, groupId, heldUntil(deadline));
  await refreezeFees(db, groupId, method, now);
}

/** Whether this purchase may be paid at the door. Failures: those of `codEligibility`. */
export async function cashAllowed(
  payable: Payable,
  now: Date,
): Promise<Result<null, Failure<'cod.not_served' | 'cod.over_cap'>>> {
  const districts = await districtChoices(now);
  const district = districts.find(({ slug }) => slug === payable.districtSlug);
  if (!district) return fail('cod.not_served', { field: 'payment_method' });
  const { country } = payable;
  return codEligibility({
    total: money(payable.totalMinor),
    cap: defaultCodCap,
    district,
    country,
  });
}

async function switchToCash(
  db: Db,
  payable: Payable,
  orders: readonly OrderFacts[],
  now: Date,
): Promise<Result<null, ChangeFailure>> {
  const allowed = await cashAllowed(payable, now);
  if (!allowed.ok) return allowed;
  const { groupId } = payable;
  const confirmBy = deadlineFor('cod', now);
  const heldForReview = needsReview(await cashGroupsOpen(db, payable.phone));
  const moved = await chooseCash(db, orders, { confirmBy, heldForReview });
  if (!moved.ok) return moved;
  await setPaymentMethod(db, groupId, 'cod', now);
  await holdLonger(db, groupId, heldUntil(confirmBy));
  await refreezeFees(db, groupId, 'cod', now);
  await tellToConfirm(db, payable);
  return ok(null);
}

const tellToConfirm = (db: Db, { groupId, number, name, phone, locale, totalMinor }: Payable) =>
  enqueueMessages(db, [
    {
      dedupeKey: `order.received:${groupId}`,
      channel: 'sms',
      recipient: phone,
      locale,
      groupId,
      template: 'order.received',
      params: {
        name,
        number,
        totalMinor,
        orderLink: groupPath(number),
        confirmLink: groupPath(number),
      },
    },
  ]);
