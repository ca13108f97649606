import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';

/** A line to search the choices below it; works without scripts. */
export function SearchLine({
  locale,
  path,
  label,
  find,
  sought,
  all,
}: {
  locale: Locale;
  path: string;
  label: string;
  find: string;
  sought: string;
  all: string;
}) {
  return (
    <search>
      <form action={addressIn(locale, path)} className="flex gap-2">
        <input
          className="in min-h-14 min-w-0 grow"
          type="search"
          name="q"
          aria-label={label}
          placeholder={label}
          defaultValue={sought}
          autoComplete="off"
        />
        <button className="btn line min-h-14 shrink-0" type="submit">
          <Icon name="magnifying-glass-bold" />
          <span>{find}</span>
        </button>
      </form>
      {sought !== '' && (
        <a className="plain inline-flex min-h-14 items-center" href={addressIn(locale, path)}>
          {all}
        </a>
      )}
    </search>
  );
}
