import type { Money } from '@/domain/money';
import type { PaymentMethod } from '@/domain/payment/methods';
import { type FeeTerms, splitFor } from './fees';
import { toldSplit } from './told-split';

/** One way in which the price may be divided, and the ways of paying that lead to it. */
export type SplitWay = {
  readonly methods: readonly PaymentMethod[];
  readonly parts: ReturnType<typeof toldSplit>;
};

/** How a price is divided for each of `methods`; ways that come to the same are told once. */
export function splitWays(
  price: Money,
  terms: Omit<FeeTerms, 'method'>,
  methods: readonly PaymentMethod[],
): SplitWay[] {
  const ways = new Map<string, { methods: PaymentMethod[]; parts: SplitWay['parts'] }>();
  for (const method of methods) {
    const parts = toldSplit(splitFor(price, { ...terms, method }));
    const key = parts.map(({ part, amount }) => `${part} ${amount.minor}`).join();
    const same = ways.get(key);
    if (same) same.methods.push(method);
    else ways.set(key, { methods: [method], parts });
  }
  return [...ways.values()];
}
