import { isSelling } from '@/domain/artisan/flow';
import type { Id } from '@/domain/ids';
import { isSame } from '@/domain/money';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { availableOf, demandByVariant, maxQuantity } from '@/domain/stock/available';
import { lettersIn } from '@/domain/text/plain';
import type { PlacementLine } from './placement';

export type IssueCode =
  | 'line.not_buyable'
  | 'quantity.invalid'
  | 'stock.not_enough'
  | 'wish.missing'
  | 'wish.long'
  | 'price.changed';

/** Why a line of the cart can't be placed as it stands. */
export type CartIssue = {
  readonly cartLineId: Id<'cartLine'>;
  readonly variantId: Id<'variant'>;
  readonly failure: Failure<IssueCode>;
};

type InspectedLine = Pick<
  PlacementLine,
  | 'cartLineId'
  | 'variantId'
  | 'quantity'
  | 'seenPrice'
  | 'price'
  | 'kind'
  | 'onHand'
  | 'held'
  | 'productStatus'
  | 'artisanStatus'
  | 'artisanClosed'
  | 'wish'
  | 'askLetters'
>;

/**
 * Every issue of a cart, in the order of its lines. `line.not_buyable` (`reason`: product, artisan, closed),
 * `quantity.invalid` (`max`), `stock.not_enough` (`available`, `asked`; lines on the same variant are summed),
 * `wish.missing` and `wish.long` (`most`) where the piece now asks its buyer something else,
 * `price.changed` (`seen`, `price`, `difference`, per piece in minor units). All carry `line` and `variant`.
 */
export function inspectCart(lines: readonly InspectedLine[]): CartIssue[] {
  const demand = demandByVariant(lines.filter((line) => whyNotBuyable(line) === null));
  return lines.flatMap((line) => {
    const asked = demand.get(line.variantId) ?? 0;
    const checks = [
      checkBuyable(line),
      checkQuantity(line),
      checkStock(line, asked),
      checkPrice(line),
      checkAnswer(line),
    ];
    const failures = checks.flatMap((check) => (check.ok ? [] : [check.failure]));
    const blocked = failures.filter((failure) => failure.code === 'line.not_buyable');
    return (blocked.length > 0 ? blocked : failures).map((failure) => ({
      cartLineId: line.cartLineId,
      variantId: line.variantId,
      failure: {
        ...failure,
        params: { ...failure.params, line: line.cartLineId, variant: line.variantId },
      },
    }));
  });
}

type Check = Result<null, Failure<IssueCode>>;

function checkBuyable(line: InspectedLine): Check {
  const reason = whyNotBuyable(line);
  return reason === null ? ok(null) : fail('line.not_buyable', { params: { reason } });
}

function whyNotBuyable(line: InspectedLine): 'product' | 'artisan' | 'closed' | null {
  if (line.productStatus !== 'published') return 'product';
  if (isSelling(line.artisanStatus, line.artisanClosed)) return null;
  return line.artisanStatus === 'approved' ? 'closed' : 'artisan';
}

const checkQuantity = (line: InspectedLine): Check =>
  Number.isInteger(line.quantity) && line.quantity >= 1 && line.quantity <= maxQuantity
    ? ok(null)
    : fail('quantity.invalid', { params: { max: maxQuantity } });

function checkStock(line: InspectedLine, asked: number): Check {
  const available = availableOf(line);
  return asked <= available ? ok(null) : fail('stock.not_enough', { params: { available, asked } });
}

function checkAnswer({ wish, askLetters }: InspectedLine): Check {
  if (askLetters === 0) return ok(null);
  if (wish === '') return fail('wish.missing');
  return lettersIn(wish) > askLetters
    ? fail('wish.long', { params: { most: askLetters } })
    : ok(null);
}

function checkPrice(line: InspectedLine): Check {
  if (isSame(line.seenPrice, line.price)) return ok(null);
  const seen = line.seenPrice.minor;
  const price = line.price.minor;
  return fail('price.changed', { params: { seen, price, difference: price - seen } });
}
