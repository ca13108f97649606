import { plainCell } from '@/domain/remittance/cell';
import { headOf } from '@/domain/remittance/columns';

/** What a table may say of a piece, in the order in which our own file writes it. One row is one variant. */
export const tableFields = [
  'piece',
  'variant',
  'reference',
  'title_ur',
  'title_en',
  'description_ur',
  'description_en',
  'craft',
  'materials',
  'techniques',
  'kind',
  'price',
  'count',
  'weekly_capacity',
  'hours',
  'weight',
  'size_ur',
  'size_en',
  'care_ur',
  'care_en',
  'option_1',
  'value_1',
  'option_2',
  'value_2',
  'option_3',
  'value_3',
] as const;
export type TableField = (typeof tableFields)[number];

/** The heading of the column that holds each field. */
export type TableMapping = { readonly [F in TableField]?: string };
export type TableCells = { readonly [F in TableField]?: string };

/** Headings people write, besides the field's own name. */
const aliases: { readonly [F in TableField]: readonly string[] } = {
  piece: ['piece id', 'product id', 'id'],
  variant: ['variant id'],
  reference: ['sku', 'my number', 'code', 'article', 'نمبر'],
  title_ur: ['نام', 'عنوان', 'urdu name', 'name ur'],
  title_en: ['name', 'title', 'product name', 'item'],
  description_ur: ['تفصیل', 'urdu description'],
  description_en: ['description', 'details', 'body'],
  craft: ['category', 'craft type', 'دستکاری', 'ہنر'],
  materials: ['material', 'مواد', 'کپڑا'],
  techniques: ['technique', 'طریقہ'],
  kind: ['stock kind', 'type', 'قسم'],
  price: ['price pkr', 'rate', 'rs', 'amount', 'قیمت'],
  count: ['quantity', 'qty', 'stock', 'pieces', 'days', 'making days', 'تعداد'],
  weekly_capacity: ['per week', 'capacity', 'ہفتے میں'],
  hours: ['hours of work', 'گھنٹے'],
  weight: ['grams', 'weight grams', 'وزن'],
  size_ur: ['ناپ', 'urdu size'],
  size_en: ['size', 'dimensions'],
  care_ur: ['دیکھ بھال'],
  care_en: ['care', 'care instructions'],
  option_1: ['option1 name', 'option name'],
  value_1: ['option1 value', 'option value', 'colour', 'color', 'رنگ'],
  option_2: ['option2 name'],
  value_2: ['option2 value'],
  option_3: ['option3 name'],
  value_3: ['option3 value'],
};

/** Which column holds what, by its heading; a column is given away once. */
export function guessMapping(headings: readonly string[]): TableMapping {
  const taken = new Set<number>();
  const mapping: Partial<Record<TableField, string>> = {};
  const take = (field: TableField, names: readonly string[]) => {
    const wanted = new Set(names.map(headOf));
    const place = headings.findIndex((head, at) => !taken.has(at) && wanted.has(headOf(head)));
    if (mapping[field] !== undefined || place < 0) return;
    taken.add(place);
    mapping[field] = plainCell(headings[place] ?? '');
  };
  for (const field of tableFields) take(field, [field]);
  for (const field of tableFields) take(field, aliases[field]);
  return mapping;
}

/** Whether pieces can be made or known again with these columns. */
export const isMappable = (mapping: TableMapping): boolean =>
  mapping.piece !== undefined ||
  ((mapping.title_ur !== undefined || mapping.title_en !== undefined) &&
    mapping.price !== undefined);

/** The cells of one row by field; a column that is not there is left out, an empty cell is ''. */
export function cellsOf(
  row: readonly string[],
  headings: readonly string[],
  mapping: TableMapping,
): TableCells {
  const heads = headings.map(headOf);
  const cells: Partial<Record<TableField, string>> = {};
  for (const field of tableFields) {
    const heading = mapping[field];
    const place = heading === undefined ? -1 : heads.indexOf(headOf(heading));
    if (place >= 0) cells[field] = plainCell(row[place] ?? '');
  }
  return cells;
}
