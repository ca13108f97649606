import { vi } from 'vitest';
import { move } from '@/domain/ledger/entries';
import { money } from '@/domain/money';
import { ok } from '@/domain/result';
import { issueCredit } from '@/modules/credits/commands';
import { post } from '@/modules/ledger/commands';
import { groupKey } from '@/modules/orders/queries/link';
import { inTx, prisma } from '@/platform/db';
import { makePromotion } from '../../prisma/makers/offers';
import {
  type MadeArtisan,
  type MadeProduct,
  makeArtisan,
  makeProduct,
} from '../../prisma/makers/trade';
import { staffActor } from './actors';
import type { Shelf } from './books';
import { makeAccount } from './payouts';

/** A market of its own for one random day: two artisans, three pieces, two coupons, a store credit. */
export type Market = {
  readonly artisans: readonly MadeArtisan[];
  readonly pieces: readonly MadeProduct[];
  readonly codes: readonly string[];
  readonly groups: { readonly id: string; readonly number: string }[];
  readonly shelf: Shelf;
  /** No entry of this market is older. */
  readonly since: Date;
  now: Date;
};
export type Deed = (market: Market, pick: number) => Promise<unknown>;

/** Two who keep the books, for what needs two people. */
export const keepers = [staffActor('finance'), staffActor('admin')] as const;
export const keeper = (pick: number) => keepers[pick % 2 === 0 ? 0 : 1];
export const support = staffActor('support');

export const chosen = <T>(from: readonly T[], pick: number): T | undefined =>
  from.length === 0 ? undefined : from[pick % from.length];

/** The same deed for the same thing, up to three times: it comes that much further. */
export const inARow =
  (deed: Deed): Deed =>
  async (market, pick) => {
    for (let turn = 0; turn <= pick % 3; turn += 1) await deed(market, pick);
  };

export const linkOf = ({ number }: { readonly number: string }) => ({
  number,
  key: groupKey(number),
});
export const groupIds = (market: Market): string[] => market.groups.map(({ id }) => id);
export const artisanIds = (market: Market): string[] => market.artisans.map(({ id }) => id);

/** Everybody's clock, the gateways' too. */
export function setClock(market: Market, at: Date): void {
  market.now = at;
  vi.setSystemTime(at);
}

const stocks = [25, 1, 0] as const;
let opened = 0;

export async function openMarket(now: Date): Promise<Market> {
  opened += 1;
  const artisans = [await makeArtisan(prisma), await makeArtisan(prisma)] as const;
  const pieces = [
    await makeProduct(prisma, artisans[0], { priceRupees: 1999.99, stock: stocks[0] }),
    await makeProduct(prisma, artisans[1], { priceRupees: 4850, stock: 1, kind: 'one_of_a_kind' }),
    await makeProduct(prisma, artisans[1], { priceRupees: 777.77, kind: 'made_to_order' }),
  ];
  for (const artisan of artisans) await makeAccount(artisan, now);
  const hers = { issuer: 'artisan', bearer: 'artisan', artisanId: artisans[0].id } as const;
  const codes = [`ALL-${opened}`, `HERS-${opened}`];
  await makePromotion(prisma, { code: `ALL-${opened}`, bps: 733, limitTotal: 3 });
  await makePromotion(prisma, { code: `HERS-${opened}`, bps: 1111, ...hers });
  const shelf = new Map(pieces.map(({ variantId }, index) => [variantId, stocks[index] ?? 0]));
  codes.push(await giveCredit(3000_33, now));
  return { artisans, pieces, codes, groups: [], shelf, since: now, now };
}

/** Store credit as goodwill, which the platform bears. */
async function giveCredit(minor: number, now: Date): Promise<string> {
  const issued = await inTx(async (db) => {
    const amount = money(minor);
    const credit = await issueCredit(db, { phone: '+923010000000', amount, refundId: null }, now);
    const account = { account: 'store_credit', item: credit.storeCreditId } as const;
    const goodwill = move(
      'adjustment',
      credit.storeCreditId,
      amount,
      { account: 'promotion_cost' },
      account,
    );
    await post(db, goodwill, { orderId: null, memo: 'goodwill' }, now);
    return ok(credit.code ?? '');
  });
  return issued.value;
}
