import type { FulfillmentState } from '@/domain/fulfillment/flow';
import { type Id, isId } from '@/domain/ids';
import { type Money, money } from '@/domain/money';
import { isAccepted } from '@/domain/order/acceptance';
import type { FeePart } from '@/domain/order/fees';
import type { CancelReason } from '@/domain/order/flow';
import { type ToldFeePart, toldFees } from '@/domain/order/told-split';
import type { Words } from '@/domain/place';
import { type Actor, may } from '@/domain/policy';
import { wordsOf } from '@/domain/product/language';
import type { StockKind } from '@/domain/stock/available';
import type { PictureFacts } from '@/modules/cart/queries';
import { prisma } from '@/platform/db';
import {
  countShelf,
  readArtisanOf,
  readOrdersOf,
  readShelf,
  readStudioOrder,
  readUnpaid,
  type StudioRow,
  type StudioShelf,
  sumUnpaid,
} from '../repo/studio';

export type { StudioShelf } from '../repo/studio';

/** What an order asks of the artisan, or what became of it. */
export type StudioStage =
  | 'accept'
  | 'pack'
  | 'packed'
  | 'on_way'
  | 'delivered'
  | 'paid'
  | 'sent_back'
  | 'came_back'
  | 'declined'
  | 'canceled';

export type StudioLine = {
  readonly id: string;
  readonly productSlug: string;
  readonly title: Words;
  readonly options: Words;
  /** What the buyer wishes for, in her words; empty where the piece asks nothing. */
  readonly wish: string;
  readonly image: PictureFacts | null;
  readonly kind: StockKind;
  readonly quantity: number;
  readonly total: Money;
  readonly due: Money;
};

/** An order in its artisan's eyes. Of the buyer she knows a first name and a district. */
export type StudioOrder = {
  readonly id: Id<'order'>;
  readonly artisanId: Id<'artisan'>;
  readonly number: string;
  readonly stage: StudioStage;
  readonly buyer: { readonly firstName: string; readonly district: Words };
  readonly lines: readonly StudioLine[];
  readonly pieces: number;
  /** The price of the pieces after what she takes off herself: `due` and the fees sum to it. */
  readonly items: Money;
  /** What she takes off by her own promotions. */
  readonly given: Money;
  readonly due: Money;
  /** As buyer and artisan are told of them. */
  readonly fees: readonly { readonly part: ToldFeePart; readonly amount: Money }[];
  readonly paysCash: boolean;
  readonly acceptBy: Date | null;
  readonly isAcceptedInSilence: boolean;
  readonly cancelReason: CancelReason | null;
  readonly sendBy: Date;
  readonly parcel: {
    readonly number: string;
    readonly courier: string | null;
    readonly trackingNumber: string | null;
    readonly photo: string | null;
  } | null;
  readonly placedAt: Date;
  readonly acceptedAt: Date | null;
  readonly packedAt: Date | null;
  readonly shippedAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly paidAt: Date | null;
};

export type ShelfPage = {
  readonly orders: readonly StudioOrder[];
  /** The last order of this page when there are more. */
  readonly next: string | null;
};
const nothing: ShelfPage = { orders: [], next: null };

/** One page of her orders; empty for who may not read them. `after` is the last order of the page before. */
export async function studioOrders(
  actor: Actor,
  artisanId: Id<'artisan'>,
  shelf: StudioShelf,
  after: string | null = null,
  limit = 20,
): Promise<ShelfPage> {
  if (!may(actor, 'order.read', { artisanId })) return nothing;
  const start = after !== null && isId('order', after) ? after : null;
  const rows = await readShelf(prisma, artisanId, shelf, { after: start, limit: limit + 1 });
  const orders = rows.slice(0, limit).map(studioOrder);
  return { orders, next: rows.length > limit ? (orders.at(-1)?.id ?? null) : null };
}

/** How many orders wait for something to be done; 0 for who may not read them. */
export const studioToDo = (actor: Actor, artisanId: Id<'artisan'>): Promise<number> =>
  may(actor, 'order.read', { artisanId })
    ? countShelf(prisma, artisanId, 'open')
    : Promise.resolve(0);

/** One order of hers; null for a foreign one as for one that doesn't exist. */
export async function studioOrderOf(actor: Actor, orderId: string): Promise<StudioOrder | null> {
  if (!isId('order', orderId)) return null;
  const row = await readStudioOrder(prisma, orderId);
  if (!row || !may(actor, 'order.read', { artisanId: row.artisanId as Id<'artisan'> })) return null;
  return studioOrder(row);
}

/** Whose order it is; null when there is none. */
export const artisanOfOrder = async (orderId: string): Promise<Id<'artisan'> | null> =>
  isId('order', orderId) ? readArtisanOf(prisma, orderId) : null;

