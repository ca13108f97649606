import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIdentityNumber } from '@/domain/artisan/identity-number';
import { invitationAt, invitationDays, invitationEnds } from '@/domain/artisan/invitation';
import { type Asked, hasRoomFor, levelOf } from '@/domain/artisan/level';
import { type Facts, isMet, needs, type Standing, standingOf } from '@/domain/artisan/requirement';

const nothing: Facts = {
  phone: 'open',
  first_piece: 'open',
  portrait: 'open',
  story: 'open',
  payout: 'open',
};
const standings: readonly Standing[] = ['open', 'waiting', 'met', 'waived', 'refused'];

describe('how a requirement stands', () => {
  test('a computed one follows what the house sees, and an unknown one is never met', () => {
    const seen = { way: 'computed', computes: 'story' } as const;
    expect(standingOf(seen, { ...nothing, story: 'waiting' }, null)).toBe('waiting');
    expect(standingOf({ way: 'computed', computes: 'moon' }, nothing, null)).toBe('open');
  });

  test('what staff accepted or waived holds whatever the facts say', () => {
    const seen = { way: 'computed', computes: 'payout' } as const;
    expect(standingOf(seen, nothing, 'waived')).toBe('waived');
    expect(standingOf(seen, nothing, 'accepted')).toBe('met');
  });

  test('a verified one waits, and a refused one may be sent again', () => {
    const asked = { way: 'verified', computes: null } as const;
    expect(standingOf(asked, nothing, 'pending')).toBe('waiting');
    expect(standingOf(asked, nothing, 'rejected')).toBe('refused');
    expect(standingOf(asked, nothing, null)).toBe('open');
  });
});

const asked: fc.Arbitrary<Asked> = fc.record({
  neededFor: fc.constantFrom(...needs),
  standing: fc.constantFrom(...standings),
});

describe('her level', () => {
  const rank = { basic: 0, verified: 1, bank: 2 };

  test('never falls when one more thing is met', () => {
    fc.assert(
      fc.property(fc.array(asked, { minLength: 1 }), fc.nat(), (all, at) => {
        const met = all.map((one, place) =>
          place === at % all.length ? { ...one, standing: 'met' as const } : one,
        );
        expect(rank[levelOf(met)]).toBeGreaterThanOrEqual(rank[levelOf(all)]);
      }),
    );
  });

  test('is basic while selling itself lacks something', () => {
    fc.assert(
      fc.property(fc.array(asked), (all) => {
        const lacks = all.some((one) => one.neededFor === 'selling' && !isMet(one.standing));
        if (lacks) expect(levelOf(all)).toBe('basic');
      }),
    );
  });

  test('a limit leaves room for one less than it allows', () => {
    expect([hasRoomFor(2, 1), hasRoomFor(2, 2), hasRoomFor(null, 9999)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('numbers of papers', () => {
  test('a card number is read in Urdu digits and with any gaps', () => {
    const read = readIdentityNumber('cnic', ' ۴۲۱۰۱ - ۱۲۳۴۵۶۷ - ۳ ');
    expect(read).toMatchObject({ ok: true, value: { plain: '42101-1234567-3' } });
  });

  test.each(['', '123', '0210112345673', '1111111111111', '42101-1234567-33', 'abcdefghijklm'])(
    'no card number: %s',
    (text) => {
      expect(readIdentityNumber('cnic', text).ok).toBe(false);
    },
  );

  test('a tax number has seven digits, its check digit, or is a card number', () => {
    for (const text of ['1234567', '1234567-8', '42101-1234567-3'])
      expect(readIdentityNumber('ntn', text).ok).toBe(true);
    for (const text of ['123456', '0000000', '12345678901'])
      expect(readIdentityNumber('ntn', text).ok).toBe(false);
  });

  test('of a number at most four signs are ever shown', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{12}$/), (digits) => {
        const read = readIdentityNumber('cnic', digits);
        if (read.ok) expect(read.value.masked.replace(/•/g, '')).toHaveLength(4);
      }),
    );
  });
});

describe('an invitation', () => {
  const now = new Date('2026-11-22T08:00:00Z');

  test('counts as expired from the moment it ends, answered ones never', () => {
    const expiresAt = invitationEnds(now);
    expect(expiresAt.getTime() - now.getTime()).toBe(invitationDays * 86_400_000);
    expect(invitationAt({ status: 'pending', expiresAt }, now)).toBe('pending');
    expect(invitationAt({ status: 'pending', expiresAt }, expiresAt)).toBe('expired');
    expect(invitationAt({ status: 'accepted', expiresAt }, expiresAt)).toBe('accepted');
  });
});
