import { settings } from './env';

/** Where a test may end the process, to prove that nothing is half done. */
export type FaultPoint =
  | 'place.before_stock'
  | 'place.before_commit'
  | 'place.after_commit'
  | 'refund.after_row'
  | 'refund.after_call'
  | 'refund.before_commit'
  | 'settle.after_row'
  | 'settle.after_call'
  | 'settle.after_inbox'
  | 'settle.before_commit'
  | 'settle.after_commit'
  | 'payout.after_claim'
  | 'payout.before_commit'
  | 'payout.after_export'
  | 'payout.after_result'
  | 'remit.before_commit'
  | 'remit.after_chunk';

/**
 * Ends this process at once, as a power cut would, if FAULT_POINT names this point. Only in demo mode, where tests
 * set it; elsewhere it does nothing.
 */
export function faultPoint(point: FaultPoint): void {
  if (process.env.FAULT_POINT === point && settings().demo) process.kill(process.pid, 'SIGKILL');
}
