import { z } from 'zod';

const id = z.string().max(60);
/** Read by the domain, which knows Urdu digits; here only its length is looked at. */
const quantity = z.string().max(20, 'quantity.invalid');

export const addForm = z.object({
  variantId: id,
  quantity: quantity.default('1'),
  wish: z.string().max(1000, 'wish.long').default(''),
});
export const quantityForm = z.object({ lineId: id, quantity });
export const lineForm = z.object({ lineId: id });
export const nothingForm = z.object({});
