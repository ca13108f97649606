'use client';

import { useActionState } from 'react';
import { untouched } from '@/domain/form-state';
import type { FormAction } from '@/ui/action-form';
import { type RadioCard, RadioCards } from '@/ui/choice';
import { Field, FieldError } from '@/ui/field';
import { SubmitButton } from '@/ui/submit-button';

type Words = { readonly label: string; readonly hint: string };

/** Her account and the code from her phone, in one sending; what was typed stays, but for the code. */
export function AccountForm({
  action,
  hidden,
  kinds,
  words,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly kinds: readonly RadioCard[];
  readonly words: {
    readonly kind: string;
    readonly number: Words;
    readonly title: Words;
    readonly code: Words;
    readonly save: string;
    readonly saving: string;
  };
}) {
  const [state, send] = useActionState(action, untouched);
  const wrong = (name: string) => state.failures[name]?.join(' ');
  return (
    <form action={send} noValidate className="grid gap-2">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <RadioCards
        key={state.values.kind ?? ''}
        name="kind"
        legend={words.kind}
        cards={kinds}
        defaultValue={state.values.kind}
        error={wrong('kind')}
      />
      <Field
        name="number"
        {...words.number}
        error={wrong('number')}
        defaultValue={state.values.number}
        dir="ltr"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Field
        name="title"
        {...words.title}
        error={wrong('title')}
        defaultValue={state.values.title}
        autoComplete="off"
      />
      <Field
        name="code"
        {...words.code}
        error={wrong('code')}
        dir="ltr"
        inputMode="numeric"
        autoComplete="one-time-code"
      />
      {wrong('form') && (
        <div role="alert">
          <FieldError id="f-form-error">{wrong('form')}</FieldError>
        </div>
      )}
      <SubmitButton size="big" wide busyLabel={words.saving}>
        {words.save}
      </SubmitButton>
    </form>
  );
}
