import fc from 'fast-check';
import { type Id, idFrom, type Kind } from '@/domain/ids';
import { money } from '@/domain/money';
import type { CommissionRule, TaxRate } from '@/domain/order/fees';
import type { PlacementInput, PlacementLine } from '@/domain/order/placement';
import type { DistrictPlace } from '@/domain/place';
import { type Lane, lanes, type ShippingRate } from '@/domain/shipping/rate';

export const now = new Date('2026-11-18T09:00:00Z');
export const since = new Date('2025-07-01T00:00:00Z');

/** The same id for the same number, always. */
export const idNo = <K extends Kind>(kind: K, number: number): Id<K> =>
  idFrom(kind, number, new Uint8Array(10));

export const lahore: DistrictPlace = {
  slug: 'lahore',
  province: 'punjab',
  zone: 'metro',
  codServed: true,
};
export const multan: DistrictPlace = {
  slug: 'multan',
  province: 'punjab',
  zone: 'city',
  codServed: true,
};
export const thar: DistrictPlace = {
  slug: 'tharparkar',
  province: 'sindh',
  zone: 'rural',
  codServed: true,
};
export const chitral: DistrictPlace = {
  slug: 'upper-chitral',
  province: 'khyber-pakhtunkhwa',
  zone: 'remote',
  codServed: false,
};

export const rule = (over: Partial<CommissionRule> = {}): CommissionRule => ({
  id: idNo('commissionRule', 1),
  part: 'platform',
  artisanId: null,
  craft: null,
  productId: null,
  method: null,
  bps: 1_000,
  fixed: money(0),
  min: null,
  max: null,
  priceFrom: null,
  priceBelow: null,
  validFrom: since,
  validTo: null,
  ...over,
});

export const rules: readonly CommissionRule[] = [
  rule(),
  rule({ id: idNo('commissionRule', 2), part: 'payment', bps: 200 }),
];
export const taxRates: readonly TaxRate[] = [
  {
    id: idNo('taxRate', 1),
    kind: 'income_tax',
    payer: 'courier',
    method: null,
    taxpayerStatus: null,
    bps: 200,
    validFrom: since,
    validTo: null,
  },
];

const laneBase: Record<Lane, number> = {
  same_district: 18_000,
  same_province: 20_000,
  other_province: 23_000,
  remote: 35_000,
};
export const shippingRates: readonly ShippingRate[] = lanes.map((lane, index) => ({
  id: idNo('shippingRate', index),
  lane,
  baseGrams: 500,
  base: money(laneBase[lane]),
  stepGrams: 500,
  step: money(6_000),
  minDays: index + 1,
  maxDays: index + 3,
  validFrom: since,
  validTo: null,
}));

export const line = (number: number, over: Partial<PlacementLine> = {}): PlacementLine => ({
  cartLineId: idNo('cartLine', number),
  variantId: idNo('variant', number),
  productId: idNo('product', number),
  artisanId: idNo('artisan', number % 3),
  quantity: 1,
  seenPrice: over.price ?? money(245_000),
  price: money(245_000),
  kind: 'ready',
  onHand: 99,
  held: 0,
  makingDays: 0,
  wish: '',
  askLetters: 0,
  weightGrams: 400,
  craft: 'ajrak',
  title: { en: 'Ajrak shawl', ur: 'اجرک شال' },
  productStatus: 'published',
  artisanStatus: 'approved',
  artisanClosed: false,
  taxpayerStatus: 'active',
  artisanDistrict: thar,
  ...over,
});

export const cart = (
  lines: readonly PlacementLine[],
  over: Partial<PlacementInput> = {},
): PlacementInput => ({
  lines,
  destination: { district: lahore, country: 'PK' },
  paymentMethod: 'cod',
  offered: ['cod'],
  rules,
  taxRates,
  shippingRates,
  codCap: money(1_000_000_000_000),
  promotions: { promotions: [], usedByPhone: new Map() },
  credit: money(0),
  now,
  ...over,
});

export const anyPrice = fc.integer({ min: 1, max: 50_000_000 }).map((minor) => money(minor));
const bps = fc.integer({ min: 0, max: 10_000 });
const optional = fc.option(fc.integer({ min: 0, max: 500_000 }).map((minor) => money(minor)));

/** Rules as an operator might set them, odd ones included. */
export const anyRules = fc.array(
  fc
    .record({
      number: fc.nat(1_000),
      part: fc.constantFrom('platform' as const, 'payment' as const),
      craft: fc.constantFrom(null, 'ajrak', 'khes'),
      bps,
      fixed: fc.integer({ min: 0, max: 10_000 }).map((minor) => money(minor)),
      min: optional,
      max: optional,
    })
    .map(({ number, ...over }) => rule({ ...over, id: idNo('commissionRule', number) })),
  { maxLength: 5 },
);

export const anyLines = fc
  .array(
    fc.record({
      artisan: fc.nat(4),
      quantity: fc.integer({ min: 1, max: 99 }),
      price: anyPrice,
      weightGrams: fc.integer({ min: 1, max: 9_000 }),
      makingDays: fc.nat(40),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) =>
    all.map(({ artisan, ...over }, index) =>
      line(index, { ...over, artisanId: idNo('artisan', artisan) }),
    ),
  );
