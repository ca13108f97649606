'use client';

import { useActionState, useEffect, useRef } from 'react';
import { untouched } from '@/domain/form-state';
import type { FormAction } from '@/ui/action-form';
import { type ButtonLook, buttonClass } from '@/ui/button';
import { FieldError } from '@/ui/field';
import { SubmitButton } from '@/ui/submit-button';
import { type VerbField, VerbQuestion } from './verb-field';

export type VerbFormProps = {
  readonly action: FormAction;
  /** Tells the forms of a page apart. */
  readonly name: string;
  readonly hidden: Readonly<Record<string, string>>;
  /** What opens the questions; the verb itself where there are none. */
  readonly label: string;
  /** The verb at the end of the questions. */
  readonly submit: string;
  readonly busy: string;
  readonly fields: readonly VerbField[];
  readonly note?: string;
  readonly variant: ButtonLook['variant'];
};

const unfolding =
  'min-w-0 open:order-last open:basis-full open:border-t open:border-rule open:pt-3 open:[&>summary]:border-transparent open:[&>summary]:bg-transparent open:[&>summary]:ps-0 open:[&>summary]:text-ink';
const questions =
  'flex flex-wrap items-end gap-x-4 gap-y-3 pt-3 [&_.field]:mb-0 [&_.field]:min-w-52 [&_.check]:min-h-10';

/** A verb as a button that unfolds its questions; of the verbs beside it, one is open at a time. Works without scripts. */
export function VerbForm({ action, name, hidden, fields, note, ...words }: VerbFormProps) {
  const [state, send] = useActionState(action, untouched);
  const form = useRef<HTMLFormElement>(null);
  const isRefused = state.status === 'refused';
  useEffect(() => {
    if (isRefused) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [isRefused]);
  const asked = new Set(fields.map((field) => field.name));
  const general = Object.entries(state.failures)
    .flatMap(([field, sentences]) => (asked.has(field) ? [] : sentences))
    .join(' ');
  const inside = (
    <>
      {Object.entries(hidden).map(([key, value]) => (
        <input type="hidden" name={key} value={value} key={key} />
      ))}
      {fields.map((field) => (
        <VerbQuestion
          key={field.name}
          field={field}
          form={name}
          value={state.values[field.name]}
          error={state.failures[field.name]?.join(' ')}
          isAsked={isRefused}
        />
      ))}
      <SubmitButton
        variant={words.variant}
        className={words.variant === 'stop' ? 'sure' : undefined}
        busyLabel={words.busy}
      >
        {words.submit}
      </SubmitButton>
      {note && <p className="mute basis-full">{note}</p>}
      {general && (
        <div role="alert" className="basis-full">
          <FieldError id={`${name}-error`}>{general}</FieldError>
        </div>
      )}
    </>
  );
  if (fields.length === 0) {
    return (
      <form ref={form} action={send} className="flex flex-wrap items-center gap-2">
        {inside}
      </form>
    );
  }
  return (
    <details name="verbs" open={isRefused || undefined} className={unfolding} onToggle={focusFirst}>
      <summary className={buttonClass({ variant: words.variant })}>{words.label}</summary>
      <form ref={form} action={send} noValidate className={questions}>
        {inside}
      </form>
    </details>
  );
}

/** Who opens a verb by hand goes on typing at once. */
function focusFirst({ currentTarget: details }: React.ToggleEvent<HTMLDetailsElement>) {
  if (!details.open || details.querySelector('[aria-invalid]')) return;
  details.querySelector<HTMLElement>('form :is(select, input:not([type="hidden"]))')?.focus();
}
