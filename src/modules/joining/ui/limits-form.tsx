'use client';

import { useActionState } from 'react';
import { untouched } from '@/domain/form-state';
import { Field } from '@/ui/field';
import { SubmitButton } from '@/ui/submit-button';
import { writeLimitsAction } from '../actions/desk';

const names = ['livePieces', 'openOrders', 'payout'] as const;
type Name = (typeof names)[number];

/** What one level allows; an empty box is no limit. */
export function LimitsForm({
  hidden,
  words,
  limits,
}: {
  hidden: Readonly<Record<string, string>>;
  words: Readonly<Record<Name | 'empty' | 'save' | 'saving', string>>;
  limits: Readonly<Record<Name, number | null>>;
}) {
  const [state, send] = useActionState(writeLimitsAction, untouched);
  return (
    <form
      action={send}
      noValidate
      className="flex flex-wrap items-end gap-x-4 gap-y-3 [&_.field]:mb-0"
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {names.map((name) => (
        <Field
          key={name}
          id={`${hidden.level}-${name}`}
          name={name}
          label={words[name]}
          placeholder={words.empty}
          dir="ltr"
          inputMode="numeric"
          error={state.failures[name]?.join(' ')}
          defaultValue={state.values[name] ?? limits[name] ?? ''}
        />
      ))}
      <SubmitButton variant="line" busyLabel={words.saving}>
        {words.save}
      </SubmitButton>
    </form>
  );
}
