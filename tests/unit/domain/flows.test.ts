import { describe, expect, it } from 'vitest';
import { artisanFlow, isClosedAt, isSelling } from '@/domain/artisan/flow';
import { codCollectionFlow } from '@/domain/cod/flow';
import { type AnyFlow, isFinal, mermaid, openMoves, startsOf, step } from '@/domain/flow';
import { fulfillmentFlow } from '@/domain/fulfillment/flow';
import { acceptanceFlow } from '@/domain/order/acceptance';
import { orderFlow } from '@/domain/order/flow';
import { paymentFlow } from '@/domain/payment/flow';
import { productFlow } from '@/domain/product/flow';
import { reservationFlow } from '@/domain/stock/reservation-flow';
import { storyFlow } from '@/domain/story/flow';

const flows: Readonly<Record<string, AnyFlow>> = {
  order: orderFlow,
  acceptance: acceptanceFlow,
  payment: paymentFlow,
  fulfillment: fulfillmentFlow,
  codCollection: codCollectionFlow,
  artisan: artisanFlow,
  product: productFlow,
  reservation: reservationFlow,
  story: storyFlow,
};

function reachable(flow: AnyFlow): Set<string> {
  const seen = new Set([flow.start]);
  for (const state of seen) {
    for (const rule of Object.values(flow.moves)) if (rule.from.includes(state)) seen.add(rule.to);
  }
  return seen;
}

describe.each(Object.entries(flows))('the %s flow', (_name, flow) => {
  it('reaches every state from its start', () => {
    expect([...reachable(flow)].sort()).toEqual([...flow.states].sort());
  });

  it('has an end, and a way to one from every state', () => {
    for (const state of flow.states) {
      const ahead = reachable({ ...flow, start: state });
      expect([...ahead].some((later) => isFinal(flow, later))).toBe(true);
    }
  });

  it('names only its own states and people, each move by somebody', () => {
    for (const rule of Object.values(flow.moves)) {
      expect(rule.by.length).toBeGreaterThan(0);
      expect(rule.from.length).toBeGreaterThan(0);
      for (const state of [...rule.from, rule.to]) expect(flow.states).toContain(state);
      for (const who of rule.by) expect(flow.who).toContain(who);
    }
  });

  it('lets nobody move out of a final state', () => {
    for (const state of flow.states.filter((each) => isFinal(flow, each))) {
      for (const who of flow.who) expect(openMoves(flow, state, who)).toEqual([]);
    }
  });

  it('draws every arrow', () => {
    const arrows = Object.values(flow.moves).flatMap((rule) => rule.from);
    expect(mermaid(flow).match(/ --> (?!\[\*\])[a-z_]+: /g)).toHaveLength(arrows.length);
  });
});

describe('final states', () => {
  it.each([
    ['order', ['completed', 'canceled', 'expired']],
    ['payment', ['captured', 'failed', 'canceled', 'expired']],
    ['fulfillment', ['delivered', 'canceled', 'received_back']],
    ['codCollection', ['reconciled', 'written_off', 'void']],
    ['reservation', ['consumed', 'released', 'expired']],
    ['acceptance', ['declined']],
  ])('of %s are %j', (name, ends) => {
    const flow = flows[name];
    expect(flow?.states.filter((state) => isFinal(flow, state))).toEqual(ends);
  });
});

describe('step', () => {
  it('says who may not and when it is too late', () => {
    expect(step(orderFlow, 'confirm', 'unconfirmed', 'buyer')).toEqual({
      ok: true,
      value: 'placed',
    });
    expect(step(orderFlow, 'confirm', 'unconfirmed', 'artisan')).toMatchObject({
      failure: { code: 'flow.not_yours' },
    });
    expect(step(orderFlow, 'confirm', 'expired', 'buyer')).toEqual({
      ok: false,
      failure: { code: 'flow.not_now', params: { state: 'expired', move: 'confirm' } },
    });
  });

  it('keeps a parcel on its way from being canceled or packed again', () => {
    expect(startsOf(fulfillmentFlow, 'cancel')).toEqual(['pending', 'packed']);
    expect(openMoves(fulfillmentFlow, 'shipped', 'artisan')).toEqual([]);
    expect(openMoves(fulfillmentFlow, 'shipped', 'staff')).toEqual(['deliver', 'refuse']);
  });

  it('shows the artisan no move on an order nobody confirmed', () => {
    expect(openMoves(orderFlow, 'unconfirmed', 'artisan')).toEqual([]);
  });
});

describe('an artisan sells', () => {
  it('only when approved and open; suspended she stays listed', () => {
    expect(isSelling('approved', false)).toBe(true);
    expect(isSelling('approved', true)).toBe(false);
    expect(isSelling('suspended', false)).toBe(false);
  });

  it('not while her shop is closed', () => {
    const [may, june, july] = ['2026-05-01', '2026-06-01', '2026-07-01'].map(
      (day) => new Date(day),
    );
    if (!may || !june || !july) throw new Error('three days');
    expect(isClosedAt(june, null, null)).toBe(false);
    expect(isClosedAt(june, may, null)).toBe(true);
    expect(isClosedAt(june, may, june)).toBe(false);
    expect(isClosedAt(june, may, july)).toBe(true);
    expect(isClosedAt(may, june, july)).toBe(false);
  });
});
