import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prisma } from '@/platform/db';
import { type Misbehaviour, misbehaviours } from '@/sandbox/payments/twin';
import {
  type MadeProduct,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { methodOf, openPayStand, type PayStand, type Way } from '../support/pay-stand';
import {
  type Bought,
  buyPrepaid,
  expectBooksClear,
  letTimePass,
  payBy,
  paymentOf,
} from '../support/paying';

let stand: PayStand;
let pieces: MadeProduct[];

beforeAll(async () => {
  stand = await openPayStand();
  await makeTariff(prisma);
  await makePlaces(prisma);
  const artisans = [await makeArtisan(prisma), await makeArtisan(prisma)];
  pieces = [];
  for (const [index, artisan] of artisans.entries())
    pieces.push(await makeProduct(prisma, artisan, { priceRupees: 1999.99 + index, stock: 500 }));
});
afterAll(() => stand.close());

/** How a purchase ends once every gateway has had its say: whatever goes wrong on the way, money or nothing. */
const ends: Partial<Record<Misbehaviour, 'captured' | 'expired' | 'mismatched'>> = {
  decline: 'expired',
  wrong_amount: 'mismatched',
};
const ways: Way[] = [
  'card',
  'jazzcash_phone',
  'jazzcash_page',
  'easypaisa_phone',
  'easypaisa_page',
];
/** Here no money ever moves, for the gateway lost the request itself. */
const neverBegun: readonly string[] = [
  'jazzcash_phone html_error',
  'jazzcash_page html_error',
  'easypaisa_phone html_error',
  'easypaisa_page html_error',
];

const cases = ways.flatMap((way) => misbehaviours.map(({ how }) => ({ way, how })));
const bought = new Map<string, Bought>();
const atOnce = 6;

// Everybody pays at the same time, then the hours pass for all of them.
beforeAll(async () => {
  const left = [...cases];
  const buyers = Array.from({ length: atOnce }, async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const one = await buyPrepaid(pieces, methodOf(next.way));
      bought.set(`${next.way} ${next.how}`, one);
      await payBy(one, next.way, next.how);
    }
  });
  await Promise.all(buyers);
  // The last callbacks of the gateways are a quarter of a second late.
  await new Promise((wake) => setTimeout(wake, 600));
  await letTimePass([...bought.values()]);
}, 120_000);

describe('whatever a gateway does', () => {
  test.each(cases)('$way, $how: the ledger agrees', async ({ way, how }) => {
    const one = bought.get(`${way} ${how}`);
    if (!one) throw new Error('nothing was bought');
    const payment = await paymentOf(one);
    const wanted = neverBegun.includes(`${way} ${how}`) ? 'expired' : (ends[how] ?? 'captured');
    const [attempt] = payment.attempts;
    const statuses = payment.group.orders.map(({ status }) => status);
    if (wanted === 'captured') {
      expect(payment).toMatchObject({ status: 'captured', capturedMinor: payment.amountMinor });
      expect(attempt).toMatchObject({ status: 'paid', paidMinor: payment.amountMinor });
      expect(statuses).toEqual(['placed', 'placed']);
      expect(payment.group.orders.every((order) => order.paymentStatus === 'paid')).toBe(true);
      expect(payment.group.orders.every((order) => order.fulfillments.length === 1)).toBe(true);
    } else {
      expect(payment).toMatchObject({ status: 'expired', capturedMinor: 0n });
      expect(statuses).toEqual(['expired', 'expired']);
      expect(attempt?.status).toMatch(
        wanted === 'mismatched' ? /^mismatched$/ : /^(failed|expired|canceled)$/,
      );
    }
    const alerts = await prisma.financeAlert.count({ where: { subjectId: attempt?.id ?? '' } });
    expect(alerts).toBe(wanted === 'mismatched' ? 1 : 0);
    expect(payment.attempts).toHaveLength(1);
    await expectBooksClear(one);
  });

  test('nothing is held any more once everything is decided', async () => {
    const held = await prisma.productVariant.aggregate({ _sum: { held: true } });
    expect(held._sum.held).toBe(0);
  });
});
