import type { ProviderKey } from '@/domain/payment/fact';
import { paymentMethods } from '@/domain/payment/methods';
import { recordSettlement } from '@/modules/ledger/commands/settlements';
import { changeMethod } from '@/modules/settlement/commands/change-method';
import { checkPayment } from '@/modules/settlement/commands/check';
import { returnMismatch } from '@/modules/settlement/commands/desk';
import { inquire } from '@/modules/settlement/commands/inquire';
import { confirmProof, refuseProof } from '@/modules/settlement/commands/proof';
import { receive } from '@/modules/settlement/commands/receive';
import { startAttempt } from '@/modules/settlement/commands/start';
import { sweepPayments } from '@/modules/settlement/commands/sweep';
import { readyStep } from '@/modules/settlement/queries/back';
import { newId, prisma } from '@/platform/db';
import type { Misbehaviour } from '@/sandbox/payments/twin';
import { messageOf, type Said } from './money-gateways';
import {
  chosen,
  type Deed,
  groupIds,
  inARow,
  keeper,
  keepers,
  linkOf,
  type Market,
} from './money-market';
import { cardOf, payOnPage, walletOf } from './pay-stand';

const prepaidWays = paymentMethods.filter((method) => method !== 'cod');
/** Those that answer at once. */
const manners: readonly Misbehaviour[] = [
  'none',
  'none',
  'none',
  'none',
  'none',
  'none',
  'none',
  'none',
  'none',
  'none',
  'none',
  'none',
  'decline',
  'lost_callback',
  'wrong_amount',
  'success_after_cancel',
  'html_error',
  'refund_refused',
  'cut_connection',
];
const manner = (pick: number): Misbehaviour => chosen(manners, pick) ?? 'none';

const triesOf = (market: Market) =>
  prisma.paymentAttempt.findMany({
    where: { payment: { groupId: { in: groupIds(market) } } },
    include: { payment: { include: { group: true } }, proofs: true },
    orderBy: { id: 'asc' },
  });
type Try = Awaited<ReturnType<typeof triesOf>>[number];

const toTry =
  (work: (one: Try, market: Market, pick: number) => Promise<unknown>): Deed =>
  async (market, pick) => {
    const one = chosen(await triesOf(market), pick);
    if (one) await work(one, market, pick >> 3);
  };

const toGroup =
  (
    work: (group: Market['groups'][number], market: Market, pick: number) => Promise<unknown>,
  ): Deed =>
  async (market, pick) => {
    const group = chosen(market.groups, pick);
    if (group) await work(group, market, pick >> 2);
  };

type Wanted = Parameters<typeof startAttempt>[1]['method'];
function start(number: string, method: Wanted, market: Market, pick: number) {
  const isWallet = (method === 'jazzcash' || method === 'easypaisa') && pick % 4 !== 0;
  const wallet = { number: walletOf(manner(pick >> 2)), cnicLast6: '345678' };
  const wish = isWallet ? { method, wallet } : { method };
  return startAttempt(linkOf({ number }), wish, market.now, 20_000);
}

/** She pays on the gateway's page, if there is one to go to; the gateway's message is not brought by this. */
async function payOnTheirPage(one: Try, market: Market, pick: number) {
  const { number, key } = linkOf(one.payment.group);
  const ready = await readyStep(number, key, market.now);
  if (ready?.step.kind !== 'redirect' && ready?.step.kind !== 'form_post') return;
  const how = manner(pick);
  const wallet = { walletNumber: walletOf(how), mpin: '1234', pin: '12345' };
  const does = one.method === 'jazzcash' ? 'wallet' : 'pay';
  await payOnPage(ready.step, { do: does, card: cardOf(how), ...wallet });
}

async function tell(one: Try, market: Market, changes: Partial<Said>, times = 1) {
  const provider = one.provider as ProviderKey;
  if (provider === 'bank' || provider === 'cod') return;
  const said: Said = {
    provider,
    reference: one.reference,
    amountMinor: Number(one.amountMinor),
    outcome: 'paid',
    isForged: false,
    turn: 1,
    now: market.now,
    ...changes,
  };
  const message = messageOf(said);
  await Promise.all(Array.from({ length: times }, () => receive(provider, message, market.now)));
}

