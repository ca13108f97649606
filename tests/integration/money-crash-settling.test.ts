import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withdrawByLink } from '@/modules/orders/commands/cancel';
import { sendRefund } from '@/modules/refunds/commands/send';
import { confirmProof } from '@/modules/settlement/commands/proof';
import { receive } from '@/modules/settlement/commands/receive';
import { type PayWish, startAttempt } from '@/modules/settlement/commands/start';
import { sweepPayments } from '@/modules/settlement/commands/sweep';
import { newId, prisma } from '@/platform/db';
import {
  type MadeProduct,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { staffActor } from '../support/actors';
import { diesAt, sendHome } from '../support/crash';
import { type CrashStand, openCrashStand } from '../support/crash-stand';
import { cardOf, walletOf } from '../support/pay-stand';
import {
  type Bought,
  buyPrepaid,
  expectBooksClear,
  letTimePass,
  paymentOf,
} from '../support/paying';
import { payByCard } from '../support/prepaid';

let stand: CrashStand;
let pieces: MadeProduct[];

beforeAll(async () => {
  stand = await openCrashStand();
  await makeTariff(prisma);
  await makePlaces(prisma);
  pieces = [];
  for (const priceRupees of [1999.99, 750]) {
    const artisan = await makeArtisan(prisma);
    pieces.push(await makeProduct(prisma, artisan, { priceRupees, stock: 100 }));
  }
});
afterAll(async () => {
  sendHome();
  await stand.close();
});

const wallet: PayWish = {
  method: 'jazzcash',
  wallet: { number: walletOf('none'), cnicLast6: '345678' },
};
const attemptsOf = async (bought: Bought) => (await paymentOf(bought)).attempts;
const lastAttempt = async (bought: Bought) => {
  const attempt = (await attemptsOf(bought)).at(-1);
  if (!attempt) throw new Error('there is no attempt');
  return attempt;
};
const gatewaysKnow = async (bought: Bought) =>
  stand.gatewaysKnow((await attemptsOf(bought)).map(({ reference }) => reference));
const minutesOn = (minutes: number) => new Date(Date.now() + minutes * 60_000);

/** Bought, paid for with a card, and not yet heard of. */
async function paidByCard(how: Parameters<typeof cardOf>[0] = 'none') {
  const bought = await buyPrepaid(pieces, 'card');
  expect((await startAttempt(bought, { method: 'card' }, new Date())).ok).toBe(true);
  const { id, reference } = await lastAttempt(bought);
  await payByCard(id, cardOf(how));
  return { bought, id, reference };
}

/** Paid once and whole, booked so, and the gateways took one payment. */
async function expectPaidOnce(bought: Bought) {
  const payment = await paymentOf(bought);
  expect(payment).toMatchObject({ status: 'captured', capturedMinor: payment.amountMinor });
  expect(payment.group.orders.map(({ status }) => status)).toEqual(['placed', 'placed']);
  expect(payment.group.orders.map((order) => order.fulfillments.length)).toEqual([1, 1]);
  expect(payment.attempts.filter(({ status }) => status === 'paid')).toHaveLength(1);
  expect(payment.refunds).toEqual([]);
  expect(await gatewaysKnow(bought)).toMatchObject({ paid: 1, refunds: [] });
  await expectBooksClear(bought);
}

/** Nothing of it is booked. */
async function expectNothingBooked(bought: Bought) {
  expect(await paymentOf(bought)).toMatchObject({ capturedMinor: 0n });
  await expectBooksClear(bought);
}

describe('killed while a payment begins', { timeout: 90_000 }, () => {
  test.each(['settle.after_row', 'settle.after_call'] as const)(
    'by card at %s: she tries again, has one page to pay at, and pays once',
    async (point) => {
      const bought = await buyPrepaid(pieces, 'card');
      await diesAt(point, 'startAttempt', bought, { method: 'card' }, new Date());
      expect(await gatewaysKnow(bought)).toMatchObject({
        begun: point === 'settle.after_row' ? 0 : 1,
      });
      await sweepPayments(minutesOn(1));
      expect((await startAttempt(bought, { method: 'card' }, minutesOn(2))).ok).toBe(true);
      const { id, reference } = await lastAttempt(bought);
      await payByCard(id, cardOf('none'));
      await receive('stripe', (await stand.hears(reference)).inbound, minutesOn(3));
      expect(await gatewaysKnow(bought)).toMatchObject({ begun: 1 });
      await expectPaidOnce(bought);
    },
  );

  test('by wallet before the call: nobody was asked, and she pays once by another way', async () => {
    const bought = await buyPrepaid(pieces, 'jazzcash');
    await diesAt('settle.after_row', 'startAttempt', bought, wallet, new Date());
    expect(await gatewaysKnow(bought)).toMatchObject({ begun: 0 });
    await sweepPayments(minutesOn(1));
    expect((await startAttempt(bought, { method: 'card' }, minutesOn(2))).ok).toBe(true);
    await payByCard((await lastAttempt(bought)).id, cardOf('lost_callback'));
    await letTimePass([bought]);
    expect((await attemptsOf(bought)).map(({ status }) => status)).toEqual(['canceled', 'paid']);
    await expectPaidOnce(bought);
  });

  test.each(['settle.after_call', 'settle.after_inbox'] as const)(
    'by wallet at %s: the gateway has the money, and it is found',
    async (point) => {
      const bought = await buyPrepaid(pieces, 'jazzcash');
      await diesAt(point, 'startAttempt', bought, wallet, new Date(), 10_000);
      expect(await gatewaysKnow(bought)).toMatchObject({ begun: 1, paid: 1 });
      await expectNothingBooked(bought);
      // The phone is not rung again while nobody knows.
      await startAttempt(bought, wallet, minutesOn(0), 10_000);
      await letTimePass([bought]);
      expect(await attemptsOf(bought)).toHaveLength(1);
      await expectPaidOnce(bought);
    },
  );
});

describe('killed while it hears that a payment came', { timeout: 90_000 }, () => {
  test.each(['settle.after_inbox', 'settle.before_commit', 'settle.after_commit'] as const)(
    'from the gateway, at %s',
    async (point) => {
      const { bought, reference } = await paidByCard();
      const { inbound } = await stand.hears(reference);
      await diesAt(point, 'receive', 'stripe', inbound, new Date());
      if (point !== 'settle.after_commit') await expectNothingBooked(bought);
      await Promise.all([1, 2].map(() => sweepPayments(minutesOn(1))));
      await expectPaidOnce(bought);
      expect(await receive('stripe', inbound, minutesOn(2))).toMatchObject({ outcome: 'repeat' });
      await expectPaidOnce(bought);
    },
  );

  test.each(['settle.after_call', 'settle.before_commit'] as const)(
    'by asking, at %s',
    async (point) => {
      const { bought, id } = await paidByCard('lost_callback');
      await diesAt(point, 'inquire', id, minutesOn(0));
      await expectNothingBooked(bought);
      await letTimePass([bought]);
      await expectPaidOnce(bought);
    },
  );

  test.each(['settle.before_commit', 'settle.after_commit'] as const)(
    'for a purchase that has ended, at %s: it goes back once',
    async (point) => {
      const { bought, reference } = await paidByCard();
      const { inbound } = await stand.hears(reference);
      expect((await withdrawByLink(bought, new Date())).ok).toBe(true);
      await diesAt(point, 'receive', 'stripe', inbound, new Date());
      await Promise.all([
        sweepPayments(minutesOn(1)),
        receive('stripe', inbound, minutesOn(1)),
        receive('stripe', inbound, minutesOn(1)),
      ]);
      const payment = await paymentOf(bought);
      expect(payment.refunds).toMatchObject([
        { kind: 'surplus', amountMinor: payment.amountMinor },
      ]);
      await expectBooksClear(bought);
      await Promise.all(payment.refunds.map(({ id }) => sendRefund(id, minutesOn(2))));
      expect(await gatewaysKnow(bought)).toEqual({
        begun: 1,
        paid: 1,
        refunds: [Number(payment.amountMinor)],
      });
    },
  );
});

test('killed while finance confirms a transfer: it counts once', { timeout: 90_000 }, async () => {
  const bought = await buyPrepaid(pieces, 'bank');
  expect((await startAttempt(bought, { method: 'bank' }, new Date())).ok).toBe(true);
  const attempt = await lastAttempt(bought);
  const proofId = newId('paymentProof');
  await prisma.paymentProof.create({
    data: { id: proofId, attemptId: attempt.id, photo: 'slip' },
  });
  const lineId = newId('statementLine');
  const { amountMinor, reference } = attempt;
  const line = { lineHash: lineId, bookedOn: new Date(), amountMinor, reference };
  const from = { currency: 'PKR', payer: 'Sana', importedBy: 'usr_test' };
  await prisma.bankStatementLine.create({ data: { id: lineId, ...line, ...from } });
  const finance = staffActor('finance');
  await diesAt('settle.before_commit', 'confirmProof', finance, proofId, lineId, new Date());
  expect(await confirmProof(finance, proofId, lineId, new Date())).toMatchObject({ ok: false });
  await Promise.all([1, 2].map(() => sweepPayments(minutesOn(1))));
  const payment = await paymentOf(bought);
  expect(payment).toMatchObject({ status: 'captured', capturedMinor: payment.amountMinor });
  await expectBooksClear(bought);
});
