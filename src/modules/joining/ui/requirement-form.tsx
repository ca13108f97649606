'use client';

import { useActionState } from 'react';
import { untouched } from '@/domain/form-state';
import { Field, FieldError, Select } from '@/ui/field';
import { SubmitButton } from '@/ui/submit-button';
import { writeRequirementAction } from '../actions/desk';

export type RequirementWords = Readonly<
  Record<
    | 'slug'
    | 'position'
    | 'way'
    | 'computes'
    | 'neededFor'
    | 'asksNumber'
    | 'asksPaper'
    | 'active'
    | 'title'
    | 'titleUr'
    | 'hint'
    | 'hintUr'
    | 'nothing'
    | 'save'
    | 'saving',
    string
  >
> & {
  readonly ways: Readonly<Record<string, string>>;
  readonly needs: Readonly<Record<string, string>>;
  readonly computed: Readonly<Record<string, string>>;
};
type Row = {
  readonly slug: string;
  readonly position: number;
  readonly way: string;
  readonly computes: string | null;
  readonly neededFor: string;
  readonly asksNumber: boolean;
  readonly asksPaper: boolean;
  readonly active: boolean;
  readonly title: string;
  readonly titleUr: string;
  readonly hint: string;
  readonly hintUr: string;
};

/** All of one requirement: how it is met, what it counts towards, and its words in both languages. */
export function RequirementForm({
  words,
  row,
  hidden,
}: {
  words: RequirementWords;
  row: Row | null;
  hidden: Readonly<Record<string, string>>;
}) {
  const [state, send] = useActionState(writeRequirementAction, untouched);
  const prefix = row?.slug ?? 'new';
  const of = (name: keyof Row & keyof RequirementWords, otherwise = '') => ({
    id: `${prefix}-${name}`,
    name,
    label: words[name],
    error: state.failures[name]?.join(' '),
    defaultValue: state.values[name] ?? String(row?.[name] ?? otherwise),
  });
  const general = state.failures.form?.join(' ');
  const boxes = [
    ['asksNumber', row?.asksNumber ?? false],
    ['asksPaper', row?.asksPaper ?? false],
    ['active', row?.active ?? true],
  ] as const;
  return (
    <form action={send} noValidate className="grid gap-x-4 pt-3 wide:grid-cols-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {row === null && <Field {...of('slug')} dir="ltr" spellCheck={false} />}
      <Field {...of('position', '10')} dir="ltr" inputMode="numeric" />
      <Choice {...of('way', 'attested')} options={words.ways} />
      <Choice {...of('computes')} options={{ '': words.nothing, ...words.computed }} />
      <Choice {...of('neededFor', 'none')} options={words.needs} />
      <Field {...of('title')} dir="ltr" lang="en" />
      <Field {...of('titleUr')} dir="rtl" lang="ur" />
      <Field {...of('hint')} dir="ltr" lang="en" />
      <Field {...of('hintUr')} dir="rtl" lang="ur" />
      <div className="flex flex-wrap items-center gap-x-5 wide:col-span-3">
        {boxes.map(([name, isOn]) => (
          <label className="check" key={name}>
            <input type="checkbox" name={name} defaultChecked={isOn} />
            <span>{words[name]}</span>
          </label>
        ))}
      </div>
      <div>
        {general && <FieldError id={`${prefix}-general`}>{general}</FieldError>}
        <SubmitButton busyLabel={words.saving}>{words.save}</SubmitButton>
      </div>
    </form>
  );
}

function Choice({
  options,
  ...field
}: {
  id: string;
  name: string;
  label: string;
  error: string | undefined;
  defaultValue: string;
  options: Readonly<Record<string, string>>;
}) {
  return (
    <Select {...field}>
      {Object.entries(options).map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}