/** The slip of a transfer, its line on our statement, and two who say that they found it. */
async function transfer(one: Try, market: Market, pick: number) {
  if (one.method !== 'bank') return;
  const proofId = newId('paymentProof', market.now);
  await prisma.paymentProof.create({ data: { id: proofId, attemptId: one.id, photo: 'slip' } });
  if (pick % 5 === 0) return refuseProof(keeper(pick), proofId, { reason: 'not ours' }, market.now);
  const lineId = newId('statementLine', market.now);
  await prisma.bankStatementLine.create({
    data: {
      id: lineId,
      lineHash: lineId,
      bookedOn: market.now,
      amountMinor: one.amountMinor - (pick % 7 === 0 ? 100n : 0n),
      currency: 'PKR',
      reference: one.reference,
      payer: 'Sana',
      importedBy: 'usr_test',
    },
  });
  return Promise.all(keepers.map((actor) => confirmProof(actor, proofId, lineId, market.now)));
}

/** What usually comes next for a purchase that waits for money. */
const payOn = toGroup(async ({ id, number }, market, pick) => {
  const group = await prisma.orderGroup.findUniqueOrThrow({
    where: { id },
    include: { payment: { include: { attempts: true } } },
  });
  const open = group.payment?.attempts.find(({ status }) =>
    ['created', 'requires_action', 'unknown'].includes(status),
  );
  const method = prepaidWays.find((one) => one === group.paymentMethod);
  if (!method) return;
  if (!open) return start(number, method, market, pick);
  const one = (await triesOf(market)).find((each) => each.id === open.id);
  if (!one) return;
  if (method === 'bank') return transfer(one, market, pick | 1);
  if (open.walletMasked === null) await payOnTheirPage(one, market, pick);
  return pick % 2 === 0 ? inquire(open.id, market.now) : tell(one, market, {});
});

/** A provider pays out exactly what it holds, or says another sum. */
async function payOutOf(market: Market, pick: number) {
  const provider = chosen(['stripe', 'jazzcash', 'easypaisa', 'bank'] as const, pick) ?? 'stripe';
  const { _sum } = await prisma.posting.aggregate({
    where: { account: { code: `provider_receipts:${provider}` } },
    _sum: { amountMinor: true },
  });
  const minor = Number(_sum.amountMinor ?? 0n);
  const paidOut = {
    provider,
    reference: `S-${market.now.getTime()}-${pick}`,
    upTo: market.now,
    arrivedMinor: minor - 10 + (pick % 5 === 0 ? 1 : 0),
    feeMinor: 10,
  };
  if (minor > 10) await recordSettlement(keeper(pick), paidOut, market.now);
}

/** Everything that buyers, gateways and our clock do about paying. */
export const payDeeds = {
  payOn: inARow(payOn),
  start: toGroup(({ number }, market, pick) =>
    start(number, chosen(prepaidWays, pick) ?? 'card', market, pick >> 2),
  ),
  startTwice: toGroup(({ number }, market, pick) =>
    Promise.all(
      [0, 1].map((turn) =>
        start(number, chosen(prepaidWays, pick + turn * (pick % 2)) ?? 'card', market, pick),
      ),
    ),
  ),
  changeMethod: toGroup(({ number }, { now }, pick) =>
    changeMethod(linkOf({ number }), chosen(paymentMethods, pick) ?? 'cod', now),
  ),
  check: toGroup(({ number }, { now }) => checkPayment(linkOf({ number }), now)),
  payOnPage: toTry(payOnTheirPage),
  told: toTry((one, market) => tell(one, market, {})),
  toldFiveTimes: toTry((one, market) => tell(one, market, {}, 5)),
  toldAnew: toTry((one, market, pick) => tell(one, market, { turn: pick })),
  toldOther: toTry((one, market, pick) =>
    tell(one, market, { outcome: chosen(['pending', 'expired', 'failed'], pick) ?? 'pending' }),
  ),
  toldWrongAmount: toTry((one, market, pick) =>
    tell(one, market, { amountMinor: Number(one.amountMinor) + (pick % 2 ? 100 : -100) }),
  ),
  toldByThief: toTry((one, market) => tell(one, market, { isForged: true })),
  toldOfNobody: toTry((one, market) =>
    tell(one, market, { reference: one.reference.split('').reverse().join('') }),
  ),
  inquire: toTry((one, { now }) => inquire(one.id, now)),
  transfer: toTry(transfer),
  returnMismatch: toTry((one, { now }, pick) => returnMismatch(keeper(pick), one.id, now)),
  sweepPayments: ({ now }: Market) => sweepPayments(now),
  payOutOf,
} satisfies Record<string, Deed>;
