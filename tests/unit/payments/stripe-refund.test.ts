import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin, cardThat, pay, refundOf, type StripeStand, stripeStand } from './stripe-stand';

let stand: StripeStand;
beforeAll(async () => {
  stand = await stripeStand();
});
afterAll(() => stand.close());

describe('a refund', () => {
  it('is made once in parts, and never above what was paid', async () => {
    const { attempt } = await pay(stand, cardThat('none'));
    const part = refundOf(attempt, `rfn_${attempt.attemptRef}`, 50_050);
    const first = await stand.provider.refund?.(part);
    expect(first).toMatchObject({
      state: 'done',
      providerRefundRef: expect.stringMatching(/^re_/),
    });
    expect(await stand.provider.refund?.(part)).toEqual(first);
    expect(await stand.provider.findRefund?.(part)).toEqual(first);
    const rest = { ...part, refundId: `${part.refundId}_2`, refundMinor: 100_001 };
    expect(await stand.provider.refund?.(rest)).toMatchObject({ state: 'refused' });
    expect(await stand.provider.refund?.({ ...rest, refundMinor: 100_000 })).toMatchObject({
      state: 'done',
    });
    const more = { ...rest, refundId: `${part.refundId}_3`, refundMinor: 1 };
    expect(await stand.provider.refund?.(more)).toMatchObject({ code: 'charge_already_refunded' });
  });

  it('is refused of what was never paid, and of what the gateway will not send back', async () => {
    const { attempt: open } = await begin(stand);
    expect(await stand.provider.refund?.(refundOf(open, 'rfn_open', 100))).toEqual({
      state: 'refused',
      code: 'never_paid',
    });
    const { attempt } = await pay(stand, cardThat('refund_refused'));
    const refund = refundOf(attempt, `rfn_${attempt.attemptRef}`, 100);
    expect(await stand.provider.refund?.(refund)).toMatchObject({
      state: 'refused',
      code: 'charge_disputed',
    });
    expect(await stand.provider.findRefund?.(refund)).toEqual({
      state: 'unknown',
      code: 'not_found',
    });
  });

  it.each([
    { how: 'slow', later: { state: 'done' } },
    { how: 'cut_connection', later: { state: 'done' } },
    { how: 'html_error', later: { state: 'unknown', code: 'not_found' } },
  ] as const)('is unknown after $how until it is looked up', async ({ how, later }) => {
    const { attempt } = await pay(stand, cardThat(how));
    await stand.provider.inquire?.(attempt);
    const refund = refundOf(attempt, `rfn_${attempt.attemptRef}`, 70_000);
    expect(await stand.provider.refund?.(refund)).toMatchObject({ state: 'unknown' });
    expect(await stand.provider.findRefund?.(refund)).toMatchObject(later);
    expect(await stand.provider.refund?.(refund)).toMatchObject({ state: 'done' });
  });
});
