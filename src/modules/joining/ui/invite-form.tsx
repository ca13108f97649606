'use client';

import { useActionState } from 'react';
import { untouched } from '@/domain/form-state';
import { Field, FieldError, Select } from '@/ui/field';
import { SubmitButton } from '@/ui/submit-button';
import { sendInvitationAction } from '../actions/desk';

type Option = { readonly value: string; readonly label: string };

/** Whom to invite: her number, and what she may correct afterwards. */
export function InviteForm({
  hidden,
  words,
  crafts,
  provinces,
}: {
  hidden: Readonly<Record<string, string>>;
  words: Readonly<
    Record<
      'phone' | 'hint' | 'name' | 'craft' | 'district' | 'language' | 'choose' | 'send' | 'sending',
      string
    >
  >;
  crafts: readonly Option[];
  provinces: readonly { readonly label: string; readonly districts: readonly Option[] }[];
}) {
  const [state, send] = useActionState(sendInvitationAction, untouched);
  const of = (name: string) => ({
    name,
    error: state.failures[name]?.join(' '),
    defaultValue: state.values[name] ?? '',
  });
  const general = state.failures.form?.join(' ');
  return (
    <form action={send} noValidate className="grid gap-x-4 wide:grid-cols-3">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="mute mb-4 wide:col-span-3">{words.hint}</p>
      <Field {...of('phone')} label={words.phone} type="tel" dir="ltr" />
      <Field {...of('name')} label={words.name} dir="auto" autoComplete="off" />
      <Select {...of('craft')} label={words.craft}>
        <option value="">{words.choose}</option>
        {crafts.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
      <Select {...of('district')} label={words.district}>
        <option value="">{words.choose}</option>
        {provinces.map((province) => (
          <optgroup key={province.label} label={province.label}>
            {province.districts.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      <Select
        {...of('language')}
        defaultValue={state.values.language ?? 'ur'}
        label={words.language}
      >
        <option value="ur">اردو</option>
        <option value="en">English</option>
      </Select>
      <div className="self-end pb-[1.15rem]">
        {general && <FieldError id="invite-error">{general}</FieldError>}
        <SubmitButton wide busyLabel={words.sending}>
          {words.send}
        </SubmitButton>
      </div>
    </form>
  );
}
