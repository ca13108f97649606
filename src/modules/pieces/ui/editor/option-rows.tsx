'use client';

import { latinDigits } from '@/domain/digits';
import type { Row } from './draft';
import { useEditor } from './editor-context';
import { rowName } from './kinds';
import { fill } from './words';

/** Price and number, or days, of every kind. */
export function OptionRows() {
  const { words, draft, locale, change } = useEditor();
  const labels = words.more;
  const set = (at: number, part: 'price' | 'count', text: string) =>
    change((now) => {
      const figure = latinDigits(text).replace(/\D/g, '').slice(0, 7);
      const rows = now.rows.map((row, place) => (place === at ? { ...row, [part]: figure } : row));
      // The first kind's price is what the price screen shows.
      return { rows, ...(at === 0 && part === 'price' ? { price: figure } : {}) };
    });
  const isMade = draft.kind === 'made_to_order';
  const counted = isMade ? labels.row_days : labels.row_count;
  const name = (row: Row, at: number) =>
    rowName(draft, row, locale) || fill(labels.value, { at: at + 1 });
  return (
    <div className="rows">
      <p className="label">{labels.rows}</p>
      {draft.rows.map((row, at) => (
        <div className="option-row" key={row.values.join('-')}>
          <bdi>{name(row, at)}</bdi>
          <label>
            <small>{words.price.label}</small>
            <input
              className="in"
              inputMode="numeric"
              dir="ltr"
              autoComplete="off"
              aria-label={fill(labels.row_price, { name: name(row, at) })}
              value={row.price}
              onChange={({ currentTarget: { value } }) => set(at, 'price', value)}
            />
          </label>
          <label>
            <small>{isMade ? labels.days_label : labels.count_label}</small>
            <input
              className="in"
              inputMode="numeric"
              dir="ltr"
              autoComplete="off"
              aria-label={fill(counted, { name: name(row, at) })}
              value={row.count}
              onChange={({ currentTarget: { value } }) => set(at, 'count', value)}
            />
          </label>
        </div>
      ))}
    </div>
  );
}
