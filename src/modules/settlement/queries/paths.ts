import type { Locale } from '@/messages/locales';
import { groupKey } from '@/modules/orders/queries/link';
import { inLocale } from '@/platform/request';

/** The own path that sends the holder of the key on to the provider's page of her open try. */
export const goPath = (number: string): string =>
  `/api/payments/go/${number}?key=${groupKey(number)}`;

/** Her order, as she came: nothing is looked up. */
export const orderPath = (number: string, key: string, locale: Locale): string =>
  inLocale(locale, `/orders/${encodeURIComponent(number)}?key=${encodeURIComponent(key)}`);
