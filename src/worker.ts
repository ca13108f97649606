import { forgetOldSignIns } from '@/modules/accounts/commands/forget';
import { forgetKeys } from '@/modules/api/commands';
import { expireOldCarts } from '@/modules/cart/commands';
import { refreshTurnedShares } from '@/modules/catalog/commands';
import { creditWork } from '@/modules/credits/jobs';
import { fulfillmentWork } from '@/modules/fulfillment/jobs';
import { importWork } from '@/modules/imports/jobs';
import { expireLetters } from '@/modules/joining/commands/expire';
import { checkBooksNightly } from '@/modules/ledger/commands/check';
import { mediaWork } from '@/modules/media/jobs';
import { notificationWork } from '@/modules/notifications/jobs';
import { remindArtisans } from '@/modules/orders/commands/reminders';
import {
  acceptUnanswered,
  completeDelivered,
  expireUnconfirmed,
} from '@/modules/orders/commands/timers';
import { warnOfMissed } from '@/modules/orders/commands/warnings';
import { payoutWork } from '@/modules/payouts/jobs';
import { refundWork } from '@/modules/refunds/jobs';
import { remittanceWork } from '@/modules/remittance/jobs';
import { settlementWork } from '@/modules/settlement/jobs';
import { projectClosures } from '@/modules/shops/commands/closures';
import { showReadyPortraits } from '@/modules/shops/commands/picture';
import { settings } from '@/platform/env';
import { type LaterWork, startWorker, type Worker } from '@/platform/worker';

/** What the clock alone starts; each does its whole task again whenever it runs. Times are UTC. */
const chores: readonly Chore[] = [
  { task: 'orders.expire_unconfirmed', when: '*/5 * * * *', run: expireUnconfirmed },
  { task: 'orders.accept_unanswered', when: '*/15 * * * *', run: acceptUnanswered },
  { task: 'orders.remind', when: '7,37 * * * *', run: remindArtisans },
  { task: 'orders.warn_of_missed', when: '15 4 * * *', run: warnOfMissed },
  { task: 'orders.complete', when: '10 * * * *', run: completeDelivered },
  { task: 'catalog.refresh_shares', when: '5 * * * *', run: refreshTurnedShares },
  { task: 'shops.closures', when: '0 * * * *', run: projectClosures },
  { task: 'shops.portraits', when: '*/2 * * * *', run: showReadyPortraits },
  { task: 'carts.expire', when: '20 22 * * *', run: expireOldCarts },
  { task: 'ledger.check', when: '0 21 * * *', run: checkBooksNightly },
  { task: 'api.forget_keys', when: '30 22 * * *', run: forgetKeys },
  { task: 'joining.expire_letters', when: '25 * * * *', run: expireLetters },
  { task: 'accounts.forget', when: '40 22 * * *', run: forgetOldSignIns },
];
type Chore = {
  readonly task: string;
  readonly when: string;
  readonly run: (now: Date) => Promise<unknown>;
};

const choreWork: LaterWork = {
  tasks: Object.fromEntries(
    chores.map(({ task, run }) => [
      task,
      async (_payload: unknown, at: { now: Date }) => void (await run(at.now)),
    ]),
  ),
  timetable: chores.map(({ task, when }) => ({ task, when })),
};

/** Starts doing jobs in this process, as `npm start` and `npm run worker` both do. */
export function startJobs(): Promise<Worker> {
  const { databaseUrl } = settings();
  return startWorker(
    [
      notificationWork,
      fulfillmentWork,
      mediaWork,
      creditWork,
      refundWork,
      payoutWork,
      remittanceWork,
      importWork,
      settlementWork,
      choreWork,
    ],
    {
      connectionString: databaseUrl,
      concurrency: 4,
    },
  );
}
