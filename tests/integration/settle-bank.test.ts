import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markSent } from '@/modules/refunds/commands/by-hand';
import { confirmProof, refuseProof } from '@/modules/settlement/commands/proof';
import { startAttempt } from '@/modules/settlement/commands/start';
import { importStatement } from '@/modules/settlement/commands/statement';
import { sweepPayments } from '@/modules/settlement/commands/sweep';
import { payPanel } from '@/modules/settlement/queries/pay-panel';
import { newId, prisma } from '@/platform/db';
import {
  type MadeProduct,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { staffActor } from '../support/actors';
import { openPayStand, type PayStand } from '../support/pay-stand';
import { type Bought, buyPrepaid, expectBooksClear, paymentOf } from '../support/paying';

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
const begun = async () => {
  const bought = await buyPrepaid(pieces, 'bank');
  expect(await startAttempt(bought, { method: 'bank' }, now())).toMatchObject({ ok: true });
  return bought;
};

describe('a bank transfer', () => {
  const finance = [staffActor('finance'), staffActor('admin')] as const;
  const slip = async (bought: Bought, amount?: number) => {
    const attempt = await attemptOf(bought);
    const proofId = newId('paymentProof');
    await prisma.paymentProof.create({
      data: { id: proofId, attemptId: attempt.id, photo: 'slip' },
    });
    const lineId = newId('statementLine');
    await prisma.bankStatementLine.create({
      data: {
        id: lineId,
        lineHash: lineId,
        bookedOn: now(),
        amountMinor: BigInt(amount ?? Number(attempt.amountMinor)),
        currency: 'PKR',
        reference: attempt.reference,
        payer: 'Sana',
        importedBy: 'usr_test',
      },
    });
    return { proofId, lineId };
  };
  /** What our bank has of an attempt; the provider that stands for it must hold nothing. */
  const inBank = async (attemptId: string) => {
    const entries = { kind: 'provider_settled', sourceId: attemptId };
    const of = (code: string) =>
      prisma.posting.aggregate({
        where: { account: { code }, entry: entries },
        _sum: { amountMinor: true },
      });
    return (await of('bank'))._sum.amountMinor;
  };

  test('counts once finance has found it on the statement', async () => {
    const bought = await begun();
    const { proofId, lineId } = await slip(bought);
    const stranger = staffActor('support');
    expect(await confirmProof(stranger, proofId, lineId, now())).toMatchObject({ ok: false });
    const both = await Promise.all(
      finance.map((actor) => confirmProof(actor, proofId, lineId, now())),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await paymentOf(bought)).toMatchObject({ status: 'captured' });
    await expectBooksClear(bought);
    const { id, amountMinor } = await attemptOf(bought);
    expect(await inBank(id)).toBe(amountMinor);
  });

  test('that comes too late is in the bank, and what is owed back is sent from there', async () => {
    const bought = await begun();
    const { proofId, lineId } = await slip(bought);
    // The slip was sent before the time ran out, and its orders are given up meanwhile.
    await prisma.order.updateMany({
      where: { groupId: bought.groupId },
      data: { status: 'expired' },
    });
    expect(await confirmProof(finance[0], proofId, lineId, now())).toMatchObject({
      value: { settled: 'surplus' },
    });
    const { id, amountMinor } = await attemptOf(bought);
    expect(await inBank(id)).toBe(amountMinor);
    await expectBooksClear(bought);
    const [refund] = (await paymentOf(bought)).refunds;
    const sent = await markSent(finance[1], refund?.id ?? '', { reference: 'IBFT-77' }, now());
    expect(sent).toMatchObject({ ok: true });
    const left = await prisma.posting.aggregate({
      where: { account: { code: 'provider_receipts:bank' }, item: id },
      _sum: { amountMinor: true },
    });
    expect(left._sum.amountMinor).toBe(0n);
  });

  test('of another sum is not confirmed, and a refused slip may be sent again', async () => {
    const bought = await begun();
    const { proofId, lineId } = await slip(bought, 100);
    expect(await confirmProof(finance[0], proofId, lineId, now())).toMatchObject({
      failure: { code: 'proof.amount_differs' },
    });
    const why = { reason: 'The slip shows another account' };
    expect((await refuseProof(finance[0], proofId, why, now())).ok).toBe(true);
    expect(await payPanel(bought.number, bought.key, now())).toMatchObject({
      state: { kind: 'transfer', proof: { state: 'refused', reason: why.reason } },
    });
    // While no slip waits, its time runs out like any other.
    await sweepPayments(new Date(Date.now() + 60 * 3_600_000));
    expect(await paymentOf(bought)).toMatchObject({ status: 'expired' });
    await expectBooksClear(bought);
  });

  test('of a large sum needs two people', async () => {
    const dear = await makeArtisan(prisma);
    const piece = await makeProduct(prisma, dear, { priceRupees: 120_000, stock: 5 });
    const bought = await buyPrepaid([piece], 'bank');
    expect((await startAttempt(bought, { method: 'bank' }, now())).ok).toBe(true);
    const { proofId, lineId } = await slip(bought);
    const [one, other] = finance;
    expect(await confirmProof(one, proofId, lineId, now())).toMatchObject({
      value: { settled: 'second' },
    });
    expect(await paymentOf(bought)).toMatchObject({ capturedMinor: 0n });
    expect(await confirmProof(one, proofId, lineId, now())).toMatchObject({
      failure: { code: 'proof.needs_another_person' },
    });
    expect(await confirmProof(other, proofId, lineId, now())).toMatchObject({
      value: { settled: 'capture' },
    });
    expect(await paymentOf(bought)).toMatchObject({ status: 'captured' });
    await expectBooksClear(bought);
  });

  test('is found on a statement whose lines count once, however often its file is read', async () => {
    const bought = await begun();
    const { reference } = await attemptOf(bought);
    const text = [
      '\uFEFFAccount statement;;;',
      'Value Date;Narration;Credit;Sender',
      `22/11/2026;IBFT ${reference};3,500.00;SANA`,
      '۲۲-۱۱-۲۰۲۶;Raast;Rs 1,000;علی',
      '23-Nov-2026;Fee;-20.00;BANK',
      'not a date;=HYPERLINK("x");1.00;X',
      '22-11-2026;Raast;1000;ALI',
      '22-11-2026;Raast;1000;ALI',
    ].join('\n');
    const bring = () => importStatement(finance[0], new Blob([text]), now());
    expect(await bring()).toEqual({ ok: true, value: { added: 4, known: 0 } });
    expect(await bring()).toEqual({ ok: true, value: { added: 0, known: 4 } });
    const nonsense = new Blob(['"unclosed\n,,,']);
    expect(await importStatement(finance[0], nonsense, now())).toMatchObject({ ok: false });
    expect(await importStatement(staffActor('support'), new Blob([text]), now())).toMatchObject({
      ok: false,
    });
  });
});
