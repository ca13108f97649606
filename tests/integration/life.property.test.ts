import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { prisma } from '@/platform/db';
import { makeArtisan, makePlaces, makeProduct, makeTariff } from '../../prisma/makers/trade';
import { expectEndsAreKept, expectStockAddsUp, type Shelf, statesOf } from '../support/books';
import { expectMoneyAddsUp } from '../support/money-laws';
import { type Act, type ActKind, carryOut, deeds, type Market } from '../support/trading';

const wholeRunMs = 45_000;
const stocks = [4, 1, 0] as const;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
});

async function openMarket(): Promise<Market & { readonly shelf: Shelf }> {
  const artisans = [await makeArtisan(prisma), await makeArtisan(prisma)] as const;
  const priceRupees = 1999.99;
  const pieces = [
    await makeProduct(prisma, artisans[0], { priceRupees, stock: stocks[0] }),
    await makeProduct(prisma, artisans[1], { priceRupees: 4850, stock: 1, kind: 'one_of_a_kind' }),
    await makeProduct(prisma, artisans[1], { priceRupees: 777.77, kind: 'made_to_order' }),
  ];
  const shelf = new Map(pieces.map(({ variantId }, index) => [variantId, stocks[index] ?? 0]));
  return { artisans, pieces, groups: [], now: new Date(), shelf };
}

/** The usual way happens as often as all else together, so that many orders come to their end. */
const kinds = Object.keys(deeds) as ActKind[];
const kind = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...kinds) },
  { weight: 1, arbitrary: fc.constant<ActKind>('goOn') },
);
const act: fc.Arbitrary<Act> = fc.record({ kind, pick: fc.nat(1000) });
/** Up to three people act in the same moment. */
const moment = fc.array(act, { minLength: 1, maxLength: 3 });
const day = fc.array(moment, { minLength: 10, maxLength: 40 });

test(
  'whatever people do in whatever order, stock, money and ends stay right',
  async () => {
    const met = new Set<string>();
    await fc.assert(
      fc.asyncProperty(day, async (moments) => {
        const market = await openMarket();
        await carryOut(market, { kind: 'place', pick: 7 });
        let before = await statesOf(market.groups.map(({ id }) => id));
        for (const acts of moments) {
          await Promise.all(acts.map((one) => carryOut(market, one)));
          const groups = market.groups.map(({ id }) => id);
          await expectStockAddsUp(market.shelf);
          await expectMoneyAddsUp(groups);
          const after = await statesOf(groups);
          expectEndsAreKept(before, after);
          before = after;
        }
        for (const { state } of before.values()) met.add(state);
      }),
      { numRuns: 100, interruptAfterTimeLimit: wholeRunMs, markInterruptAsFailure: false },
    );
    // A day on which nothing ever arrives would prove little.
    for (const state of ['placed', 'canceled', 'delivered', 'collected', 'captured', 'void'])
      expect(met).toContain(state);
  },
  wholeRunMs + 30_000,
);
