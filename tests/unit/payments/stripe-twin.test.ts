import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stripeProvider } from '@/platform/payments/stripe';
import { serveTwins } from '@/sandbox/payments/serve';
import { stripeTwin } from '@/sandbox/payments/stripe/twin';
import {
  begin,
  cardThat,
  heardOf,
  pay,
  purchase,
  refundOf,
  type StripeStand,
  secretKey,
  send,
  stripeStand,
  webhookSecret,
} from './stripe-stand';

let stand: StripeStand;
beforeAll(async () => {
  stand = await stripeStand();
});
afterAll(() => stand.close());

const inquire = (attempt: Parameters<NonNullable<typeof stand.provider.inquire>>[0]) =>
  stand.provider.inquire?.(attempt);

describe('a payment that goes well', () => {
  it('is paid on the page, told by a signed webhook, and known by inquiry', async () => {
    const { attempt, answer, input } = await pay(stand, '4242 4242 4242 4242');
    expect(answer).toMatchObject({ status: 303, location: input.returnUrl });
    const [fact] = await heardOf(stand, attempt.attemptRef, 1);
    const paid = {
      provider: 'stripe',
      attemptRef: attempt.attemptRef,
      providerRef: attempt.providerRef,
      outcome: 'paid',
      amountMinor: 150_050,
      currency: 'PKR',
    };
    expect(fact).toMatchObject({
      ...paid,
      trust: 'signed',
      eventKey: expect.stringMatching(/^evt_/),
    });
    expect(await inquire(attempt)).toMatchObject({ ...paid, trust: 'server_inquiry' });
  });

  it('is pending until the buyer pays', async () => {
    const { attempt, page } = await begin(stand);
    const html = await (await fetch(page)).text();
    expect(html).toContain('Sandbox: no real money');
    expect(html).toContain('Rs 1,500.50');
    expect(await inquire(attempt)).toMatchObject({ outcome: 'pending', code: 'open/unpaid' });
  });

  it('is started once however often the same start is sent', async () => {
    const input = purchase();
    const [first, second] = [await begin(stand, input), await begin(stand, input)];
    expect(second.page).toBe(first.page);
    const other = await stand.provider.start({ ...input, amountMinor: 999_900 });
    expect(other).toMatchObject({ outcome: 'unknown', code: 'idempotency_error' });
  });

  it('is told again when the shop was down for a moment', async () => {
    stand.refusals.left = 1;
    const { attempt } = await pay(stand, cardThat('none'));
    expect(await heardOf(stand, attempt.attemptRef, 1)).toMatchObject([{ outcome: 'paid' }]);
  });

  it('is kept when the gateway restarts', async () => {
    const { attempt } = await pay(stand, cardThat('none'));
    const { folder, shopUrl } = stand;
    const again = await serveTwins([stripeTwin({ secretKey, webhookSecret, folder, shopUrl })], 0);
    const provider = stripeProvider({ ...stand.settings, apiUrl: again.url }, 1_500);
    expect(await provider.inquire?.(attempt)).toMatchObject({ outcome: 'paid' });
    await again.stop();
  });
});

describe('a payment that is left', () => {
  it('can be closed, and then nobody can pay it', async () => {
    const { attempt, input, page } = await begin(stand);
    expect(await send(page, { do: 'cancel' })).toMatchObject({ location: input.cancelUrl });
    expect(await inquire(attempt)).toMatchObject({ outcome: 'pending' });
    expect(await stand.provider.cancel?.(attempt)).toMatchObject({ outcome: 'canceled' });
    expect(await heardOf(stand, attempt.attemptRef, 1)).toMatchObject([{ outcome: 'expired' }]);
    expect(await (await fetch(page)).text()).toContain('This payment is closed');
    expect(await stand.provider.cancel?.(attempt)).toMatchObject({ outcome: 'canceled' });
  });

  it('says that it is paid when it is closed too late', async () => {
    const { attempt } = await pay(stand, cardThat('none'));
    expect(await stand.provider.cancel?.(attempt)).toMatchObject({ outcome: 'paid' });
  });
});

