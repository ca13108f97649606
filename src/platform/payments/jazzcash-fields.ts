import { maskedPhone, normalPhone } from '@/domain/phone';
import { type JazzcashFields, signed } from './jazzcash-hash';
import type { AttemptFacts, RefundInput, StartInput } from './port';
import type { PaymentSettings } from './settings';

export type JazzcashSettings = NonNullable<PaymentSettings['jazzcash']>;

export const paths = {
  page: '/CustomerPortal/transactionmanagement/merchantform/',
  wallet: '/ApplicationAPI/API/2.0/Purchase/DoMWalletTransaction',
  inquiry: '/ApplicationAPI/API/PaymentInquiry/Inquire',
  walletRefund: '/ApplicationAPI/API/Purchase/domwalletrefundtransaction',
  cardRefund: '/ApplicationAPI/API/authorize/Refund',
} as const;
export type JazzcashPath = (typeof paths)[keyof typeof paths];

export const addressOf = (settings: JazzcashSettings, path: JazzcashPath): string =>
  `${settings.url.replace(/\/+$/, '')}${path}`;

/** The form that the buyer's browser posts to the hosted page (version 1.1); there she chooses how to pay. */
export const pageFields = (settings: JazzcashSettings, input: StartInput): JazzcashFields =>
  signed(
    {
      pp_Version: '1.1',
      pp_TxnType: '',
      ...purchase(settings, input),
      pp_BankID: '',
      pp_ProductID: '',
      pp_ReturnURL: input.returnUrl,
    },
    settings.integritySalt,
  );

/** The call that asks a wallet for approval on the phone (version 2.0: without version, type and return). */
export const walletFields = (
  settings: JazzcashSettings,
  input: StartInput,
  payer: WalletPayer,
): JazzcashFields =>
  signed(
    {
      ...purchase(settings, input),
      pp_DiscountedAmount: '',
      pp_MobileNumber: payer.number,
      pp_CNIC: payer.cnicLast6,
    },
    settings.integritySalt,
  );

const purchase = (settings: JazzcashSettings, input: StartInput): JazzcashFields => ({
  pp_Language: 'EN',
  pp_MerchantID: settings.merchantId,
  pp_SubMerchantID: '',
  pp_Password: settings.password,
  pp_TxnRefNo: input.attemptRef,
  pp_Amount: String(input.amountMinor),
  pp_TxnCurrency: input.currency,
  pp_TxnDateTime: karachiTime(input.now),
  pp_TxnExpiryDateTime: karachiTime(input.expiresAt),
  pp_BillReference: input.orderNumber.replace(/[^A-Za-z0-9]/g, '').slice(0, 20),
  pp_Description: plainWords(`Hunarmand order ${input.orderNumber}`),
  ppmpf_1: '',
  ppmpf_2: '',
  ppmpf_3: '',
  ppmpf_4: '',
  ppmpf_5: '',
});

export const inquiryFields = (
  settings: JazzcashSettings,
  attempt: Pick<AttemptFacts, 'attemptRef'>,
): JazzcashFields =>
  signed(
    {
      pp_TxnRefNo: attempt.attemptRef,
      pp_MerchantID: settings.merchantId,
      pp_Password: settings.password,
    },
    settings.integritySalt,
  );

/** Cards are refunded by the same fields without the merchant's MPIN. */
export const refundFields = (
  settings: JazzcashSettings,
  refund: RefundInput,
  mpin: string,
): JazzcashFields =>
  signed(
    {
      pp_TxnRefNo: refund.attemptRef,
      pp_Amount: String(refund.refundMinor),
      pp_TxnCurrency: refund.currency,
      pp_MerchantID: settings.merchantId,
      pp_Password: settings.password,
      ...(mpin === '' ? {} : { pp_MerchantMPIN: mpin }),
    },
    settings.integritySalt,
  );

export type WalletPayer = {
  readonly number: string;
  readonly cnicLast6: string;
  readonly masked: string;
};

/** Null without a wallet number and the six digits that JazzCash asks for with it: then the page takes over. */
export function walletPayer({ walletNumber = '', cnicLast6 = '' }: StartInput['payer']) {
  const phone = normalPhone(walletNumber);
  if (!phone.ok || !/^\d{6}$/.test(cnicLast6)) return null;
  const number = `0${phone.value.slice(3)}`;
  return { number, cnicLast6, masked: maskedPhone(phone.value) } satisfies WalletPayer;
}

/** Throws for what JazzCash could only refuse: that is a bug of ours, never a person's input. */
export function assertSendable(input: StartInput): void {
  if (!/^[A-Za-z0-9]{1,20}$/.test(input.attemptRef))
    throw new RangeError(`not a reference for JazzCash: ${input.attemptRef}`);
  if (!Number.isSafeInteger(input.amountMinor) || input.amountMinor < leastMinor)
    throw new RangeError(`not an amount for JazzCash: ${input.amountMinor}`);
  if (input.currency !== 'PKR')
    throw new RangeError(`not a currency for JazzCash: ${input.currency}`);
  if (input.returnUrl.length > 200)
    throw new RangeError(`a return address of ${input.returnUrl.length} characters is too long`);
}

/**
 * Ten rupees. Values are signed without their names, so no value of ours that passes through a browser may look
 * like a response code of three digits.
 */
export const leastMinor = 1000;

/** What the gateway would replace by spaces is left out before it is signed. */
export const plainWords = (text: string): string =>
  text
    .replace(/[^A-Za-z0-9 .,-]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 200)
    .trim();

/** `yyyyMMddHHmmss` in Karachi, which has no summer time. */
export const karachiTime = (at: Date): string =>
  new Date(at.getTime() + 5 * 60 * 60 * 1000).toISOString().replace(/\D/g, '').slice(0, 14);
