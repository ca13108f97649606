import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFrom, idPrefixes, isId, type Kind } from '@/domain/ids';
import { groupNumber, parseGroupNumber } from '@/domain/order/number';

const kinds = Object.keys(idPrefixes) as Kind[];
const millis = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const bytes = fc.uint8Array({ minLength: 10, maxLength: 16 });

describe('ids', () => {
  it('say what they name, one prefix per kind', () => {
    expect(new Set(Object.values(idPrefixes)).size).toBe(kinds.length);
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom(...kinds),
        millis,
        bytes,
        (kind, other, at, random) => {
          const id = idFrom(kind, at, random);
          expect(isId(kind, id)).toBe(true);
          expect(isId(other, id)).toBe(other === kind);
        },
      ),
    );
  });

  it('sort by the time they were made', () => {
    fc.assert(
      fc.property(millis, millis, bytes, bytes, (a, b, one, two) => {
        fc.pre(a !== b);
        expect(idFrom('order', a, one) < idFrom('order', b, two)).toBe(a < b);
      }),
    );
  });

  it('differ when their random bytes differ', () => {
    const ones = new Uint8Array(10).fill(1);
    for (let place = 0; place < 10; place += 1) {
      const other = ones.map((byte, index) => (index === place ? 2 : byte));
      expect(idFrom('order', 5, other)).not.toBe(idFrom('order', 5, ones));
    }
  });

  it('refuse what only looks like one', () => {
    for (const text of [
      '',
      'ord_',
      `ord_${'0'.repeat(25)}`,
      `ord_8${'0'.repeat(25)}`,
      `ord_${'u'.repeat(26)}`,
    ]) {
      expect(isId('order', text)).toBe(false);
    }
    expect(() => idFrom('order', -1, new Uint8Array(10))).toThrow(RangeError);
    expect(() => idFrom('order', 1, new Uint8Array(9))).toThrow(RangeError);
  });
});

describe('group numbers', () => {
  it('are read back however they are typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 5, maxLength: 5 }), (random) => {
        const number = groupNumber(random);
        expect(number).toMatch(/^HM-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
        const typed = [
          number.toLowerCase(),
          number.replaceAll('-', ' '),
          number.slice(3),
          number.replace(/0/g, 'o'),
        ];
        for (const text of typed) expect(parseGroupNumber(text)).toBe(number);
      }),
    );
    expect(parseGroupNumber('HM-1234')).toBeNull();
    expect(parseGroupNumber('HM-UUUU-1234')).toBeNull();
  });
});
