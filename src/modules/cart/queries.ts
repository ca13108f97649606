import { type Money, sum, times } from '@/domain/money';
import { type CartIssue, inspectCart } from '@/domain/order/inspect';
import { ok, type Result } from '@/domain/result';
import { availableOf, demandByVariant } from '@/domain/stock/available';
import { extraDaysOf } from '@/domain/stock/capacity';
import { lockQueues, noQueue, queuesOf } from '@/modules/catalog/queries/queue';
import { type Db, prisma } from '@/platform/db';
import { type CartAccess, openCart } from './commands';
import { type CartFacts, readLines } from './repo';

export type { CartFacts, PictureFacts } from './repo';

/**
 * The lines of a cart as an order is planned from them, their making days with what their queue adds. With `lock`
 * their stock and their queues stay as they are until the transaction ends.
 */
export async function placementLines(
  db: Db,
  cartId: string,
  now: Date,
  lock = false,
): Promise<CartFacts[]> {
  if (lock) await lockQueues(db, cartId);
  const lines = await readLines(db, cartId, now, lock);
  const made = lines.filter((line) => line.isLimited && line.kind === 'made_to_order');
  if (made.length === 0) return lines;
  const queues = await queuesOf(
    db,
    made.map(({ productId }) => productId),
  );
  const extra = extraDaysOf(
    lines.map((line) => ({
      ...line,
      isMadeToOrder: line.kind === 'made_to_order',
      ...(queues.get(line.productId) ?? noQueue),
    })),
  );
  return lines.map((line, index) => ({
    ...line,
    makingDays: line.makingDays + (extra[index] ?? 0),
  }));
}

export type CartViewLine = CartFacts & {
  readonly total: Money;
  /** The most there can be of it; other lines of the same piece are counted off. */
  readonly most: number;
  /** What stands in the way of ordering this line, worst first; empty when nothing does. */
  readonly issues: readonly CartIssue['failure'][];
};
export type CartSection = {
  readonly artisan: CartFacts['artisan'];
  readonly lines: readonly CartViewLine[];
  readonly items: Money;
};
export type CartView = {
  readonly id: string;
  readonly status: string;
  readonly sections: readonly CartSection[];
  /** What can be ordered as it stands. */
  readonly items: Money;
  /** Pieces, summed over all lines. */
  readonly count: number;
  readonly isOrderable: boolean;
};

/** The cart that a command just changed for its holder: whose it is has been asked. */
export const changedCart = async (cartId: string, now: Date): Promise<CartView> =>
  cartView({ id: cartId, status: 'active' }, await placementLines(prisma, cartId, now));

/** The cart grouped by artisan, each line with today's truth. Failure: `cart.not_found`. */
export async function readCart(access: CartAccess, now: Date): Promise<Result<CartView>> {
  const cart = await openCart(prisma, access, now);
  if (!cart.ok) return cart;
  const isActive = cart.value.status === 'active';
  const lines = isActive ? await placementLines(prisma, cart.value.id, now) : [];
  return ok(cartView(cart.value, lines));
}

function cartView(cart: { id: string; status: string }, facts: readonly CartFacts[]): CartView {
  const issues = inspectCart(facts);
  const demand = demandByVariant(facts);
  const lines = facts.map((line) => ({
    ...line,
    total: times(line.price, line.quantity),
    most: Math.max(0, availableOf(line) - (demand.get(line.variantId) ?? 0) + line.quantity),
    issues: issues.filter((i) => i.cartLineId === line.cartLineId).map((i) => i.failure),
  }));
  const sections = [...new Set(lines.map((line) => line.artisanId))].map((artisanId) => {
    const own = lines.filter((line) => line.artisanId === artisanId).sort(byCartLine);
    return section(own);
  });
  return {
    id: cart.id,
    status: cart.status,
    sections: sections.flat(),
    items: sum(lines.filter(isOrderable).map((line) => line.total)),
    count: lines.reduce((all, line) => all + line.quantity, 0),
    isOrderable: lines.length > 0 && lines.every(isOrderable),
  };
}

function section(lines: readonly CartViewLine[]): CartSection[] {
  const [first] = lines;
  if (!first) return [];
  return [{ artisan: first.artisan, lines, items: sum(lines.map((line) => line.total)) }];
}

const isOrderable = (line: CartViewLine): boolean => line.issues.length === 0;
const byCartLine = (a: CartFacts, b: CartFacts): number => (a.cartLineId < b.cartLineId ? -1 : 1);
