import type { GroupLink } from '@/modules/orders/commands/confirm';
import { log } from '@/platform/log';
import { payProgress } from '../queries/progress';
import { type PayWish, startAttempt } from './start';

/**
 * Starts the first try right after placing. The purchase stands whatever becomes of it: her page offers to start
 * again. Placing that is repeated starts nothing twice.
 */
export async function startFirst(link: GroupLink, wish: PayWish, now: Date): Promise<void> {
  try {
    const progress = await payProgress(link.number, link.key, now);
    if (!progress || progress.tries.length > 0) return;
    const begun = await startAttempt(link, wish, now);
    if (!begun.ok) log.info('payment.not_started', { failure: begun.failure.code });
  } catch (error) {
    log.error('payment.not_started', { error });
  }
}
