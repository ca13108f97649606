import { latinDigits } from '@/domain/digits';
import type { PaymentMethod } from '@/domain/payment/methods';
import { maskedPhone, normalPhone } from '@/domain/phone';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import type { PaymentProvider } from '@/platform/payments/port';
import { providerOfMethod } from '@/platform/payments/providers';

/** How a buyer wants to pay. With a wallet she approves on that phone; without one the provider's page asks her. */
export type PayWish = {
  readonly method: PaymentMethod;
  readonly wallet?: { readonly number: string; readonly cnicLast6?: string | undefined };
};
/** Passed on and never kept. */
export type Wallet = {
  readonly number: string;
  readonly masked: string;
  readonly cnicLast6: string | null;
};
export type ReadWish = {
  readonly method: PaymentMethod;
  readonly provider: PaymentProvider;
  readonly wallet: Wallet | null;
};
export type WishFailure = Failure<
  'payment.not_offered' | 'phone.missing' | 'phone.not_mobile' | 'cnic.six_digits'
>;

/**
 * Reads a wish. Failures: `payment.not_offered` (at `payment_method`), those of `normalPhone` (at `wallet_number`),
 * `cnic.six_digits` (at `cnic_last6`).
 */
export function readWish({ method, wallet }: PayWish): Result<ReadWish, WishFailure> {
  const provider = method === 'cod' ? null : providerOfMethod(method);
  if (provider === null) return fail('payment.not_offered', { field: 'payment_method' });
  const asksPhone = method === 'jazzcash' || method === 'easypaisa';
  if (!asksPhone || wallet === undefined) return ok({ method, provider, wallet: null });
  const phone = normalPhone(wallet.number, 'wallet_number');
  if (!phone.ok) return phone;
  const cnicLast6 = latinDigits(wallet.cnicLast6 ?? '').replace(/[\s-]/g, '');
  if (method === 'jazzcash' && !/^\d{6}$/.test(cnicLast6))
    return fail('cnic.six_digits', { field: 'cnic_last6' });
  const number = `0${phone.value.slice(3)}`;
  const masked = maskedPhone(phone.value);
  const cnic = method === 'jazzcash' ? cnicLast6 : null;
  return ok({ method, provider, wallet: { number, masked, cnicLast6: cnic } });
}
