import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { prisma } from '@/platform/db';
import { makePlaces, makeTariff } from '../../prisma/makers/trade';
import {
  expectEndsAreKept,
  expectFrozen,
  expectStockAddsUp,
  frozenOf,
  statesOf,
} from '../support/books';
import { openTwins } from '../support/money-gateways';
import { expectMoneyAddsUp } from '../support/money-laws';
import { groupIds, type Market, openMarket, setClock } from '../support/money-market';
import { type Act, type ActKind, carryOut, deeds } from '../support/trading';

/** By hand a longer life: LIFE_RUNS=2000 days, LIFE_SECONDS=300, or what is over first. */
const runs = Number(process.env.LIFE_RUNS ?? 0);
const seconds = Number(process.env.LIFE_SECONDS ?? (runs > 0 ? 3600 : 50));
const wholeRunMs = seconds * 1000;
let twins: Awaited<ReturnType<typeof openTwins>>;
let clock = new Date();

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  twins = await openTwins();
  await makeTariff(prisma);
  await makePlaces(prisma);
});
afterAll(async () => {
  vi.useRealTimers();
  await twins.close();
});

/** The usual way happens oftener than all else, so that much comes to its end. */
const kinds = Object.keys(deeds) as ActKind[];
const usual = (weight: number, kind: ActKind) => ({ weight, arbitrary: fc.constant(kind) });
const kind = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...kinds) },
  usual(14, 'place'),
  usual(24, 'payOn'),
  usual(28, 'goOn'),
  usual(5, 'askRefund'),
  usual(10, 'refundOn'),
  usual(10, 'payoutOn'),
  usual(4, 'remit'),
  usual(5, 'work'),
);
const act: fc.Arbitrary<Act> = fc.record({ kind, pick: fc.nat(100_000) });
/** Up to three people act in the same moment. */
const moment = fc.array(act, { minLength: 1, maxLength: 3 });
const day = fc.array(moment, { minLength: 20, maxLength: 60 });

/** A day begins with purchases in every way of paying that have come some way. */
const morning: readonly Act[] = [
  ...[3, 19, 35, 36, 43, 51].map((pick): Act => ({ kind: 'place', pick })),
  ...[0, 1, 2, 3, 4, 5].map((pick): Act => ({ kind: 'payOn', pick: pick + 4 })),
  ...[0, 1, 2, 3, 4, 5, 6].map((pick): Act => ({ kind: 'goOn', pick: pick * 3 + 1 })),
];

let acts = 0;
let moments = 0;
const all: string[] = [];

async function live(market: Market, day: readonly (readonly Act[])[], met: Set<string>) {
  for (const one of morning) await carryOut(market, one);
  let states = await statesOf(groupIds(market));
  let frozen = await frozenOf(groupIds(market));
  for (const together of day) {
    await Promise.all(together.map((one) => carryOut(market, one)));
    acts += together.length;
    moments += 1;
    const groups = groupIds(market);
    await expectStockAddsUp(market.shelf);
    await expectMoneyAddsUp(groups, market.since);
    const after = { states: await statesOf(groups), frozen: await frozenOf(groups) };
    expectEndsAreKept(states, after.states);
    expectFrozen(frozen, after.frozen);
    ({ states, frozen } = after);
  }
  for (const { state } of states.values()) met.add(state);
}

test(
  'whatever people do in whatever order, stock, money and ends stay right',
  async () => {
    const met = new Set<string>();
    await fc.assert(
      fc.asyncProperty(day, async (moments) => {
        const market = await openMarket(clock);
        setClock(market, clock);
        try {
          await live(market, moments, met);
        } finally {
          clock = new Date(market.now.getTime() + 1000);
          all.push(...groupIds(market));
        }
      }),
      {
        numRuns: runs > 0 ? runs : 2 * seconds,
        interruptAfterTimeLimit: wholeRunMs,
        markInterruptAsFailure: false,
        endOnFailure: process.env.LIFE_SHRINK === undefined,
        includeErrorInReport: true,
      },
    );
    // Also what a later day did to an earlier one.
    await expectMoneyAddsUp(all);
    console.info(`${acts} acts in ${moments} moments, ${all.length} purchases`);
    // A life in which nothing ever arrives would prove little; a slow machine lives a short one.
    for (const state of ['placed', 'canceled', 'delivered', 'collected', 'captured'])
      expect(met).toContain(state);
    if (moments > 1000)
      for (const state of ['reconciled', 'paid', 'succeeded', 'processing'])
        expect(met).toContain(state);
    if (moments > 5000) expect(met).toContain('mismatched');
  },
  wholeRunMs + 30_000,
);
