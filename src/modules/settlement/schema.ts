import { z } from 'zod';
import { paymentMethods } from '@/domain/payment/methods';

/** Every form of the paying panel says which purchase it is about, and that its sender may pay for it. */
export const linkForm = z.object({
  number: z.string().max(40),
  key: z.string().max(80),
});
export const methodForm = linkForm.extend({
  method: z.enum(paymentMethods, 'payment.not_offered'),
});
/** `by` is `phone` where a wallet is asked; otherwise the provider's page asks the buyer. */
export const payForm = methodForm.extend({
  by: z.enum(['phone', 'page']).default('page'),
  wallet_number: z.string().max(60, 'phone.not_mobile').default(''),
  cnic_last6: z.string().max(40, 'cnic.six_digits').default(''),
});
/** A browser sends an empty file where none was chosen. */
export const proofForm = linkForm.extend({
  photo: z
    .instanceof(File, { message: 'slip.not_a_photo' })
    .refine((file) => file.size > 0, 'slip.missing'),
});
