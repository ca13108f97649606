import type { Db } from '@/platform/db';
import { daysBefore, idOf } from './dice';
import { artisanId, artisanOfTheDemo, ownerId } from './people';

type DemoCall = {
  readonly artisan: string;
  readonly daysAgo: number;
  readonly path: string;
  readonly phone: string;
  readonly note: string;
};

const calls: readonly DemoCall[] = [
  {
    artisan: 'mai-lali',
    daysAgo: 0.2,
    path: '/studio/earnings',
    phone: '+923000000121',
    note: '[evening] پیسے کب آئیں گے؟',
  },
  {
    artisan: 'bibi-noor',
    daysAgo: 0.05,
    path: '/studio/products/new',
    phone: '+923000000122',
    note: '',
  },
];

/** Two who wait to be called, and one kind word for the artisan everybody tries. */
export async function askForCalls(db: Db, townDay: Date): Promise<void> {
  await db.supportCase.createMany({
    data: calls.map(({ artisan, daysAgo, ...call }) => {
      const at = daysBefore(townDay, daysAgo);
      return {
        ...call,
        id: idOf('supportCase', artisan, at),
        kind: 'call_me',
        artisanId: artisanId(artisan, townDay),
        userId: ownerId(artisan, townDay),
        locale: 'ur',
        createdAt: at,
        updatedAt: at,
      };
    }),
  });
  const at = daysBefore(townDay, 1);
  await db.artisanWarning.create({
    data: {
      id: idOf('warning', artisanOfTheDemo, at),
      artisanId: artisanId(artisanOfTheDemo, townDay),
      kind: 'answered_late',
      createdAt: at,
    },
  });
}
