'use client';

import { useActionState } from 'react';
import { untouched } from '@/domain/form-state';
import type { FormAction } from '@/ui/action-form';
import { Field, FieldError } from '@/ui/field';
import { SubmitButton } from '@/ui/submit-button';

type Words = {
  readonly upTo: string;
  readonly arrived: string;
  readonly fee: string;
  readonly reference: string;
  readonly submit: string;
  readonly busy: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly ticked: string;
};
type Props = {
  readonly action: FormAction;
  readonly provider: string;
  readonly locale: string;
  readonly today: string;
  readonly words: Words;
  readonly items: readonly { readonly id: string; readonly name: string; readonly rest: string }[];
};

const questions = ['upTo', 'arrived', 'fee', 'reference'] as const;

/** What a provider paid out: of everything up to a day, or of the items that are ticked. */
export function SettlementForm({ action, provider, locale, today, words, items }: Props) {
  const [state, send] = useActionState(action, untouched);
  const asked = new Set<string>(questions);
  const general = Object.entries(state.failures)
    .flatMap(([field, sentences]) => (asked.has(field) ? [] : sentences))
    .join(' ');
  const typed = (name: string, otherwise = '') => state.values[name] ?? otherwise;
  return (
    <form action={send} noValidate className="grid gap-3 pt-2">
      <input type="hidden" name="provider" value={provider} />
      <input type="hidden" name="locale" value={locale} />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3 [&_.field]:mb-0 [&_.field]:min-w-40">
        {questions.map((name) => (
          <Field
            key={name}
            id={`${provider}-${name}`}
            name={name}
            label={words[name]}
            type={name === 'upTo' ? 'date' : 'text'}
            dir="ltr"
            inputMode={name === 'arrived' || name === 'fee' ? 'decimal' : undefined}
            autoComplete="off"
            error={state.failures[name]?.join(' ')}
            defaultValue={typed(name, name === 'upTo' ? today : '')}
          />
        ))}
        <SubmitButton busyLabel={words.busy}>{words.submit}</SubmitButton>
      </div>
      <details open={typed('choose') === 'some' || undefined}>
        <summary className="min-h-10">{words.choose}</summary>
        <p className="mute">{words.chooseHint}</p>
        <label className="check">
          <input
            type="checkbox"
            name="choose"
            value="some"
            defaultChecked={typed('choose') === 'some'}
          />
          <span>{words.ticked}</span>
        </label>
        <ul className="max-h-80 overflow-y-auto">
          {items.map(({ id, name, rest }) => (
            <li key={id}>
              <label className="check">
                <input
                  type="checkbox"
                  name={`item.${id}`}
                  defaultChecked={typed(`item.${id}`) === 'on'}
                />
                <span>
                  <span className="num">{name}</span> · {rest}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
      {general && (
        <div role="alert">
          <FieldError id={`${provider}-error`}>{general}</FieldError>
        </div>
      )}
    </form>
  );
}
