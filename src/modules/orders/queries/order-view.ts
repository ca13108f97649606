import type { FulfillmentState, TrackingStatus } from '@/domain/fulfillment/flow';
import { type Money, money } from '@/domain/money';
import type { AcceptanceState } from '@/domain/order/acceptance';
import type { FulfillmentStatus, PaymentStatus } from '@/domain/order/derived';
import type { FeePart } from '@/domain/order/fees';
import type { CancelReason, OrderState } from '@/domain/order/flow';
import type { Words } from '@/domain/place';
import type { StockKind } from '@/domain/stock/available';
import type { PictureFacts } from '@/modules/cart/queries';
import type { EventKind } from '../commands/timeline';
import type { OrderRow } from '../repo/view';

export type ParcelView = {
  readonly id: string;
  readonly number: string;
  readonly status: FulfillmentState;
  readonly trackingStatus: TrackingStatus;
  readonly courier: string | null;
  readonly trackingNumber: string | null;
  readonly attempts: number;
  readonly packedPhoto: string | null;
  /** What the courier will take or has taken at the door; null when nothing is to be paid there. */
  readonly cash: { readonly amount: Money; readonly status: string } | null;
  readonly packedAt: Date | null;
  readonly shippedAt: Date | null;
  readonly deliveredAt: Date | null;
};
export type OrderLineView = {
  readonly id: string;
  readonly productSlug: string;
  readonly title: Words;
  readonly options: Words;
  /** What the buyer wishes for, in her words; empty where the piece asks nothing. */
  readonly wish: string;
  readonly image: PictureFacts | null;
  readonly kind: StockKind;
  readonly unitPrice: Money;
  readonly quantity: number;
  readonly total: Money;
  readonly fees: readonly { readonly part: FeePart; readonly amount: Money }[];
};
export type TimelineEntry = {
  readonly id: string;
  readonly kind: EventKind;
  readonly at: Date;
  readonly actorKind: string;
  /** Empty for the buyer and for the clock. */
  readonly actorName: string;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
};
export type OrderView = {
  readonly id: string;
  readonly groupId: string;
  readonly artisan: {
    readonly id: string;
    readonly slug: string;
    readonly name: Words;
    readonly place: Words;
    readonly craft: string;
  };
  readonly status: OrderState;
  readonly acceptance: AcceptanceState;
  readonly acceptBy: Date | null;
  readonly declineReason: string | null;
  readonly cancelReason: CancelReason | null;
  readonly paymentStatus: PaymentStatus;
  readonly fulfillmentStatus: FulfillmentStatus;
  readonly lines: readonly OrderLineView[];
  readonly items: Money;
  readonly shipping: Money;
  /** Taken off, whoever bears it. */
  readonly discount: Money;
  /** The part of it that the platform bears; the artisan bears the rest. */
  readonly platformDiscount: Money;
  /** Paid out of store credit. */
  readonly credit: Money;
  readonly total: Money;
  /** What the artisan gets of `items`. */
  readonly due: Money;
  readonly promise: { readonly sendBy: string; readonly from: string; readonly to: string };
  readonly parcels: readonly ParcelView[];
  readonly timeline: readonly TimelineEntry[];
  readonly createdAt: Date;
  readonly placedAt: Date | null;
};

const amount = (minor: bigint): Money => money(Number(minor));
const day = (date: Date): string => date.toISOString().slice(0, 10);

/** A row with its parts as its readers see it. */
export const orderView = (row: OrderRow): OrderView => ({
  id: row.id,
  groupId: row.groupId,
  artisan: {
    id: row.artisan.id,
    slug: row.artisan.slug,
    name: { en: row.artisan.publicName, ur: row.artisan.publicNameUr },
    place: { en: row.artisan.place, ur: row.artisan.placeUr },
    craft: row.artisan.craftSlug,
  },
  status: row.status as OrderState,
  acceptance: row.acceptance as AcceptanceState,
  acceptBy: row.acceptBy,
  declineReason: row.declineReason,
  cancelReason: row.cancelReason as CancelReason | null,
  paymentStatus: row.paymentStatus as PaymentStatus,
  fulfillmentStatus: row.fulfillmentStatus as FulfillmentStatus,
  lines: row.lines.map((line) => lineView(line, row.feeVersion)),
  items: amount(row.itemsMinor),
  shipping: amount(row.shippingMinor),
  discount: amount(row.discountMinor),
  platformDiscount: amount(borneByPlatform(row)),
  credit: amount(row.creditMinor),
  total: amount(row.totalMinor),
  due: amount(row.dueMinor),
  promise: { sendBy: day(row.sendBy), from: day(row.arriveFrom), to: day(row.arriveTo) },
  parcels: row.fulfillments.map(parcelView),
  timeline: row.events.map((event) => ({
    id: event.id,
    kind: event.kind as EventKind,
    at: event.at,
    actorKind: event.actorKind,
    actorName: event.actorName,
    details: event.details as TimelineEntry['details'],
  })),
  createdAt: row.createdAt,
  placedAt: row.placedAt,
});

const borneByPlatform = ({ discountLines }: OrderRow): bigint =>
  discountLines
    .filter(({ bearer }) => bearer === 'platform')
    .reduce((all, { amountMinor }) => all + amountMinor, 0n);

const lineView = (line: OrderRow['lines'][number], feeVersion: number): OrderLineView => ({
  id: line.id,
  productSlug: line.product.slug,
  title: { en: line.title, ur: line.titleUr },
  options: { en: line.options, ur: line.optionsUr },
  wish: line.wish,
  image: pictureOf(line.image),
  kind: line.kind as StockKind,
  unitPrice: amount(line.unitPriceMinor),
  quantity: line.quantity,
  total: amount(line.totalMinor),
  fees: line.feeLines
    .filter(({ version }) => version === feeVersion)
    .map((fee) => ({ part: fee.part as FeePart, amount: amount(fee.amountMinor) })),
});

function pictureOf(stored: unknown): PictureFacts | null {
  const isPicture = typeof stored === 'object' && stored !== null && 'base' in stored;
  return isPicture ? (stored as PictureFacts) : null;
}

const parcelView = (parcel: OrderRow['fulfillments'][number]): ParcelView => ({
  id: parcel.id,
  number: parcel.number,
  status: parcel.status as FulfillmentState,
  trackingStatus: parcel.trackingStatus as TrackingStatus,
  courier: parcel.courier?.name ?? null,
  trackingNumber: parcel.trackingNumber,
  attempts: parcel.attempts,
  packedPhoto: parcel.packedPhoto,
  cash: parcel.codCollection && {
    amount: amount(parcel.codCollection.expectedMinor),
    status: parcel.codCollection.status,
  },
  packedAt: parcel.packedAt,
  shippedAt: parcel.shippedAt,
  deliveredAt: parcel.deliveredAt,
});
