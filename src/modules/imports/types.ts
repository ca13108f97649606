import type { Id } from '@/domain/ids';
import type { TableMapping } from '@/domain/product/table/fields';
import type { ImportState } from '@/domain/product/table/flow';

export const rowStates = ['pending', 'done', 'failed', 'left_out'] as const;
export type RowState = (typeof rowStates)[number];

/** A table of pieces she sent. */
export type TableImport = {
  readonly id: Id<'catalogImport'>;
  readonly artisanId: Id<'artisan'>;
  readonly status: ImportState;
  readonly fileName: string;
  readonly headings: readonly string[];
  readonly mapping: TableMapping;
  readonly total: number;
  readonly createdBy: Id<'user'>;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
};

export const mostRows = 2_000;
export const mostMegabytes = 4;
/** Where the files lie. */
export const folder = 'tables';
