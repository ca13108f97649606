import type { Money } from '@/domain/money';
import { sum } from '@/domain/money';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { type BasketOrder, discountsFor } from './discounts';
import { type CouponFailure, checkUse, type Promotion } from './promotion';

export type Asked = {
  readonly promotions: readonly Promotion[];
  /** How often this phone has used each promotion; none for a buyer not known yet. */
  readonly usedByPhone: ReadonlyMap<string, number>;
};
export type ChoiceFailure = CouponFailure | Failure<'coupon.exclusive'>;
export type Chosen = {
  readonly promotions: readonly Promotion[];
  readonly refusals: readonly ChoiceFailure[];
};

/**
 * Which of the promotions apply: those whose code was written, in that order, and those that come by themselves.
 * Exclusive ones go alone: with codes the first code decides and the next is refused, among those without a code
 * the buyer gets whichever way takes off more. What can't be used is left out; of codes it is said why (at `codes`,
 * with `code`): as `checkUse`, and `coupon.exclusive`.
 */
export function choosePromotions(asked: Asked, orders: readonly BasketOrder[], now: Date): Chosen {
  const lines = orders.flatMap((order) => order.lines);
  const usable = (promotion: Promotion): Result<null, CouponFailure> =>
    checkUse(promotion, lines, asked.usedByPhone.get(promotion.id) ?? 0, now);
  const chosen: Promotion[] = [];
  const refusals: ChoiceFailure[] = [];
  for (const promotion of asked.promotions.filter(({ code }) => code !== null)) {
    const checked = usable(promotion);
    const allowed = checked.ok ? besides(promotion, chosen) : checked;
    if (allowed.ok) chosen.push(promotion);
    else refusals.push(allowed.failure);
  }
  if (chosen.some(({ exclusive }) => exclusive)) return { promotions: chosen, refusals };
  const automatic = asked.promotions.filter(
    (promotion) => promotion.code === null && usable(promotion).ok,
  );
  const together = [...chosen, ...automatic.filter(({ exclusive }) => !exclusive)];
  const alone = chosen.length > 0 ? [] : automatic.filter(({ exclusive }) => exclusive);
  const ways = [together, ...alone.map((promotion) => [promotion])];
  return { promotions: best(ways, orders), refusals };
}

function besides(
  promotion: Promotion,
  chosen: readonly Promotion[],
): Result<null, Failure<'coupon.exclusive'>> {
  const clash = chosen.length > 0 && (promotion.exclusive || chosen.some((one) => one.exclusive));
  return clash
    ? fail('coupon.exclusive', { field: 'codes', params: { code: promotion.code ?? '' } })
    : ok(null);
}

function best(
  ways: readonly (readonly Promotion[])[],
  orders: readonly BasketOrder[],
): readonly Promotion[] {
  const worth = (way: readonly Promotion[]): Money =>
    sum(discountsFor(orders, way).map(({ amount }) => amount));
  return ways.reduce((most, way) => (worth(way).minor > worth(most).minor ? way : most));
}
