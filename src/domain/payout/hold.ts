/** Why money may be held back; each has its sentence for the artisan. */
export const holdReasons = [
  'dispute',
  'return_open',
  'identity',
  'suspected_fraud',
  'other',
] as const;
export type HoldReason = (typeof holdReasons)[number];

/** Nobody's money is held for longer without a new decision. */
export const longestHoldDays = 90;
