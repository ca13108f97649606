import { groupKey } from '@/modules/orders/queries/link';

/** The own path that sends the holder of the key on to the provider's page of her open try. */
export const goPath = (number: string): string =>
  `/api/payments/go/${number}?key=${groupKey(number)}`;
