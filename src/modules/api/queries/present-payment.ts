import type { z } from 'zod';
import { groupKey, groupPath } from '@/modules/orders/queries/link';
import { type Progress, payProgress } from '@/modules/settlement/queries/progress';
import type { payment } from '../schema/order-shapes';
import { amount } from './present';

type Written = z.input<typeof payment>;

/** How a purchase is paid and what its buyer does next. Read by who holds its key. */
export async function paymentOf(
  group: { readonly number: string; readonly isConfirmable: boolean },
  chosen: Pick<Written, 'method' | 'status'>,
  now: Date,
): Promise<Written> {
  const { number, isConfirmable } = group;
  const progress = await payProgress(number, groupKey(number), now);
  return {
    ...chosen,
    next: isConfirmable
      ? { kind: 'confirm', url: groupPath(number) }
      : nextOf(progress?.next ?? { kind: 'none' }),
    attempts: (progress?.tries ?? []).map((one) => ({
      method: one.method,
      status: one.status,
      amount: amount(one.amount),
      started_at: one.startedAt.toISOString(),
    })),
  };
}

function nextOf(step: Progress['next']): Written['next'] {
  if (step.kind === 'none') return { kind: 'none', url: null };
  if (step.kind !== 'approve_on_phone') return step;
  return { kind: step.kind, wallet: step.msisdnMasked, wait_seconds: step.waitSeconds };
}