describe('a start that goes wrong', () => {
  const spoil = (how: string) =>
    fetch(`${stand.twinUrl}/payments/stripe/next-start`, {
      method: 'POST',
      body: new URLSearchParams({ how }),
    });

  it.each(['slow', 'html_error', 'cut_connection'])('is unknown after %s', async (how) => {
    await spoil(how);
    const input = purchase();
    expect(await stand.provider.start(input)).toMatchObject({
      outcome: 'unknown',
      next: { kind: 'none' },
    });
    const lost = { ...input, now: new Date() };
    const found = await inquire(lost);
    if (how === 'html_error') expect(found).toBeNull();
    else expect(found).toMatchObject({ outcome: 'pending', attemptRef: input.attemptRef });
    expect((await begin(stand, input)).attempt.providerRef).toMatch(/^cs_test_/);
  });

  it('failed when Stripe refuses what is asked or does not know us, without words about the key', async () => {
    const tooMuch = await stand.provider.start(purchase({ amountMinor: 100_000_000 }));
    expect(tooMuch).toMatchObject({ outcome: 'failed', next: { kind: 'none' } });
    const stranger = stripeProvider({ ...stand.settings, secretKey: 'sk_test_wrong' }, 1_500);
    const unknown = await stranger.start(purchase());
    expect(unknown).toEqual({
      outcome: 'failed',
      next: { kind: 'none' },
      code: 'authentication_error',
    });
  });

  it('is unknown when nobody answers', async () => {
    const silent = stripeProvider({ ...stand.settings, apiUrl: 'http://127.0.0.1:1' }, 1_500);
    expect(await silent.start(purchase())).toMatchObject({
      outcome: 'unknown',
      code: 'connection',
    });
    const { attempt } = await begin(stand);
    expect(await silent.inquire?.(attempt)).toBeNull();
    expect(await silent.cancel?.(attempt)).toBeNull();
    const refund = refundOf(attempt, 'rfn_1', 100);
    expect(await silent.refund?.(refund)).toMatchObject({ state: 'unknown' });
    expect(await silent.findRefund?.(refund)).toMatchObject({ state: 'unknown' });
  });
});

describe('a card that misbehaves', () => {
  it('declined: the buyer may try another card on the same page', async () => {
    const { attempt, page, answer } = await pay(stand, cardThat('decline'));
    expect(answer.text).toContain('Your card was declined.');
    const code = 'generic_decline';
    expect(await heardOf(stand, attempt.attemptRef, 1)).toMatchObject([
      { outcome: 'pending', code },
    ]);
    expect(await inquire(attempt)).toMatchObject({ outcome: 'pending', code });
    await send(page, { card: cardThat('none'), do: 'pay' });
    expect(await heardOf(stand, attempt.attemptRef, 2)).toMatchObject([{}, { outcome: 'paid' }]);
  });

  it.each(['slow', 'html_error', 'cut_connection'] as const)(
    '%s: the first inquiry says nothing, the next says paid',
    async (how) => {
      const { attempt, answer } = await pay(stand, cardThat(how));
      expect(answer.status).toBe(303);
      expect(await inquire(attempt)).toBeNull();
      expect(await inquire(attempt)).toMatchObject({ outcome: 'paid', amountMinor: 150_050 });
      expect(await heardOf(stand, attempt.attemptRef, 0)).toEqual([]);
    },
  );

  it('lost_callback: only an inquiry knows', async () => {
    const { attempt, answer } = await pay(stand, cardThat('lost_callback'));
    expect(answer).toMatchObject({ status: 200, location: null });
    expect(answer.text).not.toContain('shop.example');
    expect(await inquire(attempt)).toMatchObject({ outcome: 'paid' });
  });

  it('callback_five_times: all of them are one event', async () => {
    const { attempt } = await pay(stand, cardThat('callback_five_times'));
    const facts = await heardOf(stand, attempt.attemptRef, 5);
    expect(new Set(facts.map(({ eventKey }) => eventKey)).size).toBe(1);
  });

  it('callbacks_out_of_order: older events come after the paid one', async () => {
    const { attempt } = await pay(stand, cardThat('callbacks_out_of_order'));
    const facts = await heardOf(stand, attempt.attemptRef, 4);
    expect(facts.map(({ outcome }) => outcome)).toEqual(['paid', 'pending', 'pending', 'failed']);
    const [first, ...older] = facts.map(({ occurredAt }) => occurredAt?.getTime() ?? 0);
    expect(older.every((moment) => moment < (first ?? 0))).toBe(true);
    expect(await inquire(attempt)).toMatchObject({ outcome: 'paid' });
  });

  it('wrong_amount: the fact states what was really paid', async () => {
    const { attempt } = await pay(stand, cardThat('wrong_amount'));
    const [fact] = await heardOf(stand, attempt.attemptRef, 1);
    expect(fact).toMatchObject({ outcome: 'paid', amountMinor: 149_950 });
    expect(await inquire(attempt)).toMatchObject({ amountMinor: 149_950 });
  });

  it('bad_signature: the webhook is refused, the inquiry decides', async () => {
    const before = stand.heard.length;
    const { attempt } = await pay(stand, cardThat('bad_signature'));
    await expect
      .poll(() => stand.heard.slice(before), { timeout: 5_000, interval: 10 })
      .toEqual([{ kind: 'rejected', why: 'bad_signature' }]);
    expect(await inquire(attempt)).toMatchObject({ outcome: 'paid' });
  });

  it('success_after_cancel: paid although the shop closed it meanwhile', async () => {
    const { attempt, answer, input } = await pay(stand, cardThat('success_after_cancel'));
    expect(answer.location).toBe(input.cancelUrl);
    expect(await stand.provider.cancel?.(attempt)).toMatchObject({ outcome: 'canceled' });
    const facts = await heardOf(stand, attempt.attemptRef, 2);
    expect(facts.map(({ outcome }) => outcome).toSorted()).toEqual(['expired', 'paid']);
    expect(await inquire(attempt)).toMatchObject({ outcome: 'paid' });
  });
});
