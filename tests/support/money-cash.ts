import { checkBooksNightly } from '@/modules/ledger/commands/check';
import { bankRemittance, closeStatement } from '@/modules/remittance/commands/bank';
import { goOnPosting, postStatement } from '@/modules/remittance/commands/post';
import { receiveStatement } from '@/modules/remittance/commands/receive';
import { askCourier, matchByHand, sendBack } from '@/modules/remittance/commands/resolve';
import {
  askWriteOff,
  decideLineWriteOff,
  followWriteOffs,
} from '@/modules/remittance/commands/write-offs';
import { prisma } from '@/platform/db';
import { chosen, type Deed, groupIds, keeper, type Market } from './money-market';
import { piecesOf } from './statements';

const cashOf = (market: Market) =>
  prisma.codCollection.findMany({
    where: { order: { groupId: { in: groupIds(market) } } },
    include: { fulfillment: true },
    orderBy: { id: 'asc' },
  });

const heads = 'CN No,COD Amount,Delivery Charges,GST,WHT,Net Amount';
let files = 0;

/** A courier's file over what it took, now and then short, over, twice, or about a parcel of nobody. */
async function remit(market: Market, pick: number) {
  const cash = await cashOf(market);
  const courier = chosen(['tcs', 'leopards'], pick) ?? 'tcs';
  files += 1;
  const row = (tracking: string, rupees: number) =>
    `${tracking},${rupees.toFixed(2)},20.00,3.20,1.00,${(rupees - 24.2).toFixed(2)}`;
  const rows = cash
    .filter(({ courierSlug }) => courierSlug === courier || pick % 17 === 0)
    .flatMap(({ fulfillment, expectedMinor }, index) => {
      const turn = (pick >> (index % 8)) % 8;
      const rupees = Number(expectedMinor) / 100;
      const tracking = fulfillment.trackingNumber ?? 'NONE';
      const off = turn === 1 ? -50.5 : turn === 2 ? 70 : 0;
      const line = row(tracking, rupees + off);
      return turn === 3 ? [] : turn === 4 ? [line, line] : [line];
    });
  if (pick % 4 === 0) rows.push(row(`NOBODY-${files}`, 999));
  if (rows.length === 0) return;
  const text = `${heads}\n${rows.join('\n')}\n`;
  const file = { courier, fileName: `${files}.csv`, pieces: piecesOf(text) };
  const received = await receiveStatement(keeper(pick), file, market.now);
  if (received.ok && pick % 5 !== 0)
    await postStatement(keeper(pick), received.value.batchId, market.now);
}

const toLine =
  (work: (lineId: string, market: Market, pick: number) => Promise<unknown>): Deed =>
  async (market, pick) => {
    const lines = await prisma.remittanceLine.findMany({
      where: {
        batch: { uploadedAt: { gte: market.since } },
        resolvedAt: null,
        bucket: { notIn: ['matched', 'pending'] },
      },
      select: { id: true },
      orderBy: { id: 'asc' },
    });
    const one = chosen(lines, pick);
    if (one) await work(one.id, market, pick >> 3);
  };

const toBatch =
  (work: (batchId: string, market: Market, pick: number) => Promise<unknown>): Deed =>
  async (market, pick) => {
    const batches = await prisma.remittanceBatch.findMany({
      where: { uploadedAt: { gte: market.since } },
      select: { id: true },
      orderBy: { id: 'asc' },
    });
    const one = chosen(batches, pick);
    if (one) await work(one.id, market, pick >> 3);
  };

async function bank(batchId: string, { now }: Market, pick: number) {
  const { _sum } = await prisma.posting.aggregate({
    where: { item: batchId, account: { kind: 'courier_remittance' } },
    _sum: { amountMinor: true },
  });
  const open = Number(_sum.amountMinor ?? 0n);
  const amountMinor = pick % 3 === 0 ? Math.floor(open / 2) : open;
  const bankRef = `BK${now.getTime()}${pick}`;
  await Promise.all(
    Array.from({ length: 1 + (pick % 2) }, () =>
      bankRemittance(keeper(pick), batchId, { amountMinor, bankRef }, now),
    ),
  );
}

async function match(lineId: string, market: Market, pick: number) {
  const trackingNumber = chosen(await cashOf(market), pick)?.fulfillment.trackingNumber ?? 'NONE';
  await matchByHand(keeper(pick), lineId, { trackingNumber }, market.now);
}

/** Everything that is done at the cash desk, and the nightly look through the books. */
export const cashDeeds = {
  remit,
  post: toBatch((id, { now }, pick) => postStatement(keeper(pick), id, now)),
  goOnPosting: toBatch((id, { now }) => goOnPosting(id, now)),
  bank: toBatch(bank),
  closeStatement: toBatch((id, { now }, pick) => closeStatement(keeper(pick), id, now)),
  askCourier: toLine((id, { now }, pick) => askCourier(keeper(pick), id, now)),
  match: toLine(match),
  sendBack: toLine((id, { now }, pick) => sendBack(keeper(pick), id, { reference: 'back' }, now)),
  askWriteOff: toLine((id, { now }, pick) =>
    askWriteOff(keeper(pick), id, { reason: 'lost' }, now),
  ),
  decideWriteOff: toLine((id, { now }, pick) =>
    decideLineWriteOff(keeper(pick), id, pick % 3 === 0 ? 'decline' : 'approve', now),
  ),
  followWriteOffs: ({ now }: Market) => followWriteOffs(now),
  checkBooks: async ({ now }: Market) => {
    const checked = await checkBooksNightly(now);
    if (!checked.ok || checked.value.disagreements > 0)
      throw new Error(`two books disagree: ${JSON.stringify(checked)}`);
  },
} satisfies Record<string, Deed>;
