import { z } from 'zod';
import { type TableField, tableFields } from '@/domain/product/table/fields';

const id = z.string().max(40);
const locale = z.string().optional();
const cell = z.string().max(8_000).optional();
const cells = Object.fromEntries(tableFields.map((field) => [field, cell])) as Record<
  TableField,
  typeof cell
>;

export const tableForm = z.object({ table: id, locale });
export const rowForm = tableForm.extend({
  line: z.coerce.number().int().min(0).max(10_000_000),
  intent: z.enum(['mend', 'sure', 'leave_out', 'take_in']),
  ...cells,
});
export const mappingForm = tableForm.extend(cells);

/** The fields of a form that are a table's own; an empty one counts as left out where `blank` says so. */
export function cellsIn(
  sent: Readonly<Record<string, unknown>>,
  blank: 'kept' | 'left_out',
): Partial<Record<TableField, string>> {
  return Object.fromEntries(
    tableFields.flatMap((field) => {
      const written = sent[field];
      if (typeof written !== 'string' || (written === '' && blank === 'left_out')) return [];
      return [[field, written]];
    }),
  );
}
