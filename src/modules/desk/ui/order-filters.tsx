import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Button } from '@/ui/button';
import { Field, Select } from '@/ui/field';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import type { Choice, Courier, Region } from '../queries/choices';
import { deskHref, type Words } from './desk-address';

/** A form of filters that unfolds; what else stands in the address is sent along. */
export async function FilterFold({
  path,
  words,
  names,
  locale,
  aside,
  children,
}: {
  path: string;
  words: Words;
  /** What this form asks for. */
  names: readonly string[];
  locale: Locale;
  /** What the list holds, beside the fold. */
  aside?: ReactNode;
  children: ReactNode;
}) {
  const t = await getTranslations({ locale, namespace: 'admin.filters' });
  const isOn = names.some((name) => words[name]);
  const kept = Object.entries(words).filter(([name]) => ![...names, 'after'].includes(name));
  return (
    <details open={isOn || undefined} className="mb-1">
      <summary className="flex min-h-11 items-center gap-4">
        <span className="plain">
          <Icon name="sliders-horizontal" />
          {t('title')}
        </span>
        {aside && <span className="mute cursor-default">{aside}</span>}
      </summary>
      <form
        action={deskHref(locale, path)}
        className="flex flex-wrap items-end gap-x-4 gap-y-3 py-2 [&_.field]:mb-0 [&_.field]:w-44"
      >
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <Button type="submit" variant="line">
          {t('apply')}
        </Button>
        {isOn && (
          <a className="plain" href={deskHref(locale, path, Object.fromEntries(kept))}>
            {t('clear')}
          </a>
        )}
      </form>
    </details>
  );
}

type Choosing = {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly value: string | undefined;
};

/** One of the districts, under their provinces. */
export function DistrictSelect({
  regions,
  locale,
  any,
  value = '',
  ...named
}: Choosing & { regions: readonly Region[]; locale: Locale }) {
  return (
    <Select {...named} defaultValue={value}>
      <option value="">{any}</option>
      {regions.map((region) => (
        <optgroup key={region.slug} label={region.name[locale]}>
          <Options choices={region.districts} locale={locale} />
        </optgroup>
      ))}
    </Select>
  );
}

/** One out of a list, or any. */
export function AnySelect({
  choices,
  locale,
  any,
  value = '',
  ...named
}: Choosing & { choices: readonly Choice[]; locale: Locale }) {
  return (
    <Select {...named} defaultValue={value}>
      <option value="">{any}</option>
      <Options choices={choices} locale={locale} />
    </Select>
  );
}

const Options = ({ choices, locale }: { choices: readonly Choice[]; locale: Locale }) =>
  choices.map((choice) => (
    <option key={choice.slug} value={choice.slug}>
      {choice.name[locale]}
    </option>
  ));

export const asChoice = ({ slug, name }: Courier): Choice => ({
  slug,
  name: { en: name, ur: name },
});

/** From which day to which. */
export async function DayRange({ words, locale }: { words: Words; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.filters' });
  return (
    <>
      <Field name="from" type="date" label={t('from')} defaultValue={words.from} />
      <Field name="to" type="date" label={t('to')} defaultValue={words.to} />
    </>
  );
}
