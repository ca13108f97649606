import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { step } from '@/domain/flow';
import { type AttemptMove, attemptFlow, openAttemptStates } from '@/domain/payment/attempt';
import { outcomes, providers } from '@/domain/payment/fact';
import { paymentFlow } from '@/domain/payment/flow';
import { inquiryWaits, mayInquire, nextInquiry } from '@/domain/payment/inquiry';
import { deadlineAfterChange, deadlineFor } from '@/domain/payment/prepaid';
import { decideSettlement, type SettlementQuestion, type Verdict } from '@/domain/payment/settle';

const asked = (changes: {
  readonly attempt?: Partial<SettlementQuestion['attempt']>;
  readonly payment?: SettlementQuestion['payment'];
  readonly canStillBePaid?: boolean;
  readonly fact?: Partial<SettlementQuestion['fact']>;
}): SettlementQuestion => ({
  attempt: { status: 'requires_action', amountMinor: 1000, currency: 'PKR', ...changes.attempt },
  payment: changes.payment ?? { status: 'requires_action' },
  canStillBePaid: changes.canStillBePaid ?? true,
  fact: {
    provider: 'stripe',
    outcome: 'paid',
    amountMinor: 1000,
    currency: 'PKR',
    trust: 'signed',
    ...changes.fact,
  },
});
const decide = (changes: Parameters<typeof asked>[0]) => decideSettlement(asked(changes));

describe('what a statement about a payment means', () => {
  test('the sum that was asked for, while somebody waits for it, is captured', () => {
    expect(decide({})).toEqual({ kind: 'capture' });
    for (const status of ['created', 'unknown', 'failed', 'canceled', 'expired'] as const)
      expect(decide({ attempt: { status } })).toEqual({ kind: 'capture' });
  });

  test('any other sum and any other currency never are', () => {
    expect(decide({ fact: { amountMinor: 999 } })).toEqual({ kind: 'mismatch' });
    expect(decide({ fact: { amountMinor: 1001 } })).toEqual({ kind: 'mismatch' });
    expect(decide({ fact: { currency: 'USD' } })).toEqual({
      kind: 'quarantine',
      why: 'other_currency',
    });
    expect(decide({ fact: { amountMinor: undefined } })).toEqual({ kind: 'confirm' });
  });

  test('money that nothing waits for goes back', () => {
    const paidBefore = { payment: { status: 'captured' }, canStillBePaid: false } as const;
    expect(decide(paidBefore)).toEqual({ kind: 'surplus', reason: 'paid_twice' });
    const ended = { payment: { status: 'expired' }, canStillBePaid: false } as const;
    expect(decide(ended)).toEqual({ kind: 'surplus', reason: 'paid_too_late' });
  });

  test('taken back before it was paid waits; after it a person looks', () => {
    const fact = { outcome: 'reversed' } as const;
    expect(decide({ fact })).toEqual({ kind: 'park' });
    expect(decide({ fact, attempt: { status: 'paid' } })).toEqual({ kind: 'reversed' });
  });

  test('a bank is believed only in the words of staff, a gateway only in its own', () => {
    const why = 'not_believed';
    expect(decide({ fact: { provider: 'bank' } })).toEqual({ kind: 'quarantine', why });
    expect(decide({ fact: { trust: 'staff' } })).toEqual({ kind: 'quarantine', why });
    expect(decide({ fact: { provider: 'bank', trust: 'staff' } })).toEqual({ kind: 'capture' });
  });
});

const moves: Partial<Record<Verdict['kind'], AttemptMove>> = {
  capture: 'pay',
  surplus: 'pay',
  mismatch: 'mismatch',
  fail: 'fail',
  cancel: 'cancel',
  expire: 'expire',
};

