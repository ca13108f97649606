import { endAllSessions, endSession } from '@/modules/accounts/commands/sessions';
import { ownDevices } from '@/modules/accounts/queries';
import { restore, suspend } from '@/modules/artisans/commands';
import { artisanEarnings } from '@/modules/ledger/queries';
import { careRows } from './access-care';
import { editorRows } from './access-editor';
import { importRows } from './access-imports';
import { joiningRows } from './access-joining';
import { mediaRows } from './access-media';
import { moderationRows } from './access-moderation';
import { moneyRows } from './access-money';
import { offerRows } from './access-offers';
import { openRows } from './access-open';
import { outboxRows } from './access-outbox';
import { payoutDoors } from './access-payouts';
import { pieceRows } from './access-pieces';
import { desk, open, type Row, studio, type Visitor, verb, visitors } from './access-row';
import { shopRows } from './access-shop';
import { storyRows } from './access-stories';
import type { Attempt } from './access-world';

const signedIn = visitors.filter((visitor) => visitor !== 'guest');
const complete = signedIn.filter((visitor) => visitor !== 'half');

/** A session of the visitor, or of somebody else. */
const endOne: Attempt = async (world, visitor, whose) => {
  const session =
    whose === 'own' ? await world.openSession(visitor) : await world.strangersSession();
  return (await endSession(world.actors[visitor], session, world.at)).ok;
};

const endAll: Attempt = async (world, visitor, whose) => {
  if (whose === 'own') return (await endAllSessions(world.actors[visitor], world.at)).ok;
  const stranger = await world.strangersSession();
  await endAllSessions(world.actors[visitor], world.at);
  return !(await world.isLive(stranger));
};

const seeDevices: Attempt = async (world, visitor, whose) => {
  const session =
    whose === 'own' ? await world.openSession(visitor) : await world.strangersSession();
  const seen = await ownDevices(world.actors[visitor], world.at);
  return seen.some((device) => device.id === session);
};

/** No member of staff owns an artisan: hers and another's are closed by the same people. */
const closeShop: Attempt = async (world, visitor, whose) => {
  const shop = world.artisans[whose];
  const closed = await suspend(world.actors[visitor], shop, { reason: 'a test' }, world.at);
  if (closed.ok) await restore(world.actors[visitor], shop, { reason: 'a test' }, world.at);
  return closed.ok;
};

const staff: readonly Visitor[] = ['moderator', 'fulfilment', 'finance', 'support', 'admin'];

const makers: readonly Visitor[] = ['artisan', 'packer'];
const seeEarnings: Attempt = async (world, visitor, whose) =>
  (await artisanEarnings(world.actors[visitor], world.artisans[whose])) !== null;

const bookkeepers: readonly Visitor[] = ['finance', 'admin'];

