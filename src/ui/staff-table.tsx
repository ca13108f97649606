import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import './styles/desk.css';

/** A column. `figure` sets numbers at the end; `sortHref` makes the head a link that sorts. */
export type StaffColumn<Row> = {
  key: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  kind?: 'figure' | 'long';
  sorted?: 'ascending' | 'descending';
  sortHref?: string;
};

/**
 * A table wider than the screen is also scrolled by keyboard, even where it holds nothing to focus. A group, not
 * a landmark: the section around it often carries the same name.
 */
const scrolled = (caption: string) => ({ role: 'group', tabIndex: 0, 'aria-label': caption });

/** Dense ruled rows. The caption is read out; the first column names its row. */
export function StaffTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  isCurrent,
}: {
  caption: string;
  columns: readonly StaffColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  isCurrent?: (row: Row) => boolean;
}) {
  return (
    <div className="table-scroll" {...scrolled(caption)}>
      <table className="staff-table">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.kind} aria-sort={column.sorted}>
                {column.sortHref ? <a href={column.sortHref}>{column.head}</a> : column.head}
                {column.sorted && (
                  <Icon name={column.sorted === 'ascending' ? 'caret-up' : 'caret-down'} />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} aria-current={isCurrent?.(row) ? 'true' : undefined}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" className={classNames('row-head', column.kind)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={column.kind}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The verbs for what is chosen, at the foot of the table. */
export function Tray({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="tray" aria-label={label}>
      {children}
    </section>
  );
}
