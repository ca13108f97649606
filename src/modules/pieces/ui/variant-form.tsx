'use client';

import { type ReactNode, useActionState } from 'react';
import { latinDigits } from '@/domain/digits';
import { untouched } from '@/domain/form-state';
import { readSum } from '@/domain/rupees';
import type { FormAction } from '@/ui/action-form';
import { Checkbox, RadioCards } from '@/ui/choice';
import { Field, FieldError } from '@/ui/field';
import { SubmitButton } from '@/ui/submit-button';

export type VariantWords = {
  readonly price: string;
  readonly count: string;
  readonly countHint?: string;
  /** For one of a kind: there, or gone. */
  readonly single: readonly [yes: string, no: string] | null;
  readonly show: string;
  readonly save: string;
  readonly busy: string;
  readonly sure: string;
};
type Typed = { readonly price: string; readonly count: string };

/** Price and count of one variant. The first button only shows what she would get; `children` is that answer. */
export function VariantForm({
  action,
  hidden,
  typed,
  error,
  words,
  children,
}: {
  action: FormAction;
  hidden: Readonly<Record<'variant', string>> & Readonly<Record<string, string>>;
  typed: Typed;
  /** What the page knows to be wrong with what was typed. */
  error: { readonly field: string; readonly sentence: string } | null;
  words: VariantWords;
  children: ReactNode;
}) {
  const [state, send] = useActionState(action, untouched);
  const isRefused = state.status === 'refused';
  const value = (name: keyof Typed) =>
    isRefused ? latinDigits(state.values[name] ?? '') : typed[name];
  const wrong = (name: string) =>
    isRefused ? state.failures[name]?.[0] : error?.field === name ? error.sentence : undefined;
  const own = (name: keyof Typed) => ({
    id: `${hidden.variant}-${name}`,
    // A new page with other figures starts its fields anew.
    key: `${name} ${value(name)}`,
    name,
    defaultValue: value(name),
    error: wrong(name),
  });
  const figure = { inputMode: 'decimal', autoComplete: 'off', dir: 'ltr', className: big } as const;
  const price = own('price');
  const count = own('count');
  return (
    <form
      action={send}
      noValidate
      className="grid gap-x-12 wide:grid-cols-2 wide:grid-rows-[auto_1fr]"
    >
      {Object.entries(hidden).map(([name, text]) => (
        <input type="hidden" name={name} value={text} key={name} />
      ))}
      {wrong('form') && (
        <p role="alert" className="mb-4 wide:col-span-2">
          <FieldError id={`${hidden.variant}-error`}>{wrong('form')}</FieldError>
        </p>
      )}
      <div>
        <Field {...price} {...figure} key={price.key} label={words.price} />
        {wrong('sure') && <Sure price={value('price')} sentence={wrong('sure')} words={words} />}
      </div>
      <div className="mb-6 wide:col-start-2 wide:row-span-2">{children}</div>
      <div>
        {words.single ? (
          <Single {...count} key={count.key} words={words} choices={words.single} />
        ) : (
          <Field
            {...count}
            {...figure}
            key={count.key}
            inputMode="numeric"
            label={words.count}
            hint={words.countHint}
          />
        )}
        <div className="grid gap-3">
          <SubmitButton {...act('show')} variant="line" size="big" wide busyLabel={words.busy}>
            {words.show}
          </SubmitButton>
          <SubmitButton {...act('save')} size="big" wide busyLabel={words.busy}>
            {words.save}
          </SubmitButton>
        </div>
      </div>
    </form>
  );
}

const big = 'in min-h-16 text-t3 font-bold';
const act = (value: string) => ({ name: 'intent', value });

function Sure({
  price,
  sentence,
  words,
}: {
  price: string;
  sentence: string | undefined;
  words: VariantWords;
}) {
  return (
    <div role="alert" className="notice tone-now mb-6">
      <div>
        <p>{sentence}</p>
        <Checkbox name="sure" value={String(readSum(price)?.minor ?? '')} label={words.sure} />
      </div>
    </div>
  );
}

function Single({
  name,
  defaultValue,
  error,
  words,
  choices: [yes, no],
}: {
  name: string;
  defaultValue: string;
  error: string | undefined;
  words: VariantWords;
  choices: readonly [string, string];
}) {
  return (
    <RadioCards
      name={name}
      legend={words.count}
      defaultValue={defaultValue}
      error={error}
      cards={[
        { value: '1', label: yes },
        { value: '0', label: no },
      ]}
    />
  );
}
