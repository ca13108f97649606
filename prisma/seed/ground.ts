import type { Db } from '@/platform/db';
import { commissionRules, taxRates } from '../demo/commission';
import { crafts } from '../demo/crafts';
import { districts } from '../demo/districts';
import { materials } from '../demo/materials';
import { couriers } from '../demo/partners';
import { products } from '../demo/products';
import { provinces } from '../demo/provinces';
import { shippingRates } from '../demo/shipping';
import { techniques } from '../demo/techniques';
import type { DemoCommissionRule, DemoTaxRate } from '../demo/types';
import { dayInPakistan, idOf } from './dice';
import { drawn } from './pictures';
import { roomOf } from './rooms';

/** What stands before anybody comes: places, crafts, couriers and the dated tariff. */
export async function layGround(db: Db): Promise<void> {
  await db.province.createMany({
    data: provinces.map((province, index) => ({ ...province, position: index + 1 })),
  });
  await db.district.createMany({
    data: districts.map(({ province, ...district }) => ({ ...district, provinceSlug: province })),
  });
  await db.craft.createMany({ data: crafts.map(craftRow) });
  await db.material.createMany({ data: materials });
  await db.technique.createMany({ data: techniques });
  await db.courier.createMany({ data: couriers });
  await layTariff(db);
}

function craftRow({ materials: _, ...craft }: (typeof crafts)[number], index: number) {
  const piece = products.find((product) => product.craft === craft.slug);
  const key = piece ? `${piece.picture}-hero` : roomOf(craft.slug)?.key;
  return { ...craft, position: index + 1, picture: key ? drawn(key).base : null };
}

const end = (day: string | null): Date | null => (day === null ? null : dayInPakistan(day));

async function layTariff(db: Db): Promise<void> {
  await db.commissionRule.createMany({ data: commissionRules.map(ruleRow) });
  await db.taxRate.createMany({ data: taxRates.map(rateRow) });
  await db.shippingRate.createMany({
    data: shippingRates.map((rate) => ({
      id: idOf('shippingRate', `${rate.lane}:${rate.validFrom}`, dayInPakistan(rate.validFrom)),
      lane: rate.lane,
      baseGrams: 500,
      baseMinor: BigInt(rate.baseRupees * 100),
      stepGrams: 500,
      stepMinor: BigInt(rate.extra500gRupees * 100),
      minDays: rate.minTransitDays,
      maxDays: rate.maxTransitDays,
      validFrom: dayInPakistan(rate.validFrom),
      validTo: end(rate.validTo),
    })),
  });
}

const paisa = (rupees: number | undefined): bigint | null =>
  rupees === undefined ? null : BigInt(rupees * 100);

function ruleRow(rule: DemoCommissionRule) {
  const { part, method, feeBps, validFrom, validTo } = rule;
  const name = [part, method ?? 'any', rule.fromRupees ?? 0, rule.belowRupees ?? 0, validFrom];
  return {
    id: idOf('commissionRule', name.join(':'), dayInPakistan(validFrom)),
    part,
    method: method ?? null,
    bps: feeBps,
    fixedMinor: paisa(rule.fixedRupees ?? 0) ?? 0n,
    minMinor: paisa(rule.minRupees),
    maxMinor: paisa(rule.maxRupees),
    priceFrom: paisa(rule.fromRupees),
    priceBelow: paisa(rule.belowRupees),
    validFrom: dayInPakistan(validFrom),
    validTo: end(validTo),
  };
}

function rateRow({
  kind,
  payer,
  taxpayerStatus,
  rateBps,
  validFrom,
  validTo,
  source,
}: DemoTaxRate) {
  return {
    id: idOf(
      'taxRate',
      [kind, payer, taxpayerStatus, validFrom].join(':'),
      dayInPakistan(validFrom),
    ),
    name: source,
    kind,
    payer,
    taxpayerStatus,
    bps: rateBps,
    validFrom: dayInPakistan(validFrom),
    validTo: end(validTo),
  };
}
