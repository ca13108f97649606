import type { Db } from '@/platform/db';
import { daysBefore, idOf } from './dice';
import { artisanId, artisanOfTheDemo } from './people';

/** Two who help in the shop of the demo's artisan, each with her own part of the work. */
const helpers = [
  { name: 'Salma (demo)', phone: '+923000000901', role: 'orders' },
  { name: 'Haleema (demo)', phone: '+923000000902', role: 'stock' },
] as const;

/** Who rests when, in days from the town's first day on; nobody is closed yet. */
const seasons = [
  { artisan: 'mai-lali', reason: 'ramzan', from: 78, to: 107 },
  { artisan: 'zubaida', reason: 'family', from: 30, to: 33 },
] as const;

/** Members beside the owners, and the seasons in which a shop will be closed. */
export async function settleHouseholds(db: Db, townDay: Date): Promise<void> {
  const since = daysBefore(townDay, 90);
  const people = helpers.map((helper) => ({ ...helper, id: idOf('user', helper.phone, since) }));
  await db.user.createMany({
    data: people.map(({ id, name, phone }) => ({
      id,
      name,
      phone,
      isDemo: true,
      createdAt: since,
    })),
  });
  await db.artisanMember.createMany({
    data: people.map(({ id, role }) => ({
      artisanId: artisanId(artisanOfTheDemo, townDay),
      userId: id,
      role,
    })),
  });
  await db.shopClosure.createMany({
    data: seasons.map(({ artisan, reason, from, to }) => ({
      id: idOf('closure', `${artisan}:${reason}`, daysBefore(townDay, 5)),
      artisanId: artisanId(artisan, townDay),
      reason,
      fromDay: daysBefore(townDay, -from),
      toDay: daysBefore(townDay, -to),
      createdAt: daysBefore(townDay, 5),
    })),
  });
}
