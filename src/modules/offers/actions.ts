'use server';

import type { Actor } from '@/domain/policy';
import { readPercent, readRupees, startOfDay } from '@/domain/promotion/written';
import { fail, ok, type Result } from '@/domain/result';
import { studioShops } from '@/modules/orders/queries/shops';
import {
  movePromotion,
  startOwnPromotion,
  startPromotion,
} from '@/modules/promotions/commands/change';
import { addRate, addRule, endTariff } from '@/modules/tariff/commands';
import { defineAction } from '@/platform/action';
import { ownNames } from './own-names';
import {
  endForm,
  moveForm,
  moveOwnForm,
  ownForm,
  promotionForm,
  rateForm,
  ruleForm,
  writtenOf,
} from './schema';

const desk = '/admin/promotions';
const tariffPage = `${desk}?show=tariff`;

/** Finance starts a promotion of the platform. */
export const startPromotionAction = defineAction({
  input: promotionForm,
  run: (actor, { artisan, craft, piece, exclusive, ...terms }, { now }) =>
    startPromotion(
      actor,
      { ...writtenOf(terms), artisan, craft, piece, exclusive: exclusive === 'yes' },
      now,
    ),
  after: () => `${desk}?done=promotion_started`,
});

/** An artisan starts one of her own; `shop` is her slug. */
export const startOwnPromotionAction = defineAction({
  input: ownForm,
  run: async (actor, { shop, ...terms }, { now }): Promise<Result<string>> => {
    const of = await shopOf(actor, shop);
    if (!of) return fail('promotion.not_allowed');
    const started = await startOwnPromotion(actor, of.id, ownNames(writtenOf(terms)), now);
    return started.ok ? ok(`/studio/promotions?shop=${of.slug}`) : started;
  },
  after: (path) => path,
});

const shopOf = async (actor: Actor, slug: string) =>
  (await studioShops(actor)).find((shop) => shop.slug === slug);

/** Finance pauses, resumes or ends a promotion. */
export const movePromotionAction = defineAction({
  input: moveForm,
  run: async (actor, { id, move }, { now }): Promise<Result<string>> => {
    const moved = await movePromotion(actor, id, move, now);
    return moved.ok ? ok(`${desk}?done=promotion_${move}`) : moved;
  },
  after: (path) => path,
});

/** She pauses, resumes or ends one of her own. */
export const moveOwnPromotionAction = defineAction({
  input: moveOwnForm,
  run: async (actor, { id, move, shop }, { now }): Promise<Result<string>> => {
    const of = await shopOf(actor, shop);
    if (!of) return fail('promotion.not_found');
    const moved = await movePromotion(actor, id, move, now);
    return moved.ok ? ok(`/studio/promotions?shop=${of.slug}`) : moved;
  },
  after: (path) => path,
});

const sumOf = (text: string, field: string) => {
  if (text.trim() === '') return ok(null);
  const read = readRupees(text, field);
  return read.ok ? ok(BigInt(read.value.minor)) : read;
};

const startsAt = (text: string, now: Date): Result<Date> => {
  const day = text.trim() === '' ? now : startOfDay(text);
  return day ? ok(day) : fail('promotion.dates_wrong', { field: 'from' });
};

/** Adds a dated commission rule. */
export const addRuleAction = defineAction({
  input: ruleForm,
  run: async (actor, sent, { now }): Promise<Result<unknown>> => {
    const bps = sent.percent.trim() === '' ? ok(0) : readPercent(sent.percent);
    if (!bps.ok) return bps;
    const from = startsAt(sent.from, now);
    if (!from.ok) return from;
    const sums = {
      fixed: sumOf(sent.fixed, 'fixed'),
      min: sumOf(sent.min, 'min'),
      max: sumOf(sent.max, 'max'),
      above: sumOf(sent.price_from, 'price_from'),
      below: sumOf(sent.price_below, 'price_below'),
    };
    for (const one of Object.values(sums)) if (!one.ok) return one;
    const minor = (one: Result<bigint | null>) => (one.ok ? one.value : null);
    const [above, below] = [minor(sums.above), minor(sums.below)];
    if (below !== null && below <= (above ?? 0n))
      return fail('promotion.amount_wrong', { field: 'price_below' });
    const rule = {
      part: sent.part,
      artisan: sent.artisan,
      piece: sent.piece,
      craftSlug: sent.craft === '' ? null : sent.craft,
      method: sent.method === '' ? null : sent.method,
      bps: bps.value,
      fixedMinor: minor(sums.fixed) ?? 0n,
      minMinor: minor(sums.min),
      maxMinor: minor(sums.max),
      priceFrom: above,
      priceBelow: below,
      validFrom: from.value,
    };
    return addRule(actor, rule, now);
  },
  after: () => `${tariffPage}&done=tariff_added`,
});

/** Adds a dated tax rate. */
export const addRateAction = defineAction({
  input: rateForm,
  run: async (actor, sent, { now }): Promise<Result<unknown>> => {
    const bps = readPercent(sent.percent);
    if (!bps.ok) return bps;
    const from = startsAt(sent.from, now);
    if (!from.ok) return from;
    const rate = {
      name: sent.name === '' ? sent.kind : sent.name,
      kind: sent.kind,
      payer: sent.payer === '' ? null : sent.payer,
      taxpayerStatus: sent.status === '' ? null : sent.status,
      bps: bps.value,
      validFrom: from.value,
    };
    return addRate(actor, rate, now);
  },
  after: () => `${tariffPage}&done=tariff_added`,
});

/** Ends a rule or a rate, now or on a day to come. */
export const endTariffAction = defineAction({
  input: endForm,
  run: async (actor, { table, id, from }, { now }): Promise<Result<null>> => {
    const at = startsAt(from, now);
    return at.ok ? endTariff(actor, { table, id }, at.value, now) : at;
  },
  after: () => `${tariffPage}&done=tariff_ended`,
});
