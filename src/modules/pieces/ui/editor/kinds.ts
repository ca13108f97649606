import type { PieceOption } from '@/domain/product/content';
import { optionRows, rowWords } from '@/domain/product/options';
import { type Draft, type Row, rowsOf, variantOf } from './draft';

const digits = (figure: number): string => (figure === 0 ? '' : String(figure));

/**
 * The draft with other options: rows whose values stayed keep what was typed, new ones begin with the price of the
 * piece. Null when the rows would be too many.
 */
export function withOptions(draft: Draft, options: readonly PieceOption[]): Partial<Draft> | null {
  const before = { options: draft.options, variants: rowsOf(draft).map(variantOf) };
  const [first] = before.variants;
  const fresh = { price: variantOf(freshRow(draft)).price, count: first?.count ?? 1 };
  const rows = optionRows(options, before, fresh);
  if (!rows.ok) return null;
  return {
    options,
    rows: rows.value.map(
      (row): Row => ({
        ...row,
        price: digits(Math.round(row.price.minor / 100)),
        count: String(row.count),
      }),
    ),
  };
}

const freshRow = ({ price }: Draft): Row => ({ id: null, values: [], price, count: '1' });

/** What a row is called on this screen. */
export const rowName = (draft: Draft, row: Row, locale: 'en' | 'ur'): string =>
  rowWords(draft.options, row.values, draft.language)[locale];
