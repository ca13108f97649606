import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AttemptFacts } from '@/platform/payments/port';
import { jazzcashTwin } from '@/sandbox/payments/jazzcash/twin';
import { serveTwins } from '@/sandbox/payments/serve';
import {
  attemptOf,
  cardOf,
  folder,
  foundPaid,
  inquire,
  jazzcash,
  keys,
  newInput,
  payOnPage,
  provider,
  refused,
  shopUrl,
  startWallet,
  told,
  walletOf,
} from './jazzcash-gateway';

describe('the wallet call', () => {
  test('is answered with proof once the phone was approved', async () => {
    const { input, started, attempt } = await startWallet('none');
    expect(started).toMatchObject({ outcome: 'paid', next: { kind: 'none' } });
    expect(started.fact).toMatchObject({
      attemptRef: input.attemptRef,
      outcome: 'paid',
      amountMinor: 150_000,
      trust: 'signed',
    });
    expect(await told(input.attemptRef, 1)).toEqual(['hint']);
    expect(await inquire(attempt)).toMatchObject(foundPaid(input));
  });

  test('decline: is a proven failure', async () => {
    const { input, started, attempt } = await startWallet('decline');
    expect(started.fact).toMatchObject({ outcome: 'failed', code: '004' });
    expect(await inquire(attempt)).toMatchObject({ outcome: 'failed', code: '004' });
    expect(await told(input.attemptRef, 1)).toEqual(['failed']);
  });

  test.each(['slow', 'cut_connection', 'bad_signature'] as const)(
    '%s: nobody knows until the inquiry',
    async (how) => {
      const before = refused();
      const { input, started, attempt } = await startWallet(how);
      expect(started).toMatchObject({ outcome: 'unknown', next: { kind: 'approve_on_phone' } });
      expect(started.fact).toBeUndefined();
      expect(await inquire(attempt)).toMatchObject(foundPaid(input));
      if (how === 'slow') expect(await told(input.attemptRef, 1)).toEqual(['hint']);
      if (how === 'bad_signature') await expect.poll(refused).toBe(before + 1);
    },
  );

  test('lost_callback: waits, and the inquiry finds it paid', async () => {
    const { input, started, attempt } = await startWallet('lost_callback');
    expect(started).toMatchObject({ outcome: 'pending', next: { kind: 'approve_on_phone' } });
    expect(await inquire(attempt)).toMatchObject(foundPaid(input));
  });

  test('callback_five_times: the shop is told five times', async () => {
    const { input } = await startWallet('callback_five_times');
    expect(await told(input.attemptRef, 5)).toEqual(new Array(5).fill('hint'));
  });

  test('callbacks_out_of_order: stale words come after the true ones', async () => {
    const { input, attempt } = await startWallet('callbacks_out_of_order');
    expect(await told(input.attemptRef, 3)).toEqual(['hint', 'pending', 'failed']);
    expect(await inquire(attempt)).toMatchObject(foundPaid(input));
  });

  test('wrong_amount: the proof names another amount, wherever one asks', async () => {
    const { started, attempt } = await startWallet('wrong_amount');
    expect(started.fact).toMatchObject({ outcome: 'paid', amountMinor: 149_900 });
    expect(await inquire(attempt)).toMatchObject({ outcome: 'paid', amountMinor: 149_900 });
  });

  test('success_after_cancel: canceled, then paid', async () => {
    const { input, started, attempt } = await startWallet('success_after_cancel');
    expect(started.fact).toMatchObject({ outcome: 'canceled' });
    expect(await told(input.attemptRef, 1)).toEqual(['hint']);
    expect(await inquire(attempt)).toMatchObject(foundPaid(input));
  });

  test('html_error: is open, and the gateway never heard of it', async () => {
    const { started, attempt } = await startWallet('html_error');
    expect(started).toMatchObject({ outcome: 'unknown' });
    expect(started.fact).toBeUndefined();
    expect(await inquire(attempt)).toMatchObject({ outcome: 'failed', code: '109' });
  });

  test('tells staff when our own keys are refused', async () => {
    const payer = { walletNumber: '03000000000', cnicLast6: '345678' };
    const wrongMerchant = await provider({ password: 'wrong' }).start(newInput(payer));
    expect(wrongMerchant).toMatchObject({
      outcome: 'unknown',
      code: '101',
      next: { kind: 'none' },
    });
    expect(wrongMerchant.message).toMatch(/^alert: /);
    const wrongSalt = await provider({ integritySalt: 'wrong' }).start(newInput(payer));
    expect(wrongSalt).toMatchObject({ outcome: 'unknown', code: '115' });
    expect(wrongSalt.fact).toBeUndefined();
  });

  test('refuses the same reference twice', async () => {
    const input = newInput({ walletNumber: '03000000000', cnicLast6: '345678' });
    await jazzcash.start(input);
    expect(await jazzcash.start(input)).toMatchObject({ outcome: 'unknown', code: '110' });
    expect(await inquire(attemptOf(input))).toMatchObject(foundPaid(input));
  });
});

