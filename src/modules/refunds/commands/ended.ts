import { system } from '@/domain/policy';
import { prisma } from '@/platform/db';
import { readOrderMoney } from '../repo/order';
import { requestRefund } from './request';

/**
 * A prepaid order ended before delivery: all of its money that was not promised back goes back the way it came,
 * approved by itself. Answers whether there was any; safe to repeat.
 */
export async function refundEndedOrder(orderId: string, now: Date): Promise<boolean> {
  const order = await readOrderMoney(prisma, orderId);
  if (!order?.isEnded || order.moneyLeftMinor <= 0) return false;
  const request = {
    wanted: 'everything',
    reason: order.wasDeclined ? 'artisan_declined' : 'order_canceled',
    note: '',
    destination: { to: 'original' },
  } as const;
  const requested = await requestRefund(system, orderId, request, now);
  return requested.ok;
}
