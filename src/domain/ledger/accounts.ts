import type { Id } from '@/domain/ids';
import type { ProviderKey } from '@/domain/payment/fact';

export const accountKinds = [
  'provider_receipts',
  'courier_cash',
  'courier_remittance',
  'artisan_cash',
  'artisan_payable',
  'buyer_prepaid',
  'platform_fee',
  'payment_cost',
  'shipping_income',
  'shipping_cost',
  'promotion_cost',
  'tax_withheld',
  'sales_tax_withheld',
  'store_credit',
  'refunds_due',
  'payouts_in_transit',
  'bank',
  'write_offs',
  'suspense',
] as const;
export type AccountKind = (typeof accountKinds)[number];

/** Kinds with an account for each provider, courier or artisan: `kind:whose`. The others are single. */
type OwnedKind =
  | 'provider_receipts'
  | 'courier_cash'
  | 'courier_remittance'
  | 'artisan_cash'
  | 'artisan_payable';
export type AccountCode = `${OwnedKind}:${string}` | Exclude<AccountKind, OwnedKind>;

/** What a provider has taken from buyers and not yet settled with our bank. */
export const providerReceipts = (provider: ProviderKey): AccountCode =>
  `provider_receipts:${provider}`;
/** Cash that a courier took at the door and still holds. */
export const courierCash = (courier: string): AccountCode => `courier_cash:${courier}`;
/** What a courier's statements say is on its way to our bank. */
export const courierRemittance = (courier: string): AccountCode => `courier_remittance:${courier}`;
/** Cash that an artisan took herself for the whole order. */
export const artisanCash = (artisanId: Id<'artisan'>): AccountCode => `artisan_cash:${artisanId}`;
export const artisanPayable = (artisanId: Id<'artisan'>): AccountCode =>
  `artisan_payable:${artisanId}`;

export const kindOf = (account: string): AccountKind =>
  accountKinds.find((kind) => account === kind || account.startsWith(`${kind}:`)) ?? 'suspense';

/** Who looks after what stays open on an account that must come back to zero, item by item. */
export const clearingOwners = {
  provider_receipts: 'finance',
  courier_cash: 'finance',
  courier_remittance: 'finance',
  artisan_cash: 'finance',
  buyer_prepaid: 'fulfilment',
  refunds_due: 'finance',
  payouts_in_transit: 'finance',
  suspense: 'finance',
} as const satisfies Partial<Record<AccountKind, 'finance' | 'fulfilment'>>;
export type ClearingKind = keyof typeof clearingOwners;

/** After this many days an item that is still open on such an account is late and shown to staff. */
export const clearsWithinDays: { readonly [K in ClearingKind]: number } = {
  provider_receipts: 7,
  courier_cash: 10,
  courier_remittance: 5,
  artisan_cash: 0,
  buyer_prepaid: 21,
  refunds_due: 3,
  payouts_in_transit: 3,
  suspense: 1,
};
