import type { Permission } from '@/domain/policy';
import type { Row, Visitor } from './access-row';

const hers: readonly Visitor[] = ['artisan'];
const finance: readonly Visitor[] = ['finance', 'admin'];
const studio = (permission: Permission): Row => ({
  own: hers,
  permission,
  guard: 'requireArtisan',
});
const her = (permission: Permission): Row => ({ own: hers, permission });
const desk = (permission: Permission): Row => ({ own: finance, permission });

/** The doors of paying artisans: hers and finance's. */
export const payoutDoors: Readonly<Record<string, Row>> = {
  'page /studio/earnings/account': studio('payoutAccount.read'),
  'page /studio/earnings/payouts/[id]': studio('earnings.read'),
  'page /studio/earnings/statement': studio('earnings.read'),
  'GET /studio/earnings/statement/file': her('earnings.read'),
  'action payouts.askForCodeAction': her('payoutAccount.change'),
  'action payouts.changeAccountAction': her('payoutAccount.change'),
  'action payouts.appealAction': her('payoutHold.appeal'),
  // Opens to who holds the key of the notice, which is how a stranger's change is stopped.
  'page /stop-payout/[account]': { own: 'everybody' },
  'action payouts.stopAccountAction': { own: 'everybody' },

  'page /admin/payouts': { ...desk('payouts.read'), guard: 'requireStaff' },
  'page /admin/payouts/[id]': { ...desk('payouts.read'), guard: 'requireStaff' },
  'GET /admin/payouts/[id]/file': desk('payouts.approve'),
  'action payouts.makeRunAction': desk('payouts.make'),
  'action payouts.approveRunAction': desk('payouts.approve'),
  'action payouts.discardRunAction': desk('payouts.make'),
  'action payouts.exportRunAction': desk('payouts.approve'),
  'action payouts.sendAgainAction': desk('payouts.approve'),
  'action payouts.cancelPayoutAction': desk('payouts.approve'),
  'action payouts.repointPayoutAction': desk('payouts.approve'),
  'action payouts.bankResultsAction': desk('payouts.approve'),
  'action payouts.judgeAccountAction': desk('payouts.verify_account'),
  'action payouts.placeHoldAction': desk('payouts.hold'),
  'action payouts.answerHoldAction': desk('payouts.hold'),
  'action payouts.releaseHoldAction': desk('payouts.hold'),
  'action payouts.recordRepaymentAction': desk('payouts.make'),
};
