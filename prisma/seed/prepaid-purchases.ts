import type { PaymentMethod } from '@/domain/payment/methods';
import type { Destiny } from './purchase-plan';

/** How the money of a purchase came, or did not. */
export const payings = [
  /** Cash, at the door. */
  'at_the_door',
  'at_once',
  /** The first try was declined. */
  'second_try',
  /** The first try, thought lost, was paid as well. */
  'twice',
  /** Its time had passed when the money came. */
  'too_late',
  /** Another sum came than was asked for. */
  'another_sum',
  /** The page was left; nobody paid in time. */
  'lapsed',
  /** There is still time: */
  'not_begun',
  'declined',
  /** The gateway did not say what became of it. */
  'unheard',
  'on_the_phone',
  /** Finance found the transfer that the slip shows. */
  'slip_confirmed',
  'slip_waiting',
  'slip_refused',
] as const;
export type Paying = (typeof payings)[number];

export type WrittenPrepaid = {
  readonly daysAgo: number;
  readonly method: PaymentMethod;
  readonly paying: Paying;
  readonly codes?: readonly string[];
  readonly parts: readonly `${string} ${Destiny}`[];
};

const minutes = 1 / 1440;

/** What was bought for money that comes first, and what with a coupon; written like the cash purchases. */
export const prepaidPurchases: readonly WrittenPrepaid[] = [
  { daysAgo: 38.4, method: 'card', paying: 'at_once', parts: ['zubaida delivered', '* delivered'] },
  { daysAgo: 36.8, method: 'jazzcash', paying: 'at_once', parts: ['* delivered'] },
  { daysAgo: 35.5, method: 'easypaisa', paying: 'at_once', parts: ['* delivered', '* delivered'] },
  { daysAgo: 33.9, method: 'bank', paying: 'slip_confirmed', parts: ['shahida delivered'] },
  { daysAgo: 32.7, method: 'jazzcash', paying: 'second_try', parts: ['* delivered'] },
  {
    daysAgo: 31.2,
    method: 'card',
    paying: 'at_once',
    codes: ['KHUSHAMDEED'],
    parts: ['zubaida delivered'],
  },
  { daysAgo: 29.9, method: 'easypaisa', paying: 'at_once', parts: ['kaneez delivered'] },
  {
    daysAgo: 28.6,
    method: 'card',
    paying: 'second_try',
    parts: ['* delivered', '* delivered', '* delivered'],
  },
  { daysAgo: 27.3, method: 'jazzcash', paying: 'twice', parts: ['* delivered'] },
  { daysAgo: 26.0, method: 'card', paying: 'lapsed', parts: ['* expired'] },
  {
    daysAgo: 24.8,
    method: 'card',
    paying: 'at_once',
    codes: ['EIDI500'],
    parts: ['* delivered', '* delivered'],
  },
  { daysAgo: 23.7, method: 'bank', paying: 'slip_confirmed', parts: ['* delivered'] },
  { daysAgo: 22.6, method: 'jazzcash', paying: 'too_late', parts: ['* expired'] },
  { daysAgo: 21.4, method: 'card', paying: 'at_once', parts: ['marvi delivered', '* declined'] },
  {
    daysAgo: 20.3,
    method: 'easypaisa',
    paying: 'at_once',
    codes: ['DAAKMUFT'],
    parts: ['* delivered'],
  },
  { daysAgo: 19.1, method: 'card', paying: 'at_once', parts: ['* called_off', '* delivered'] },
  { daysAgo: 17.8, method: 'jazzcash', paying: 'at_once', parts: ['zubaida delivered'] },
  {
    daysAgo: 16.6,
    method: 'cod',
    paying: 'at_the_door',
    codes: ['KHUSHAMDEED'],
    parts: ['* delivered'],
  },
  { daysAgo: 15.7, method: 'card', paying: 'at_once', parts: ['* delivered', 'shahida delivered'] },
  {
    daysAgo: 14.5,
    method: 'card',
    paying: 'at_once',
    codes: ['ZUBAIDA5'],
    parts: ['zubaida delivered'],
  },
  { daysAgo: 13.6, method: 'easypaisa', paying: 'second_try', parts: ['* delivered'] },
  { daysAgo: 12.6, method: 'card', paying: 'at_once', parts: ['* delivered'] },
  { daysAgo: 11.8, method: 'jazzcash', paying: 'at_once', parts: ['* delivered', '* declined'] },
  { daysAgo: 10.9, method: 'card', paying: 'at_once', parts: ['* delivered'] },
  { daysAgo: 9.5, method: 'easypaisa', paying: 'lapsed', parts: ['* expired'] },
  { daysAgo: 8.7, method: 'card', paying: 'at_once', parts: ['karim-bux delivered'] },
  { daysAgo: 7.9, method: 'bank', paying: 'slip_confirmed', parts: ['* declined'] },
  { daysAgo: 6.9, method: 'jazzcash', paying: 'at_once', parts: ['* delivered'] },
  { daysAgo: 5.9, method: 'card', paying: 'at_once', parts: ['* shipped', '* declined'] },
  { daysAgo: 4.9, method: 'easypaisa', paying: 'at_once', parts: ['* shipped'] },
  { daysAgo: 3.9, method: 'card', paying: 'another_sum', parts: ['* expired'] },
  { daysAgo: 3.3, method: 'card', paying: 'at_once', codes: ['EIDI500'], parts: ['* packed'] },
  { daysAgo: 2.9, method: 'card', paying: 'twice', parts: ['* accepted'] },
  { daysAgo: 2.3, method: 'jazzcash', paying: 'at_once', parts: ['* accepted'] },
  { daysAgo: 1.7, method: 'bank', paying: 'slip_refused', parts: ['* unpaid'] },
  { daysAgo: 1.3, method: 'card', paying: 'at_once', parts: ['* awaiting'] },
  { daysAgo: 0.8, method: 'bank', paying: 'slip_waiting', parts: ['* unpaid', '* unpaid'] },
  { daysAgo: 0.4, method: 'bank', paying: 'slip_waiting', parts: ['* unpaid'] },
  { daysAgo: 26 * minutes, method: 'card', paying: 'declined', parts: ['* unpaid'] },
  { daysAgo: 19 * minutes, method: 'jazzcash', paying: 'unheard', parts: ['* unpaid'] },
  { daysAgo: 11 * minutes, method: 'card', paying: 'not_begun', parts: ['* unpaid'] },
  { daysAgo: 6 * minutes, method: 'easypaisa', paying: 'on_the_phone', parts: ['* unpaid'] },
];
