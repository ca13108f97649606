import type { Id } from '@/domain/ids';
import type { Money } from '@/domain/money';
import { allocate, basisPoints, money } from '@/domain/money';
import { type BasketLine, type Bearer, type Deal, isFor, type Promotion } from './promotion';

export type BasketOrder = {
  readonly artisanId: Id<'artisan'>;
  readonly shipping: Money;
  readonly lines: readonly BasketLine[];
};

/** What one promotion takes off one line, or off an order's delivery (`cartLineId` is null). */
export type Discount = {
  readonly promotionId: Id<'promotion'>;
  readonly bearer: Bearer;
  readonly artisanId: Id<'artisan'>;
  readonly cartLineId: Id<'cartLine'> | null;
  readonly amount: Money;
};

/** A sum that can still be reduced: a line's price or an order's delivery, in minor units. */
type Pot = {
  readonly artisanId: Id<'artisan'>;
  readonly line: BasketLine | null;
  left: number;
};

/**
 * What promotions take off a basket, to the paisa. Those an artisan bears come first, as they lower her prices; the
 * platform gives on what is left. Within that: buy-x-get-y, percent, fixed, free delivery, the older one first. None
 * takes a line or a delivery below nothing, and what is shared over several sums exactly.
 */
export function discountsFor(
  orders: readonly BasketOrder[],
  promotions: readonly Promotion[],
): Discount[] {
  const pots = orders.flatMap(({ artisanId, shipping, lines }): Pot[] => [
    ...lines.map((line) => ({ artisanId, line, left: line.price.minor * line.quantity })),
    { artisanId, line: null, left: shipping.minor },
  ]);
  return [...promotions].sort(inTurn).flatMap((promotion) => take(promotion, pots));
}

function take(promotion: Promotion, pots: readonly Pot[]): Discount[] {
  const { id: promotionId, bearer } = promotion;
  const wanted = wantedOff(promotion, pots).filter(({ minor }) => minor > 0);
  return within(promotion, wanted).flatMap(({ pot, minor }) => {
    if (minor === 0) return [];
    pot.left -= minor;
    const { artisanId, line } = pot;
    const cartLineId = line?.cartLineId ?? null;
    return [{ promotionId, bearer, artisanId, cartLineId, amount: money(minor) }];
  });
}

type Off = { readonly pot: Pot; readonly minor: number };

function wantedOff(promotion: Promotion, pots: readonly Pot[]): Off[] {
  const { deal } = promotion;
  const fitting = pots.filter((pot) => pot.line !== null && isFor(promotion, pot.line));
  if (deal.kind === 'free_delivery') return deliveryOff(promotion, fitting, pots);
  if (deal.kind === 'buy_x_get_y') return cheapestOff(deal, fitting);
  const all = fitting.reduce((rest, pot) => rest + pot.left, 0);
  const whole =
    deal.kind === 'percent'
      ? basisPoints(money(all), deal.bps).minor
      : Math.min(deal.amount.minor, all);
  return shared(
    whole,
    fitting.map((pot) => ({ pot, minor: pot.left })),
  );
}

/**
 * The delivery of every order with a piece it is for. One that an artisan bears comes out of her prices, so it is
 * never more than what is left of them.
 */
function deliveryOff(promotion: Promotion, fitting: readonly Pot[], pots: readonly Pot[]): Off[] {
  const artisans = new Set(fitting.map(({ artisanId }) => artisanId));
  return pots
    .filter((pot) => pot.line === null && artisans.has(pot.artisanId))
    .map((pot) => {
      if (promotion.bearer === 'platform') return { pot, minor: pot.left };
      const hers = pots.filter(({ line, artisanId }) => line && artisanId === pot.artisanId);
      return { pot, minor: Math.min(pot.left, leftOf(hers)) };
    });
}

const leftOf = (pots: readonly Pot[]): number => pots.reduce((all, { left }) => all + left, 0);

function cheapestOff(deal: Extract<Deal, { kind: 'buy_x_get_y' }>, fitting: readonly Pot[]): Off[] {
  const pieces = fitting.flatMap((pot) =>
    allocate(money(pot.left), Array(pot.line?.quantity ?? 1).fill(1)).map(({ minor }) => ({
      pot,
      minor,
    })),
  );
  const free = Math.floor(pieces.length / (deal.buy + deal.get)) * deal.get;
  const cheapest = [...pieces].sort((a, b) => a.minor - b.minor || turnOf(a.pot, b.pot));
  const given = new Map<Pot, number>();
  for (const { pot, minor } of cheapest.slice(0, free)) {
    given.set(pot, (given.get(pot) ?? 0) + basisPoints(money(minor), deal.bps).minor);
  }
  return [...given].map(([pot, minor]) => ({ pot, minor }));
}

const turnOf = (a: Pot, b: Pot): number =>
  (a.line?.cartLineId ?? '') < (b.line?.cartLineId ?? '') ? -1 : 1;

/** Keeps a promotion to the most it gives, shared in proportion. */
function within({ max }: Promotion, wanted: readonly Off[]): Off[] {
  const all = wanted.reduce((sum, { minor }) => sum + minor, 0);
  return max === null || all <= max.minor ? [...wanted] : shared(max.minor, wanted);
}

function shared(whole: number, over: readonly Off[]): Off[] {
  const weights = over.map(({ minor }) => minor);
  if (weights.every((weight) => weight === 0)) return [];
  const shares = allocate(money(whole), weights);
  return over.map(({ pot }, index) => ({ pot, minor: shares[index]?.minor ?? 0 }));
}

const kindsInTurn = ['buy_x_get_y', 'percent', 'fixed', 'free_delivery'] as const;

const inTurn = (a: Promotion, b: Promotion): number =>
  rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1);
const rankOf = ({ bearer, deal }: Promotion): number =>
  (bearer === 'artisan' ? 0 : kindsInTurn.length) + kindsInTurn.indexOf(deal.kind);
