import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { artisansAsked, auditAsked, ordersAsked } from '@/modules/desk/schema/filters';
import { rupees } from '@/modules/desk/schema/forms';

const paisa = (written: string) => rupees.safeParse(written);
const codeOf = (written: string) => paisa(written).error?.issues[0]?.message;

describe('cash as a rider reports it', () => {
  test.each([
    ['5100', 510_000],
    ['5,100', 510_000],
    ['Rs 5,100.50', 510_050],
    ['۵٬۱۰۰', 510_000],
    [' 5 100 روپے', 510_000],
    ['0.05', 5],
    ['12.5', 1250],
  ])('%s is %d paisa', (written, minor) => {
    expect(paisa(written)).toMatchObject({ success: true, data: minor });
  });

  test.each(['five', '-5100', '5100.505', '1e6', '5100/2', '99999999999', '5.1.0'])(
    '%s is no sum',
    (written) => {
      expect(codeOf(written)).toBe('cash.not_a_sum');
    },
  );

  test('an empty box is asked for', () => {
    expect(codeOf('  ')).toBe('cash.missing');
  });

  test('no text whatever makes it throw or gives a fraction', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        const read = paisa(written);
        expect(!read.success || Number.isSafeInteger(read.data)).toBe(true);
      }),
    );
  });

  test('every sum is read back to the paisa', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (minor) => {
        const written = `${Math.trunc(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
        expect(paisa(written)).toMatchObject({ data: minor });
      }),
    );
  });
});

describe('what an address asks for', () => {
  test('nothing asked is what waits for staff, the oldest first', () => {
    expect(ordersAsked({})).toMatchObject({
      filter: { selection: 'needs', order: 'oldest', text: '', from: null, before: null },
      words: {},
    });
  });

  test('a search looks at every order, the newest first', () => {
    expect(ordersAsked({ q: ' Sana ' }).filter).toMatchObject({
      selection: 'all',
      text: 'Sana',
      order: 'newest',
    });
  });

  test('days are days of Pakistan, the last one included', () => {
    const { filter } = ordersAsked({ from: '2026-11-20', to: '2026-11-21' });
    expect(filter.from?.toISOString()).toBe('2026-11-19T19:00:00.000Z');
    expect(filter.before?.toISOString()).toBe('2026-11-21T19:00:00.000Z');
  });

  test('what nobody of us wrote is left out, never an error', () => {
    const asked = {
      queue: "to_pack' OR 1=1",
      district: '../etc',
      artisan: 'art_1',
      from: '2026-02-31',
      sort: 'sideways',
      chosen: ['<script>', 'x'],
      q: 'x'.repeat(100_000),
    };
    const { filter, chosen, words } = ordersAsked(asked);
    expect(filter).toMatchObject({ selection: 'all', district: null, artisanId: null, from: null });
    expect(chosen).toBeNull();
    expect(filter.text).toHaveLength(120);
    expect(Object.keys(words)).toEqual(['q']);
  });

  test('any address at all is understood', () => {
    const word = fc.option(fc.oneof(fc.string(), fc.array(fc.string())), { nil: undefined });
    const keys = ['queue', 'q', 'district', 'from', 'to', 'after', 'chosen', 'status', 'about'];
    fc.assert(
      fc.property(fc.record(Object.fromEntries(keys.map((key) => [key, word]))), (asked) => {
        for (const read of [ordersAsked, artisansAsked, auditAsked])
          expect(() => read(asked)).not.toThrow();
      }),
    );
  });

  test('the trail can be asked about one thing', () => {
    const id = `art_${'0'.repeat(26)}`;
    expect(auditAsked({ about: `artisan:${id}` }).filter.subject).toEqual({ kind: 'artisan', id });
    expect(auditAsked({ about: 'artisan' }).filter.subject).toBeNull();
  });
});
