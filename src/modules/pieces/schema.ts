import { z } from 'zod';

const text = z.string().max(40, 'input.invalid').default('');

/** One variant's price and count as written; `show` only counts what she would get. */
export const changeForm = z.object({
  piece: z.string().max(60),
  variant: z.string().max(60),
  price: text,
  count: text,
  seen_price: text,
  seen_count: text,
  sure: text,
  intent: z.enum(['show', 'save']).catch('show'),
});
