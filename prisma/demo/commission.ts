import type { DemoCommissionRule, DemoTaxRate } from './types';

/** What is kept from the price of a piece, in basis points of that price. */
export const commissionRules: DemoCommissionRule[] = [
  { part: 'platform', feeBps: 1000, validFrom: '2025-01-01', validTo: null },
  { part: 'payment', feeBps: 200, validFrom: '2025-01-01', validTo: null },
];

/** Tax the law has withheld from the seller's money, in basis points of the price. */
export const taxRates: DemoTaxRate[] = [
  {
    kind: 'income_tax_withheld_cod',
    rateBps: 200,
    validFrom: '2025-07-01',
    validTo: null,
    source: 'Income Tax Ordinance 2001, s. 6A with s. 153(2A), as amended by the Finance Act 2025',
  },
];
