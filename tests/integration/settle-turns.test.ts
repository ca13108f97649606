import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PaymentFact } from '@/domain/payment/fact';
import { withdrawByLink } from '@/modules/orders/commands/cancel';
import { confirmByLink } from '@/modules/orders/commands/confirm';
import { changeMethod } from '@/modules/settlement/commands/change-method';
import { takeFact } from '@/modules/settlement/commands/settle';
import { startAttempt } from '@/modules/settlement/commands/start';
import { closeAttempts, settleForgotten } from '@/modules/settlement/commands/sweep';
import { payPanel } from '@/modules/settlement/queries/pay-panel';
import { newId, prisma } from '@/platform/db';
import {
  type MadeProduct,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { openPayStand, type PayStand, walletOf } from '../support/pay-stand';
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
const now = () => new Date();

beforeAll(async () => {
  stand = await openPayStand();
  await makeTariff(prisma);
  await makePlaces(prisma);
  const artisans = [await makeArtisan(prisma), await makeArtisan(prisma)];
  pieces = [];
  for (const artisan of artisans)
    pieces.push(await makeProduct(prisma, artisan, { priceRupees: 1500, stock: 100 }));
});
afterAll(() => stand.close());

const attemptOf = async (bought: Bought, index = 0) => {
  const attempt = (await paymentOf(bought)).attempts[index];
  if (!attempt) throw new Error('no attempt');
  return attempt;
};
let said = 0;
/** What Stripe might say of an attempt, signed. */
async function factOf(bought: Bought, changes: Partial<PaymentFact> = {}): Promise<PaymentFact> {
  const { reference, amountMinor, provider } = await attemptOf(bought);
  said += 1;
  return {
    provider: provider as PaymentFact['provider'],
    eventKey: `told-${said}`,
    attemptRef: reference,
    outcome: 'paid',
    amountMinor: Number(amountMinor),
    currency: 'PKR',
    trust: 'signed',
    ...changes,
  };
}
const begun = async (method: 'card' | 'bank') => {
  const bought = await buyPrepaid(pieces, method);
  expect(await startAttempt(bought, { method }, now())).toMatchObject({ ok: true });
  return bought;
};

describe('money that comes at the wrong time', () => {
  test('paid twice: the second money goes back, and the buyer is told', async () => {
    const bought = await begun('card');
    const card = await factOf(bought);
    await payBy(bought, 'jazzcash_phone', 'none');
    expect(await takeFact(card, 'webhook', now())).toBe('surplus');
    const payment = await paymentOf(bought);
    expect(payment).toMatchObject({ status: 'captured', method: 'jazzcash' });
    expect(payment.refunds).toMatchObject([{ kind: 'surplus', reason: 'paid_twice' }]);
    const told = await prisma.notification.count({
      where: { groupId: bought.groupId, template: 'payment.surplus' },
    });
    expect(told).toBe(1);
    await expectBooksClear(bought);
  });

  test('paid after it was withdrawn, or after its time: it goes back', async () => {
    const withdrawn = await begun('card');
    expect((await withdrawByLink(withdrawn, now())).ok).toBe(true);
    await closeAttempts(withdrawn.groupId, now());
    expect((await attemptOf(withdrawn)).status).toBe('canceled');
    expect(await takeFact(await factOf(withdrawn), 'webhook', now())).toBe('surplus');
    const expired = await begun('card');
    await letTimePass([expired]);
    expect(await takeFact(await factOf(expired), 'webhook', now())).toBe('surplus');
    for (const bought of [withdrawn, expired]) {
      const payment = await paymentOf(bought);
      expect(payment.refunds).toMatchObject([{ reason: 'paid_too_late' }]);
      expect(payment.group.orders.every(({ status }) => status !== 'placed')).toBe(true);
      await expectBooksClear(bought);
    }
  });

  test('said ten times at once it counts once', async () => {
    const bought = await begun('card');
    const fact = await factOf(bought);
    const others = await Promise.all(
      Array.from({ length: 5 }, (_, index) => ({ ...fact, eventKey: `${fact.eventKey}-${index}` })),
    );
    const all = [...Array.from({ length: 5 }, () => fact), ...others];
    const settled = await Promise.all(all.map((one) => takeFact(one, 'webhook', now())));
    expect(settled.filter((one) => one === 'capture')).toHaveLength(1);
    expect(await paymentOf(bought)).toMatchObject({ status: 'captured' });
    await expectBooksClear(bought);
  });

  test('taken back before it was paid waits, then a person is told', async () => {
    const bought = await begun('card');
    const reversed = await factOf(bought, { outcome: 'reversed' });
    expect(await takeFact(reversed, 'webhook', now())).toBe('park');
    expect(await takeFact(await factOf(bought), 'webhook', now())).toBe('capture');
    const { id } = await attemptOf(bought);
    expect(
      await prisma.financeAlert.count({ where: { subjectId: id, kind: 'payment_reversed' } }),
    ).toBe(1);
    await expectBooksClear(bought);
  });

  test('of another currency, or of an attempt nobody knows, nothing is posted', async () => {
    const bought = await begun('card');
    const dollars = await factOf(bought, { currency: 'USD' });
    expect(await takeFact(dollars, 'webhook', now())).toBe('quarantine');
    const unknown = await factOf(bought, { attemptRef: 'HNOBODYKNOWSTHIS' });
    expect(await takeFact(unknown, 'webhook', now())).toBe('quarantine');
    expect(await takeFact(unknown, 'webhook', now())).toBe('quarantine');
    const of = await prisma.paymentEvent.findMany({ where: { status: 'quarantined' } });
    expect(of.map(({ note }) => note).toSorted()).toEqual(['other_currency', 'unknown_attempt']);
    expect((await attemptOf(bought)).status).toBe('requires_action');
    await expectBooksClear(bought);
  });

  test('kept when the process ended, it is acted upon by the next sweep', async () => {
    const bought = await begun('card');
    const { amountMinor, currency = null, ...fact } = await factOf(bought);
    const { id: attemptId } = await attemptOf(bought);
    await prisma.paymentEvent.create({
      data: {
        id: newId('paymentEvent'),
        provider: fact.provider,
        eventKey: fact.eventKey,
        attemptId,
        attemptReference: fact.attemptRef,
        via: 'webhook',
        trust: 'signed',
        outcome: 'paid',
        amountMinor: BigInt(amountMinor ?? 0),
        currency,
        status: 'received',
        receivedAt: new Date(Date.now() - 60_000),
      },
    });
    expect(await settleForgotten(now())).toBe(1);
    expect(await settleForgotten(now())).toBe(0);
    expect(await paymentOf(bought)).toMatchObject({ status: 'captured' });
    await expectBooksClear(bought);
  });
});

describe('the buyer', () => {
  test('clicks twice and it is the same try; another way closes the first', async () => {
    const bought = await buyPrepaid(pieces, 'card');
    const clicks = await Promise.all(
      [1, 2, 3].map(() => startAttempt(bought, { method: 'card' }, now())),
    );
    expect(new Set(clicks.map((one) => one.ok && one.value.reference)).size).toBe(1);
    expect((await paymentOf(bought)).attempts).toHaveLength(1);
    expect(await payPanel(bought.number, bought.key, now())).toMatchObject({
      state: { kind: 'going' },
      method: 'card',
    });
    expect(await startAttempt(bought, { method: 'bank' }, now())).toMatchObject({ ok: true });
    const { attempts } = await paymentOf(bought);
    expect(attempts.map(({ status }) => status)).toEqual(['canceled', 'requires_action']);
    expect(await payPanel(bought.number, bought.key, now())).toMatchObject({
      state: { kind: 'transfer', proof: null },
      method: 'bank',
    });
  });

  test('may pay at the door after a try that failed, and the shares are those of cash', async () => {
    const bought = await buyPrepaid(pieces, 'jazzcash');
    await payBy(bought, 'jazzcash_phone', 'decline');
    expect(await payPanel(bought.number, bought.key, now())).toMatchObject({
      state: { kind: 'failed', why: 'declined' },
    });
    expect(await changeMethod(bought, 'cod', now())).toEqual({ ok: true, value: null });
    expect((await confirmByLink(bought, now())).ok).toBe(true);
    const payment = await paymentOf(bought);
    expect(payment).toMatchObject({ status: 'authorized', method: 'cod' });
    expect(payment.group).toMatchObject({ paymentMethod: 'cod' });
    const fees = await prisma.feeLine.findMany({
      where: { orderId: payment.group.orders[0]?.id ?? '' },
    });
    expect(new Set(fees.map(({ version }) => version)).size).toBe(2);
    expect(await startAttempt(bought, { method: 'card' }, now())).toMatchObject({
      failure: { code: 'payment.is_cash' },
    });
    await expectBooksClear(bought);
  });

  test('is told what is wrong with her wallet, and nothing of it is kept', async () => {
    const bought = await buyPrepaid(pieces, 'jazzcash');
    const wrong = (number: string, cnicLast6?: string) =>
      startAttempt(bought, { method: 'jazzcash', wallet: { number, cnicLast6 } }, now());
    expect(await wrong('12')).toMatchObject({ failure: { code: 'phone.not_mobile' } });
    expect(await wrong('03001234567', '12')).toMatchObject({
      failure: { code: 'cnic.six_digits' },
    });
    expect((await wrong(walletOf('none'), '918273')).ok).toBe(true);
    const kept = JSON.stringify(await prisma.paymentAttempt.findMany(), (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    expect(kept).not.toContain('918273');
    expect(kept).not.toContain(walletOf('none'));
    expect(kept).not.toContain('stand-pass');
    expect(await startAttempt(bought, { method: 'card' }, now())).toMatchObject({
      failure: { code: 'payment.already_paid' },
    });
  });

  test('with the wrong key sees and starts nothing', async () => {
    const { number } = await begun('card');
    const wrong = { number, key: 'not-the-key' };
    expect(await payPanel(number, wrong.key, now())).toBeNull();
    expect(await startAttempt(wrong, { method: 'card' }, now())).toMatchObject({ ok: false });
    expect(await changeMethod(wrong, 'cod', now())).toMatchObject({ ok: false });
  });
});
