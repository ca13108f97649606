'use client';

import { useActionState } from 'react';
import { FieldError } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { StaffTable } from '@/ui/staff-table';
import { StatusChip } from '@/ui/status';
import { SubmitButton } from '@/ui/submit-button';
import type { ResultsState, SaidLine } from '../schema';

type Words = {
  readonly [K in
    | 'file'
    | 'read'
    | 'reading'
    | 'apply'
    | 'applying'
    | 'nothing'
    | 'line'
    | 'number'
    | 'outcome'
    | 'amount'
    | 'meaning']: string;
};

/** A file, what each of its lines would do, and the one press that does it. Works without scripts. */
export function ResultsForm({
  action,
  locale,
  words,
}: {
  readonly action: (before: ResultsState, form: FormData) => Promise<ResultsState>;
  readonly locale: string;
  readonly words: Words;
}) {
  const [state, send] = useActionState<ResultsState, FormData>(action, { step: 'asked' });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <form action={send} className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="locale" value={locale} />
        <label className="grid gap-1">
          <span className="label">{words.file}</span>
          <input type="file" name="file" accept=".csv,.txt,text/csv" className="in" />
        </label>
        <SubmitButton variant="line" busyLabel={words.reading}>
          {words.read}
        </SubmitButton>
      </form>
      {state.step === 'refused' && (
        <div role="alert">
          <FieldError id="results-error">{state.sentence}</FieldError>
        </div>
      )}
      {state.step === 'done' && (
        <div role="status">
          <Notice tone="done">{state.sentence}</Notice>
        </div>
      )}
      {state.step === 'preview' &&
        (state.due === 0 ? (
          <Notice tone="neutral">{words.nothing}</Notice>
        ) : (
          <form action={send}>
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="step" value="apply" />
            <input type="hidden" name="text" value={state.text} />
            <SubmitButton busyLabel={words.applying}>
              {words.apply} ({state.due})
            </SubmitButton>
          </form>
        ))}
      {(state.step === 'preview' || state.step === 'done') && (
        <StaffTable
          caption={words.file}
          columns={columns(words)}
          rows={state.lines}
          rowKey={({ line }) => String(line)}
        />
      )}
    </div>
  );
}

const columns = (words: Words) => [
  {
    key: 'line',
    head: words.line,
    cell: ({ line }: SaidLine) => <span className="num">{line}</span>,
  },
  {
    key: 'number',
    head: words.number,
    cell: ({ number }: SaidLine) => <span className="num">{number}</span>,
  },
  { key: 'outcome', head: words.outcome, cell: ({ outcome }: SaidLine) => outcome },
  {
    key: 'amount',
    head: words.amount,
    kind: 'figure' as const,
    cell: ({ amount }: SaidLine) => amount,
  },
  {
    key: 'meaning',
    head: words.meaning,
    kind: 'long' as const,
    cell: ({ meaning, tone }: SaidLine) => <StatusChip tone={tone}>{meaning}</StatusChip>,
  },
];
