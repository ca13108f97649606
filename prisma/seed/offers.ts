import {
  movePromotion,
  startOwnPromotion,
  startPromotion,
} from '@/modules/promotions/commands/change';
import { prisma } from '@/platform/db';
import { asOwner, asStaff, must } from './cast';
import { daysBefore } from './dice';
import { artisanId, artisanOfTheDemo } from './people';

const blank = {
  percent: '',
  amount: '',
  buy: '',
  get: '',
  max: '',
  least: '',
  limit: '',
  phoneLimit: '',
  from: '',
  to: '',
};
const everywhere = { artisan: '', craft: '', piece: '', exclusive: false };

/** What finance started, in the order of time. None applies by itself: the shop's prices stay as they are. */
const offers = [
  {
    name: 'Welcome (demo)',
    nameUr: 'خوش آمدید (نمائشی)',
    code: 'KHUSHAMDEED',
    kind: 'percent',
    percent: '10',
    max: '1000',
    phoneLimit: '1',
  },
  {
    name: 'Eid gift (demo)',
    nameUr: 'عیدی (نمائشی)',
    code: 'EIDI500',
    kind: 'fixed',
    amount: '500',
    least: '3000',
    limit: '200',
  },
  {
    name: 'Delivery on us (demo)',
    nameUr: 'ڈاک مفت (نمائشی)',
    code: 'DAAKMUFT',
    kind: 'free_delivery',
    limit: '50',
  },
  {
    name: 'Third piece at half price (demo)',
    nameUr: 'تیسری چیز آدھی قیمت پر (نمائشی)',
    code: 'TEESRI',
    kind: 'buy_x_get_y',
    percent: '50',
    buy: '2',
    get: '1',
  },
] as const;

/** Coupons of the platform and one of an artisan; one of them is paused by now. */
export async function startOffers(townDay: Date, now: Date): Promise<void> {
  if ((await prisma.promotion.count()) > 0) return;
  const finance = asStaff('finance', townDay);
  const started: string[] = [];
  for (const [index, offer] of offers.entries()) {
    const at = daysBefore(now, 45 - index);
    const id = await startPromotion(finance, { ...blank, ...everywhere, ...offer }, at);
    started.push(must(id, `start ${offer.code}`));
  }
  const paused = started.at(-1) ?? '';
  must(await movePromotion(finance, paused, 'pause', daysBefore(now, 12)), 'pause a promotion');
  const owner = asOwner(artisanOfTheDemo, townDay);
  const own = {
    ...blank,
    name: 'From my workshop (demo)',
    nameUr: 'میرے کارخانے سے (نمائشی)',
    code: 'ZUBAIDA5',
    kind: 'percent',
    percent: '5',
    limit: '30',
  };
  const at = daysBefore(now, 40);
  must(
    await startOwnPromotion(owner, artisanId(artisanOfTheDemo, townDay), own, at),
    'start her own promotion',
  );
}
