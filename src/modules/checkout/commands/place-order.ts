import { createHash, randomBytes } from 'node:crypto';
import { defaultCodCap, needsReview } from '@/domain/cod/eligibility';
import { type Address, type Contact, checkAddress, checkContact } from '@/domain/contact';
import { type Money, sum } from '@/domain/money';
import { groupNumber } from '@/domain/order/number';
import { planPlacement } from '@/domain/order/place';
import type { PlacementPlan } from '@/domain/order/placement';
import type { PaymentMethod } from '@/domain/payment/methods';
import { heldUntil, isPrepaid } from '@/domain/payment/prepaid';
import { readCodes } from '@/domain/promotion/promotion';
import { type Checked, type Failure, fail, ok, type Result } from '@/domain/result';
import { isCounted } from '@/domain/stock/available';
import { closeCart, openCart } from '@/modules/cart/commands';
import { type CartFacts, placementLines } from '@/modules/cart/queries';
import { refreshPromises } from '@/modules/catalog/commands';
import { drawCredit } from '@/modules/credits/commands';
import type { Credit } from '@/modules/credits/queries';
import { enqueueMessages } from '@/modules/notifications/commands';
import { recordPlacement } from '@/modules/orders/commands/place';
import { groupKey, groupPath } from '@/modules/orders/queries/link';
import { cashGroupsOpen, placedFromCart } from '@/modules/orders/queries/placed';
import { openPayment } from '@/modules/payments/commands';
import { takeUses } from '@/modules/promotions/commands/uses';
import { holdStock } from '@/modules/stock/commands';
import { tariff } from '@/modules/tariff/queries';
import { type Db, inTx, newId } from '@/platform/db';
import { faultPoint } from '@/platform/faults';
import { offeredMethods } from '@/platform/payments/providers';
import { offerFor } from '../offers';
import { districtChoices } from '../queries';
import { daysOf, laterThanShown } from '../waits';
import { placementRows } from './placement-rows';
import type { PlaceRequest } from './request';

export type { PlaceRequest } from './request';

export type Placed = {
  readonly groupId: string;
  readonly number: string;
  readonly key: string;
  /** False when this request had been carried out before. */
  readonly isNew: boolean;
};

type Ready = {
  readonly contact: Contact;
  readonly address: Address;
  readonly request: PlaceRequest;
  readonly requestHash: string;
};

/**
 * Turns the cart into one order per artisan, or changes nothing. Price, stock, artisan and cash on delivery are
 * checked again, every sum is frozen, pieces are held, the buyer gets one message. The same cart is ordered once:
 * repeating gives the first purchase. Failures: every wrong field of contact and address at once; otherwise one of
 * `cart.not_found`, `idempotency.key_reused`, `checkout.later` (it would take longer than was shown), or those of `planPlacement` and `holdStock`.
 */
export async function placeOrder(request: PlaceRequest, now: Date): Promise<Checked<Placed>> {
  const districts = await districtChoices(now);
  const contact = checkContact(request.contact);
  const address = checkAddress(request.address, new Set(districts.map(({ slug }) => slug)));
  if (!contact.ok || !address.ok) {
    const failures = [contact, address].flatMap((part) => (part.ok ? [] : part.failures));
    return { ok: false, failures };
  }
  const ready = {
    contact: contact.value,
    address: address.value,
    request,
    requestHash: hashOf(contact.value, address.value, request),
  };
  const placed = await inTx((db) => place(db, ready, now));
  if (!placed.ok) return { ok: false, failures: [placed.failure] };
  faultPoint('place.after_commit');
  return placed;
}

