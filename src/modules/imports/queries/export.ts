import type { Id } from '@/domain/ids';
import { type Actor, may } from '@/domain/policy';
import type { Texts } from '@/domain/product/content';
import { type TableField, tableFields } from '@/domain/product/table/fields';
import { writtenSum } from '@/domain/rupees';
import { csvLine } from '@/domain/text/csv';
import { pieceForEditing } from '@/modules/pieces/queries/editing';
import { prisma } from '@/platform/db';
import { pieceIds } from '../repo/trade';

type Piece = NonNullable<Awaited<ReturnType<typeof pieceForEditing>>>;
const atOnce = 8;

/**
 * All pieces of a shop as a table that can be sent back: one row for each variant, harmless in spreadsheets. Null for
 * who may not change them.
 */
export async function herTable(
  actor: Actor,
  artisanId: Id<'artisan'>,
  now: Date,
): Promise<string | null> {
  if (!may(actor, 'product.change', { artisanId })) return null;
  const ids = await pieceIds(prisma, artisanId);
  const lines = [csvLine(tableFields)];
  for (let at = 0; at < ids.length; at += atOnce) {
    const pieces = await Promise.all(
      ids.slice(at, at + atOnce).map((id) => pieceForEditing(actor, id, now)),
    );
    for (const piece of pieces) if (piece) lines.push(...rowsOf(piece));
  }
  return `\uFEFF${lines.join('')}`;
}

function rowsOf(piece: Piece): string[] {
  const { content } = piece;
  const whole: Partial<Record<TableField, string | number>> = {
    piece: piece.id,
    title_ur: content.title.ur ?? '',
    title_en: content.title.en ?? '',
    description_ur: content.description.ur ?? '',
    description_en: content.description.en ?? '',
    craft: content.craft,
    materials: content.materials.join('; '),
    techniques: content.techniques.join('; '),
    kind: content.kind.replaceAll('_', ' '),
    weekly_capacity: content.weeklyCapacity ?? '',
    hours: content.hoursOfWork ?? '',
    weight: content.weightGrams ?? '',
    size_ur: content.size.ur ?? '',
    size_en: content.size.en ?? '',
    care_ur: content.care.ur ?? '',
    care_en: content.care.en ?? '',
  };
  const rows = content.variants.map((variant) => ({
    ...whole,
    variant: variant.id ?? '',
    price: writtenSum(variant.price),
    count: variant.count,
    ...optionCells(piece, variant.values),
  }));
  return (rows.length === 0 ? [whole] : rows).map((row: typeof whole) =>
    csvLine(tableFields.map((field) => row[field] ?? '')),
  );
}

const optionFields = [
  ['option_1', 'value_1'],
  ['option_2', 'value_2'],
  ['option_3', 'value_3'],
] as const;

function optionCells({ content }: Piece, values: readonly number[]) {
  const cells: Partial<Record<TableField, string>> = {};
  for (const [at, [name, value]] of optionFields.entries()) {
    const option = content.options[at];
    if (!option) continue;
    cells[name] = oneText(option.name);
    cells[value] = oneText(option.values[values[at] ?? -1] ?? {});
  }
  return cells;
}

const oneText = (texts: Texts): string => texts.en ?? texts.ur ?? Object.values(texts)[0] ?? '';
