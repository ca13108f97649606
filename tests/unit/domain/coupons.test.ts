import { describe, expect, it } from 'vitest';
import { money, sum } from '@/domain/money';
import { planPlacement } from '@/domain/order/place';
import type { PlacementInput, PlacementPlan } from '@/domain/order/placement';
import {
  checkUse,
  isCouponCode,
  isCreditCode,
  type Promotion,
  readCodes,
} from '@/domain/promotion/promotion';
import { cart, chitral, idNo, line, now, since } from './trade';

const promotion = (over: Partial<Promotion> = {}): Promotion => ({
  id: idNo('promotion', 1),
  code: null,
  name: { en: 'Spring', ur: 'بہار' },
  deal: { kind: 'percent', bps: 700 },
  scope: { artisanId: null, craft: null, productId: null },
  max: null,
  minItems: null,
  bearer: 'platform',
  exclusive: false,
  limitTotal: null,
  limitPerPhone: null,
  used: 0,
  status: 'active',
  validFrom: since,
  validTo: null,
  ...over,
});
const asked = (...promotions: Promotion[]) => ({ promotions, usedByPhone: new Map() });

function planned(input: PlacementInput): PlacementPlan {
  const plan = planPlacement(input);
  if (!plan.ok) throw new Error(plan.failure.code);
  return plan.value;
}

describe('a code', () => {
  const lines = [line(1)];
  const why = (over: Partial<Promotion>, used = 0) => {
    const checked = checkUse(promotion({ code: 'EID', ...over }), lines, used, now);
    return checked.ok ? null : checked.failure.code;
  };

  it('says why it can’t be used', () => {
    expect(why({})).toBeNull();
    expect(why({ status: 'paused' })).toBe('coupon.unknown');
    expect(why({ validFrom: new Date(now.getTime() + 1) })).toBe('coupon.not_yet');
    expect(why({ validTo: now })).toBe('coupon.over');
    expect(why({ status: 'ended' })).toBe('coupon.over');
    expect(why({ limitTotal: 5, used: 5 })).toBe('coupon.used_up');
    expect(why({ limitPerPhone: 1 }, 1)).toBe('coupon.used_before');
    expect(why({ minItems: money(245_001) })).toBe('coupon.too_little');
    expect(why({ scope: { artisanId: null, craft: 'khes', productId: null } })).toBe(
      'coupon.nothing_fits',
    );
  });

  it('that goes alone refuses the next one, and leaves out what needs no code', () => {
    const alone = promotion({ code: 'ALONE', exclusive: true });
    const second = promotion({ id: idNo('promotion', 2), code: 'TWO' });
    const automatic = promotion({ id: idNo('promotion', 3) });
    const plan = planned(cart(lines, { promotions: asked(alone, second, automatic) }));
    expect(plan.used.map(({ promotion: { id } }) => id)).toEqual([alone.id]);
    expect(plan.refusals).toMatchObject([
      { code: 'coupon.exclusive', field: 'codes', params: { code: 'TWO' } },
    ]);
  });

  it('of an artisan leaves other lines alone', () => {
    const two = [1, 2].map((n) => line(n, { artisanId: idNo('artisan', n) }));
    const scope = { artisanId: idNo('artisan', 1), craft: null, productId: null };
    const hers = promotion({ code: 'HERS', scope, bearer: 'artisan' });
    const plan = planned(cart(two, { promotions: asked(hers) }));
    expect(plan.orders.map(({ discount }) => discount.minor)).toEqual([17_150, 0]);
  });

  it('is read as people write it, each once', () => {
    expect(readCodes([' eid-۲۰۲۶, EID-2026  hm-2k7q-9xpm-4trb'])).toEqual([
      'EID-2026',
      'HM-2K7Q-9XPM-4TRB',
    ]);
    expect(readCodes(['a b c d e f g h'])).toHaveLength(6);
    expect([isCouponCode('EID-2026'), isCouponCode('HM-2K7Q-9XPM-4TRB')]).toEqual([true, false]);
    expect(isCreditCode('HM-2K7Q-9XPM-4TRB')).toBe(true);
  });
});

describe('store credit', () => {
  it('may pay for all of it, also where no cash is taken', () => {
    const plan = planned(
      cart([line(1)], {
        credit: money(99_999_999),
        destination: { district: chitral, country: 'PK' },
      }),
    );
    expect(plan.total).toEqual(money(0));
    expect(plan.credit).toEqual(sum([plan.items, plan.shipping]));
  });
});