/** What she will get for orders she has accepted and that nobody has paid yet. */
export const comingSum = async (artisanId: Id<'artisan'>): Promise<Money> =>
  money(Number(await sumUnpaid(prisma, artisanId)));

/** The orders behind `comingSum`, those sent first before the others. */
export const comingOrders = async (artisanId: Id<'artisan'>, limit = 100) =>
  (await readUnpaid(prisma, artisanId, limit)).map(studioOrder);

/** Orders of one artisan by their ids. */
export const ordersById = async (
  artisanId: Id<'artisan'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StudioOrder>> =>
  new Map((await readOrdersOf(prisma, artisanId, ids)).map((row) => [row.id, studioOrder(row)]));

const amount = (minor: bigint): Money => money(Number(minor));

function studioOrder(row: StudioRow): StudioOrder {
  const parcel = row.fulfillments.findLast(({ status }) => status !== 'canceled') ?? null;
  const happened = (...kinds: string[]): Date | null =>
    row.events.find(({ kind }) => kinds.includes(kind))?.at ?? null;
  return {
    id: row.id as Id<'order'>,
    artisanId: row.artisanId as Id<'artisan'>,
    number: row.group.number,
    stage: stageOf(row, (parcel?.status ?? null) as FulfillmentState | null),
    buyer: {
      firstName: row.group.contactName.trim().split(/\s+/)[0] ?? '',
      district: { en: row.group.district.name, ur: row.group.district.nameUr },
    },
    lines: row.lines.map((line) => lineOf(line, row.feeVersion)),
    pieces: row.lines.reduce((all, line) => all + line.quantity, 0),
    items: amount(row.itemsMinor - givenOf(row.discountLines)),
    given: amount(givenOf(row.discountLines)),
    due: amount(row.dueMinor),
    fees: feesOf(row),
    paysCash: row.group.paymentMethod === 'cod',
    acceptBy: row.acceptBy,
    isAcceptedInSilence: row.acceptance === 'auto_accepted',
    cancelReason: row.cancelReason as CancelReason | null,
    sendBy: row.sendBy,
    parcel: parcel && {
      number: parcel.number,
      courier: parcel.courier?.name ?? null,
      trackingNumber: parcel.trackingNumber,
      photo: parcel.packedPhoto,
    },
    placedAt: row.placedAt ?? row.createdAt,
    acceptedAt: happened('accepted', 'accepted_in_silence'),
    packedAt: parcel?.packedAt ?? null,
    shippedAt: parcel?.shippedAt ?? null,
    deliveredAt: parcel?.deliveredAt ?? null,
    paidAt: happened('cash_taken'),
  };
}

function stageOf(
  row: Pick<StudioRow, 'status' | 'acceptance' | 'paymentStatus'>,
  parcel: FulfillmentState | null,
): StudioStage {
  if (parcel === 'returned_to_origin') return 'sent_back';
  if (parcel === 'received_back') return 'came_back';
  if (row.acceptance === 'declined') return 'declined';
  if (row.status === 'canceled') return 'canceled';
  if (parcel === 'delivered') return row.paymentStatus === 'paid' ? 'paid' : 'delivered';
  if (parcel === 'shipped') return 'on_way';
  if (parcel === 'packed') return 'packed';
  return isAccepted(row.acceptance as Parameters<typeof isAccepted>[0]) ? 'pack' : 'accept';
}

function lineOf(line: StudioRow['lines'][number], version: number): StudioLine {
  const fees = line.feeLines
    .filter((fee) => fee.version === version)
    .reduce((all, fee) => all + fee.amountMinor, 0n);
  return {
    id: line.id,
    productSlug: line.product.slug,
    title: wordsOf({ en: line.title, ur: line.titleUr }),
    options: { en: line.options, ur: line.optionsUr },
    wish: line.wish,
    image: pictureOf(line.image),
    kind: line.kind as StockKind,
    quantity: line.quantity,
    total: amount(line.totalMinor),
    due: amount(line.totalMinor - givenOf(line.discountLines) - fees),
  };
}

/** Out of these, what the artisan bears. */
const givenOf = (discounts: StudioRow['discountLines']): bigint =>
  discounts
    .filter(({ bearer }) => bearer === 'artisan')
    .reduce((all, discount) => all + discount.amountMinor, 0n);

function pictureOf(stored: unknown): PictureFacts | null {
  const isPicture = typeof stored === 'object' && stored !== null && 'base' in stored;
  return isPicture ? (stored as PictureFacts) : null;
}

/** The fees in force: those frozen for a way of paying that was given up are left out. */
const feesOf = ({ lines, feeVersion }: StudioRow): StudioOrder['fees'] =>
  toldFees(
    lines
      .flatMap((line) => line.feeLines)
      .filter(({ version }) => version === feeVersion)
      .map(({ part, amountMinor }) => ({ part: part as FeePart, amount: amount(amountMinor) })),
  );
