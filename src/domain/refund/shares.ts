import type { RefundShares } from '@/domain/ledger/order-entries';
import { type FeePart, feeParts } from '@/domain/order/fees';
import type { Portion } from './plan';

/** What a portion takes back from whom, as it is posted: who gave less than the price gives back less. */
export function sharesOf({ lines, delivery }: Portion): RefundShares {
  const all = (amount: (line: Portion['lines'][number]) => number): number =>
    lines.reduce((total, line) => total + amount(line), 0);
  const fees: RefundShares['fees'] = {
    platform: 0,
    closing: 0,
    payment: 0,
    tax: 0,
    sales_tax: 0,
    ...Object.fromEntries(feeParts.map((part: FeePart) => [part, all((line) => line.fees[part])])),
  };
  return {
    artisan: all((line) => line.artisan) - delivery.artisanDiscount,
    fees,
    shipping: delivery.value + delivery.platformDiscount + delivery.artisanDiscount,
    platformDiscount: all((line) => line.platformDiscount) + delivery.platformDiscount,
  };
}