describe('refunds', () => {
  const refundOf = (attempt: AttemptFacts, refundMinor: number) => ({
    ...attempt,
    refundId: 'refund',
    refundMinor,
  });

  test('go back once, and are found again', async () => {
    const { attempt } = await startWallet('none');
    const whole = refundOf(attempt, 150_000);
    expect(await jazzcash.findRefund?.(whole)).toMatchObject({ state: 'unknown' });
    expect(await jazzcash.refund?.(whole)).toMatchObject({
      state: 'done',
      code: '000',
      providerRefundRef: expect.stringMatching(/^\d{12}$/),
    });
    expect(await jazzcash.findRefund?.(whole)).toMatchObject({ state: 'done', code: '131' });
    expect(await jazzcash.refund?.(whole)).toMatchObject({ state: 'refused', code: '131' });
  });

  test('go back in part, once', async () => {
    const { attempt } = await startWallet('none');
    expect(await jazzcash.refund?.(refundOf(attempt, 50_000))).toMatchObject({ state: 'done' });
    const second = await jazzcash.refund?.(refundOf(attempt, 50_000));
    expect(second).toMatchObject({ state: 'refused', code: '451' });
  });

  test('of the page go to the wallet or to the card that paid', async () => {
    const payers: Record<string, string>[] = [
      { do: 'card', cardNumber: cardOf('none') },
      { do: 'wallet', walletNumber: walletOf('none'), mpin: '0000' },
    ];
    for (const filled of payers) {
      const { attempt } = await payOnPage(filled);
      expect(await jazzcash.refund?.(refundOf(attempt, 150_000))).toMatchObject({ state: 'done' });
    }
  });

  test('are refused beyond the payment, of an unpaid one, with a wrong MPIN and where ordered', async () => {
    const paid = await startWallet('none');
    const unpaid = await startWallet('decline');
    const ordered = await startWallet('refund_refused');
    const wrongPin = provider({ mpin: '9999' });
    const noPin = provider({ mpin: '' });
    expect(await jazzcash.refund?.(refundOf(paid.attempt, 150_001))).toMatchObject({ code: '110' });
    expect(await jazzcash.refund?.(refundOf(unpaid.attempt, 1000))).toMatchObject({ code: '452' });
    expect(await jazzcash.refund?.(refundOf(ordered.attempt, 1000))).toMatchObject({
      state: 'refused',
      code: '132',
    });
    expect(await wrongPin.refund?.(refundOf(paid.attempt, 1000))).toMatchObject({
      state: 'refused',
      message: expect.stringMatching(/^alert: /),
    });
    expect(await noPin.refund?.(refundOf(paid.attempt, 1000))).toMatchObject({ state: 'refused' });
    expect(await inquire(paid.attempt)).toMatchObject({ outcome: 'paid' });
  });
});

test('a restart keeps every payment and no digits of a person', async () => {
  const { input, attempt } = await startWallet('none');
  const again = await serveTwins([jazzcashTwin({ ...keys, shopUrl, folder })], 0);
  expect(await provider({}, again.url).inquire?.(attempt)).toMatchObject(foundPaid(input));
  await again.stop();
  const kept = fs.readFileSync(path.join(folder, 'jazzcash.json'), 'utf8');
  for (const secret of ['03000000000', '345678', keys.password]) expect(kept).not.toContain(secret);
});
