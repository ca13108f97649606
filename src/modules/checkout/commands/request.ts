import type { WrittenAddress, WrittenContact } from '@/domain/contact';
import type { PaymentMethod } from '@/domain/payment/methods';
import type { CartAccess } from '@/modules/cart/commands';

export type PlaceRequest = {
  readonly access: CartAccess;
  readonly contact: WrittenContact;
  readonly address: WrittenAddress;
  readonly method: PaymentMethod;
  /** Of coupons and store credit, as they were written. */
  readonly codes?: readonly string[];
  /** The making days the buyer was shown, one for each order; longer ones are told before anything is placed. */
  readonly shownDays?: readonly number[];
  readonly locale: 'en' | 'ur';
  /** The client's own key: sending the same request again gives the same purchase. */
  readonly idempotencyKey: string;
};
