import { startsOf } from '@/domain/flow';
import { payoutRunFlow } from '@/domain/payout/flow';
import type { Db } from '@/platform/db';
import { countUnsettled, moveRun } from '../repo/runs';

/**
 * Closes a run when each of its payouts is paid or canceled, and opens it again when one came back. The caller holds the
 * run.
 */
export async function closeIfSettled(db: Db, runId: string, now: Date): Promise<void> {
  const { open } = await countUnsettled(db, runId);
  if (open === 0)
    await moveRun(db, runId, startsOf(payoutRunFlow, 'close'), 'closed', { closedAt: now });
  else await moveRun(db, runId, startsOf(payoutRunFlow, 'reopen'), 'exported', { closedAt: null });
}
