import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Id } from '@/domain/ids';
import { money } from '@/domain/money';
import { splitFor } from '@/domain/order/fees';
import type { PaymentMethod } from '@/domain/payment/methods';
import type { UserActor } from '@/domain/policy';
import { readProductPage } from '@/modules/catalog/queries/product-page';
import { confirmByLink } from '@/modules/orders/commands/confirm';
import { judgePiece } from '@/modules/pieces/commands/judge';
import { editorChoices } from '@/modules/pieces/queries/editing';
import { prisma } from '@/platform/db';
import { type MadeArtisan, makeArtisan, makePlaces, makeTariff } from '../../prisma/makers/trade';
import { artisanActor } from '../support/actors';
import { buy, cartWith } from '../support/buying';
import { expectMoneyAddsUp } from '../support/money-laws';
import { makeUser } from '../support/people';
import { sentPiece } from '../support/pieces';
import { bring, buyPaid, openGateways } from '../support/prepaid';

const now = new Date();
const priceMinor = 777_77;
const quantity = 2;
let gateways: Awaited<ReturnType<typeof openGateways>>;
let moderator: UserActor;

beforeAll(async () => {
  gateways = await openGateways();
  await makeTariff(prisma);
  await makePlaces(prisma);
  const { id } = await makeUser({ staffRole: 'moderator' });
  moderator = {
    kind: 'user',
    id: id as Id<'user'>,
    artisans: [],
    partners: [],
    staffRole: 'moderator',
    secondFactor: true,
  };
});
afterAll(() => gateways.close());

/** What her editor says of the price before the piece is anywhere. */
async function foretold(hers: MadeArtisan, method: PaymentMethod) {
  const choices = await editorChoices(artisanActor(hers), hers.id, now);
  if (!choices) throw new Error('nothing to choose');
  return splitFor(money(priceMinor), { ...choices.fees, craft: 'ajrak', method }).map(
    ({ part, amount }) => [part, amount.minor] as const,
  );
}

async function listed(hers: MadeArtisan) {
  const variants = [{ id: null, values: [], price: money(priceMinor), count: 9 }];
  const id = await sentPiece(hers, now, { variants });
  const verdict = { id, kind: 'product', decision: 'approve', reasons: [], note: '' } as const;
  expect(await judgePiece(moderator, verdict, now)).toEqual({ ok: true, value: null });
  const { slug } = await prisma.product.findUniqueOrThrow({ where: { id } });
  const page = await readProductPage(prisma, slug, now);
  const [variant] = page?.variants ?? [];
  if (!variant) throw new Error('not listed');
  return variant;
}

async function placed(variantId: string, method: PaymentMethod) {
  const lines = [{ variantId, quantity }];
  if (method === 'card') {
    const { groupId, orders } = await buyPaid(lines, { method });
    return { groupId, orderId: orders[0]?.id ?? '' };
  }
  const bought = await buy(await cartWith(lines));
  expect((await confirmByLink(bought, now)).ok).toBe(true);
  const order = await prisma.order.findFirstOrThrow({ where: { groupId: bought.groupId } });
  return { groupId: bought.groupId, orderId: order.id };
}

const accounts: Readonly<Record<string, string>> = {
  artisan: 'artisan_payable',
  platform: 'platform_fee',
  tax: 'tax_withheld',
};

test.each(['cod', 'card'] as const)(
  'what the editor says of a new piece is on its page, frozen and posted alike, by %s',
  async (method) => {
    const hers = await makeArtisan(prisma);
    const told = await foretold(hers, method);
    const variant = await listed(hers);
    if (method === 'cod')
      expect(variant.split.map(({ part, amount }) => [part, amount.minor])).toEqual(told);
    const { groupId, orderId } = await placed(variant.id, method);
    const frozen = await prisma.feeLine.findMany({ where: { orderId } });
    const [artisan, ...fees] = told;
    expect(frozen.map(({ part, amountMinor }) => [part, Number(amountMinor)]).sort()).toEqual(
      fees.map(([part, minor]) => [part, minor * quantity]).sort(),
    );
    await bring(hers, orderId, now);
    const postings = await prisma.posting.findMany({
      where: { entry: { orderId } },
      include: { account: true },
    });
    const posted = (kind: string) =>
      postings
        .filter(({ account }) => account.kind === kind)
        .reduce((all, { amountMinor }) => all - Number(amountMinor), 0);
    const payment = told.find(([part]) => part === 'payment')?.[1] ?? 0;
    for (const [part, kind] of Object.entries(accounts)) {
      const one = told.find(([each]) => each === part)?.[1] ?? 0;
      expect(posted(kind), kind).toBe(quantity * one);
    }
    expect(payment).toBeGreaterThan(0);
    expect(artisan?.[1]).toBeGreaterThan(0);
    await expectMoneyAddsUp([groupId]);
  },
);