export const accessMatrix: Readonly<Record<string, Row>> = {
  ...careRows,
  ...editorRows,
  ...pieceRows,
  ...importRows,
  ...moderationRows,
  ...mediaRows,
  ...joiningRows,
  ...moneyRows,
  ...offerRows,
  ...shopRows,
  ...storyRows,
  ...outboxRows,
  ...openRows,

  // The desk of the staff
  'page /admin': { own: staff, guard: 'requireStaff', permission: 'desk.enter' },
  'page /admin/orders': desk('adminOrders.read', ['fulfilment', 'finance', 'support', 'admin']),
  'page /admin/orders/[id]': desk('adminOrders.read', [
    'fulfilment',
    'finance',
    'support',
    'admin',
  ]),
  'page /admin/fulfilment': desk('fulfillment.hand_over', ['fulfilment', 'admin']),
  'page /admin/artisans': desk('artisans.read_admin', ['moderator', 'finance', 'support', 'admin']),
  'page /admin/ledger': desk('ledger.read', bookkeepers),
  'page /admin/ledger/accounts/[code]': desk('ledger.read', bookkeepers),
  'page /admin/ledger/alerts': desk('ledger.read', bookkeepers),
  'page /admin/ledger/entries/[id]': desk('ledger.read', bookkeepers),
  'page /admin/ledger/months': desk('ledger.read', bookkeepers),
  'page /admin/ledger/open': desk('ledger.read', bookkeepers),
  'page /admin/ledger/settlements': desk('ledger.read', bookkeepers),
  'page /admin/ledger/tax': desk('ledger.read', bookkeepers),
  'page /admin/ledger/write-offs': desk('ledger.read', bookkeepers),
  'GET /admin/ledger/tax/statement': verb('tax.read', bookkeepers),
  'action books.checkBooksAction': verb('ledger.settle', bookkeepers),
  'action books.takeFindingAction': verb('ledger.settle', bookkeepers),
  'action books.takeAlertAction': verb('ledger.settle', bookkeepers),
  'action books.closeAlertAction': verb('ledger.settle', bookkeepers),
  'action books.requestWriteOffAction': verb('ledger.settle', bookkeepers),
  'action books.approveWriteOffAction': verb('ledger.approve', bookkeepers),
  'action books.declineWriteOffAction': verb('ledger.approve', bookkeepers),
  'action books.recordSettlementAction': verb('ledger.settle', bookkeepers),
  'action books.recordDepositAction': verb('ledger.settle', bookkeepers),
  'action books.closePeriodAction': verb('ledger.approve', bookkeepers),
  'page /admin/cod': desk('cod.read', bookkeepers),
  'page /admin/cod/[id]': desk('cod.read', bookkeepers),
  'GET /api/cod/demo': verb('cod.reconcile', bookkeepers),
  'GET /api/cod/statements/[id]/exceptions': verb('cod.read', bookkeepers),
  'POST /api/cod/statements': verb('cod.reconcile', bookkeepers),
  'action remittance.sayColumnsAction': verb('cod.reconcile', bookkeepers),
  'action remittance.postAction': verb('cod.reconcile', bookkeepers),
  'action remittance.discardAction': verb('cod.reconcile', bookkeepers),
  'action remittance.bankAction': verb('cod.reconcile', bookkeepers),
  'action remittance.closeAction': verb('cod.reconcile', bookkeepers),
  'action remittance.takeAction': verb('cod.reconcile', bookkeepers),
  'action remittance.askCourierAction': verb('cod.reconcile', bookkeepers),
  'action remittance.matchAction': verb('cod.reconcile', bookkeepers),
  'action remittance.sendBackAction': verb('cod.reconcile', bookkeepers),
  'action remittance.askWriteOffAction': verb('cod.reconcile', bookkeepers),
  'action remittance.decideWriteOffAction': verb('cod.reconcile', bookkeepers),
  'action remittance.setAsideAction': verb('cod.reconcile', bookkeepers),
  'action remittance.enterAction': verb('cod.reconcile', bookkeepers),
  'page /admin/payments': desk('payments.read', ['finance', 'support', 'admin']),
  'page /admin/payments/[id]': desk('payments.read', ['finance', 'support', 'admin']),
  'GET /media/slips/[key]': verb('payments.read', ['finance', 'support', 'admin']),
  'action settlement.askNowAction': verb('payments.read', ['finance', 'support', 'admin']),
  'action settlement.returnMismatchAction': verb('payments.confirm', ['finance', 'admin']),
  'action settlement.confirmProofAction': verb('payments.confirm', ['finance', 'admin']),
  'action settlement.refuseProofAction': verb('payments.confirm', ['finance', 'admin']),
  'action settlement.importStatementAction': verb('payments.confirm', ['finance', 'admin']),
  'page /admin/refunds': desk('refunds.read', ['finance', 'support', 'admin']),
  'page /admin/refunds/[id]': desk('refunds.read', ['finance', 'support', 'admin']),
  'page /admin/refunds/new': desk('refunds.request', ['finance', 'support', 'admin']),
  'action refunds.requestRefundAction': verb('refunds.request', ['finance', 'support', 'admin']),
  'action refunds.approveRefundAction': verb('refunds.approve', ['finance', 'admin']),
  'action refunds.declineRefundAction': verb('refunds.approve', ['finance', 'admin']),
  'action refunds.sendRefundAgainAction': verb('refunds.pay', ['finance', 'admin']),
  'action refunds.markRefundSentAction': verb('refunds.pay', ['finance', 'admin']),
  'action refunds.markRefundNotSentAction': verb('refunds.pay', ['finance', 'admin']),
  'action refunds.showRefundNumberAction': verb('refunds.pay', ['finance', 'admin']),
  'action refunds.changeRefundDestinationAction': verb('refunds.approve', ['finance', 'admin']),
  'page /admin/audit': desk('audit.read', ['admin']),
  'page /admin/jobs': desk('jobs.read', ['admin']),
  'action desk.confirmByPhoneAction': verb('order.confirm_by_phone', ['support', 'admin']),
  'action desk.handOverAction': verb('fulfillment.hand_over', ['fulfilment', 'admin']),
  'action desk.recordAttemptAction': verb('fulfillment.attempt', ['fulfilment', 'admin']),
  'action desk.deliverAction': verb('fulfillment.deliver', ['fulfilment', 'admin']),
  'action desk.refuseAction': verb('fulfillment.refuse', ['fulfilment', 'admin']),
  'action desk.receiveBackAction': verb('fulfillment.receive_back', ['fulfilment', 'admin']),
  'action desk.cancelOrderAction': verb('order.cancel', ['support', 'admin']),
  'action desk.suspendArtisanAction': {
    ...verb('artisans.suspend', ['moderator', 'admin']),
    foreign: ['moderator', 'admin'],
    attempt: closeShop,
  },
  'action desk.restoreArtisanAction': verb('artisans.suspend', ['moderator', 'admin']),
  'action desk.retryJobAction': verb('jobs.retry', ['admin']),
  'action desk.sendAgainAction': verb('jobs.retry', ['admin']),

  ...payoutDoors,

  // The studio: an artisan's people, by what they do for her; nobody for another artisan
  'page /studio': studio('studio.enter', makers),
  'page /studio/orders': studio('order.read', makers),
  'page /studio/orders/[id]': studio('order.read', makers),
  'page /studio/earnings': { ...studio('earnings.read', ['artisan']), attempt: seeEarnings },
  // Who sees which photo is asked in tests/integration/media.test.ts.
  'GET /media/packed/[key]': { own: [...makers, 'fulfilment', 'finance', 'support', 'admin'] },
  'action orders.acceptAction': verb('order.accept', makers),
  'action orders.declineAction': verb('order.decline', makers),
  'action fulfillment.markPackedAction': verb('order.pack', makers),
  'action ledger.showAmountsAction': open,

  // Signing in and the own account
  'page /signin': open,
  'page /signin/code': open,
  'page /signin/staff': open,
  'page /signin/second': { own: ['half'], guard: 'currentSession' },
  'page /signin/enrol': {
    own: ['moderator', 'fulfilment', 'finance', 'support', 'admin', 'half'],
    guard: 'currentSession',
  },
  'page /account': { own: complete, guard: 'requireSession' },
  'GET /api/auth/[...nextauth]': open,
  'POST /api/auth/[...nextauth]': open,
  'action accounts.askForCode': open,
  'action accounts.askForAnotherCode': open,
  'action accounts.enterCode': open,
  'action accounts.enterPassword': open,
  'action accounts.enterSecondFactor': { own: ['half'] },
  'action accounts.confirmEnrolment': {
    own: ['moderator', 'fulfilment', 'finance', 'support', 'admin', 'half'],
  },
  'action accounts.signOut': open,
  'action accounts.signOutEverywhere': { own: signedIn, attempt: endAll },
  'action accounts.endOneSession': { own: signedIn, attempt: endOne },
};

/** What queries give out, beside the doors: the same question, the same answer. */
export const readings: Readonly<Record<string, Row>> = {
  'accounts.ownDevices': { own: signedIn, attempt: seeDevices },
};
