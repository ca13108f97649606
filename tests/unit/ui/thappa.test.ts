import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planThappa, smallThappaPath, thappaPath } from '@/ui/thappa';

describe('the maker’s mark', () => {
  it('is the same for the same id', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const first = thappaPath(id);
        expect(thappaPath(id)).toBe(first);
      }),
    );
  });

  it('is never shared by two of fifty thousand makers', () => {
    const plans = new Set<string>();
    for (let i = 0; i < 50_000; i += 1) plans.add(JSON.stringify(planThappa(`art_${i}`)));
    expect(plans.size).toBe(50_000);
  });

  it('differs in drawing when the plan differs', () => {
    const paths = new Set(Array.from({ length: 2_000 }, (_, i) => thappaPath(`art_${i}`)));
    expect(paths.size).toBe(2_000);
  });

  it('shows every shape, fold, ring and heart in a small town', () => {
    const plans = Array.from({ length: 400 }, (_, i) => planThappa(`art_${i}`));
    expect(new Set(plans.map((plan) => plan.shape)).size).toBe(5);
    expect(new Set(plans.map((plan) => plan.folds)).size).toBe(5);
    expect(new Set(plans.map((plan) => plan.ring)).size).toBe(4);
    expect(new Set(plans.map((plan) => plan.heart)).size).toBe(4);
  });

  it('draws with numbers alone, within its square, and small marks stay small', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (id) => {
        for (const path of [thappaPath(id), smallThappaPath(id)]) {
          expect(path).toMatch(/^[MLCQAahlvz0-9.\s-]+$/);
          expect(path).not.toContain('NaN');
        }
        expect(smallThappaPath(id).length).toBeLessThan(1_200);
      }),
    );
  });
});
