import { getTranslations } from 'next-intl/server';
import type { PaymentMethod } from '@/domain/payment/methods';
import type { Locale } from '@/ui/format';

/** What every part of the panel is told. `link` is sent along with each of its forms. */
export type PartProps = {
  readonly link: Link;
  readonly locale: Locale;
};
export type Link = { readonly number: string; readonly key: string; readonly locale: Locale };

/** Who takes the money of a way of paying, in a sentence. */
export async function takerName(method: PaymentMethod, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'pay.takers' });
  return t(method);
}

/** The name of a way of paying. */
export async function wayName(method: PaymentMethod, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'pay.ways' });
  return t(method);
}
