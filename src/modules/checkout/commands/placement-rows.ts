import type { Address, Contact } from '@/domain/contact';
import { step } from '@/domain/flow';
import { zero } from '@/domain/money';
import { derivePaymentStatus } from '@/domain/order/derived';
import { orderFlow } from '@/domain/order/flow';
import type { LinePlan, OrderPlan, PlacementPlan } from '@/domain/order/placement';
import { deadlineFor, isPrepaid } from '@/domain/payment/prepaid';
import type { StockKind } from '@/domain/stock/available';
import type { CartFacts } from '@/modules/cart/queries';
import type { NewPlacement } from '@/modules/orders/commands/place';
import type { NewPayment } from '@/modules/payments/commands';
import { newId } from '@/platform/db';
import type { PlaceRequest } from './request';

type About = {
  readonly id: string;
  readonly cartId: string;
  readonly number: string;
  readonly contact: Contact;
  readonly address: Address;
  readonly request: PlaceRequest;
  readonly requestHash: string;
  readonly heldForReview: boolean;
  readonly now: Date;
};

export type PlacedLine = {
  readonly variantId: string;
  readonly quantity: number;
  readonly kind: StockKind;
  readonly cartLineId: string;
  readonly orderLineId: string;
};

/** The plan as rows: what is frozen of a purchase at the moment it is placed. */
export function placementRows(plan: PlacementPlan<CartFacts>, about: About) {
  const { now } = about;
  const { method } = about.request;
  const waitsForMoney = isPrepaid(method, plan.total.minor);
  const confirmBy = deadlineFor(waitsForMoney ? method : 'cod', now);
  const status = firstStatus(waitsForMoney);
  const orders = plan.orders.map((order) => ({ id: newId('order', now), order }));
  const lines = orders.flatMap(({ id, order }) =>
    order.lines.map((line) => ({ id: newId('orderLine', now), orderId: id, line })),
  );
  const placement: NewPlacement = {
    group: groupRow(plan, about, confirmBy),
    orders: orders.map(({ id, order }) => orderRow(id, order, status, about)),
    lines: lines.map(({ id, orderId, line }) => lineRow(id, orderId, line)),
    fees: lines.flatMap(({ id, orderId, line }) => feeRows(id, orderId, line, now)),
    discounts: discountRows(orders, lines, now),
  };
  const payment: NewPayment = {
    groupId: about.id,
    method,
    amountMinor: BigInt(plan.total.minor),
    currency: plan.total.currency,
    splits: orders.map(({ id, order }) => ({
      orderId: id,
      amountMinor: BigInt(order.total.minor),
    })),
  };
  const placedLines: PlacedLine[] = lines.map(({ id, line: { line } }) => ({
    variantId: line.variantId,
    quantity: line.quantity,
    kind: line.kind,
    cartLineId: line.cartLineId,
    orderLineId: id,
  }));
  const credited = orders.map(({ id, order }) => ({
    id,
    number: `${about.number}-${order.position}`,
    credit: order.credit,
  }));
  return {
    groupId: about.id,
    waitsForMoney,
    confirmBy,
    placement,
    payment,
    lines: placedLines,
    credited,
  };
}

function groupRow(
  plan: PlacementPlan<CartFacts>,
  about: About,
  confirmBy: Date,
): NewPlacement['group'] {
  const { contact, address, request } = about;
  return {
    id: about.id,
    number: about.number,
    cartId: about.cartId,
    idempotencyKey: request.idempotencyKey,
    requestHash: about.requestHash,
    locale: request.locale,
    contactName: contact.name,
    contactPhone: contact.phone,
    contactEmail: contact.email,
    addressLine: address.line,
    landmark: address.landmark,
    city: address.city,
    districtSlug: address.district,
    postcode: address.postcode,
    country: address.country,
    paymentMethod: request.method,
    currency: plan.total.currency,
    itemsMinor: BigInt(plan.items.minor),
    shippingMinor: BigInt(plan.shipping.minor),
    discountMinor: BigInt(plan.discount.minor),
    creditMinor: BigInt(plan.credit.minor),
    totalMinor: BigInt(plan.total.minor),
    confirmBy,
    heldForReview: about.heldForReview,
    createdAt: about.now,
  };
}

function orderRow(
  id: string,
  order: OrderPlan<CartFacts>,
  status: string,
  about: About,
): NewPlacement['orders'][number] {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const { currency } = order.total;
  return {
    id,
    artisanId: order.artisanId,
    groupId: about.id,
    position: order.position,
    status,
    paymentStatus: derivePaymentStatus({
      total: order.total,
      authorized: zero(currency),
      captured: zero(currency),
      refunded: zero(currency),
      voided: false,
    }),
    fulfillmentStatus: 'unfulfilled',
    currency,
    itemsMinor: BigInt(order.items.minor),
    shippingMinor: BigInt(order.shipping.minor),
    discountMinor: BigInt(order.discount.minor),
    creditMinor: BigInt(order.credit.minor),
    totalMinor: BigInt(order.total.minor),
    dueMinor: BigInt(order.due.minor),
    weightGrams: order.weightGrams,
    sendBy: day(order.promise.sendBy),
    arriveFrom: day(order.promise.from),
    arriveTo: day(order.promise.to),
    createdAt: about.now,
  };
}

/** A cash order waits for the buyer's word, a prepaid one for money. */
function firstStatus(waitsForMoney: boolean): string {
  if (waitsForMoney) return orderFlow.start;
  const chosen = step(orderFlow, 'choose_cash', orderFlow.start, 'buyer');
  if (!chosen.ok) throw new Error('the order flow has no way to cash on delivery');
  return chosen.value;
}

const lineRow = (
  id: string,
  orderId: string,
  { line, unitPrice, total, discount }: LinePlan<CartFacts>,
): NewPlacement['lines'][number] => ({
  id,
  artisanId: line.artisanId,
  orderId,
  productId: line.productId,
  variantId: line.variantId,
  title: line.title.en,
  titleUr: line.title.ur,
  options: line.options.en,
  optionsUr: line.options.ur,
  image: { ...line.image, widths: [...(line.image?.widths ?? [])] },
  kind: line.kind,
  makingDays: line.makingDays,
  wish: line.wish,
  unitPriceMinor: BigInt(unitPrice.minor),
  quantity: line.quantity,
  totalMinor: BigInt(total.minor),
  discountMinor: BigInt(discount.minor),
  currency: total.currency,
});

const feeRows = (
  orderLineId: string,
  orderId: string,
  { fees }: LinePlan<CartFacts>,
  now: Date,
): NewPlacement['fees'] =>
  fees.map((fee) => ({
    id: newId('feeLine', now),
    orderId,
    orderLineId,
    part: fee.part,
    ruleId: fee.ruleId,
    rateBps: fee.bps,
    amountMinor: BigInt(fee.amount.minor),
    currency: fee.amount.currency,
  }));

/** What promotions take off, line by line; off a delivery where no line is named. */
function discountRows(
  orders: readonly { readonly id: string; readonly order: OrderPlan<CartFacts> }[],
  lines: readonly { readonly id: string; readonly line: LinePlan<CartFacts> }[],
  now: Date,
): NewPlacement['discounts'] {
  return orders.flatMap(({ id: orderId, order }) =>
    order.discounts.map(({ promotionId, bearer, cartLineId, amount }) => ({
      id: newId('discountLine', now),
      orderId,
      orderLineId: lines.find(({ line }) => line.line.cartLineId === cartLineId)?.id ?? null,
      promotionId,
      bearer,
      amountMinor: BigInt(amount.minor),
      currency: amount.currency,
    })),
  );
}
