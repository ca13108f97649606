import { type Money, money } from '@/domain/money';
import type { AttemptState } from '@/domain/payment/attempt';
import type { PaymentMethod } from '@/domain/payment/methods';
import { groupIdByLink } from '@/modules/orders/queries/by-link';
import { prisma } from '@/platform/db';
import type { NextStep } from '@/platform/payments/port';
import { attemptsOfGroup, isOpen } from '../repo/attempts';

export type Progress = {
  /** What the buyer does next with the try that is open; `none` when there is none. */
  readonly next: NextStep;
  /** Latest first. */
  readonly tries: readonly {
    readonly method: PaymentMethod;
    readonly status: AttemptState;
    readonly amount: Money;
    readonly startedAt: Date;
  }[];
};

/** The tries to pay a purchase, for the holder of its key; null for a wrong one. */
export async function payProgress(
  number: string,
  key: string,
  now: Date,
): Promise<Progress | null> {
  const groupId = await groupIdByLink(number, key);
  if (groupId === null) return null;
  const tries = await attemptsOfGroup(prisma, groupId);
  const open = tries.find((one) => isOpen(one) && one.expiresAt > now);
  return {
    next: open?.next ?? { kind: 'none' },
    tries: tries.map(({ method, status, amountMinor, createdAt }) => ({
      method,
      status,
      amount: money(amountMinor),
      startedAt: createdAt,
    })),
  };
}
