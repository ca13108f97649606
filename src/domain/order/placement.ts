import type { ArtisanState } from '@/domain/artisan/flow';
import type { Id } from '@/domain/ids';
import type { Money } from '@/domain/money';
import type { PaymentMethod } from '@/domain/payment/methods';
import type { DistrictPlace, Words } from '@/domain/place';
import type { ProductState } from '@/domain/product/flow';
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
  readonly makingDays: number;
  readonly weightGrams: number;
  readonly craft: string;
  readonly title: Words;
  readonly productStatus: ProductState;
  readonly artisanStatus: ArtisanState;
  readonly artisanClosed: boolean;
  readonly taxpayerStatus: TaxpayerStatus;
  readonly artisanDistrict: Omit<DistrictPlace, 'codServed'>;
};

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
  readonly now: Date;
};

/** `split` is of one piece; `fees` and `due` are of the whole line and sum with nothing left over to `total`. */
export type LinePlan<L extends PlacementLine = PlacementLine> = {
  readonly line: L;
  readonly unitPrice: Money;
  readonly total: Money;
  readonly split: Split;
  readonly fees: readonly FeeShare[];
  readonly due: Money;
};

/** One artisan's order: `items` + `shipping` = `total`; `due` is what she gets of `items`. */
export type OrderPlan<L extends PlacementLine = PlacementLine> = {
  readonly artisanId: Id<'artisan'>;
  readonly position: number;
  readonly lines: readonly LinePlan<L>[];
  readonly items: Money;
  readonly shipping: Money;
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
  readonly total: Money;
};
