import { describe, expect, test } from 'vitest';
import { signsOfPiece, usualPrice } from '@/domain/moderation/signs';
import { money } from '@/domain/money';
import { type PieceContent, unsaidPiece } from '@/domain/product/content';

const piece = (rupees: number, over: Partial<PieceContent> = {}): PieceContent => ({
  ...unsaidPiece,
  title: { ur: 'اجرک' },
  variants: [{ id: null, values: [], price: money(rupees * 100), count: 1 }],
  ...over,
});

describe('what a moderator looks at twice', () => {
  test('is a price with a nought too many or too few', () => {
    const usual = money(3_000_00);
    expect(signsOfPiece(piece(4_000), usual).price).toBeNull();
    expect(signsOfPiece(piece(30_000), usual).price).toEqual({ asked: money(30_000_00), usual });
    expect(signsOfPiece(piece(300), usual).price).toEqual({ asked: money(300_00), usual });
    expect(signsOfPiece(piece(30_000), null).price).toBeNull();
  });

  test('is a way around the shop in any text of any language', () => {
    expect(signsOfPiece(piece(4_000), null).contact).toBeNull();
    const care = { sd: 'پڇو 0300 1234567' };
    expect(signsOfPiece(piece(4_000, { care }), null).contact).toBe('phone');
  });

  test('is what is not told yet', () => {
    const { told } = signsOfPiece(piece(4_000), null);
    expect(told?.missing).toContain('photos');
    expect(told?.missing).not.toContain('title');
  });
});

test('the usual price is the one in the middle, of five or more', () => {
  expect(usualPrice([1, 2, 3, 4])).toBeNull();
  expect(usualPrice([900, 100, 300, 1_000_000, 200])).toEqual(money(300));
});
