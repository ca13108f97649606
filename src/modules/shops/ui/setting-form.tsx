'use client';

import { type ReactNode, useActionState, useEffect, useRef } from 'react';
import { untouched } from '@/domain/form-state';
import type { FormAction } from '@/ui/action-form';
import { RadioCards } from '@/ui/choice';
import { Field, FieldError, TextArea } from '@/ui/field';
import { FileField } from '@/ui/file-field';
import { Notice } from '@/ui/notice';
import { SubmitButton } from '@/ui/submit-button';
import '@/ui/styles/shop-settings.css';

type Plain = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly optional?: string;
  /** The choice that this field belongs to; hidden while another one is made. */
  readonly with?: string;
};
/** One question of a setting. */
export type Setting =
  | (Plain & {
      readonly kind: 'line';
      readonly type?: 'text' | 'tel' | 'date' | 'number';
      readonly lang?: 'ur' | 'en';
      readonly most?: number;
    })
  | (Plain & {
      readonly kind: 'text';
      readonly lang?: 'ur' | 'en';
      readonly most: number;
      readonly rows: number;
    })
  | (Plain & {
      readonly kind: 'choice';
      readonly cards: readonly {
        readonly value: string;
        readonly label: ReactNode;
        readonly note?: ReactNode;
      }[];
    })
  | (Plain & { readonly kind: 'photo'; readonly sign: ReactNode })
  | {
      readonly kind: 'own';
      readonly name: string;
      readonly with?: string;
      readonly body: ReactNode;
    };

/** One of her shop's settings: a few questions and one big button; what was typed stays where it was refused. */
export function SettingForm({
  action,
  hidden,
  settings,
  words,
}: {
  action: FormAction;
  hidden: Readonly<Record<string, string>>;
  settings: readonly Setting[];
  words: { readonly save: string; readonly saving: string };
}) {
  const [state, send] = useActionState(action, untouched);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.status !== 'refused') return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid], .err');
    wrong?.focus({ preventScroll: true });
    wrong?.scrollIntoView({ block: 'center' });
  }, [state]);
  const names = settings.map(({ name }) => name);
  const others = Object.entries(state.failures).flatMap(([field, said]) =>
    names.includes(field) ? [] : said,
  );
  return (
    <form action={send} className="setting" ref={form}>
      {Object.entries(hidden).map(([key, value]) => (
        <input type="hidden" name={key} value={value} key={key} />
      ))}
      {settings.map((setting) => (
        <div key={setting.name} data-with={setting.with}>
          <Question
            setting={setting}
            error={state.failures[setting.name]?.join(' ')}
            typed={state.values[setting.name]}
          />
        </div>
      ))}
      {others.length > 0 && (
        <Notice tone="stop" urgent>
          {others.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <SubmitButton size="big" wide busyLabel={words.saving}>
        {words.save}
      </SubmitButton>
    </form>
  );
}

function Question({
  setting,
  error,
  typed,
}: {
  setting: Setting;
  error: string | undefined;
  typed: string | undefined;
}) {
  if (setting.kind === 'own')
    return (
      <>
        {setting.body}
        {error && <FieldError id={`f-${setting.name}-error`}>{error}</FieldError>}
      </>
    );
  const { name, label, hint, optional } = setting;
  const said = { name, label, hint, optional, error };
  const value = typed ?? setting.value;
  if (setting.kind === 'choice')
    return (
      <RadioCards
        name={name}
        legend={label}
        cards={setting.cards}
        defaultValue={value}
        error={error}
      />
    );
  if (setting.kind === 'photo')
    return <FileField {...said} accept="image/jpeg,image/png,image/webp" sign={setting.sign} />;
  const script = setting.lang && { lang: setting.lang, dir: setting.lang === 'ur' ? 'rtl' : 'ltr' };
  if (setting.kind === 'text')
    return (
      <TextArea
        {...said}
        {...script}
        defaultValue={value}
        maxLength={setting.most}
        rows={setting.rows}
      />
    );
  const isFigure = setting.type !== undefined && setting.type !== 'text';
  return (
    <Field
      {...said}
      {...script}
      {...(isFigure ? { dir: 'ltr' } : {})}
      type={setting.type === 'number' ? 'text' : setting.type}
      inputMode={setting.type === 'number' ? 'numeric' : undefined}
      defaultValue={value}
      maxLength={setting.most}
    />
  );
}
