export const paymentMethods = ['cod', 'card', 'jazzcash', 'easypaisa', 'bank'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

/** What a buyer can choose today; a method joins the list with its gateway. */
export const offeredMethods: readonly PaymentMethod[] = ['cod'];

export const isPaymentMethod = (text: string): text is PaymentMethod =>
  paymentMethods.some((method) => method === text);
export const isOffered = (method: PaymentMethod): boolean => offeredMethods.includes(method);
