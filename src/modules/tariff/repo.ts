import { type Currency, type Money, money } from '@/domain/money';
import type { CommissionRule, TaxRate } from '@/domain/order/fees';
import type { Lane, ShippingRate } from '@/domain/shipping/rate';
import type { Prisma } from '@/generated/prisma/client';
import type { Db } from '@/platform/db';

export type Tariff = {
  readonly rules: readonly CommissionRule[];
  readonly taxRates: readonly TaxRate[];
  readonly shippingRates: readonly ShippingRate[];
};

type Json = {
  rules: (Omit<CommissionRule, Amounts | 'validFrom' | 'validTo'> &
    Dates & { fixed: number; currency: Currency } & Record<Bound, number | null>)[];
  taxes: (Dates & Omit<TaxRate, 'validFrom' | 'validTo'>)[];
  rates: (Dates &
    Omit<ShippingRate, 'base' | 'step' | 'validFrom' | 'validTo'> & {
      lane: Lane;
      base: number;
      step: number;
      currency: Currency;
    })[];
};
type Bound = 'min' | 'max' | 'priceFrom' | 'priceBelow';
type Amounts = 'fixed' | Bound;
type Dates = { validFrom: string; validTo: string | null };

/** Every rule that has not ended, in one round trip. */
export async function readTariff(db: Db, now: Date): Promise<Tariff> {
  const [row] = await db.$queryRaw<[Json]>`
    SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'part', part, 'artisanId', artisan_id, 'craft', craft_slug,
        'productId', product_id, 'method', method, 'bps', bps, 'fixed', fixed_minor, 'min', min_minor, 'max', max_minor,
        'priceFrom', price_from_minor, 'priceBelow', price_below_minor, 'currency', currency, 'validFrom', valid_from, 'validTo', valid_to)), '[]')
       FROM commission_rules WHERE valid_to IS NULL OR valid_to > ${now}) AS rules,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'payer', payer, 'method', method,
        'taxpayerStatus', taxpayer_status, 'bps', bps, 'validFrom', valid_from, 'validTo', valid_to)), '[]')
       FROM tax_rates WHERE valid_to IS NULL OR valid_to > ${now}) AS taxes,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'lane', lane, 'base', base_minor, 'baseGrams', base_grams,
        'stepGrams', step_grams, 'step', step_minor, 'currency', currency, 'minDays', min_days,
        'maxDays', max_days, 'validFrom', valid_from, 'validTo', valid_to)), '[]')
       FROM shipping_rates WHERE valid_to IS NULL OR valid_to > ${now}) AS rates`;
  const optional = (minor: number | null, currency: Currency): Money | null =>
    minor === null ? null : money(minor, currency);
  return {
    rules: row.rules.map((rule) => ({
      ...rule,
      ...dates(rule),
      fixed: money(rule.fixed, rule.currency),
      min: optional(rule.min, rule.currency),
      max: optional(rule.max, rule.currency),
      priceFrom: optional(rule.priceFrom, rule.currency),
      priceBelow: optional(rule.priceBelow, rule.currency),
    })),
    taxRates: row.taxes.map((rate) => ({ ...rate, ...dates(rate) })),
    shippingRates: row.rates.map((rate) => ({
      ...rate,
      ...dates(rate),
      base: money(rate.base, rate.currency),
      step: money(rate.step, rate.currency),
    })),
  };
}

const dates = (row: Dates) => ({
  validFrom: new Date(row.validFrom),
  validTo: row.validTo === null ? null : new Date(row.validTo),
});

export type NewRule = Prisma.CommissionRuleUncheckedCreateInput & {
  readonly validFrom: Date;
  readonly bps: number;
  readonly fixedMinor: bigint;
};
export type NewRate = Prisma.TaxRateUncheckedCreateInput & { readonly validFrom: Date };

export const insertRule = (db: Db, data: NewRule) => db.commissionRule.createMany({ data: [data] });
export const insertRate = (db: Db, data: NewRate) => db.taxRate.createMany({ data: [data] });

/** Ends a row that has begun before `at` and has no earlier end; `false` for any other. */
export async function endRow(
  db: Db,
  { table, id }: { readonly table: 'rule' | 'rate'; readonly id: string },
  at: Date,
): Promise<boolean> {
  const where = {
    id,
    validFrom: { lt: at },
    OR: [{ validTo: null }, { validTo: { gt: at } }],
  };
  const data = { validTo: at };
  const { count } =
    table === 'rule'
      ? await db.commissionRule.updateMany({ where, data })
      : await db.taxRate.updateMany({ where, data });
  return count === 1;
}

type Named = { readonly artisan: string; readonly craft: string; readonly piece: string };

/** The rows that slugs stand for; `missing` names the first that stands for none. */
export async function readNames(db: Db, { artisan, craft, piece }: Named) {
  const [of, on, with_] = await Promise.all([
    artisan === '' ? null : db.artisan.findUnique({ where: { slug: artisan } }),
    craft === '' ? null : db.craft.findUnique({ where: { slug: craft } }),
    piece === '' ? null : db.product.findUnique({ where: { slug: piece } }),
  ]);
  const missing: keyof Named | null =
    artisan !== '' && !of
      ? 'artisan'
      : craft !== '' && !on
        ? 'craft'
        : piece !== '' && !with_
          ? 'piece'
          : null;
  return { artisanId: of?.id ?? null, productId: with_?.id ?? null, missing };
}

/** Names of the artisans and pieces that rules are for. */
export async function readRuleNames(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly en: string; readonly ur: string }>> {
  const [artisans, products] = await Promise.all([
    db.artisan.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, publicName: true, publicNameUr: true },
    }),
    db.product.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, title: true, titleUr: true },
    }),
  ]);
  return new Map([
    ...artisans.map((row) => [row.id, { en: row.publicName, ur: row.publicNameUr }] as const),
    ...products.map((row) => [row.id, { en: row.title, ur: row.titleUr }] as const),
  ]);
}
