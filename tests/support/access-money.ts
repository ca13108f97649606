import type { Row } from './access-row';

/** The doors to money: paying, refunds, the cash desk, payouts, the books, fees and promotions. */
export const moneyRows: Readonly<Record<string, Row>> = {};
