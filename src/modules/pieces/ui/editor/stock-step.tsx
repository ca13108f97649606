'use client';

import { useRef } from 'react';
import { latinDigits } from '@/domain/digits';
import type { StockKind } from '@/domain/stock/available';
import { wholeOf } from './draft';
import { useEditor } from './editor-context';
import { Sign } from './sign';
import { StepFrame, Wrong } from './step-frame';
import { mostOf } from './steps';
import { StockPicture } from './stock-picture';
import { fill } from './words';

const kinds = ['one_of_a_kind', 'ready', 'made_to_order'] as const satisfies readonly StockKind[];
const wordOf = { one_of_a_kind: 'one', ready: 'ready', made_to_order: 'made' } as const;

/** How many there are: three pictures. One of a kind asks nothing more and goes on. */
export function StockStep() {
  const { words, draft, wrong, change, next } = useEditor();
  const more = useRef<HTMLDivElement>(null);
  const choose = (kind: StockKind) => {
    if (kind === 'one_of_a_kind') return next({ kind });
    change({ kind });
    requestAnimationFrame(() => more.current?.querySelector('input')?.focus());
  };
  return (
    <StepFrame title={words.stock.title}>
      <div className="stock-tiles">
        {kinds.map((kind) => (
          <button
            type="button"
            key={kind}
            className="stock-tile"
            aria-pressed={draft.kind === kind}
            onClick={() => choose(kind)}
          >
            <StockPicture kind={kind} />
            <span>
              <b>{words.stock[wordOf[kind]]}</b>
              <small>{words.stock[`${wordOf[kind]}_say`]}</small>
            </span>
            <Sign name="check-circle-fill" className="stock-tick" />
          </button>
        ))}
      </div>
      {wrong?.field === 'kind' && <Wrong field="kind">{words.stock.choose}</Wrong>}
      <div ref={more}>
        {draft.kind === 'ready' && draft.options.length === 0 && (
          <Counter field="count" label={words.stock.count} />
        )}
        {draft.kind === 'made_to_order' && (
          <>
            {draft.options.length === 0 && <Counter field="days" label={words.stock.days} />}
            <Counter field="week" label={words.stock.week} hint={words.stock.no_limit} />
          </>
        )}
        {draft.options.length > 0 && <p className="step-note">{words.stock.options}</p>}
      </div>
    </StepFrame>
  );
}

const wrongKey = { count: 'count_wrong', days: 'days_wrong', week: 'week_wrong' } as const;

/** A number between less and more; it may be typed, too. */
function Counter({
  field,
  label,
  hint,
}: {
  field: 'count' | 'days' | 'week';
  label: string;
  hint?: string;
}) {
  const { words, draft, wrong, change } = useEditor();
  const value = draft[field];
  const set = (text: string) => change({ [field]: text });
  const step = (by: number) =>
    set(String(Math.min(mostOf[field], Math.max(1, (wholeOf(value) ?? 0) + by))));
  const isWrong = wrong?.field === field;
  return (
    <div className="field">
      <label className="label" htmlFor={`stock-${field}`}>
        {label}
      </label>
      {hint && (
        <span className="hint" id={`stock-${field}-hint`}>
          {hint}
        </span>
      )}
      <div className="counter">
        <button type="button" aria-label={`${label} ${words.stock.less}`} onClick={() => step(-1)}>
          <Sign name="minus-bold" />
        </button>
        <input
          id={`stock-${field}`}
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
          value={value}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `wrong-${field}` : hint && `stock-${field}-hint`}
          onChange={({ currentTarget }) =>
            set(latinDigits(currentTarget.value).replace(/\D/g, '').slice(0, 4))
          }
        />
        <button type="button" aria-label={`${label} ${words.stock.more}`} onClick={() => step(1)}>
          <Sign name="plus-bold" />
        </button>
      </div>
      {isWrong && (
        <Wrong field={field}>{fill(words.stock[wrongKey[field]], { most: mostOf[field] })}</Wrong>
      )}
    </div>
  );
}
