'use client';

import { type FormEvent, type ReactNode, useActionState, useState } from 'react';
import { untouched } from '@/domain/form-state';
import { type CallTime, wishText } from '@/domain/support/wish';
import type { FormAction } from '@/ui/action-form';
import { RadioCards } from '@/ui/choice';
import { Field, FieldError, TextArea } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { SubmitButton } from '@/ui/submit-button';

export type CallWords = {
  readonly when: string;
  readonly times: readonly { readonly value: CallTime; readonly label: string }[];
  readonly more: string;
  readonly note: string;
  readonly noteHint: string;
  readonly optional: string;
  readonly phone: string;
  readonly phoneHint: string;
  readonly asking: string;
  readonly kept: string;
};

type Props = {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly person: string;
  /** Whether we have to ask for a number. */
  readonly asksPhone: boolean;
  readonly words: CallWords;
  /** What stands on the button, and what its line in the outbox is called. */
  readonly label: string;
  readonly children: ReactNode;
};

/** One big button; when and what about may be said. Without signal the wish waits on the phone. */
export function CallForm({ action, hidden, person, asksPhone, words, label, children }: Props) {
  const [state, send] = useActionState(action, untouched);
  const [isKept, setKept] = useState(false);
  const { failures, values } = state;
  const general = Object.entries(failures)
    .flatMap(([field, said]) => (['note', 'phone'].includes(field) ? [] : said))
    .join(' ');

  async function keep(event: FormEvent<HTMLFormElement>) {
    if (navigator.onLine) return;
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '');
    const { enqueue } = await import('@/modules/outbox/ui/outbox');
    const note = wishText(text('when') as CallTime, text('note').slice(0, 280));
    const order = hidden.order || null;
    const command = { kind: 'support.ask', path: hidden.path ?? '', order, note } as const;
    await enqueue({ command, files: [], label, person });
    setKept(true);
  }

  if (isKept) {
    return (
      <Notice tone="now" urgent>
        {words.kept}
      </Notice>
    );
  }
  return (
    <form action={send} onSubmit={keep} noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      {asksPhone && (
        <Field
          name="phone"
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          dir="ltr"
          label={words.phone}
          hint={words.phoneHint}
          error={failures.phone?.join(' ')}
          defaultValue={values.phone}
        />
      )}
      <div className="call-times">
        <RadioCards
          name="when"
          legend={words.when}
          defaultValue={values.when ?? 'now'}
          cards={words.times}
        />
      </div>
      <SubmitButton size="big" wide busyLabel={words.asking}>
        {children}
      </SubmitButton>
      {general && (
        <div role="alert" className="mt-2">
          <FieldError id="call-error">{general}</FieldError>
        </div>
      )}
      <details className="call-more" open={failures.note ? true : undefined}>
        <summary>{words.more}</summary>
        <TextArea
          name="note"
          rows={3}
          label={words.note}
          hint={words.noteHint}
          optional={words.optional}
          error={failures.note?.join(' ')}
          defaultValue={values.note}
        />
      </details>
    </form>
  );
}
