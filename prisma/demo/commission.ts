import type { DemoCommissionRule, DemoTaxRate } from './types';

const since2025 = { validFrom: '2025-01-01', validTo: null } as const;

/**
 * What is kept from the price of a piece. A dear piece costs the platform hardly more work than a cheap one, so its
 * share is smaller; a small one costs as much to photograph and pack as any, so it pays a few rupees on top.
 */
export const commissionRules: DemoCommissionRule[] = [
  { part: 'platform', feeBps: 1000, ...since2025 },
  { part: 'platform', feeBps: 800, fromRupees: 20_000, ...since2025 },
  { part: 'closing', feeBps: 0, fixedRupees: 10, belowRupees: 1_000, ...since2025 },
  { part: 'payment', feeBps: 200, ...since2025 },
  { part: 'payment', method: 'card', feeBps: 250, maxRupees: 1_500, ...since2025 },
  { part: 'payment', method: 'jazzcash', feeBps: 150, ...since2025 },
  { part: 'payment', method: 'easypaisa', feeBps: 150, ...since2025 },
  { part: 'payment', method: 'bank', feeBps: 50, minRupees: 10, ...since2025 },
];

const financeAct2025 = { validFrom: '2025-07-01', validTo: null } as const;
const incomeTax = {
  ...financeAct2025,
  kind: 'income_tax',
  source: 'Income Tax Ordinance 2001, s. 6A with s. 153(2A), as amended by the Finance Act 2025',
} as const;
const salesTax = {
  ...financeAct2025,
  kind: 'sales_tax',
  rateBps: 200,
  source: 'Sales Tax Act 1990, s. 3(7A), as amended by the Finance Act 2025',
} as const;

/** Tax the law has withheld from the seller's money, in basis points of the price; from the exempt nothing is. */
export const taxRates: DemoTaxRate[] = [
  { ...incomeTax, payer: 'courier', taxpayerStatus: 'active', rateBps: 200 },
  { ...incomeTax, payer: 'courier', taxpayerStatus: 'inactive', rateBps: 400 },
  { ...incomeTax, payer: 'intermediary', taxpayerStatus: 'active', rateBps: 100 },
  { ...incomeTax, payer: 'intermediary', taxpayerStatus: 'inactive', rateBps: 200 },
  { ...salesTax, payer: 'courier', taxpayerStatus: 'active' },
  { ...salesTax, payer: 'courier', taxpayerStatus: 'inactive' },
  { ...salesTax, payer: 'intermediary', taxpayerStatus: 'active' },
  { ...salesTax, payer: 'intermediary', taxpayerStatus: 'inactive' },
];
