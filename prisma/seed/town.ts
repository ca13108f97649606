import { ok } from '@/domain/result';
import { refreshListing } from '@/modules/catalog/commands';
import { type Db, inTx, prisma } from '@/platform/db';
import { askForCalls } from './cases';
import { layGround } from './ground';
import { settleHouseholds } from './households';
import { finishJobs } from './jobs';
import { fillTheDesk } from './moderation';
import { moveMoney } from './money';
import { startOffers } from './offers';
import { settleMessages } from './old-messages';
import { livePast } from './past';
import { settlePeople } from './people';
import { planPurchases, takenBy } from './purchase-plan';
import { settleCash } from './remittance';
import { fillShelves } from './shelves';
import { tellStories } from './stories';

const whole = 'demo-town';
const stocked = 'demo-town.stocked';

/**
 * Makes the demo town in an empty, migrated database, once. Cut short, it goes on where it stopped.
 * Returns whether there was anything to do.
 */
export async function seedTown(now: Date): Promise<boolean> {
  if (await reached(whole)) return false;
  const plan = planPurchases();
  if (!(await reached(stocked))) await inTx((db) => stock(db, plan, now));
  const { at: townDay } = await prisma.milestone.findUniqueOrThrow({ where: { name: stocked } });
  await startOffers(townDay, now);
  await livePast(prisma, plan, townDay, now);
  await settleCash(prisma, townDay, now);
  await moveMoney(townDay, now);
  await fillTheDesk(townDay, now);
  await finishJobs(prisma);
  await settleMessages(prisma, now);
  await refreshAll(prisma, now);
  await prisma.milestone.create({ data: { name: whole, at: now } });
  return true;
}

const reached = async (name: string): Promise<boolean> =>
  (await prisma.milestone.count({ where: { name } })) > 0;

/** Ids depend on the town's first day, so it is kept with the milestone. */
async function stock(db: Db, plan: ReturnType<typeof planPurchases>, townDay: Date) {
  await layGround(db);
  await settlePeople(db, townDay);
  await settleHouseholds(db, townDay);
  await fillShelves(db, takenBy(plan), townDay);
  await tellStories(db, townDay);
  await askForCalls(db, townDay);
  await db.milestone.create({ data: { name: stocked, at: townDay } });
  return ok(null);
}

async function refreshAll(db: Db, now: Date): Promise<void> {
  const products = await db.product.findMany({ select: { id: true } });
  await refreshListing(
    db,
    products.map(({ id }) => id),
    now,
  );
}
