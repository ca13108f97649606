import { z } from 'zod';
import type { Portion } from '@/domain/refund/plan';

const minor = z.int();
const fees = z.object({
  platform: minor,
  closing: minor,
  payment: minor,
  tax: minor,
  sales_tax: minor,
});
const portionSchema = z.object({
  lines: z.array(
    z.object({
      orderLineId: z.string(),
      quantity: minor,
      value: minor,
      platformDiscount: minor,
      artisan: minor,
      fees,
    }),
  ),
  delivery: z.object({ value: minor, platformDiscount: minor, artisanDiscount: minor }),
});

/** A refund's part of the frozen shares as it is kept beside it; null for a surplus, which takes nothing back. */
export function readPortion(shares: unknown): Portion | null {
  const read = portionSchema.safeParse(shares);
  return read.success ? read.data : null;
}

/** For what the number of a wallet or account is sealed. */
export const destinationPurpose = 'refund.destination';
