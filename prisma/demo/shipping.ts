import type { DemoShippingRate } from './types';

/**
 * Invented starting rates. The lane follows from the artisan's and the buyer's district;
 * it is `remote` as soon as one of the two lies in a remote zone.
 */
export const shippingRates: DemoShippingRate[] = [
  {
    lane: 'same_district',
    baseRupees: 180,
    extra500gRupees: 50,
    minTransitDays: 1,
    maxTransitDays: 2,
    validFrom: '2025-01-01',
    validTo: null,
  },
  {
    lane: 'same_province',
    baseRupees: 200,
    extra500gRupees: 60,
    minTransitDays: 2,
    maxTransitDays: 4,
    validFrom: '2025-01-01',
    validTo: null,
  },
  {
    lane: 'other_province',
    baseRupees: 230,
    extra500gRupees: 75,
    minTransitDays: 3,
    maxTransitDays: 5,
    validFrom: '2025-01-01',
    validTo: null,
  },
  {
    lane: 'remote',
    baseRupees: 290,
    extra500gRupees: 80,
    minTransitDays: 5,
    maxTransitDays: 9,
    validFrom: '2025-01-01',
    validTo: null,
  },
];