async function place(db: Db, ready: Ready, now: Date): Promise<Result<Placed>> {
  const cart = await openCart(db, ready.request.access, now, true);
  if (!cart.ok) return cart;
  if (cart.value.status === 'completed') return placedBefore(db, cart.value.id, ready);
  const planned = await planFor(db, cart.value.id, ready, now);
  if (!planned.ok) return planned;
  const { plan, credits, method } = planned.value;
  const number = groupNumber(randomBytes(5));
  const rows = placementRows(plan, {
    ...ready,
    request: { ...ready.request, method },
    id: newId('orderGroup', now),
    cartId: cart.value.id,
    number,
    heldForReview: await needsLook(db, ready, plan.total),
    now,
  });
  await recordPlacement(db, rows.placement, now);
  faultPoint('place.before_stock');
  const counted = rows.lines.filter((line) => isCounted(line.kind));
  const held = await holdStock(db, counted, heldUntil(rows.confirmBy), now);
  if (!held.ok) return held;
  for (const { artisanId } of plan.orders) await refreshPromises(db, artisanId);
  await openPayment(db, rows.payment, now);
  await closeCart(db, cart.value.id, now);
  const { groupId } = rows;
  const used = await takeUses(db, plan.used, { groupId, phone: ready.contact.phone }, now);
  if (!used.ok) return used;
  const drawn = await drawCredit(db, credits, { id: groupId, orders: rows.credited }, now);
  if (!drawn.ok) return drawn;
  await tellReceived(db, ready, { ...rows, number, total: plan.total });
  faultPoint('place.before_commit');
  return ok({ groupId, number, key: groupKey(number), isNew: true });
}

async function placedBefore(db: Db, cartId: string, ready: Ready): Promise<Result<Placed>> {
  const group = await placedFromCart(db, cartId);
  if (!group) return fail('cart.not_found');
  const sameKey = group.idempotencyKey === ready.request.idempotencyKey;
  if (sameKey && group.requestHash !== ready.requestHash) return fail('idempotency.key_reused');
  const { id: groupId, number } = group;
  return ok({ groupId, number, key: groupKey(number), isNew: false });
}

type Planned = {
  readonly plan: PlacementPlan<CartFacts>;
  readonly credits: readonly Credit[];
  readonly method: PaymentMethod;
};

/** A code that can't be used is refused before anything is placed, with what there is to pay without it. */
async function planFor(
  db: Db,
  cartId: string,
  { address, contact, request }: Ready,
  now: Date,
): Promise<Result<Planned, Failure>> {
  const district = (await districtChoices(now)).find(({ slug }) => slug === address.district);
  if (!district) return fail('district.unknown', { field: 'district' });
  const offer = await offerFor(db, request.codes ?? [], contact.phone, now);
  const input = {
    lines: await placementLines(db, cartId, now, true),
    destination: { district, country: address.country },
    offered: offeredMethods(),
    codCap: defaultCodCap,
    promotions: offer.promotions,
    credit: sum(offer.credits.map(({ balance }) => balance)),
    ...(await tariff(now, db)),
    now,
  };
  const plan = planPlacement({ ...input, paymentMethod: request.method });
  if (!plan.ok) return plan;
  const later = laterThanShown(request.shownDays ?? [], daysOf(plan.value));
  if (later) return { ok: false, failure: later };
  const [refusal] = [...offer.refusals, ...plan.value.refusals];
  if (refusal) {
    const params = { ...refusal.params, total: plan.value.total.minor };
    return { ok: false, failure: { ...refusal, params } };
  }
  const { credits } = offer;
  if (plan.value.total.minor > 0) return ok({ plan: plan.value, credits, method: request.method });
  // Nothing is left to pay: it goes the way of cash, without any.
  const free = planPlacement({ ...input, paymentMethod: 'cod' });
  return free.ok ? ok({ plan: free.value, credits, method: 'cod' }) : free;
}

/** Money that comes first needs no look at how many parcels this phone has not paid for yet. */
const needsLook = async (db: Db, { contact, request }: Ready, total: Money): Promise<boolean> =>
  !isPrepaid(request.method, total.minor) && needsReview(await cashGroupsOpen(db, contact.phone));

type Received = {
  readonly groupId: string;
  readonly number: string;
  readonly total: Money;
  readonly waitsForMoney: boolean;
};

function tellReceived(db: Db, { contact, request }: Ready, received: Received): Promise<void> {
  const { groupId, number, total } = received;
  const link = groupPath(number);
  const to = { channel: 'sms', recipient: contact.phone, locale: request.locale, groupId } as const;
  const params = { name: contact.name, number, totalMinor: total.minor, orderLink: link };
  return enqueueMessages(db, [
    received.waitsForMoney
      ? { ...to, dedupeKey: `order.unpaid:${groupId}`, template: 'order.unpaid', params }
      : {
          ...to,
          dedupeKey: `order.received:${groupId}`,
          template: 'order.received',
          params: { ...params, confirmLink: link },
        },
  ]);
}

const hashOf = (contact: Contact, address: Address, { method, codes = [] }: PlaceRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([contact, address, method, ...readCodes(codes)]))
    .digest('base64url');
