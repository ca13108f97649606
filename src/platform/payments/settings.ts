/** Keys and addresses of the payment gateways; a gateway without all of its keys is null and not offered. */
export type PaymentSettings = {
  readonly stripe: {
    readonly secretKey: string;
    readonly webhookSecret: string;
    /** Null for Stripe's own servers. */
    readonly apiUrl: string | null;
  } | null;
  readonly jazzcash: {
    readonly url: string;
    readonly merchantId: string;
    readonly password: string;
    readonly integritySalt: string;
    /** Needed for wallet refunds only. */
    readonly mpin: string;
    /** Nothing is asked earlier than this after the start. */
    readonly inquiryDelaySeconds: number;
  } | null;
  readonly easypaisa: {
    readonly url: string;
    readonly storeId: string;
    readonly hashKey: string;
    readonly username: string;
    readonly password: string;
    /** Our account number at Easypaisa, which inquiries name. */
    readonly accountNumber: string;
  } | null;
  readonly bank: {
    readonly iban: string;
    readonly title: string;
    readonly bankName: string;
  } | null;
};
