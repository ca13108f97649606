import { hasGoodHash, type Message } from './hash';

export type JazzcashKeys = {
  readonly merchantId: string;
  readonly password: string;
  readonly integritySalt: string;
  readonly mpin: string;
};

/** Why the gateway turns a request away, in its own codes. */
export type Refusal = { readonly code: string; readonly field?: string };

/** Who asks: the merchant's id and password first, then the hash. */
export function refusedSender(message: Message, keys: JazzcashKeys): Refusal | null {
  const isMerchant =
    message.pp_MerchantID === keys.merchantId && message.pp_Password === keys.password;
  if (!isMerchant) return { code: '101' };
  return hasGoodHash(message, keys.integritySalt) ? null : { code: '115' };
}

const shapes: Readonly<Record<string, RegExp>> = {
  pp_TxnRefNo: /^[A-Za-z0-9]{1,20}$/,
  pp_Amount: /^[1-9]\d{0,12}$/,
  pp_TxnCurrency: /^PKR$/,
  pp_Language: /^EN$/,
  pp_TxnDateTime: /^\d{14}$/,
  pp_TxnExpiryDateTime: /^\d{14}$/,
  pp_BillReference: /^[A-Za-z0-9]{1,20}$/,
  pp_Description: /^[^<>*=%/:'|"{}\\]{1,200}$/,
};

/** What of a purchase the gateway can't take; null when all of it is well formed. */
export function refusedPurchase(
  message: Message,
  own: Readonly<Record<string, RegExp>>,
  now: Date,
): Refusal | null {
  for (const [field, shape] of Object.entries({ ...shapes, ...own }))
    if (!shape.test(message[field] ?? '')) return { code: '110', field };
  return isExpired(message, now) ? { code: '110', field: 'pp_TxnExpiryDateTime' } : null;
}

export const pageShapes = {
  pp_Version: /^1\.1$/,
  pp_TxnType: /^(MWALLET|MPAY|OTC|)$/,
  pp_ReturnURL: /^https?:\/\/.{1,190}$/,
};
export const walletShapes = {
  pp_MobileNumber: /^03\d{9}$/,
  pp_CNIC: /^\d{6}$/,
};

/** Times are Karachi's, five hours ahead of UTC. */
export function isExpired(message: Message, now: Date): boolean {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(message.pp_TxnExpiryDateTime ?? '') ?? [];
  const end = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}+05:00`);
  return !(now.getTime() <= end);
}