const anyQuestion: fc.Arbitrary<SettlementQuestion> = fc.record({
  attempt: fc.record({
    status: fc.constantFrom(...attemptFlow.states),
    amountMinor: fc.integer({ min: 1, max: 3 }),
    currency: fc.constant('PKR'),
  }),
  payment: fc.record({ status: fc.constantFrom(...paymentFlow.states) }),
  canStillBePaid: fc.boolean(),
  fact: fc.record({
    provider: fc.constantFrom(...providers),
    outcome: fc.constantFrom(...outcomes),
    amountMinor: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    currency: fc.constantFrom('PKR', 'USD', undefined),
    trust: fc.constantFrom('signed', 'server_inquiry', 'staff'),
  }),
});

describe('whatever is said in whatever state', () => {
  test('the life cycle of the attempt allows what is decided', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const move = moves[decideSettlement(question).kind];
        if (move) expect(step(attemptFlow, move, question.attempt.status, 'system').ok).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('nothing is counted but the very sum in the very currency, once, from whom we believe', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { attempt, fact, payment, canStillBePaid } = question;
        if (decideSettlement(question).kind !== 'capture') return;
        expect(fact).toMatchObject({ outcome: 'paid', amountMinor: attempt.amountMinor });
        expect([undefined, 'PKR']).toContain(fact.currency);
        expect(['paid', 'mismatched']).not.toContain(attempt.status);
        expect(payment.status).not.toBe('captured');
        expect(canStillBePaid).toBe(true);
        expect(fact.trust === 'staff').toBe(fact.provider === 'bank' || fact.provider === 'cod');
      }),
      { numRuns: 2000 },
    );
  });

  test('what is settled stays settled', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        if (openAttemptStates.includes(question.attempt.status)) return;
        const { kind } = decideSettlement(question);
        if (question.attempt.status === 'paid' || question.attempt.status === 'mismatched')
          expect(['ignore', 'reversed', 'quarantine']).toContain(kind);
        else expect(['fail', 'cancel', 'expire', 'lose', 'wait']).not.toContain(kind);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('when a gateway is asked', () => {
  const startedAt = new Date('2026-11-22T10:00:00Z');
  const expiresAt = new Date('2026-11-22T11:00:00Z');
  const later = (millis: number) => new Date(startedAt.getTime() + millis);
  const next = (millis: number, delaySeconds = 0) =>
    nextInquiry({ startedAt, expiresAt, delaySeconds, now: later(millis) });

  test('on the schedule, at the end, then daily for a week', () => {
    expect(next(0)).toEqual(later(30_000));
    expect(next(30_000)).toEqual(later(120_000));
    expect(next(599_999)).toEqual(later(600_000));
    expect(next(1_800_000)).toEqual(expiresAt);
    expect(next(3_600_000)).toEqual(new Date(expiresAt.getTime() + 86_400_000));
    expect(next(3_600_000 + 7 * 86_400_000)).toBeNull();
  });

  test('never earlier than the gateway wants', () => {
    expect(next(0, 600)).toEqual(later(600_000));
    expect(mayInquire(startedAt, 600, later(599_999))).toBe(false);
    expect(mayInquire(startedAt, 600, later(600_000))).toBe(true);
    expect(Math.max(...inquiryWaits)).toBe(7_200_000);
  });

  test('always later than now', () => {
    fc.assert(
      fc.property(fc.nat(10 * 86_400_000), fc.nat(3600), (millis, delay) => {
        const at = next(millis, delay);
        if (at) expect(at.getTime()).toBeGreaterThan(startedAt.getTime() + millis);
      }),
    );
  });
});

test('changing the way of paying to and fro holds the pieces for two days at most', () => {
  const placedAt = new Date('2026-11-22T10:00:00Z');
  const longest = deadlineFor('bank', placedAt);
  fc.assert(
    fc.property(fc.nat(200 * 3_600_000), fc.constantFrom('card', 'jazzcash', 'bank'), (ms, way) => {
      const deadline = deadlineAfterChange(way, placedAt, new Date(placedAt.getTime() + ms));
      expect(deadline <= longest).toBe(true);
    }),
  );
});
