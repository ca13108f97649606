import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/ui/format';

const keys = [
  'title',
  'name',
  'phone',
  'phone_hint',
  'email',
  'email_hint',
  'district',
  'choose_district',
  'city',
  'line',
  'line_hint',
  'landmark',
  'landmark_hint',
  'optional',
  'update_total',
  'updating',
  'pay_title',
  'cod',
  'cod_note',
  'card',
  'card_note',
  'jazzcash',
  'jazzcash_note',
  'easypaisa',
  'easypaisa_note',
  'bank',
  'bank_note',
  'coupon',
  'coupon_label',
  'coupon_hint',
  'coupon_use',
  'to_pay',
  'to_pay_later',
  'place',
  'placing',
  'look_again',
  'open_cart',
  'your_order',
  'delivery',
  'total',
  'total_before',
  'after_district',
] as const;

/** The finished sentences of the checkout, so that its form carries no message library into the browser. */
export type CheckoutWords = Readonly<Record<(typeof keys)[number], string>>;

export async function checkoutWords(locale: Locale): Promise<CheckoutWords> {
  const t = await getTranslations({ locale, namespace: 'checkout' });
  return Object.fromEntries(keys.map((key) => [key, t(key)])) as CheckoutWords;
}
