/** Ready pieces are counted, a one-of-a-kind exists once, made-to-order pieces are limited by making time only. */
export const stockKinds = ['ready', 'one_of_a_kind', 'made_to_order'] as const;
export type StockKind = (typeof stockKinds)[number];

/** The most of one variant in one order. */
export const maxQuantity = 99;

/** A page says how many are left when it is no more than this. */
export const fewLeft = 5;

/** Pieces that can still be promised; never below zero. */
export const available = (onHand: number, held: number): number => Math.max(0, onHand - held);

/** Pieces one buyer may ask for, by kind. */
export function availableOf(stock: { kind: StockKind; onHand: number; held: number }): number {
  if (stock.kind === 'made_to_order') return maxQuantity;
  const free = available(stock.onHand, stock.held);
  return Math.min(free, stock.kind === 'one_of_a_kind' ? 1 : maxQuantity);
}

/** Whether stock rows count the pieces of this kind. */
export const isCounted = (kind: StockKind): boolean => kind !== 'made_to_order';

/** Pieces asked for per variant, summed over all lines, in the order variants first appear. */
export function demandByVariant<V extends string>(
  lines: readonly { readonly variantId: V; readonly quantity: number }[],
): Map<V, number> {
  const demand = new Map<V, number>();
  for (const line of lines)
    demand.set(line.variantId, (demand.get(line.variantId) ?? 0) + line.quantity);
  return demand;
}
