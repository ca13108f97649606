'use client';

import { useActionState, useEffect, useRef } from 'react';
import { type FormState, untouched } from '@/domain/form-state';
import { Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { SubmitButton } from '@/ui/submit-button';

export type FormField = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'tel' | 'email' | 'password';
  readonly inputMode?: 'numeric' | 'tel' | 'email';
  readonly autoComplete?: string;
  readonly isCode?: boolean;
};

type Props = {
  readonly action: (before: FormState, form: FormData) => Promise<FormState>;
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields: readonly FormField[];
  readonly submit: string;
  readonly busy: string;
};

// Digits that stand apart are checked against a message more easily.
const codeLook = 'in min-h-14 py-1 text-t2 font-semibold tracking-[0.35em]';

/** A short form of one decision. It is sent without scripts as well; what was typed stays typed. */
export function FieldsForm({ action, hidden, fields, submit, busy }: Props) {
  const [state, send] = useActionState(action, untouched);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.status === 'refused')
      form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [state]);
  const general = state.failures.form?.join(' ');
  return (
    <form ref={form} action={send} noValidate className="mt-6">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {general && (
        <div className="mb-4">
          <Notice tone="stop" urgent>
            {general}
          </Notice>
        </div>
      )}
      {fields.map(({ isCode, ...field }) => (
        <Field
          key={field.name}
          {...field}
          {...(isCode ? { className: codeLook, maxLength: 20 } : {})}
          dir="ltr"
          required
          error={state.failures[field.name]?.join(' ')}
          defaultValue={state.values[field.name]}
        />
      ))}
      <SubmitButton size="big" wide busyLabel={busy}>
        {submit}
      </SubmitButton>
    </form>
  );
}
