'use client';

import { useActionState } from 'react';
import { untouched } from '@/domain/form-state';
import type { FormAction } from '@/ui/action-form';
import { Field } from '@/ui/field';
import { SubmitButton } from '@/ui/submit-button';

/** Her name, in whatever letters she writes. */
export function NameForm({
  action,
  locale,
  name,
  label,
  submit,
  busy,
}: {
  action: FormAction;
  locale: string;
  name: string;
  label: string;
  submit: string;
  busy: string;
}) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} noValidate>
      <input type="hidden" name="locale" value={locale} />
      <Field
        name="name"
        label={label}
        dir="auto"
        autoComplete="name"
        spellCheck={false}
        required
        style={{ minHeight: '3.5rem' }}
        error={state.failures.name?.join(' ')}
        defaultValue={state.values.name ?? name}
      />
      <SubmitButton size="big" wide busyLabel={busy}>
        {submit}
      </SubmitButton>
    </form>
  );
}
