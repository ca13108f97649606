import type { PayoutAccountState } from './flow';

/** One sum on its way to an artisan that no payout has claimed. */
export type OpenTransfer = {
  readonly id: string;
  readonly artisanId: string;
  readonly minor: number;
  readonly at: Date;
};
export type PlanAccount = {
  readonly id: string;
  readonly status: PayoutAccountState;
  readonly usableFrom: Date;
};
export type ArtisanMoney = {
  readonly artisanId: string;
  readonly transfers: readonly OpenTransfer[];
  /** Σ of what is held back with a stated reason. */
  readonly heldMinor: number;
  /** The most one payout may be at her level; null where there is no limit. */
  readonly limitMinor: number | null;
  readonly account: PlanAccount | null;
};

/**
 * One payout: every transfer it claims, and what of their sum stays behind for the next one, because it is held or above
 * what her level lets one payout be.
 */
export type PlannedPayout = {
  readonly artisanId: string;
  readonly accountId: string;
  readonly amountMinor: number;
  readonly heldMinor: number;
  readonly transferIds: readonly string[];
};

export const skipReasons = [
  'negative',
  'held',
  'below_minimum',
  'no_account',
  'account_not_verified',
  'account_restricted',
  'cooling_off',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** Who gets nothing this time and why; what she is owed or owes is carried forward. */
export type SkippedArtisan = {
  readonly artisanId: string;
  readonly reason: SkipReason;
  readonly balanceMinor: number;
  readonly heldMinor: number;
};
export type PayoutPlan = {
  readonly payouts: readonly PlannedPayout[];
  readonly skipped: readonly SkippedArtisan[];
  readonly totalMinor: number;
};

/**
 * Who is paid how much. Earnings count up to `cutOff`; what takes money away counts up to now, so that nobody is paid
 * what a refund has taken back since. Nothing open is nobody's line.
 */
export function planPayouts(
  artisans: readonly ArtisanMoney[],
  rules: { readonly cutOff: Date; readonly minimumMinor: number; readonly now: Date },
): PayoutPlan {
  const payouts: PlannedPayout[] = [];
  const skipped: SkippedArtisan[] = [];
  for (const artisan of artisans) {
    const claimed = artisan.transfers.filter(({ minor, at }) => minor < 0 || at <= rules.cutOff);
    const balanceMinor = claimed.reduce((all, { minor }) => all + minor, 0);
    if (claimed.length === 0 || (balanceMinor === 0 && artisan.heldMinor === 0)) continue;
    const { artisanId, account } = artisan;
    const heldMinor = staysBehind(balanceMinor, artisan);
    const reason = whyNot({ balanceMinor, heldMinor, account }, rules);
    if (reason !== null || account === null) {
      skipped.push({ artisanId, reason: reason ?? 'no_account', balanceMinor, heldMinor });
      continue;
    }
    payouts.push({
      artisanId,
      accountId: account.id,
      amountMinor: balanceMinor - heldMinor,
      heldMinor,
      transferIds: claimed.map(({ id }) => id),
    });
  }
  const totalMinor = payouts.reduce((all, { amountMinor }) => all + amountMinor, 0);
  return { payouts, skipped, totalMinor };
}

const staysBehind = (balanceMinor: number, { heldMinor, limitMinor }: ArtisanMoney): number => {
  const held = Math.min(heldMinor, Math.max(balanceMinor, 0));
  return held + aboveLimit(balanceMinor - held, limitMinor);
};

/** What of a free sum waits for the next payout, because one payout may not be more than the limit. */
export const aboveLimit = (freeMinor: number, limitMinor: number | null): number =>
  limitMinor === null ? 0 : Math.max(0, freeMinor - limitMinor);

function whyNot(
  {
    balanceMinor,
    heldMinor,
    account,
  }: { balanceMinor: number; heldMinor: number } & Pick<ArtisanMoney, 'account'>,
  rules: { readonly minimumMinor: number; readonly now: Date },
): SkipReason | null {
  const least = Math.max(rules.minimumMinor, 1);
  if (balanceMinor <= 0) return 'negative';
  if (balanceMinor < least) return 'below_minimum';
  if (balanceMinor - heldMinor < least) return 'held';
  return account === null ? 'no_account' : whyUnusable(account, rules.now);
}

/** Why nothing may be sent to an account now; null when it may. */
export function whyUnusable(account: PlanAccount, now: Date): SkipReason | null {
  if (account.status === 'restricted') return 'account_restricted';
  if (account.status !== 'active')
    return account.status === 'pending' ? 'account_not_verified' : 'no_account';
  return account.usableFrom > now ? 'cooling_off' : null;
}
