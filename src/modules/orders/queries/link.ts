import { keyed, sameText } from '@/platform/secrets';

/** The secret part of an order page's address: whoever has it may read and confirm this purchase, nothing else. */
export const groupKey = (number: string): string => keyed('order-group', number).slice(0, 22);

export const opensGroup = (number: string, key: string): boolean => sameText(groupKey(number), key);

/** The own path of the order page, without language. */
export const groupPath = (number: string): string => `/orders/${number}?key=${groupKey(number)}`;
