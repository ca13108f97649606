import { type Money, money } from '@/domain/money';
import type { Locale } from '@/ui/format';
import { Price } from '@/ui/price';
import type { StaffColumn } from '@/ui/staff-table';

/** The size of a sum, without its sign. */
export const sizeOf = (amount: Money): Money => money(Math.abs(amount.minor), amount.currency);

/** Debit and credit as two columns, as books have them. */
export const sideColumns = <Row,>(
  heads: { readonly debit: string; readonly credit: string },
  of: (row: Row) => Money,
  locale: Locale,
): StaffColumn<Row>[] => [
  {
    key: 'debit',
    head: heads.debit,
    kind: 'figure',
    cell: (row) => of(row).minor > 0 && <Price amount={of(row)} locale={locale} isExact />,
  },
  {
    key: 'credit',
    head: heads.credit,
    kind: 'figure',
    cell: (row) => of(row).minor < 0 && <Price amount={sizeOf(of(row))} locale={locale} isExact />,
  },
];
