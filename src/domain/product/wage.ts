import { type Money, money } from '@/domain/money';

/** What an hour of her work brings, in whole rupees rounded down; null when she named no hours. */
export function payPerHour(share: Money, hours: number | null): Money | null {
  if (hours === null || hours <= 0) return null;
  return money(Math.max(0, Math.floor(share.minor / 100 / hours)) * 100);
}
