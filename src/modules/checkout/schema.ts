import { z } from 'zod';

/** Whether the text is right is said by the domain; here it is only kept to a size. */
const text = (most: number, code: string) => z.string().max(most, code).default('');

export const checkoutForm = z.object({
  intent: z.enum(['quote', 'place']).catch('place'),
  cart: z.string().max(60).default(''),
  idempotency_key: z.string().min(16).max(80),
  shown_total: z.string().max(20).default(''),
  shown_days: z.string().max(400).catch(''),
  name: text(400, 'name.too_long'),
  phone: text(60, 'phone.not_mobile'),
  email: text(300, 'email.invalid'),
  district: text(80, 'district.unknown'),
  city: text(400, 'city.too_long'),
  line: text(1000, 'line.too_long'),
  landmark: text(600, 'landmark.too_long'),
  payment_method: text(20, 'payment.not_offered'),
  codes: text(200, 'coupon.unknown'),
});
export type CheckoutInput = z.output<typeof checkoutForm>;
