import type { ArtisanState } from '@/domain/artisan/flow';
import type { Id } from '@/domain/ids';
import type { Money } from '@/domain/money';
import type { PaymentMethod } from '@/domain/payment/methods';
import type { DistrictPlace, Words } from '@/domain/place';
import type { ProductState } from '@/domain/product/flow';
import type { Asked, ChoiceFailure } from '@/domain/promotion/choose';
import type { Discount } from '@/domain/promotion/discounts';
import type { Promotion } from '@/domain/promotion/promotion';
import type { DeliveryPromise } from '@/domain/shipping/promise';
import type { Lane, ShippingRate } from '@/domain/shipping/rate';
import type { StockKind } from '@/domain/stock/available';
import type { CommissionRule, FeeShare, Split, TaxpayerStatus, TaxRate } from './fees';

/** A cart line with today's truth about its piece. `seenPrice` is what the buyer last agreed to, per piece. */
export type PlacementLine = {
  readonly cartLineId: Id<'cartLine'>;
  readonly variantId: Id<'variant'>;
  readonly productId: Id<'product'>;
  readonly artisanId: Id<'artisan'>;
  readonly quantity: number;
  readonly seenPrice: Money;
  readonly price: Money;
  readonly kind: StockKind;
  readonly onHand: number;
  readonly held: number;
  /** With what its queue adds. */
  readonly makingDays: number;
  readonly wish: string;
  /** How long the answer to the piece's question may be; 0 where it asks nothing. */
  readonly askLetters: number;
  readonly weightGrams: number;
  readonly craft: string;
  readonly title: Words;
  readonly productStatus: ProductState;
  readonly artisanStatus: ArtisanState;
  readonly artisanClosed: boolean;
  readonly taxpayerStatus: TaxpayerStatus;
  readonly artisanDistrict: Omit<DistrictPlace, 'codServed'>;
};

/** Working days of the slowest of some pieces; 0 when all are ready. */
export const slowest = (lines: readonly { readonly makingDays: number }[]): number =>
  Math.max(0, ...lines.map(({ makingDays }) => makingDays));

export type PlacementInput<L extends PlacementLine = PlacementLine> = {
  readonly lines: readonly L[];
  readonly destination: { readonly district: DistrictPlace; readonly country: string };
  readonly paymentMethod: PaymentMethod;
  /** What this installation can take money by today. */
  readonly offered: readonly PaymentMethod[];
  readonly rules: readonly CommissionRule[];
  readonly taxRates: readonly TaxRate[];
  readonly shippingRates: readonly ShippingRate[];
  readonly codCap: Money;
  /** What may be used for it; `choosePromotions` says which of them apply. */
  readonly promotions: Asked;
  /** Store credit at hand; no more of it is used than there is to pay. */
  readonly credit: Money;
  readonly now: Date;
};

/**
 * `split` is of one piece at its full price. `fees` and `due` are of the whole line and sum with nothing left over to
 * `total` less what the artisan herself takes off.
 */
export type LinePlan<L extends PlacementLine = PlacementLine> = {
  readonly line: L;
  readonly unitPrice: Money;
  readonly total: Money;
  readonly split: Split;
  readonly fees: readonly FeeShare[];
  readonly due: Money;
  /** What promotions take off the line, whoever bears it. */
  readonly discount: Money;
};

/**
 * One artisan's order: `items` + `shipping` − `discount` − `credit` = `total`, what the buyer pays in money; `due` is
 * what the artisan gets. Always `due` + fees + `shipping` = `total` + `credit` + what the platform takes off.
 */
export type OrderPlan<L extends PlacementLine = PlacementLine> = {
  readonly artisanId: Id<'artisan'>;
  readonly position: number;
  readonly lines: readonly LinePlan<L>[];
  readonly items: Money;
  readonly shipping: Money;
  readonly discount: Money;
  readonly discounts: readonly Discount[];
  readonly credit: Money;
  readonly total: Money;
  readonly due: Money;
  readonly weightGrams: number;
  readonly lane: Lane;
  readonly shippingRateId: Id<'shippingRate'>;
  readonly promise: DeliveryPromise;
};

/** What the buyer is asked to pay, and the orders it is the sum of. */
export type PlacementPlan<L extends PlacementLine = PlacementLine> = {
  readonly orders: readonly OrderPlan<L>[];
  readonly items: Money;
  readonly shipping: Money;
  readonly discount: Money;
  /** Each promotion with what it takes off, in the order in which they are counted. */
  readonly used: readonly { readonly promotion: Promotion; readonly amount: Money }[];
  /** Codes that were written and can't be used, with the reason. */
  readonly refusals: readonly ChoiceFailure[];
  readonly credit: Money;
  readonly total: Money;
};
